"""What rules find in plans/2022.yaml, by the words that they point at: lines shift where a comment is added."""

from functools import cache
from pathlib import Path
from typing import NamedTuple

from rule_cases import report

from rbplan.diagnostic import Argument, Diagnostic

PLAN = (Path(__file__).parents[2] / "plans" / "2022.yaml").read_text(encoding="utf-8")


class Pointed(NamedTuple):
    """A finding: its wording, the words of the file that it points at, its arguments."""

    wording: str
    words: str
    arguments: dict[str, Argument]


@cache
def in_real_plan(code: str) -> tuple[Pointed, ...]:
    """Give what a rule finds, in the order of the file, accepted by a comment or not."""
    done = report(PLAN, code)
    both = sorted((*done.diagnostics, *done.accepted), key=lambda each: each.sort_key)
    return tuple(Pointed(each.wording, _words(each), dict(each.arguments)) for each in both if each.kind.code == code)


def words_in_real_plan(code: str) -> list[str]:
    """Give only the words pointed at."""
    return [each.words for each in in_real_plan(code)]


def _words(diagnostic: Diagnostic) -> str:
    assert diagnostic.location is not None
    line, column, end_line, end_column = diagnostic.location
    assert line == end_line
    return PLAN.splitlines()[line - 1][column - 1 : end_column - 1]
