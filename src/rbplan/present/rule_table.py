"""Many rules at a glance: a table where there is room for one, else stacked lines."""

from collections.abc import Sequence
from typing import Final

from rbplan.present.rule_view import RuleView
from rbplan.present.screen import Screen, paint
from rbplan.present.wrapped import wrap
from rbplan.wording.catalogue import Catalogue

_COLUMNS: Final = ("code", "name", "severity", "summary")

_SUMMARY_NEEDS: Final = 24
"""Cells below which a column of summaries is harder to read than stacked lines."""

_BETWEEN: Final = "  "


def rule_table(views: Sequence[RuleView], words: Catalogue, screen: Screen | None) -> str:
    """Give code, name, severity and summary of each rule, then how to read more about one."""
    head = [words.say(f"rule.column.{column}") for column in _COLUMNS]
    rows = [
        [view.kind.code, view.kind.name, words.say(f"severity.{view.kind.severity}"), view.summary] for view in views
    ]
    widths = [max(len(row[column]) for row in (head, *rows)) for column in range(3)]
    before = sum(widths) + 3 * len(_BETWEEN)
    if screen is not None and screen.width - before < _SUMMARY_NEEDS:
        lines = [line for row in rows for line in _stacked(row, screen)]
    else:
        lines = [line for row in rows for line in _row(row, widths, before, screen)]
        lines.insert(0, paint(_row(head, widths, before, screen)[0], "1", screen))
    lines += ["", *wrap(words.say("rule.more", code=views[0].kind.code), screen)]
    return "".join(f"{line}\n" for line in lines)


def _row(row: Sequence[str], widths: Sequence[int], before: int, screen: Screen | None) -> list[str]:
    cells = [cell.ljust(width) for cell, width in zip(row, widths, strict=False)]
    indent = " " * before
    first, *others = wrap(row[3], screen, indent)
    return [f"{_BETWEEN.join(cells)}{_BETWEEN}{first.removeprefix(indent)}", *others]


def _stacked(row: Sequence[str], screen: Screen) -> list[str]:
    code, name, severity, summary = row
    head = [paint(line, "1", screen) for line in wrap(f"{code} {name}", screen)]
    return [*head, *wrap(severity, screen, "  "), *wrap(summary, screen, "  ")]
