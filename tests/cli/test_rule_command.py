"""``rbplan rule``: one rule explained, several at a glance, all as JSON or Markdown."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING

import pytest

from rbplan.lint.registry import RULES

if TYPE_CHECKING:
    from conftest import Run

CODES = [rule.kind.code for rule in RULES]


def listed(text: str) -> list[str]:
    return re.findall(r"^(RB\d{3}) ", text, re.MULTILINE)


@pytest.mark.parametrize("word", ["RB101", "rb101", "duplicate-id", "Duplicate-Id"])
def test_one_rule_is_explained(word: str, run: Run) -> None:
    outcome = run("rule", word)
    assert (outcome.exit_code, outcome.stderr) == (0, "")
    assert outcome.stdout == run("rule", "RB101").stdout
    assert outcome.stdout.startswith("kesalahan[RB101 duplicate-id]\nSatu id dipakai dua kali.\n")
    assert outcome.stdout.endswith("    # rbplan: ignore[RB101] alasan\n")


def test_the_source_is_told_in_the_language_asked_for(run: Run) -> None:
    assert "\nDasar: keputusan baris 33, dibandingkan dengan baris 26-32;" in run("rule", "RB408").stdout
    assert "\nSource: the decree, line 33 against lines 26-32;" in run("rule", "RB408", "--lang", "en").stdout
    told = json.loads(run("rule", "RB110", "--format", "json").stdout)["rules"][0]["source"]
    assert told == "keputusan baris 112 dan 113."


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        (("RB02",), [code for code in CODES if code.startswith("RB02")]),
        (("RB902", "tab"), ["RB004", "RB902"]),
        (("RB902,tab", "RB901"), ["RB004", "RB901", "RB902"]),
        (("--all",), CODES),
        (("RB",), CODES),
        (("RB101", "--all"), CODES),
    ],
)
def test_several_are_listed_in_the_order_of_the_codes(words: tuple[str, ...], expected: list[str], run: Run) -> None:
    outcome = run("rule", *words)
    assert (outcome.exit_code, outcome.stderr) == (0, "")
    assert listed(outcome.stdout) == expected


def test_json_holds_every_rule(run: Run) -> None:
    found = json.loads(run("rule", "--all", "--format", "json").stdout)
    assert found["schema"] == "rbplan.rule/1"
    assert [rule["code"] for rule in found["rules"]] == CODES


def test_markdown_of_several_begins_with_an_index(run: Run) -> None:
    text = run("--lang", "en", "rule", "RB101", "RB901", "--format", "md").stdout
    assert re.findall("^# .*", text, re.MULTILINE) == [
        "# The rules of the linter",
        "# RB101 duplicate-id",
        "# RB901 unused-suppression",
    ]
    assert "| [RB901](#rb901-unused-suppression) | `unused-suppression` | warning |" in text


@pytest.mark.parametrize(
    ("words", "problem"),
    [
        (("duplicat-id",), "no rule is called duplicat-id; did you mean duplicate-id?"),
        (("RB901", "R101"), "no rule is called R101; did you mean RB101?"),
        (("halaman", "--all"), "no rule is called halaman; see `rbplan rule --all`"),
        ((), "name a rule by its code or name, for example rbplan rule RB101; for all rules: rbplan rule --all"),
        ((",",), "name a rule by its code or name, for example rbplan rule RB101; for all rules: rbplan rule --all"),
    ],
)
def test_what_names_no_rule(words: tuple[str, ...], problem: str, run: Run) -> None:
    outcome = run("--lang", "en", "rule", *words)
    assert (outcome.exit_code, outcome.stdout) == (2, "")
    assert outcome.stderr.startswith(f"Error: {problem}")
    assert outcome.stderr.count("\n") == 1


def test_what_is_no_word_is_made_harmless(run: Run) -> None:
    outcome = run("rule", "RB1\x1b[31m")
    assert outcome.exit_code == 2
    assert "\x1b" not in outcome.stderr


@pytest.mark.parametrize("code", CODES)
def test_every_rule_can_be_explained_in_both_languages(code: str, run: Run) -> None:
    for language in ("id", "en"):
        outcome = run("--lang", language, "rule", code)
        assert (outcome.exit_code, outcome.stderr) == (0, "")
        assert "``" not in outcome.stdout


def test_no_plan_is_needed(run: Run, tmp_path_factory: pytest.TempPathFactory) -> None:
    assert run("rule", "RB101", cwd=tmp_path_factory.mktemp("empty")).exit_code == 0
