"""A due list as plain text for pipes and files: one line an item, never wrapped."""

from collections.abc import Iterable

from rbplan.present.due_view import DueView, Row, SectionView
from rbplan.present.screen import cell_width


def due_plain(views: Iterable[DueView]) -> str:
    """Lay out due lists one below the other, in columns separated by at least two spaces."""
    return "\n".join(_list(view) for view in views)


def _list(view: DueView) -> str:
    lines = [*view.header]
    for section in view.sections:
        lines += ["", section.title]
        lines += _section(section)
    if view.remarks:
        lines += ["", *view.remarks]
    return "".join(f"{line}\n" for line in lines)


def _section(section: SectionView) -> list[str]:
    if section.empty:
        return [f"  {section.empty}"]
    if section.group != "sepanjang_tahun":
        return _columns([_cells(row) for row in section.rows], indent=2)
    lines: list[str] = []
    for block in section.blocks:
        lines.append(f"  {block.program} ({block.size})")
        lines += _columns([[row.id, row.kegiatan, row.label, row.note] for row in block.rows], indent=4)
    return lines


def _cells(row: Row) -> list[str]:
    cells = [row.id, row.program, row.kegiatan, row.label]
    return [*cells, *([row.bulan] if row.bulan else []), row.note]


def _columns(rows: list[list[str]], *, indent: int) -> list[str]:
    widths = [max(cell_width(cell) for cell in column) for column in zip(*rows, strict=True)]
    return [
        " " * indent
        + "  ".join(cell + " " * (width - cell_width(cell)) for cell, width in zip(row, widths, strict=True)).rstrip()
        for row in rows
    ]
