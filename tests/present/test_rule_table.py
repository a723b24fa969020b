"""Many rules at a glance."""

import re

import pytest
from rule_views import view

from rbplan.diagnostic import Kind
from rbplan.lint.registry import RULES
from rbplan.present.rule_table import rule_table
from rbplan.present.rule_view import rule_view
from rbplan.present.screen import Screen
from rbplan.wording.catalogue import read_catalogue

ENGLISH = read_catalogue("en")
TWO = [view(), view(kind=Kind("RB400", "number", "error"), summary="Short.")]


def test_into_a_pipe() -> None:
    assert rule_table(TWO, ENGLISH, None) == (
        "Code   Name     Severity  Summary\n"
        "RB399  odd-row  warning   A row holds `<p>` or a * that nobody meant.\n"
        "RB400  number   error     Short.\n"
        "\n"
        "One rule explained: rbplan rule RB399\n"
    )


def test_the_summary_is_wrapped_in_its_column() -> None:
    assert rule_table(TWO, ENGLISH, Screen(50, colour=False)) == (
        "Code   Name     Severity  Summary\n"
        "RB399  odd-row  warning   A row holds `<p>` or a *\n"
        "                          that nobody meant.\n"
        "RB400  number   error     Short.\n"
        "\n"
        "One rule explained: rbplan rule RB399\n"
    )


def test_stacked_where_there_is_no_room() -> None:
    assert rule_table(TWO, ENGLISH, Screen(20, colour=False)) == (
        "RB399 odd-row\n"
        "  warning\n"
        "  A row holds `<p>`\n"
        "  or a * that nobody\n"
        "  meant.\n"
        "RB400 number\n"
        "  error\n"
        "  Short.\n"
        "\n"
        "One rule explained:\n"
        "rbplan rule RB399\n"
    )


def test_colour() -> None:
    wide = rule_table(TWO, ENGLISH, Screen(80, colour=True))
    assert wide.startswith("\x1b[1mCode   Name     Severity  Summary\x1b[0m\n")
    assert wide.count("\x1b[") == 2
    narrow = rule_table(TWO, ENGLISH, Screen(20, colour=True))
    assert narrow.startswith("\x1b[1mRB399 odd-row\x1b[0m\n")
    assert narrow.count("\x1b[") == 4


@pytest.mark.parametrize("width", [20, 60, 80, 120])
@pytest.mark.parametrize("language", ["id", "en"])
def test_all_rules_fit(language: str, width: int) -> None:
    words = read_catalogue("id" if language == "id" else "en")
    table = rule_table([rule_view(rule, words) for rule in RULES], words, Screen(width, colour=False))
    assert [line for line in table.splitlines() if len(line) > width] == []
    assert re.findall(r"^(RB\d{3})\b", table.rpartition("\n\n")[0], re.MULTILINE) == [rule.kind.code for rule in RULES]
