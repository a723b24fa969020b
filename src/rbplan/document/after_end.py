"""Content behind ``...``, which ends a document (YAML 1.2, 9.1.2): a second one without its ``---``."""

import re
from collections.abc import Sequence
from typing import Final, NamedTuple

import yaml

from rbplan.span import Span

_END_SIGN: Final = re.compile(r"^\.\.\.(?=\s)", re.MULTILINE)


class AfterEnd(NamedTuple):
    """The first character behind the end, and the offset of the sign that ended the document."""

    content: Span
    sign: int


def find_after_end(error: yaml.YAMLError, text: str, scalars: Sequence[Span]) -> AfterEnd | None:
    """Give what stands behind the end of the document, None where the parser stopped for something else.

    ``scalars`` are the texts that were read before; dots inside one of them are no sign.
    """
    mark = getattr(error, "problem_mark", None)
    if "document start>" not in str(getattr(error, "problem", "")) or not mark:
        return None
    sign = _END_SIGN.search(text, scalars[-1].end if scalars else 0, mark.index)
    return AfterEnd(Span(mark.index, mark.index + 1), sign.start()) if sign else None
