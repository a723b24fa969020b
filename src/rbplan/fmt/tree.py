"""A file as its author laid it out: every key, value, comment and blank line, each where it belongs.

Columns count from 0 here, since they are amounts of indentation.
"""

from dataclasses import dataclass, field
from typing import Final, NamedTuple

from rbplan.document.document import NodePath


class Remark(NamedTuple):
    """A comment that has its line alone, and the column of its sign; a blank line where the text is empty."""

    column: int
    text: str


class Leaf(NamedTuple):
    """The writing of a value that is no block: a text, a word, brackets, or nothing.

    ``rest`` are its further lines, each with its indentation beyond the mapping or list that holds the value.
    """

    first: str
    rest: tuple[tuple[int, str], ...] = ()


NOTHING: Final = Leaf("")


@dataclass(slots=True, eq=False)
class Entry:
    """One key with its value, or one item of a list.

    ``name`` is the key as data and ``head`` as written, ``kegiatan:``; an item has no name, and a dash for its head.
    ``above`` stands on lines of its own before the head, ``beside`` behind the head, ``between`` the head and the
    value, ``after`` behind the value, ``under`` below it and further in. ``is_lower`` says that the value began on a
    later line than the head.
    """

    name: str | None
    head: str
    column: int
    above: list[Remark]
    value: "Leaf | Block" = NOTHING
    beside: str = ""
    between: list[Remark] = field(default_factory=list)
    after: str = ""
    under: list[Remark] = field(default_factory=list)
    is_lower: bool = False


@dataclass(slots=True, eq=False)
class Block:
    """A mapping or list without brackets. ``tail`` are the comments at its end."""

    path: NodePath
    column: int
    entries: list[Entry] = field(default_factory=list)
    tail: list[Remark] = field(default_factory=list)


class Tree(NamedTuple):
    """A whole file. ``header`` are the lines at its top, which stay there.

    ``is_unfinished`` says that its last text ends without the line end that would belong to that text.
    """

    header: list[str]
    root: Block
    is_unfinished: bool
