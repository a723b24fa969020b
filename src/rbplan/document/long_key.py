"""A key too long for YAML, which the parser notices only by not finding a key."""

import re
from collections.abc import Sequence
from typing import Final

import yaml

from rbplan.span import Span

LONGEST_KEY: Final = 1024
"""Characters that may stand from the beginning of a key to its colon (YAML 1.2, 7.4: implicit keys)."""

_COLON: Final = re.compile(r":(?=\s|$)")


def find_long_key(error: yaml.YAMLError, text: str, scalars: Sequence[Span]) -> Span | None:
    """Give the first character of the key that stopped the parser by its length, None where it was something else.

    ``scalars`` are the texts that were read before. A key was either read as one of them, and its colon surprised, or
    it was given up before its colon came.
    """
    if not isinstance(error, yaml.MarkedYAMLError):
        return None
    mark, begin = error.problem_mark, error.context_mark
    if "expected ':'" in str(error.problem) and begin:
        line = text[begin.index :].partition("\n")[0]
        colon = _COLON.search(line)
        return _first(begin.index, begin.index + colon.start()) if colon else None
    # A list of one key in brackets has been given an empty value by then.
    last = next((span for span in reversed(scalars) if span.start < span.end), None)
    if mark and last and text[mark.index : mark.index + 1] == ":":
        start, end = last
        is_value = text[:start].rstrip(" ").endswith(":")
        if not is_value and not text[end : mark.index].strip(" ") and "\n" not in text[start:end]:
            return _first(start, mark.index)
    return None


def _first(start: int, colon: int) -> Span | None:
    return Span(start, start + 1) if colon - start > LONGEST_KEY else None
