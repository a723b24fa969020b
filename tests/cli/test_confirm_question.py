"""What ``rbplan confirm`` asks on a terminal, and what it does with the answers."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest
from confirming import APRIL, JUNE, WRITTEN, expected, indikator, plan_of
from offices import contents
from systems import needs_posix
from terminals import on_terminal

from rbplan.cli import ask, confirm

if TYPE_CHECKING:
    from pathlib import Path

    from conftest import Run


@needs_posix
@pytest.mark.parametrize(
    ("typed", "saved"),
    [
        ("y\n", True),
        ("Ya\n", True),
        ("yes\n", True),
        ("mungkin\n\nya\n", True),
        ("t\n", False),
        ("tidak\n", False),
        ("n\n", False),
        ("NO\n", False),
        ("\x04", False),
    ],
)
def test_a_question_on_a_terminal(typed: str, saved: bool, office: Path) -> None:
    before = plan_of(office).read_bytes()
    code, shown = on_terminal(*JUNE, cwd=office, columns=80, typed=typed)
    assert code == 0
    assert f"+                {WRITTEN}" in shown
    assert shown.count("Simpan? [y/t] ") == max(typed.count("\n"), 1)
    assert shown.count("Jawab y (ya) atau t (tidak).") == max(typed.count("\n") - 1, 0)
    assert shown.endswith("Disimpan: plans/2022.yaml\n" if saved else "Tidak disimpan.\n")
    assert plan_of(office).read_bytes() == (expected(before) if saved else before)


@needs_posix
@pytest.mark.parametrize(("typed", "saved"), [("y\ny\n", True), ("y\nt\n", False), ("t\n", False), ("y\n\x04", False)])
def test_months_outside_ask_twice(typed: str, saved: bool, office: Path) -> None:
    before = plan_of(office).read_bytes()
    code, shown = on_terminal("--lang", "en", *APRIL, cwd=office, columns=200, typed=typed)
    assert code == 0
    second = "Attention: the copy does not allow April (possible months: May, June). "
    assert shown.count(second) == (typed != "t\n")
    assert shown.endswith("Saved: plans/2022.yaml\n" if saved else "Not saved.\n")
    assert plan_of(office).read_bytes() == (expected(before, "[4]") if saved else before)


@needs_posix
def test_who_agreed_by_an_option_is_asked_once(office: Path) -> None:
    code, shown = on_terminal(*APRIL, "--outside", cwd=office, columns=80, typed="y\n")
    assert (code, shown.count("[y/t]"), indikator(office).bulan) == (0, 1, (4,))


@needs_posix
def test_the_question_names_who_compared_it_before(run: Run, office: Path) -> None:
    run(*JUNE, "--yes")
    arguments = ("confirm", "reviu-renstra", "--month", "5", "--by", "Budi", "--position", "Sekretaris")
    code, shown = on_terminal(*arguments, cwd=office, columns=80, typed="t\n")
    assert code == 0
    assert "Sudah pernah dicocokkan oleh Siti Aminah. Ganti dan simpan? [y/t] " in shown


def test_ctrl_c_at_the_question(run: Run, office: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    class Terminal:
        def readline(self) -> str:
            raise KeyboardInterrupt

    monkeypatch.setattr(confirm, "can_ask", lambda _session: True)
    monkeypatch.setattr(ask.sys, "stdin", Terminal())
    before = contents(office)
    outcome = run(*JUNE)
    assert (outcome.exit_code, contents(office)) == (130, before)
    assert outcome.stderr == "Simpan? [y/t] "


@needs_posix
@pytest.mark.parametrize("columns", [20, 40])
def test_sentences_fit_a_narrow_terminal(columns: int, office: Path) -> None:
    code, shown = on_terminal(*JUNE, cwd=office, columns=columns, typed="t\n")
    sentence = shown.partition("\n\n")[2].partition("Simpan?")[0]
    assert code == 0
    assert max(map(len, sentence.splitlines())) <= columns
    assert os.linesep in sentence
