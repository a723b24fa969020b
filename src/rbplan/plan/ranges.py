"""The notation of numbers and ranges, ``[1, 7]``, ``7-12`` or ``1-3, 9``, bounded before anything is expanded."""

import re
from collections.abc import Sequence
from typing import Any, NamedTuple

from pydantic_core import PydanticCustomError

_PART = re.compile(r"\s*(\d{1,9})\s*(?:[-–]\s*(\d{1,9})\s*)?")
_MOST_PARTS = 100


class Range(NamedTuple):
    """Two whole numbers, both included."""

    first: int
    last: int

    def __contains__(self, number: object) -> bool:
        """Tell whether a number lies between the two ends."""
        return isinstance(number, int) and self.first <= number <= self.last


def range_of(value: Any, *, lowest: int, highest: int) -> Range:
    """Read one number or one range: ``5``, ``"5"``, ``"7-12"``.

    Raises PydanticCustomError: ``range_notation`` when it is neither, ``range_bounds`` when a number lies outside
    ``lowest``..``highest`` (both included), ``range_reversed`` when the range runs backwards.
    """
    if isinstance(value, bool) or not isinstance(value, int | str):
        raise PydanticCustomError("range_type", "not a range")
    match = _PART.fullmatch(str(value))
    if match is None:
        raise PydanticCustomError("range_notation", "not a range", {"text": str(value)})
    first = int(match[1])
    last = int(match[2] or first)
    for number in (first, last):
        if not lowest <= number <= highest:
            bounds = {"number": number, "lowest": lowest, "highest": highest}
            raise PydanticCustomError("range_bounds", "outside", bounds)
    if last < first:
        raise PydanticCustomError("range_reversed", "backwards", {"text": str(value)})
    return Range(first, last)


def numbers_of(value: Any, *, lowest: int, highest: int) -> tuple[int, ...]:
    """Read a list of numbers and ranges, or the same separated by commas, as sorted numbers without repeats.

    Raises the errors of ``range_of``, and ``range_type`` for a value that is no number, text or list.
    """
    if isinstance(value, str):
        parts: list[Any] = value.split(",")
    elif isinstance(value, list | tuple):
        parts = list(value)
    else:
        parts = [value]
    if len(parts) > _MOST_PARTS:
        raise PydanticCustomError("range_notation", "too long", {"text": f"{str(value)[:40]}…"})
    found: set[int] = set()
    for part in parts:
        first, last = range_of(part, lowest=lowest, highest=highest)
        found.update(range(first, last + 1))
    return tuple(sorted(found))


def ranges_text(numbers: Sequence[int]) -> str:
    """Write sorted numbers as the notation that ``numbers_of`` reads: ``1, 9-16``."""
    runs: list[Range] = []
    for number in numbers:
        if runs and runs[-1].last == number - 1:
            runs[-1] = Range(runs[-1].first, number)
        else:
            runs.append(Range(number, number))
    return ", ".join(
        str(first) if first == last else f"{first}, {last}" if last == first + 1 else f"{first}-{last}"
        for first, last in runs
    )
