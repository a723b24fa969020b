"""``rbplan confirm``: what it shows, what it writes, and what others say afterwards."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
from confirming import APRIL, JUNE, LANGUAGES, SAVED, WHO, expected, indikator, plan_of
from offices import contents

if TYPE_CHECKING:
    from pathlib import Path

    from conftest import Outcome, Run
    from syrupy.assertion import SnapshotAssertion


@pytest.mark.parametrize("language", LANGUAGES)
def test_yes(language: str, run: Run, office: Path, golden: SnapshotAssertion) -> None:
    before = plan_of(office).read_bytes()
    outcome = run("--lang", language, *JUNE, "--yes")
    assert (outcome.exit_code, outcome.stderr) == (0, "")
    assert outcome.stdout == golden
    assert plan_of(office).read_bytes() == expected(before)


@pytest.mark.parametrize("language", LANGUAGES)
def test_without_a_terminal_nothing_is_written(
    language: str, run: Run, office: Path, golden: SnapshotAssertion
) -> None:
    before = contents(office)
    outcome = run("--lang", language, *JUNE)
    assert (outcome.exit_code, contents(office)) == (2, before)
    assert outcome.stdout == run("--lang", language, *JUNE, "--yes").stdout.removesuffix(SAVED[language])
    assert outcome.stderr == golden


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("month", ["1,5", "none"])
def test_what_the_copy_does_not_allow_needs_a_second_word(
    month: str, language: str, run: Run, office: Path, golden: SnapshotAssertion
) -> None:
    before = contents(office)
    arguments = ("--lang", language, "confirm", "sk-tim-rb", "--month", month, *WHO)
    asked, refused = run(*arguments), run(*arguments, "--yes")
    assert (asked.exit_code, refused.exit_code, contents(office)) == (2, 2, before)
    assert asked.stdout == refused.stdout
    assert asked.stderr.replace("--yes --outside", "--outside") == refused.stderr == golden
    agreed = run(*arguments, "--yes", "--outside")
    assert agreed == (0, refused.stdout + SAVED[language], "")
    assert indikator(office, "sk-tim-rb").bulan == ((1, 5) if month == "1,5" else ())


@pytest.mark.parametrize(
    ("language", "doubt"),
    [
        ("id", "salinan mencentang semua bulan; yang dicatat hanya Januari."),
        ("en", "the copy ticks every month; only January would be written down."),
    ],
)
def test_months_that_are_dropped_need_a_second_word(language: str, doubt: str, run: Run, office: Path) -> None:
    before = contents(office)
    arguments = ("--lang", language, "confirm", "ppid-kebijakan", "--month", "1", *WHO, "--yes")
    refused = run(*arguments)
    assert (refused.exit_code, doubt in refused.stderr, contents(office)) == (2, True, before)
    assert run(*arguments, "--outside").exit_code == 0
    assert indikator(office, "ppid-kebijakan").bulan == (1,)


def test_a_month_outside_in_the_place_of_one_that_is_certain(run: Run) -> None:
    outcome = run("--lang", "en", "confirm", "lhkpn", "--month", "4", *WHO, "--yes")
    doubt = (
        "the copy does not allow April (possible months: March); the copy ticks March; only April would be written down"
    )
    assert (outcome.exit_code, doubt in outcome.stderr) == (2, True)


def test_a_second_word_does_not_stand_for_the_first(run: Run, office: Path) -> None:
    before = contents(office)
    outcome = run(*APRIL, "--outside")
    assert (outcome.exit_code, contents(office)) == (2, before)
    assert outcome.stderr.endswith("tambahkan --yes\n")


@pytest.mark.parametrize("today", [(), ("--today", "2026-11-25")])
def test_the_same_again(today: tuple[str, ...], run: Run, office: Path) -> None:
    assert run(*JUNE, "--yes").exit_code == 0
    before = contents(office)
    outcome = run("--lang", "en", *JUNE[:-2], *today)
    text = "reviu-renstra was already compared, with the same outcome; plans/2022.yaml is left as it is.\n"
    assert outcome == (0, text, "")
    assert contents(office) == before


def test_another_day_that_was_asked_for(run: Run, office: Path) -> None:
    run(*JUNE, "--yes")
    assert run(*JUNE, "--today", "2026-11-01", "--yes").exit_code == 0
    assert "tanggal: 2026-11-01" in plan_of(office).read_text(encoding="utf-8")


@pytest.mark.parametrize("language", LANGUAGES)
def test_other_values_name_the_former(language: str, run: Run, golden: SnapshotAssertion) -> None:
    run(*JUNE, "--yes")
    arguments = ("--month", "Mei", "--by", "Budi", "--position", "Sekretaris", "--source", "salinan")
    outcome = run("--lang", language, "confirm", "reviu-renstra", *arguments, "--today", "2026-11-01", "--yes")
    assert (outcome.exit_code, outcome.stderr) == (0, "")
    assert outcome.stdout == golden


@pytest.mark.parametrize(
    ("name", "months", "sentence"),
    [
        ("ppid-kebijakan", "1-12", "months stay January–December (cells in the copy: 1-14)"),
        ("layanan-maklumat", "5", "months become May (no tick in the copy)"),
    ],
)
def test_what_is_certain_or_not_known_can_be_confirmed_too(name: str, months: str, sentence: str, run: Run) -> None:
    outcome = run("--lang", "en", "confirm", name, "--month", months, *WHO, "--yes")
    assert (outcome.exit_code, outcome.stderr) == (0, "")
    assert sentence in outcome.stdout


def test_after_it_nothing_new_is_found_and_the_months_are_certain(run: Run) -> None:
    def found(outcome: Outcome) -> set[tuple[str, str]]:
        findings = json.loads(outcome.stdout)["findings"]
        return {(one["code"], one["message"]) for one in findings}

    before = found(run("lint", "--format", "json"))
    assert run(*JUNE, "--yes").exit_code == 0
    assert run("fmt", "--check").exit_code == 0
    after = found(run("lint", "--format", "json"))
    assert (after - before, {code for code, _ in before - after}) == (set(), {"RB302"})
    items = json.loads(run("due", "--month", "6", "--format", "json").stdout)["items"]
    assert [one["group"] for one in items if one["id"] == "reviu-renstra"] == ["tertentu"]
    items = json.loads(run("due", "--month", "5", "--format", "json").stdout)["items"]
    assert [one for one in items if one["id"] == "reviu-renstra"] == []
