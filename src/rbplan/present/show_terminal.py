"""One indikator, or a list of some, on a terminal: two columns where there is room for them, else stacked lines."""

from collections.abc import Iterator
from typing import Final

from rich.console import Group, RenderableType
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from rbplan.present.rich_text import rich_console, without_line_ends
from rbplan.present.screen import Screen, cell_width
from rbplan.present.show_field import DUE, UNCERTAIN, Block, Field, Mark, ShowView
from rbplan.present.show_list_view import ShowListView
from rbplan.present.show_plain import strip_lines

_TWO_COLUMNS_NEED: Final = 60
"""Cells below which names stand above what is known."""

_LABEL_NEEDS: Final = 24
"""Cells below which a label stands below its id."""

_STYLES: Final = {DUE: "bold red", UNCERTAIN: "bold yellow"}


def show_terminal(view: ShowView, screen: Screen) -> str:
    """Lay out one indikator for a screen. Everything is passed as Text: rich never reads markup in a plan."""
    console = rich_console(screen)
    names = max(cell_width(field.name) for block in view.blocks for field in block.fields)
    two_columns = screen.width >= _TWO_COLUMNS_NEED
    room = screen.width - (names + 2 if two_columns else 2)
    with console.capture() as captured:
        console.print(Text(view.header, style="dim"))
        console.print()
        console.print(Text(view.id, style="bold", overflow="fold"))
        for block in view.blocks:
            console.print()
            for field, content in _contents(block, room):
                if two_columns:
                    row = Table.grid(padding=(0, 2, 0, 0))
                    row.add_column(width=names, no_wrap=True)
                    row.add_column()
                    row.add_row(Text(field.name, style="dim"), content)
                    console.print(row)
                else:
                    console.print(Text(field.name, style="dim"))
                    console.print(Padding(content, (0, 0, 0, 2)))
    return without_line_ends(captured.get())


def _contents(block: Block, room: int) -> Iterator[tuple[Field, RenderableType]]:
    strip = _strip(block.months, room)
    for field in block.fields:
        lines: list[RenderableType] = [
            Padding(Text(line.text, overflow="fold"), (0, 0, 0, min(2 * line.depth, room // 2))) for line in field.lines
        ]
        yield field, Group(*lines, *strip)
        strip = []


def _strip(months: tuple[Mark, ...], room: int) -> list[Text]:
    in_a_line = next((count for count in (12, 6, 4) if count * 4 - 1 <= room), 3)
    lines = []
    for line in strip_lines(months, in_a_line):
        text = Text(line)
        for mark, style in _STYLES.items():
            text.highlight_words([mark], style)
        lines.append(text)
    return lines


def show_list_terminal(view: ShowListView, screen: Screen) -> str:
    """Lay out one line for each indikator, its label cut where the screen ends; two lines where it is too narrow."""
    console = rich_console(screen)
    widths = [max((cell_width(row[column]) for row in view.rows), default=0) for column in range(2)]
    columns = sum(widths) + 4
    with console.capture() as captured:
        console.print(Text(view.header, style="dim"))
        console.print(Text(view.title, style="bold"))
        console.print()
        for row in view.rows:
            marked = "yellow" if row.bulan.startswith(UNCERTAIN) else ""
            if columns + _LABEL_NEEDS <= screen.width:
                line = Text(row.id + " " * (widths[0] - cell_width(row.id) + 2), style="bold", no_wrap=True)
                line.append(row.bulan + " " * (widths[1] - cell_width(row.bulan) + 2), style=f"not bold {marked}")
                line.append(row.label, style="not bold")
                line.truncate(screen.width, overflow="ellipsis")
                console.print(line)
            else:
                console.print(Text(row.id, style="bold", overflow="fold"))
                console.print(Padding(Text(row.bulan, style=marked), (0, 0, 0, 2)))
                console.print(Padding(Text(row.label, overflow="fold"), (0, 0, 0, 2)))
        if view.remark:
            console.print()
            console.print(Text(view.remark, style="dim"))
    return without_line_ends(captured.get())
