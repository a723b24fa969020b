"""From a document to its tree: one walk down the file, in its order."""

import re
from collections.abc import Iterable
from typing import Final, NamedTuple

from rbplan.document.document import Data, Document, NodePath
from rbplan.fmt.brackets import Brackets
from rbplan.fmt.gap import read_gap, read_head
from rbplan.fmt.key_order import KeyOrder
from rbplan.fmt.leaf import read_leaf
from rbplan.fmt.notation import canonical
from rbplan.fmt.tree import Block, Entry, Leaf, Remark, Tree
from rbplan.lint.directive import suppression_words
from rbplan.span import Span

_UP_TO_DASH: Final = re.compile(r"[^#-]*(?:#[^\n]*[^#-]*)*")


class _Open(NamedTuple):
    """Something that a comment may still belong to, if it stands at this column or further in."""

    column: int
    remarks: list[Remark]


def build(document: Document, order: KeyOrder) -> Tree:
    """Build the tree of a document whose root is a mapping without brackets, and whose lines end in ``\\n``."""
    return _Builder(document, order).build()


class _Builder:
    """``position`` is up to where the text was taken; ``last`` the entry with the value that ends there."""

    def __init__(self, document: Document, order: KeyOrder) -> None:
        self.document = document
        self.text = document.text
        self.brackets = Brackets(document, order)
        self.position = 0
        self.last: Entry | None = None
        self.opened: list[_Open] = []
        self.is_unfinished = False

    def build(self) -> Tree:
        start = self._first_start((), self.document.data)
        header, above = read_head(self.text, start)
        root = self._block((), self.document.data, above)
        self._divide(len(self.text), -1, 0)
        return Tree(header, root, self.is_unfinished)

    def _block(self, path: NodePath, data: Data, above: list[Remark]) -> Block:
        """Read a mapping or list; ``above`` stands before its first key or item."""
        block = Block(path, self._column(self._first_start(path, data)))
        level = len(self.opened)
        self.opened.append(_Open(block.column, block.tail))
        for step, value in _steps(data):
            child = (*path, step)
            start = self._start(child)
            if block.entries:
                above = self._divide(start, block.column, level + 1)
            block.entries.append(self._entry(child, value, start, above))
        return block

    def _entry(self, path: NodePath, data: Data, start: int, above: list[Remark]) -> Entry:
        step = path[-1]
        if isinstance(step, str):
            key = self.document.keys[path]
            entry = Entry(step, f"{self.text[key.start : key.end]}:", self._column(start), above)
            self.position = key.end
        else:
            entry = Entry(None, "-", self._column(start), above)
            self.position = start + 1
        span = self.document.values[path]
        if not self._is_block(data, span):
            self._leaf(entry, path, data, span)
        elif not self._is_plain_notation(entry, path, data, span):
            first = self._first_start(path, data)
            gap = read_gap(self.text, self.position, first)
            entry.beside = gap.beside
            entry.value = self._block(path, data, gap.lines)
        return entry

    def _leaf(self, entry: Entry, path: NodePath, data: Data, span: Span) -> None:
        gap = read_gap(self.text, self.position, span.start)
        entry.beside = gap.beside
        entry.between = [remark for remark in gap.lines if remark.text]
        entry.is_lower = "\n" in self.text[self.position : span.start] and span.start < span.end
        read = read_leaf(self.text, span, entry.column)
        entry.value = read.leaf
        self.is_unfinished = read.is_unfinished
        if "#" not in self.text[span.start : span.end]:
            entry.value = self._canonical(path, data, span) or read.leaf
        # Behind | and > what is further in would be text.
        self._close(entry, read.end, takes_remarks=not read.leaf.first.startswith(("|", ">")))

    def _canonical(self, path: NodePath, data: Data, span: Span) -> Leaf | None:
        written = canonical(path, data, in_brackets=False)
        if written is None and self.text[span.start : span.start + 1] in ("[", "{"):
            is_one_line = "\n" not in self.text[span.start : span.end]
            written = self.brackets.write(path, data) if is_one_line else None
        return Leaf(written) if written is not None else None

    def _is_plain_notation(self, entry: Entry, path: NodePath, data: Data, span: Span) -> bool:
        """Take a list of months that is written line by line without any comment; tell whether it was one."""
        line_end = self.text.find("\n", span.end)
        written = canonical(path, data, in_brackets=False)
        if written is None or "#" in self.text[self.position : line_end if line_end >= 0 else len(self.text)]:
            return False
        entry.value = Leaf(written)
        self._close(entry, span.end, takes_remarks=True)
        return True

    def _close(self, entry: Entry, end: int, *, takes_remarks: bool) -> None:
        self.position = end
        self.last = entry
        if takes_remarks:
            self.opened.append(_Open(entry.column + 1, entry.under))

    def _divide(self, end: int, column: int, level: int) -> list[Remark]:
        """Give the comments of the gap before ``end`` to what they belong to; return those of what begins there.

        What is further in than the column of what comes next belongs to what has just ended. What has been opened
        beyond ``level`` takes no more.
        """
        gap = read_gap(self.text, self.position, end)
        if self.last is not None:
            self.last.after = gap.beside
        candidates = self.opened[level:]
        del self.opened[level:]
        taken = 0
        for number, remark in enumerate(gap.lines):
            if remark.text:
                if column >= 0 and "ignore" in suppression_words(remark.text):
                    break
                while candidates and not _fits(candidates, remark.column):
                    candidates.pop()
                if not candidates or candidates[-1].column <= column:
                    break
                candidates[-1].remarks.extend(gap.lines[taken : number + 1])
                taken = number + 1
        return gap.lines[taken:]

    def _first_start(self, path: NodePath, data: Data) -> int:
        """Give the offset of the first key or dash of a block."""
        return self._start((*path, next(iter(_steps(data)))[0]))

    def _start(self, path: NodePath) -> int:
        """Give the offset of a key, or of the next dash."""
        if isinstance(path[-1], str):
            return self.document.keys[path].start
        match = _UP_TO_DASH.match(self.text, self.position)
        return match.end() if match else self.position

    def _column(self, offset: int) -> int:
        return offset - self.text.rfind("\n", 0, offset) - 1

    def _is_block(self, data: Data, span: Span) -> bool:
        return isinstance(data, dict | list) and self.text[span.start] not in "[{"


def _steps(data: Data) -> Iterable[tuple[str | int, Data]]:
    if isinstance(data, dict):
        return data.items()
    return enumerate(data) if isinstance(data, list) else ()


def _fits(candidates: list[_Open], column: int) -> bool:
    """Tell whether a comment at a column can belong to the last candidate; of two at one column, the outer one."""
    if candidates[-1].column > column:
        return False
    return len(candidates) == 1 or candidates[-2].column < candidates[-1].column
