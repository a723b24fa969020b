"""Whole answers as they leave a pipe. ``pytest --snapshot-update`` writes them anew; read the difference."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from conftest import Run
    from syrupy.assertion import SnapshotAssertion

LANGUAGES = ("id", "en")

ANSWERS = {
    "due-5": ("due", "--month", "5"),
    "due-3": ("due", "--month", "3"),
    "due-5-brief": ("due", "--month", "5", "--brief"),
    "due-4-6": ("due", "--month", "4-6"),
    "due-quarter-1": ("due", "--quarter", "1", "--brief"),
    "due-markdown": ("due", "--month", "3", "--format", "md"),
    "due-messages": ("due", "--semester", "1", "--format", "teks"),
    "due-filtered": (
        "due",
        "--semester",
        "2",
        "--program",
        "pengawasan",
        "--match",
        "pengaduan",
        "--only",
        "belum_pasti",
    ),
    "matrix": ("matrix",),
    "matrix-program": ("matrix", "--level", "program"),
    "matrix-filtered": ("matrix", "--level", "indikator", "--program", "pengawasan", "--match", "pengaduan"),
    "matrix-help": ("matrix", "--help"),
    "show": ("show",),
    "show-several": ("show", "kepuasan"),
    "show-competing": ("show", "ppid-kepuasan-layanan"),
    "show-shared": ("show", "renstra-hasil-reviu"),
    "show-lost": ("show", "layanan-inovasi"),
    "show-markdown": ("show", "lhkpn", "--format", "md"),
    "show-help": ("show", "--help"),
    "lint": ("lint",),
    "help": ("--help",),
    "due-help": ("due", "--help"),
    "confirm-help": ("confirm", "--help"),
    "fmt-help": ("fmt", "--help"),
    "collate-help": ("collate", "--help"),
    "lint-help": ("lint", "--help"),
    "templates-help": ("templates", "--help"),
    "templates-list": ("templates", "list"),
    "render-help": ("render", "--help"),
    "verify-help": ("verify", "--help"),
    "rule": ("rule", "RB101"),
    "rule-signs": ("rule", "tab"),
    "rule-prefix": ("rule", "RB90"),
    "rule-markdown": ("rule", "RB030", "--format", "md"),
    "rule-json": ("rule", "RB902", "--format", "json"),
    "rule-help": ("rule", "--help"),
}

JSON_ANSWERS = {
    "show": ("show", "ppid-kepuasan-layanan", "--format", "json"),
    "due-5": ("due", "--month", "5", "--format", "json"),
    "due-4-6": ("due", "--month", "4-6", "--format", "json"),
    "matrix": ("matrix", "--level", "program", "--format", "json"),
    # Findings are worded in the language of the console; here there are none.
    "lint": ("lint", "--select", "RB101", "--format", "json"),
}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("answer", ANSWERS)
def test_answer(answer: str, language: str, run: Run, golden: SnapshotAssertion) -> None:
    outcome = run("--lang", language, *ANSWERS[answer])
    assert (outcome.exit_code, outcome.stderr) == (0, "")
    assert outcome.stdout == golden


@pytest.mark.parametrize("answer", JSON_ANSWERS)
def test_json_answer_in_every_language(answer: str, run: Run, golden_json: SnapshotAssertion) -> None:
    outcomes = [run("--lang", language, *JSON_ANSWERS[answer]) for language in LANGUAGES]
    assert outcomes[0] == outcomes[1]
    assert (outcomes[0].exit_code, outcomes[0].stderr) == (0, "")
    assert outcomes[0].stdout == golden_json
