"""A due list as Markdown: for an issue, a page, or a reader of plain text."""

from collections.abc import Iterable, Sequence

from rbplan.present.due_view import DueView, Row, SectionView
from rbplan.render.markdown import escape_markdown, finish_markdown
from rbplan.wording.catalogue import Catalogue


def due_markdown(views: Iterable[DueView], words: Catalogue) -> str:
    """Give a heading for each plan and each section, tables for what has its months, lists for what is due all year."""
    return finish_markdown("\n".join(f"{line}\n" for view in views for line in _plan(view, words)))


def _plan(view: DueView, words: Catalogue) -> list[str]:
    title, *lines = view.header
    parts = [f"# {escape_markdown(title)}", *map(escape_markdown, lines)]
    for section in view.sections:
        parts += [f"## {escape_markdown(section.title)}", *_section(section, words)]
    return [*parts, *map(escape_markdown, view.remarks)]


def _section(section: SectionView, words: Catalogue) -> list[str]:
    if section.empty:
        return [escape_markdown(section.empty)]
    if section.group == "sepanjang_tahun":
        return ["\n".join(line for block in section.blocks for line in _list(block.program, block.size, block.rows))]
    columns = ["id", "program", "kegiatan", "label"]
    columns += [column for column in ("bulan", "note") if any(getattr(row, column) for row in section.rows)]
    lines = [
        _line([escape_markdown(words.say(f"due.column.{column}")) for column in columns]),
        _line(["---"] * len(columns)),
        *(_line([escape_markdown(getattr(row, column)) for column in columns]) for row in section.rows),
    ]
    return ["\n".join(lines)]


def _list(program: str, size: int, rows: Sequence[Row]) -> list[str]:
    return [
        f"- {escape_markdown(program)} ({size})",
        *(
            f"  - {escape_markdown(row.id)}: {escape_markdown(row.label)}"
            + (f" ({escape_markdown(row.note)})" if row.note else "")
            for row in rows
        ),
    ]


def _line(cells: Sequence[str]) -> str:
    return f"| {' | '.join(cells)} |"
