"""The shortest notation of months, quarters, ticked cells and lines: ``[]``, ``[1, 7]``, ``7-12``, ``1-3, 9``."""

from collections.abc import Callable, Mapping
from typing import Any, Final

from pydantic_core import PydanticCustomError

from rbplan.document.document import Data, NodePath
from rbplan.plan.bacaan import read_sel
from rbplan.plan.bulan import read_bulan
from rbplan.plan.indikator import read_triwulan
from rbplan.plan.ranges import shortest_text
from rbplan.plan.sumber import read_lines

_INDIKATOR: Final = ("program", "kegiatan", "sub_kegiatan", "indikator")
_NUMBERS: Final[Mapping[tuple[str, ...], Callable[[Any], tuple[int, ...]]]] = {
    (*_INDIKATOR, "bulan"): read_bulan,
    (*_INDIKATOR, "triwulan"): read_triwulan,
    (*_INDIKATOR, "bacaan", "sel"): read_sel,
}
_LINES: Final = ("sumber", "tabel")
_LAST_KEYS: Final = frozenset(names[-1] for names in _NUMBERS)


def is_in_notation(path: NodePath) -> bool:
    """Tell whether the whole value at a path is numbers and ranges."""
    return bool(path) and path[-1] in _LAST_KEYS and _names(path) in _NUMBERS


def meaning(path: NodePath, data: Data) -> tuple[int, ...] | None:
    """Give the numbers that a value stands for; None where it is not in this notation, or the models refuse it."""
    if data is None or isinstance(data, dict) or not path:
        return None
    try:
        if is_in_notation(path):
            return _NUMBERS[_names(path)](data)
        is_range = isinstance(path[-1], int) and path[-2:-1] == _LINES[-1:] and _names(path) == _LINES
        return read_lines(data) if is_range else None
    except PydanticCustomError:
        return None


def canonical(path: NodePath, data: Data, *, in_brackets: bool) -> str | None:
    """Write a value in this notation; None where ``meaning`` gives none. Inside brackets a comma needs its own."""
    numbers = meaning(path, data)
    if numbers is None:
        return None
    if isinstance(path[-1], int):
        first, last = numbers
        return f"{first}-{last}" if first < last else str(first)
    return shortest_text(numbers, in_brackets=in_brackets)


def _names(path: NodePath) -> tuple[str, ...]:
    return tuple(step for step in path if isinstance(step, str))
