"""The pieces of which the view of one indikator is made, whatever lays them out."""

from collections.abc import Iterator
from typing import NamedTuple

from rbplan.inert import inert


class Line(NamedTuple):
    """One line of a field. ``depth`` is how far it stands below the field's own text, from 0; ``verbatim`` is code."""

    text: str
    depth: int = 0
    verbatim: bool = False


class Field(NamedTuple):
    """Something that is known: its name and at least one line."""

    name: str
    lines: tuple[Line, ...]


class Mark(NamedTuple):
    """One of the twelve months: its short name, and a mark that can be read without colour."""

    month: str
    mark: str


DUE = "√"
UNCERTAIN = "?"
NOT_DUE = "·"


class Block(NamedTuple):
    """Fields that belong together. The twelve ``months``, where there are any, stand below the first of them."""

    fields: tuple[Field, ...]
    months: tuple[Mark, ...] = ()


class ShowView(NamedTuple):
    """The whole answer: which plan, which id, and what is known."""

    header: str
    id: str
    blocks: tuple[Block, ...]


def text_field(name: str, *texts: str | None) -> Iterator[Field]:
    """Give a field of these texts, a stranger's among them; nothing where there are none."""
    lines = tuple(Line(inert(text)) for text in texts if text)
    if lines:
        yield Field(name, lines)
