"""Printed numbers: what ``3.``, ``1)``, ``1).``, ``b.``, ``IV.`` and ``1.10`` say of the place in a list.

The notations are those of the decree (lines 22, 78, 98, 110, 172), and Roman numerals, which other offices use.
"""

import re
from collections.abc import Sequence
from typing import Final, NamedTuple

_FORM: Final = re.compile(
    r"(?P<open>[(\[]?)(?P<above>(?:[0-9]{1,9}\.){0,6})(?P<sign>[0-9]{1,9}|[A-Za-z]{1,9})(?P<close>[.)\]:]{0,3})"
)
_ROMAN: Final = re.compile(r"(?=.)(X{0,3})(IX|IV|V?I{0,3})")
_VALUES: Final = {"X": 10, "IX": 9, "V": 5, "IV": 4, "I": 1}


class Ordinal(NamedTuple):
    """What one printed number says.

    ``value`` is its place in the list. ``series`` tells the numbers that can be counted together from others: figures,
    small or capital letters, Roman numerals, and what stands above a number of several steps ("1." in "1.10").
    ``style`` is how it is printed, with the sign of the series in the place of the number: ``1).``.
    """

    value: int
    series: str
    style: str


def read_ordinals(printed: Sequence[str | None]) -> tuple[Ordinal | None, ...]:
    """Read the numbers of one list; None for what is absent or no number.

    They are read together, since ``i.`` is the ninth letter in one list and the first Roman numeral in another.
    """
    matches = [_FORM.fullmatch(text.strip()) if text else None for text in printed]
    letters = [match["sign"] for match in matches if match and match["sign"].isalpha()]
    roman = bool(letters) and letters[0].upper() == "I" and all(_ROMAN.fullmatch(sign.upper()) for sign in letters)
    return tuple(_ordinal(match, roman=roman) if match else None for match in matches)


def _ordinal(match: re.Match[str], *, roman: bool) -> Ordinal | None:
    sign = match["sign"]
    if sign.isdigit():
        value, first = int(sign), "1"
    elif roman:
        value, first = _roman(sign.upper()), "i"
    elif len(sign) == 1:
        value, first = ord(sign.lower()) - ord("a") + 1, "a"
    else:
        return None
    first = first.upper() if sign.isupper() else first
    return Ordinal(value, match["above"] + first, f"{match['open']}{first}{match['close']}")


def _roman(sign: str) -> int:
    return sum(_VALUES[part] for part in re.findall(r"IX|IV|X|V|I", sign))
