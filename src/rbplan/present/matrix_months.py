"""The load of each month as a line of its own, for a screen that has no room for it below the months."""

from rbplan.matrix import Load
from rbplan.plan.bulan import SEMUA_BULAN
from rbplan.present.matrix_signs import BELUM_PASTI, SEPANJANG_TAHUN, TERTENTU
from rbplan.present.matrix_view import MatrixView
from rbplan.present.months import month_name
from rbplan.present.screen import Screen, paint
from rbplan.wording.catalogue import Catalogue


def month_lines(view: MatrixView, words: Catalogue, screen: Screen) -> list[str]:
    """Give a line for each month: how many of each kind, and a bar of those that are not due all year."""
    digits = max(len(str(count)) for load in view.load for count in load)
    numbers_need = 3 * (digits + 2)
    letters = 3 if 3 + numbers_need <= screen.width else 1
    room = screen.width - letters - numbers_need - 1
    highest = max(load.dated for load in view.load)
    lines = []
    for month, load in zip(SEMUA_BULAN, view.load, strict=True):
        numbers, bar = _numbers(load, digits, screen), _bar(load, room, highest, screen)
        lines.append(f"{month_name(month, words)[:letters]} {numbers} {bar}".rstrip())
    return lines


def _numbers(load: Load, digits: int, screen: Screen) -> str:
    kinds = ((TERTENTU, "1;31"), (BELUM_PASTI, "33"), (SEPANJANG_TAHUN, ""))
    cells = (paint(f"{count:{digits}}{sign}", style, screen) for count, (sign, style) in zip(load, kinds, strict=True))
    return " ".join(cells)


def _bar(load: Load, room: int, highest: int, screen: Screen) -> str:
    """Give a cell for each indikator, or less where there is no room for that; some of each kind that there is."""
    length = _scaled(load.dated, room, highest)
    certain = _scaled(load.tertentu, room, highest)
    if load.belum_pasti and certain == length > 1:
        certain -= 1
    return paint("█" * certain, "31", screen) + paint("▒" * (length - certain), "33", screen)


def _scaled(count: int, room: int, highest: int) -> int:
    return count if highest <= room else -(-count * max(room, 0) // highest)
