"""From a tree to its canonical text."""

from rbplan.fmt.leaf import STEP
from rbplan.fmt.tree import Block, Entry, Leaf, Remark, Tree
from rbplan.lint.directive import suppression_words


def write_tree(tree: Tree) -> str:
    """Write a file, its lines ended by ``\\n``."""
    lines = _Lines()
    lines.remarks([Remark(0, text) for text in tree.header], 0)
    _block(tree.root, 0, lines)
    return "\n".join(lines.written) + ("" if tree.is_unfinished else "\n")


class _Lines:
    """The lines so far. A blank line is written when something follows it, and never two of them."""

    def __init__(self) -> None:
        self.written: list[str] = []
        self._blank = False

    def add(self, line: str) -> None:
        if self._blank and self.written and self.written[-1]:
            self.written.append("")
        self._blank = False
        self.written.append(line)

    def remarks(self, remarks: list[Remark], indentation: int) -> None:
        for remark in remarks:
            if remark.text:
                self.add(" " * indentation + remark.text)
            else:
                self._blank = True


def _block(block: Block, indentation: int, lines: _Lines, lead: str = "") -> None:
    """Write a block; ``lead`` is what stands before its first key or item on the same line."""
    for entry in block.entries:
        if not lead:
            lines.remarks(entry.above, indentation)
        _entry(entry, indentation, lines, lead or " " * indentation)
        lead = ""
    lines.remarks(block.tail, indentation)


def _entry(entry: Entry, indentation: int, lines: _Lines, lead: str) -> None:
    inside = indentation + STEP
    if isinstance(entry.value, Block):
        if entry.name is None and not entry.beside and not any(each.text for each in entry.value.entries[0].above):
            _block(entry.value, inside, lines, f"{lead}- ")
        else:
            lines.add(lead + entry.head + _behind(entry.beside))
            _block(entry.value, inside, lines)
        return
    _leaf(entry, entry.value, indentation, lines, lead)
    lines.remarks(entry.under, inside)


def _leaf(entry: Entry, leaf: Leaf, indentation: int, lines: _Lines, lead: str) -> None:
    inside = indentation + STEP
    first = f"{lead}{entry.head} {leaf.first}" if leaf.first else lead + entry.head
    if _is_apart(entry):
        lines.add(lead + entry.head + _behind(entry.beside))
        lines.remarks(entry.between, inside)
        first = " " * inside + leaf.first
    rest = [" " * (indentation + offset) + text if text else "" for offset, text in leaf.rest]
    *written, last = first, *rest
    for line in written:
        lines.add(line)
    lines.add(last + _behind(entry.after))


def _is_apart(entry: Entry) -> bool:
    """Tell whether the value stays on a line of its own.

    A comment is in between; or a suppression behind the value, which would cover more if it came behind the key.
    """
    return bool(entry.beside or entry.between) or (entry.is_lower and suppression_words(entry.after) != ())


def _behind(comment: str) -> str:
    return f"  {comment}" if comment else ""
