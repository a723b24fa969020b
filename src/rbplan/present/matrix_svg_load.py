"""The load of each month below the picture of the year: stacked bars, and the numbers under them."""

from collections.abc import Iterator
from typing import Final

from rbplan.present.matrix_signs import BELUM_PASTI, TERTENTU
from rbplan.present.matrix_svg_cells import block
from rbplan.present.matrix_svg_rows import svg_month_names, svg_rules
from rbplan.present.matrix_svg_sheet import LEFT, MONTH, ROW, middle, month_x, text
from rbplan.present.matrix_view import MatrixView
from rbplan.wording.catalogue import Catalogue

_BARS: Final = 64
_LINE: Final = 15
_KINDS: Final = ("tertentu", "belum_pasti", "sepanjang_tahun")


def load_height() -> float:
    """Give how high the part is."""
    return _BARS + ROW + _LINE * len(_KINDS)


def svg_load(view: MatrixView, words: Catalogue, y: float) -> Iterator[str]:
    """Draw the bars below y, the months below the bars, and how many there are of each kind."""
    base = y + _BARS
    highest = max(1, *(load.dated for load in view.load))
    yield text(LEFT + 4, base - 4, words.say("matrix.load.bar"), size=11.5, bold=True)
    yield from svg_rules(y, base)
    for position, load in enumerate(view.load):
        x, top = month_x(position) + 9, base
        for kind, count in ((TERTENTU, load.tertentu), (BELUM_PASTI, load.belum_pasti)):
            if count:
                height = (_BARS - 4) * count / highest
                top -= height
                yield block(kind, x, top, (MONTH - 18, height), step=2)
    yield from svg_month_names(words, base)
    for line, kind in enumerate(_KINDS):
        below = base + ROW + _LINE * (line + 1) - 4
        yield text(LEFT + 4, below, words.say(f"matrix.load.{kind}"), size=11)
        for position, load in enumerate(view.load):
            yield middle(month_x(position) + MONTH / 2, below, str(getattr(load, kind)))
