"""What an unquoted word means: null, true, false, a whole number, or text.

YAML 1.1 reads ``no``, ``010``, ``1.10``, ``12:30`` and ``2022-01-17`` as something else than they say, and YAML 1.2 as
something else again. Decree numbers, codes and dates must come through as printed, so all of those stay text here.
"""

import re

_NULL = frozenset(("", "~", "null", "Null", "NULL"))
_TRUE = frozenset(("true", "True", "TRUE"))
_FALSE = frozenset(("false", "False", "FALSE"))
# Eighteen digits are more than any count; beyond some thousands Python itself refuses to convert.
_WHOLE_NUMBER = re.compile(r"-?(?:0|[1-9][0-9]{0,17})")


def resolve(word: str) -> str | int | bool | None:
    """Give the value of a plain (unquoted) scalar."""
    if word in _NULL:
        return None
    if word in _TRUE:
        return True
    if word in _FALSE:
        return False
    if _WHOLE_NUMBER.fullmatch(word):
        return int(word)
    return word
