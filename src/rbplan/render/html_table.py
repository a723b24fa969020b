"""How the rows of the lampiran's table stand on a web page and its print: which cells reach down, where a page may end.

A browser knows neither how many rows fit on a page nor what it has to name again on the next. It repeats the name of a
program or a kegiatan, made the head of a small table in its cell, beside whatever rows are left. So that no name is
higher than these rows, some may not begin a page, and some are made higher. How many lines a text takes is guessed: a
name at most, a row at least. Where this would keep too much together, and where a text is long, the cell spans no rows
in print: its text is dealt out to them, and not repeated.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final, TypedDict

from rbplan.render.context_shape.table import CellData
from rbplan.render.html_lines import LEVELS, Level, Row
from rbplan.render.html_spans import LONGEST_ROW, Span, Table

_TOGETHER: Final = 28
_TOGETHER_AT_END: Final = 17
"""Lines, at most, of rows that are kept together: a page holds them, and at the end the closing too."""

_HIGHEST: Final = 40


class RowLayout(TypedDict):
    """A row: over how many rows its cells reach, and its class."""

    rentang: dict[Level, int]
    ujung: dict[Level, bool]
    """Whether the cell reaches beside the closing."""

    panjang: dict[Level, bool]
    """Whether the name is too long to be repeated."""

    potongan: dict[Level, CellData]
    """In print: what stands in this row of a cell that spans none."""

    sambungan: bool
    """Whether it follows a part that the copy lacks: its cells begin anew."""

    kelas: str


@dataclass(frozen=True)
class _Keeping:
    """How a row is kept with others in print."""

    tied: bool
    """It may not begin a page."""

    high: int
    """It has to be so many lines high, so that a name fits beside it."""

    tail: int
    """The last so many lines of a row that may be divided are not."""


def lay_out(rows: Sequence[Row]) -> list[RowLayout]:
    """Give the layout of each row, in their order."""
    table = Table(rows)
    keeping = [_keeping(table, number) for number in range(len(rows))]
    while found := _kept_too_much(table, keeping):
        for span in found:
            span.deal(rows)
        table.measure()
        keeping = [_keeping(table, number) for number in range(len(rows))]
    return [_layout(table, number, kept) for number, kept in enumerate(keeping)]


def _keeping(table: Table, number: int) -> _Keeping:
    spans = [span for span in table.beside(number) if table.spans_rows(span)]
    goes_on = [span for span in spans if span.first < number]
    above = any(span.lines > table.least(span.first, number) for span in goes_on)
    short = [span.lines for span in goes_on if span.is_repeated and span.lines > table.least(number, span.end)]
    after_open = number > 0 and table.is_open(number - 1)
    high = max(short, default=0) if after_open else 0
    if number == len(table.rows) - 1:
        high = max([high, *(span.lines - table.least(span.first, number) for span in spans if span.is_repeated)])
    ending = [span.lines for span in spans if span.is_repeated and span.end == number + 1]
    return _Keeping(
        # Below a row that is divided the browser finds no other place for the end of the page.
        tied=not after_open and (above or bool(short)),
        high=min(high, _HIGHEST),
        tail=max(ending, default=0) if table.is_open(number) else 0,
    )


def _kept_too_much(table: Table, keeping: Sequence[_Keeping]) -> list[Span]:
    """Give the cells for which more rows are kept together than a page may hold; of the innermost column first."""
    found: dict[int, Span] = {}
    first = 0
    for end in range(1, len(keeping) + 1):
        if end < len(keeping) and keeping[end].tied:
            continue
        lines = sum(min(most, LONGEST_ROW) for most in table.most[first:end])
        most = (_TOGETHER_AT_END if first else 0) if end == len(keeping) else _TOGETHER
        if lines > most:
            for number in range(first + 1, end):
                tying = (span for span in table.beside(number) if span.first < number and table.spans_rows(span))
                found |= {id(span): span for span in tying if span.lines > 1}
        first = end
    return next(filter(None, ([span for span in found.values() if span.level == each] for each in LEVELS[::-1])), [])


def _layout(table: Table, number: int, kept: _Keeping) -> RowLayout:
    spans = table.beside(number)
    classes = ["erat"] * kept.tied + ["terbuka"] * table.is_open(number)
    classes += [f"lega-{kept.high}"] * (kept.high > 1) + [f"ekor-{kept.tail}"] * (kept.tail > 1)
    classes += ["penghabisan"] * (table.is_open(number) and number == len(table.rows) - 1)
    at_end = {span.level: table.is_beside_closing(span) for span in spans}
    return {
        "rentang": {span.level: span.end - number + at_end[span.level] for span in spans},
        "ujung": at_end,
        "panjang": {span.level: not span.is_repeated for span in spans},
        "potongan": {span.level: span.pieces[number - span.first] for span in spans if span.pieces},
        "sambungan": number > 0 and bool(spans) and not table.beside(number - 1),
        "kelas": " ".join(classes),
    }
