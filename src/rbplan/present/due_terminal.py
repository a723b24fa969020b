"""A due list on a terminal: tables where there is room for them, stacked lines where there is not."""

from collections.abc import Iterable
from itertools import groupby
from operator import attrgetter

from rich.box import SIMPLE_HEAD
from rich.console import Console
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from rbplan.present.due_view import Block, DueView, Row, SectionView
from rbplan.present.rich_text import rich_console, without_line_ends
from rbplan.present.screen import Screen, cell_width
from rbplan.wording.catalogue import Catalogue

_FLEXIBLE = {"program": 2, "kegiatan": 2, "label": 3}
"""The columns that share what ids and months leave, and in which proportion."""

_TABLE_NEEDS = 100
"""Cells below which a table is harder to read than stacked lines."""

_LABEL_NEEDS = 4
"""Cells that must be left beside an id for its label, two of them the space between."""

_NARROWEST_COLUMN = 20
"""Cells that a flexible column needs to hold any ordinary word."""

_TITLE_STYLES = {"tertentu": "bold red", "belum_pasti": "bold yellow", "sepanjang_tahun": "bold"}


def due_terminal(views: Iterable[DueView], words: Catalogue, screen: Screen) -> str:
    """Lay out due lists for a screen, one below the other.

    Everything is passed as Text: rich never reads markup in a plan.
    """
    console = rich_console(screen)
    with console.capture() as captured:
        for position, view in enumerate(views):
            if position:
                console.print()
            _list(console, view, words, screen)
    return without_line_ends(captured.get())


def _list(console: Console, view: DueView, words: Catalogue, screen: Screen) -> None:
    console.print(Text(view.header[0], style="bold"))
    for line in view.header[1:]:
        console.print(Text(line))
    for section in view.sections:
        console.print()
        console.print(Text(section.title, style=_TITLE_STYLES[section.group]))
        _section(console, section, words, screen)
    if view.remarks:
        console.print()
    for remark in view.remarks:
        console.print(Text(remark, style="dim"))


def _section(console: Console, section: SectionView, words: Catalogue, screen: Screen) -> None:
    if section.empty:
        console.print(Padding(Text(section.empty), (0, 0, 0, 2)))
    elif section.group == "sepanjang_tahun":
        for block in section.blocks:
            _one_line_each(console, block, screen)
    elif max(_table_width(section), _TABLE_NEEDS) <= screen.width:
        console.print(_table(section, words))
    else:
        _stacked(console, section, words)


def _table_width(section: SectionView) -> int:
    """Give the cells that a table of a section needs: ids and months whole, three columns, and what is between."""
    fixed = (max(cell_width(getattr(row, column)) for row in section.rows) for column in ("id", "bulan"))
    return sum(fixed) + len(_FLEXIBLE) * (_NARROWEST_COLUMN + 3) + 3


def _table(section: SectionView, words: Catalogue) -> Table:
    table = Table(box=SIMPLE_HEAD, pad_edge=False, show_edge=False, padding=(0, 1), expand=True)
    columns = ["id", "program", "kegiatan", "label"]
    if section.group == "belum_pasti":
        columns.append("bulan")
    for column in columns:
        flexible = column in _FLEXIBLE
        title = Text(words.say(f"due.column.{column}"))
        table.add_column(title, overflow="fold", ratio=_FLEXIBLE.get(column), no_wrap=not flexible)
    for row in section.rows:
        table.add_row(*(_label(row) if column == "label" else Text(getattr(row, column)) for column in columns))
    return table


def _label(row: Row) -> Text:
    label = Text(row.label)
    return label.append(f"\n{row.note}", style="dim") if row.note else label


def _stacked(console: Console, section: SectionView, words: Catalogue) -> None:
    for row in section.rows:
        bulan = f"{words.say('due.column.bulan')}: {row.bulan}" if row.bulan else ""
        console.print(Text(row.id, style="bold", overflow="fold"))
        lines = ((row.label, ""), (bulan, "yellow"), (row.note, ""), (row.program, "dim"), (row.kegiatan, "dim"))
        for text, style in lines:
            if text:
                console.print(Padding(Text(text, style=style, overflow="fold"), (0, 0, 0, 2)))


def _one_line_each(console: Console, block: Block, screen: Screen) -> None:
    console.print(Padding(Text(f"{block.program} ({block.size})"), (0, 0, 0, 2)))
    room = screen.width - 6
    for kegiatan, rows in groupby(block.rows, key=attrgetter("kegiatan")):
        console.print(Padding(Text(kegiatan, style="dim"), (0, 0, 0, 4)))
        group = list(rows)
        column = max(cell_width(row.id) for row in group)
        for row in group:
            line = Text(row.id, style="bold", no_wrap=True, overflow="ellipsis")
            before_label = column if column + _LABEL_NEEDS <= room else cell_width(row.id)
            if before_label + _LABEL_NEEDS <= room:
                note = f" ({row.note})" if row.note else ""
                line.append(" " * (before_label - cell_width(row.id) + 2) + row.label + note, style="not bold")
            console.print(Padding(line, (0, 0, 0, 6)))
