"""The notation of numbers and ranges, ``[1, 7]``, ``7-12`` or ``1-3, 9``, bounded before anything is expanded."""

import re
from collections.abc import Callable, Sequence
from typing import Any, NamedTuple

from pydantic_core import PydanticCustomError

_RANGE = re.compile(r"\s*([^\s\-–,](?:[^\-–,]*[^\s\-–,])?)\s*(?:[-–]\s*([^\s\-–,](?:[^\-–,]*[^\s\-–,])?)\s*)?")
_NUMBER = re.compile(r"[0-9]{1,2}|[1-9][0-9]{0,8}")
_MOST_PARTS = 100


class Range(NamedTuple):
    """Two whole numbers, both included."""

    first: int
    last: int

    def __contains__(self, number: object) -> bool:
        """Tell whether a number lies between the two ends."""
        return isinstance(number, int) and self.first <= number <= self.last


def whole_number(word: str) -> int | None:
    """Read one number in figures; None for anything else."""
    return int(word) if _NUMBER.fullmatch(word) else None


def range_of(value: Any, *, lowest: int, highest: int, read: Callable[[str], int | None] = whole_number) -> Range:
    """Read one number or one range: ``5``, ``"5"``, ``"7-12"``. ``read`` gives the number of a word, or None.

    Raises PydanticCustomError: ``range_notation`` when it is neither, ``range_bounds`` when a number lies outside
    ``lowest``..``highest`` (both included), ``range_reversed`` when the range runs backwards.
    """
    if isinstance(value, bool) or not isinstance(value, int | str):
        raise PydanticCustomError("range_type", "not a range")
    match = _RANGE.fullmatch(value) if isinstance(value, str) else None
    first = read(match[1]) if match else value if isinstance(value, int) else None
    last = read(match[2]) if match and match[2] else first
    if first is None or last is None:
        raise PydanticCustomError("range_notation", "not a range", {"text": str(value)})
    for number in (first, last):
        if not lowest <= number <= highest:
            bounds = {"number": number, "lowest": lowest, "highest": highest}
            raise PydanticCustomError("range_bounds", "outside", bounds)
    if last < first:
        raise PydanticCustomError("range_reversed", "backwards", {"text": str(value)})
    return Range(first, last)


def numbers_of(
    value: Any, *, lowest: int, highest: int, read: Callable[[str], int | None] = whole_number
) -> tuple[int, ...]:
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
        first, last = range_of(part, lowest=lowest, highest=highest, read=read)
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


def shortest_text(numbers: Sequence[int], *, in_brackets: bool) -> str:
    """Write sorted numbers as a plan does: ``[]``, ``[1, 7]``, ``7-12``, ``1-3, 9``; inside brackets ``[1-3, 9]``."""
    written = ranges_text(numbers)
    if "-" not in written or (in_brackets and "," in written):
        return f"[{written}]"
    return written
