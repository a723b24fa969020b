"""Pointing at a word inside a text of the plan."""

from collections.abc import Mapping
from types import MappingProxyType

from rbplan.diagnostic import Argument
from rbplan.lint.rule import Finding
from rbplan.lint.subject import Subject
from rbplan.lint.texts import Text
from rbplan.span import Span


def blame(
    subject: Subject,
    text: Text,
    stretch: tuple[int, int],
    arguments: Mapping[str, Argument] = MappingProxyType({}),
    variant: str = "",
) -> Finding:
    """Give a finding about a stretch of a text, from one character of it up to another, from 0.

    It points at the stretch itself where the file has the text as it is, plain or in quotes on one line; else, where
    escapes or folded lines stand between the two, at the whole text.
    """
    start = subject.start_of(text)
    place = None if start is None else Span(start + stretch[0], start + stretch[1])
    return Finding(text.path, arguments, variant, span=place)
