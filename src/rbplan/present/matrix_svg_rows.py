"""The rows of the picture of the year."""

from collections.abc import Iterator

from rbplan.matrix import Load
from rbplan.plan.bulan import SEMUA_BULAN
from rbplan.present.matrix_signs import SEPANJANG_TAHUN
from rbplan.present.matrix_svg_cells import cell
from rbplan.present.matrix_svg_sheet import ALL_YEAR, LEFT, MONTH, MONTHS, RIGHT, ROW, middle, month_x, text
from rbplan.present.matrix_view import MatrixView, RowView
from rbplan.present.months import month_name
from rbplan.present.svg_text import shorten_to, svg_escape
from rbplan.wording.catalogue import Catalogue


def svg_rows(view: MatrixView, words: Catalogue, y: float) -> Iterator[str]:
    """Draw the months and a line for each row below y; the full name and numbers are titles."""
    highest = max(1, *(max(load.tertentu, load.belum_pasti) for row in view.rows for load in row.bulan))
    yield from svg_month_names(words, y)
    yield middle((ALL_YEAR + RIGHT) / 2, y + 12, SEPANJANG_TAHUN, bold=True)
    top = y + ROW
    bottom = top + ROW * len(view.rows)
    for position, row in enumerate(view.rows):
        if row.depth == 0:
            where = f'x="{LEFT}" y="{top + ROW * position:g}" width="{RIGHT - LEFT}" height="{ROW}"'
            yield f'<rect {where} fill="#eef1f4"/>'
    yield from svg_rules(top, bottom)
    for position, row in enumerate(view.rows):
        yield f'<g transform="translate(0 {top + ROW * position:g})">{"".join(_row(row, highest, words))}</g>'


def svg_month_names(words: Catalogue, y: float) -> Iterator[str]:
    """Write the months into a line below y."""
    for position, month in enumerate(SEMUA_BULAN):
        yield middle(month_x(position) + MONTH / 2, y + 12, month_name(month, words)[:3], bold=True)


def svg_rules(top: float, bottom: float) -> Iterator[str]:
    """Draw what separates months, and darker what separates quarters."""
    for position in range(13):
        x, look = month_x(position), ("#777", "1") if position % 3 == 0 else ("#ccc", "0.6")
        yield (f'<line x1="{x}" y1="{top:g}" x2="{x}" y2="{bottom:g}" stroke="{look[0]}" stroke-width="{look[1]}"/>')
    for y in (top, bottom):
        yield f'<line x1="{LEFT}" y1="{y:g}" x2="{RIGHT}" y2="{y:g}" stroke="#777"/>'


def month_in_words(month: int, load: Load, words: Catalogue) -> str:
    """Say how much falls into a month."""
    return words.say(
        "matrix.month",
        month=month_name(month, words),
        definite=load.tertentu,
        uncertain=load.belum_pasti,
        all_year=load.sepanjang_tahun,
    )


def _row(row: RowView, highest: int, words: Catalogue) -> Iterator[str]:
    yield f"<title>{svg_escape(row.name)}</title>"
    if row.depth:
        yield f'<line x1="{LEFT}" y1="0" x2="{RIGHT}" y2="0" stroke="#ddd" stroke-width="0.6"/>'
    yield _name(row)
    if row.all_year:
        yield (
            f'<line x1="{MONTHS + 3}" y1="{ROW / 2}" x2="{ALL_YEAR - 3}" y2="{ROW / 2}"'
            ' stroke="#888" stroke-width="2.5"/>'
        )
        if not row.single:
            yield middle((ALL_YEAR + RIGHT) / 2, 12.5, str(row.all_year))
    for position, load in enumerate(row.bulan):
        if load.dated:
            told = f"{row.name}. {month_in_words(position + 1, load, words)}"
            drawn = cell(load, highest, numbers=not row.single)
            yield f'<g transform="translate({month_x(position)} 0)"><title>{svg_escape(told)}</title>{drawn}</g>'


def _name(row: RowView) -> str:
    """Write a name into a window of its own: even a font that is wider than any known cannot print over the months."""
    bold, size = row.depth == 0, 11.5 if row.depth == 0 else 11
    indent = 4 + 12 * row.depth
    room = MONTHS - LEFT - indent - 6
    name = row.name if shorten_to(row.name, size, room, bold=bold) == row.name else row.short
    written = text(indent, 12.5, shorten_to(name, size, room, bold=bold), size=size, bold=bold)
    return f'<svg x="{LEFT}" width="{MONTHS - LEFT - 4}" height="{ROW}" overflow="hidden">{written}</svg>'
