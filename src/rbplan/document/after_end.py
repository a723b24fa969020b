"""Content behind ``...``, which ends a document (YAML 1.2, 9.1.2): a second one without its ``---``."""

import re
from typing import Final, NamedTuple

import yaml

from rbplan.span import Span

_END_SIGN: Final = re.compile(r"^\.\.\.(?=\s)", re.MULTILINE)


class AfterEnd(NamedTuple):
    """The first character behind the end, and the offset of the sign that ended the document."""

    content: Span
    sign: int


def find_after_end(error: yaml.YAMLError, text: str) -> AfterEnd | None:
    """Give what stands behind the end of the document, None where the parser stopped for something else.

    At the beginning of a line, three dots are a sign wherever they stand: no text may hold them there.
    """
    if not isinstance(error, yaml.MarkedYAMLError) or "document start>" not in str(error.problem):
        return None
    sign, mark = _END_SIGN.search(text), error.problem_mark
    return AfterEnd(Span(mark.index, mark.index + 1), sign.start()) if sign and mark else None
