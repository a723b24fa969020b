"""One indikator, or a list of some, as plain text for pipes and files: never wrapped."""

from collections.abc import Iterator

from rbplan.present.screen import cell_width
from rbplan.present.show_field import Block, Mark, ShowView
from rbplan.present.show_list_view import ShowListView


def show_plain(view: ShowView) -> str:
    """Lay out names in one column and what is known in another."""
    names = max(cell_width(field.name) for block in view.blocks for field in block.fields) + 2
    lines = [view.header, "", view.id]
    for block in view.blocks:
        lines += ["", *_block(block, names)]
    return "".join(f"{line}\n" for line in lines)


def _block(block: Block, names: int) -> Iterator[str]:
    strip = list(strip_lines(block.months, len(block.months)))
    for field in block.fields:
        name = field.name
        for line in field.lines:
            yield f"{name}{' ' * (names - cell_width(name))}{'  ' * line.depth}{line.text}"
            name = ""
        yield from (f"{' ' * names}{line}" for line in strip)
        strip = []


def strip_lines(months: tuple[Mark, ...], in_a_line: int) -> Iterator[str]:
    """Give the months with their marks below them, so many in a line."""
    for start in range(0, len(months), in_a_line or 1):
        part = months[start : start + in_a_line]
        yield " ".join(each.month for each in part)
        yield " ".join(each.mark.center(len(each.month)) for each in part).rstrip()


def show_list_plain(view: ShowListView) -> str:
    """Lay out one line for each indikator, in columns separated by at least two spaces."""
    lines = [view.header, view.title, ""]
    widths = [max((cell_width(row[column]) for row in view.rows), default=0) for column in range(2)]
    for row in view.rows:
        cells = (cell + " " * (width - cell_width(cell)) for cell, width in zip(row, widths, strict=False))
        lines.append("  ".join((*cells, row.label)))
    if view.remark:
        lines += ["", view.remark]
    return "".join(f"{line}\n" for line in lines)
