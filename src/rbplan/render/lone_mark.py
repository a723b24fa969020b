"""A mark that stands by itself, "Nomor : 612": no line may begin with it."""

import re
from typing import Final

_SPACE_BEFORE: Final = re.compile(r" (?=[:;,.](?: |$))")


def with_marks_tied(text: str, tie: str) -> str:
    """Give a text with ``tie``, at which no line ends, for the space before each such mark."""
    return _SPACE_BEFORE.sub(tie, text)
