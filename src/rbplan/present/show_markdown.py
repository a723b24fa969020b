"""One indikator, or a list of some, as a page in Markdown."""

from collections.abc import Iterator

from rbplan.present.show_field import Block, Field, Line, Mark, ShowView
from rbplan.present.show_list_view import ListRow, ShowListView
from rbplan.render.markdown import escape_markdown, finish_markdown


def show_markdown(view: ShowView) -> str:
    """Give the page of one indikator: a list of what is known, and its months as a table."""
    parts = [f"# {escape_markdown(view.id)}", escape_markdown(view.header)]
    for block in view.blocks:
        parts += _block(block)
    return finish_markdown("\n\n".join(parts) + "\n")


def _block(block: Block) -> Iterator[str]:
    first, *others = block.fields
    if block.months:
        yield _field(first)
        yield _table(block.months)
    else:
        others = [first, *others]
    if others:
        yield "\n".join(map(_field, others))


def _field(field: Field) -> str:
    name = f"* **{escape_markdown(field.name)}**:"
    first, *others = field.lines
    if others and others[0].depth == 0:
        # Several of a kind; where the second stands deeper, there is one with something below it.
        lines, others = [name], list(field.lines)
    else:
        lines = [f"{name} {_text(first)}"]
    lines += [f"{'  ' * max(line.depth, 1)}* {_text(line)}" for line in others]
    return "\n".join(lines)


def _text(line: Line) -> str:
    if line.verbatim and "`" not in line.text:
        return f"`{line.text}`"
    return escape_markdown(line.text)


def _table(months: tuple[Mark, ...]) -> str:
    return "\n".join(
        (
            f"| {' | '.join(each.month for each in months)} |",
            f"|{':-:|' * len(months)}",
            f"| {' | '.join(each.mark for each in months)} |",
        )
    )


def show_list_markdown(view: ShowListView) -> str:
    """Give a table with a row for each indikator."""
    table = (_row(view.columns), "|---|---|---|", *map(_row, view.rows))
    parts = [escape_markdown(view.header), escape_markdown(view.title), "\n".join(table)]
    if view.remark:
        parts.append(escape_markdown(view.remark))
    return finish_markdown("\n\n".join(parts) + "\n")


def _row(row: ListRow) -> str:
    return f"| {' | '.join(map(escape_markdown, row))} |"
