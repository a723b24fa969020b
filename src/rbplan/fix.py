"""A repair of a file: what to put where, and what that must do to its data."""

from enum import Enum
from typing import Final, NamedTuple

from rbplan.span import Span


class Edit(NamedTuple):
    """Text that takes the place of a span; an empty span is an insertion, an empty text a deletion."""

    span: Span
    text: str


class Removed(Enum):
    """The value of a key or list item that a change takes away."""

    REMOVED = "removed"


REMOVED: Final = Removed.REMOVED


class Change(NamedTuple):
    """What becomes of one piece of the data. ``path`` leads to it from the root; ``value`` may be REMOVED."""

    path: tuple[str | int, ...]
    value: object


class Fix(NamedTuple):
    """A repair. ``changes`` say what the data must differ in afterwards: nothing, where only the writing changes.

    ``safe`` repairs change neither what the plan means nor a word of the decree.
    """

    edits: tuple[Edit, ...]
    changes: tuple[Change, ...] = ()
    safe: bool = True
