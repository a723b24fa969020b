"""One cell of the picture of the year: solid where certain, hatched where not, darker for more."""

from typing import Final

from rbplan.matrix import Load
from rbplan.present.matrix_signs import BELUM_PASTI, TERTENTU
from rbplan.present.matrix_svg_sheet import MONTH, ROW
from rbplan.present.svg_text import text_width

BLUE: Final = ("#3f78ad", "#2a5d91", "#133c66")
"""What is certain, from few to many; white figures can be read on each."""

AMBER: Final = "#8a5a00"
_HATCHES: Final = ((9, "#fffaf0"), (6, "#ffecc2"), (4, "#ffd98a"))
"""Between the lines of a hatch, and what is behind them, from few to many."""

_HEIGHT: Final = ROW - 3


def patterns() -> str:
    """Give the hatches, one for each step from few to many."""
    return "".join(
        f'<pattern id="rbplan-matrix-{number}" width="{space}" height="{space}" patternUnits="userSpaceOnUse"'
        f' patternTransform="rotate(45)"><rect width="{space}" height="{space}" fill="{paper}"/>'
        f'<rect width="1.2" height="{space}" fill="{AMBER}" fill-opacity="0.55"/></pattern>'
        for number, (space, paper) in enumerate(_HATCHES, 1)
    )


def cell(load: Load, highest: int, *, numbers: bool) -> str:
    """Draw a cell whose upper left corner is 0, 0. ``highest`` is the most that any cell of the picture holds."""
    width = MONTH - 4
    kinds = [(kind, count) for kind, count in ((TERTENTU, load.tertentu), (BELUM_PASTI, load.belum_pasti)) if count]
    share = width / max(1, len(kinds))
    parts = []
    for position, (kind, count) in enumerate(kinds):
        x = 2 + position * share
        parts.append(block(kind, x, 1.5, (share, _HEIGHT), step=-(-3 * count // highest)))
        parts.append(_figure(kind, f"{count}{kind}" if numbers else kind, x + share / 2, share - 4))
    return "".join(parts)


def block(kind: str, x: float, y: float, size: tuple[float, float], *, step: int) -> str:
    """Draw a rectangle, ``size`` wide and high, filled as what it stands for; ``step`` 1 to 3 from few to many."""
    width, height = size
    if kind == TERTENTU:
        return f'<rect x="{x:g}" y="{y:g}" width="{width:g}" height="{height:g}" fill="{BLUE[step - 1]}"/>'
    return (
        f'<rect x="{x + 0.5:g}" y="{y + 0.5:g}" width="{width - 1:g}" height="{max(height - 1, 0.5):g}"'
        f' fill="url(#rbplan-matrix-{step})" stroke="{AMBER}"/>'
    )


def _figure(kind: str, figure: str, x: float, room: float) -> str:
    fitted = f' textLength="{room:g}" lengthAdjust="spacingAndGlyphs"' if text_width(figure, 11) > room else ""
    # The hatch must not run through the figure.
    look = 'fill="#fff"' if kind == TERTENTU else 'stroke="#fffaf0" stroke-width="3.5" paint-order="stroke"'
    where = f'x="{x:g}" y="12.5" font-size="11" font-weight="bold" text-anchor="middle"'
    return f"<text {where} {look}{fitted}>{figure}</text>"
