"""The year of a plan as a picture (SVG 1.1) to be printed or put on a page.

It holds all it needs: no script, no font, no style sheet, no address. Shape and pattern say what colour says, so that a
black and white print says the same.
"""

from collections.abc import Iterator
from typing import Final

from rbplan.plan.bulan import SEMUA_BULAN
from rbplan.present.matrix_svg_cells import AMBER, BLUE, patterns
from rbplan.present.matrix_svg_load import load_height, svg_load
from rbplan.present.matrix_svg_rows import month_in_words, svg_rows
from rbplan.present.matrix_svg_sheet import LEFT, PAPER_MM, RIGHT, ROW, WIDTH, text
from rbplan.present.matrix_view import MatrixView, Sign, legend
from rbplan.present.svg_text import shorten_to, svg_escape, text_width, wrap_to
from rbplan.wording.catalogue import Catalogue

_TITLE: Final = 20
_SMALL: Final = 11
_TOP: Final = 58
_LINE: Final = 15


def matrix_svg(view: MatrixView, words: Catalogue) -> str:
    """Give the picture: title, a line a row, the load of each month, what the signs mean, and the remarks."""
    body = [*_heading(view)]
    y = float(_TOP)
    if view.rows:
        body += svg_rows(view, words, y)
        y += ROW * (len(view.rows) + 1) + 14
        body += svg_load(view, words, y)
        y += load_height() + 16
        y = _legend(view, words, y, body)
    else:
        body.append(text(LEFT, y + _LINE, view.empty, size=13))
        y += 2 * _LINE
    for remark in view.remarks:
        for line in wrap_to(remark, _SMALL, RIGHT - LEFT):
            body.append(text(LEFT, y + _SMALL, line, size=_SMALL))
            y += _LINE
    return "\n".join([*_opening(view, words, y + 8), *body, "</svg>", ""])


def _opening(view: MatrixView, words: Catalogue, height: float) -> Iterator[str]:
    yield (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{PAPER_MM}mm" height="{height * PAPER_MM / WIDTH:.1f}mm"'
        f' viewBox="0 0 {WIDTH} {height:g}" xml:lang="{words.language}" role="img"'
        ' aria-labelledby="rbplan-matrix-title rbplan-matrix-desc" font-family="sans-serif" fill="#000">'
    )
    yield f'<title id="rbplan-matrix-title">{svg_escape(view.title)}</title>'
    yield f'<desc id="rbplan-matrix-desc">{svg_escape(" ".join(_description(view, words)))}</desc>'
    yield f"<defs>{patterns()}</defs>"
    yield f'<rect width="{WIDTH}" height="{height:g}" fill="#fff"/>'


def _description(view: MatrixView, words: Catalogue) -> Iterator[str]:
    yield from (f"{line}." for line in view.header[1:])
    for month, load in zip(SEMUA_BULAN, view.load, strict=True):
        yield f"{month_in_words(month, load, words)}."


def _heading(view: MatrixView) -> Iterator[str]:
    yield text(LEFT, 26, shorten_to(view.title, _TITLE, RIGHT - LEFT, bold=True), size=_TITLE, bold=True)
    yield text(LEFT, 46, shorten_to(". ".join(view.header[1:]), 13, RIGHT - LEFT), size=13)


def _legend(view: MatrixView, words: Catalogue, y: float, body: list[str]) -> float:
    """Draw what the signs mean, one behind the other; give where the next line may begin."""
    signs: list[Sign] = ["tertentu", "belum_pasti", "sepanjang_tahun", "number", "bar"]
    if any(row.name != row.short for row in view.rows):
        signs.append("lost")
    x = float(LEFT)
    for sign, meaning in zip(signs, legend(words, *signs), strict=True):
        mark = _MARKS.get(sign, "")
        needed = (28 if mark else 0) + text_width(meaning, _SMALL) + 14
        if x > LEFT and x + needed > RIGHT:
            x, y = float(LEFT), y + _LINE + 3
        if mark:
            body.append(f'<g transform="translate({x:g} {y:g})">{mark}</g>')
        body.append(text(x + (28 if mark else 0), y + _SMALL, meaning, size=_SMALL))
        x += needed
    return y + _LINE + 7


_MARKS: Final = {
    "tertentu": f'<rect width="22" height="13" fill="{BLUE[1]}"/>',
    "belum_pasti": f'<rect x="0.5" y="0.5" width="21" height="12" fill="url(#rbplan-matrix-2)" stroke="{AMBER}"/>',
    "sepanjang_tahun": '<line x1="0" y1="6.5" x2="22" y2="6.5" stroke="#888" stroke-width="2.5"/>',
}
