"""Unquoted words that other programs read as something else than rbplan does.

Source: yaml.org/type (YAML 1.1: bool, int, float, timestamp, merge, value); YAML 1.2.2, 10.3.2 "Tag Resolution" of the
core schema. Both kinds of programs are in use: PyYAML reads 1.1, many editors read 1.2.
"""

import re
from typing import Final, Literal

from rbplan.document.scalar import resolve

OtherReading = Literal["yes_no", "number", "date", "sign"]
"""What a word is to other programs; a ``sign`` means something to YAML itself."""

_YES_NO: Final = re.compile("y|Y|yes|Yes|YES|n|N|no|No|NO|on|On|ON|off|Off|OFF")
_SIGN: Final = re.compile("=|<<")
_DATE: Final = re.compile(
    r"""[0-9]{4}-[0-9]{2}-[0-9]{2}
    | [0-9]{4}-[0-9]{1,2}-[0-9]{1,2} (?:[Tt]|[ \t]+) [0-9]{1,2}:[0-9]{2}:[0-9]{2} (?:\.[0-9]*)?
      (?:[ \t]*(?:Z|[-+][0-9]{1,2}(?::[0-9]{2})?))?""",
    re.VERBOSE,
)
_NUMBER_1_1: Final = re.compile(
    r"""[-+]?0b[01_]+ | [-+]?0[0-7_]+ | [-+]?(?:0|[1-9][0-9_]*) | [-+]?0x[0-9a-fA-F_]+
    | [-+]?[1-9][0-9_]*(?::[0-5]?[0-9])+                                    # 12:30, to the base of sixty
    | [-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*
    | [-+]?[0-9][0-9_]*\.[0-9_]*(?:[eE][-+][0-9]+)? | \.[0-9][0-9_]*(?:[eE][-+][0-9]+)?
    | [-+]?\.(?:inf|Inf|INF) | \.(?:nan|NaN|NAN)""",
    re.VERBOSE,
)
_NUMBER_1_2: Final = re.compile(
    r"""[-+]?[0-9]+ | 0o[0-7]+ | 0x[0-9a-fA-F]+
    | [-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?""",
    re.VERBOSE,
)

_FORMS: Final[tuple[tuple[OtherReading, re.Pattern[str]], ...]] = (
    ("yes_no", _YES_NO),
    ("sign", _SIGN),
    ("date", _DATE),
    ("number", _NUMBER_1_1),
    ("number", _NUMBER_1_2),
)

_BEGINNINGS: Final = frozenset("0123456789+-.=<yYnNoO")


def other_reading(word: str) -> OtherReading | None:
    """Tell what other programs take an unquoted word for; None where all read it as rbplan does."""
    if word[:1] not in _BEGINNINGS:
        return None
    kind = next((kind for kind, form in _FORMS if form.fullmatch(word)), None)
    return kind if kind is not None and isinstance(resolve(word), str) else None
