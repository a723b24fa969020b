"""Where things stand on the sheet, in quarters of a millimetre."""

from typing import Final

from rbplan.present.svg_text import svg_escape

PAPER_MM: Final = 277
"""A4 landscape, and the wider F4, less a centimetre on each side."""

WIDTH: Final = 4 * PAPER_MM
LEFT: Final = 8
MONTHS: Final = 450
"""Where January begins; the names stand before it."""

MONTH: Final = 50
ALL_YEAR: Final = MONTHS + 12 * MONTH
RIGHT: Final = WIDTH - LEFT
ROW: Final = 17


def month_x(position: int) -> int:
    """Give where a month begins; 0 is January."""
    return MONTHS + MONTH * position


def text(x: float, y: float, content: str, *, size: float, bold: bool = False) -> str:
    """Give one line of text that begins at x; y is its base line."""
    weight = ' font-weight="bold"' if bold else ""
    return f'<text x="{x:g}" y="{y:g}" font-size="{size:g}"{weight}>{svg_escape(content)}</text>'


def middle(x: float, y: float, content: str, *, bold: bool = False) -> str:
    """Give a short text around x; y is its base line."""
    weight = ' font-weight="bold"' if bold else ""
    return f'<text x="{x:g}" y="{y:g}" font-size="11"{weight} text-anchor="middle">{svg_escape(content)}</text>'
