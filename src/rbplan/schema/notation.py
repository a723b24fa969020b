"""The notations of the plan as JSON Schema: what the readers of ``plan`` take where a type alone does not say it.

The patterns are read by Python, by JavaScript in its Unicode mode and by Rust, so that they hold nothing in which these
differ. Two things are left to ``rbplan lint``: a range of names that runs backwards (``mei-jan``), and one of cells or
lines that does.
"""

from collections.abc import Collection
from typing import Any, Final

from rbplan.plan.bacaan import Sel
from rbplan.plan.bulan import SPELLINGS, Bulan
from rbplan.plan.indikator import Number, Target, Tenggat, Triwulan
from rbplan.plan.plan import FORMAT_VERSION, Version
from rbplan.plan.sumber import BarisRange
from rbplan.plan.tanggal import Tanggal

Node = dict[str, Any]
"""A schema or a part of one."""

_DAY: Final[Node] = {"type": "string", "format": "date", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"}
_NUMBER: Final[Node] = {"type": ["number", "string"], "pattern": r"^-?(?:0|[1-9][0-9]{0,17})(?:\.[0-9]{1,9})?$"}


def _range(highest: int, word: str, backwards: str = "") -> Node:
    """Give the schema of one number or one range from 1; ``word`` is the pattern of a number."""
    pattern = rf"^{backwards}(?:\s*(?:{word})\s*(?:[-–](?!\s*$)|$)){{1,2}}$"
    return {"type": ["integer", "string"], "minimum": 1, "maximum": highest, "pattern": pattern}


def _ranges(highest: int, word: str, backwards: str = "") -> Node:
    """Give the schema of a list of numbers and ranges, or of the same separated by commas.

    The pattern reads words with separators between them, and no two dashes without a comma between, so that ``word``,
    which is long for months, stands in it only once.
    """
    one = _range(highest, word, backwards)
    pattern = rf"^{backwards}(?![\s\S]*[-–][^,]*[-–])(?:\s*(?:{word})\s*(?:[-–,](?!\s*$)|$))+$"
    return {**one, "type": ["integer", "string", "array"], "pattern": pattern, "maxItems": 100, "items": one}


def _no_backwards(highest: int) -> str:
    """Give the pattern that refuses each range of two figures, at most 12, whose first is the larger."""
    smaller = {first: f"0?[{'123456789'[: first - 1]}]" for first in range(2, 11)}
    smaller |= {11: "0?[1-9]|10", 12: "0?[1-9]|1[01]"}
    ranges = "|".join(rf"0?{first}\s*[-–]\s*(?:{smaller[first]})" for first in range(2, highest + 1))
    return rf"(?!(?:[\s\S]*,)?\s*(?:{ranges})\s*(?:,|$))"


def _month() -> str:
    """Give the pattern of a month: a number, or a name in letters of any case, with or without its point."""
    return rf"0?[1-9]|1[0-2]|{_any_case(SPELLINGS)}\.*"


def _any_case(words: Collection[str]) -> str:
    """Give the pattern of words in letters of any case, what they begin with alike written once."""
    rests: dict[str, list[str]] = {}
    for word in filter(None, words):
        rests.setdefault(word[0], []).append(word[1:])
    choices = "|".join(f"[{letter.upper()}{letter}]{_any_case(rest)}" for letter, rest in rests.items())
    if "" in words:
        return f"(?:{choices})?" if choices else ""
    return f"(?:{choices})" if len(rests) > 1 else choices


def _one_or_more(one: Node) -> Node:
    kinds = [one["type"]] if isinstance(one["type"], str) else one["type"]
    return {**one, "type": [*kinds, "array"], "items": one}


NOTATIONS: Final[tuple[tuple[Any, Node], ...]] = (
    (Version, {"type": "integer", "const": FORMAT_VERSION}),
    (Bulan, _ranges(12, _month(), _no_backwards(12))),
    (Triwulan, _ranges(4, "0?[1-4]", _no_backwards(4))),
    (Sel, _ranges(200, "0?[1-9]|[1-9][0-9]|1[0-9][0-9]|200")),
    (BarisRange, _range(1_000_000, "0?[1-9]|[1-9][0-9]{1,5}|1000000")),
    (Tanggal, _DAY),
    (Tenggat, _one_or_more(_DAY)),
    (Number, _NUMBER),
    (Target, _one_or_more(_NUMBER)),
)
"""Each type of the models that has a notation of its own, and the schema of that notation."""
