"""What ``rbplan confirm`` does not take, and what it says then."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from confirming import JUNE, SAVED, WHO, WRITTEN, plan_of
from offices import contents

if TYPE_CHECKING:
    from pathlib import Path

    from conftest import Run


BAD = {
    "no name": (("confirm", "--month", "6", *WHO), "name the indikator by its id or by words of its uraian"),
    "no month": (("confirm", "reviu-renstra", *WHO), "name the months ticked in the original"),
    "blank month": ((*JUNE, "--month", " "), "name the months ticked in the original"),
    "month of a typo": ((*JUNE, "--month", "Januri"), "`Januri` is not a month; did you mean Januari?"),
    "blank by": ((*JUNE, "--by", " "), 'name who compared it: --by "WHO"'),
    "no by": (("confirm", "reviu-renstra", "--month", "6", "--position", "x"), 'name who compared it: --by "WHO"'),
    "no position": (("confirm", "reviu-renstra", "--month", "6", "--by", "x"), "name the position of who compared it"),
    "two lines": ((*JUNE, "--by", "a\nb"), "--by holds characters that cannot be seen, or more than one line"),
    "a line end": ((*JUNE, "--position", "a\n"), "--position holds characters that cannot be seen"),
    "escapes": ((*JUNE, "--by", "\x1b[2Ja"), "--by holds characters that cannot be seen"),
    "ditto": ((*JUNE, "--by", "s.d.a."), "`s.d.a.` is no name; write the name: --by WHO"),
    "no position at all": ((*JUNE, "--position", "-"), "`-` is no position; write the position: --position JABATAN"),
    "source of a typo": ((*JUNE, "--source", "salinn"), "this plan has no sumber `salinn`; did you mean: salinan?"),
    "other source": ((*JUNE, "--source", "x"), "this plan has no sumber `x`; there are: asli, salinan"),
    "blank source": ((*JUNE, "--source", ""), "name what it was compared with"),
    "other item": ((*JUNE[:1], "qqq", *JUNE[2:]), "there is no indikator called `qqq`"),
    "several items": ((*JUNE[:1], "evaluasi", *JUNE[2:]), "`evaluasi` matches"),
    "a day to come": ((*JUNE, "--today", "2999-01-01"), "--today 2999-01-01 is yet to come"),
    "before the decree": ((*JUNE, "--today", "2022-01-16"), "--today 2022-01-16 is before the decree (2022-01-17)"),
    "no day": ((*JUNE, "--today", "kemarin"), "`kemarin` is not a date"),
}


@pytest.mark.parametrize("bad", BAD)
def test_bad_input(bad: str, run: Run, office: Path) -> None:
    arguments, message = BAD[bad]
    before = contents(office)
    outcome = run("--lang", "en", *arguments, "--yes")
    assert (outcome.exit_code, outcome.stdout, contents(office)) == (2, "", before)
    assert outcome.stderr.startswith(f"Error: {message}")
    assert outcome.stderr.count("\n") == 1


HEAD = "rbplan: 1\ntahun: 2022\nsatker: {nama: x}\nprogram:\n- kegiatan:\n  - sub_kegiatan:\n    - indikator:\n"

REFUSED = {
    "quarters": ("      - {id: a, triwulan: [1]}\n", "`a` is planned by quarter (plans/2022.yaml:8)"),
    "twice": ("      - {id: a, ket: x, ket: y}\n", "part of `a` cannot be read (plans/2022.yaml:8)"),
    "comments": ("      - {id: a, bulan: [1, # c\n        2]}\n", "the value of `bulan` or `dicocokkan` of `a` holds"),
    "layout": ("      - id: a\n        ket: |\n          x", "`a` is laid out in a way that cannot be changed"),
}


@pytest.mark.parametrize("refused", REFUSED)
def test_what_cannot_be_written_is_said(refused: str, run: Run, office: Path) -> None:
    text, message = REFUSED[refused]
    plan_of(office).write_text(HEAD + text, encoding="utf-8")
    before = contents(office)
    outcome = run("--lang", "en", "confirm", "a", "--month", "5", *WHO, "--yes")
    assert (outcome.exit_code, contents(office)) == (2, before)
    assert message in outcome.stderr


def test_bytes_that_would_be_lost(run: Run, office: Path) -> None:
    plan_of(office).write_bytes(f"{HEAD}      - id: a\n      - {{id: b, ket: x".encode() + b"\xff}\n")
    before = contents(office)
    outcome = run("--lang", "en", "confirm", "a", "--month", "5", *WHO, "--yes")
    assert (outcome.exit_code, contents(office)) == (2, before)
    assert "would be lost by writing it (plans/2022.yaml:8)" in outcome.stderr


def test_an_error_elsewhere_does_not_keep_from_confirming(run: Run, office: Path) -> None:
    plan_of(office).write_text(f"{HEAD}      - {{id: x, bulan: 13}}\n      - {{id: a}}\n", encoding="utf-8")
    outcome = run("--lang", "en", "confirm", "a", "--month", "5", *WHO, "--yes")
    assert outcome.exit_code == 1
    assert outcome.stdout.endswith(SAVED["en"])
    assert "RB027" in outcome.stderr
    text = plan_of(office).read_text(encoding="utf-8")
    assert text == f"{HEAD}      - {{id: x, bulan: 13}}\n      - {{id: a, bulan: [5], {WRITTEN}}}\n"


def test_an_indikator_that_the_models_refuse_is_told_with_its_error(run: Run, office: Path) -> None:
    plan_of(office).write_text(f"{HEAD}      - {{id: xyz, bulan: 13}}\n      - {{id: a}}\n", encoding="utf-8")
    before = contents(office)
    outcome = run("--lang", "en", "confirm", "xyz", "--month", "5", *WHO, "--yes")
    assert (outcome.exit_code, outcome.stdout, contents(office)) == (2, "", before)
    assert outcome.stderr.startswith("Error: there is no indikator called `xyz`")
    assert "RB027" in outcome.stderr


@pytest.mark.parametrize("content", [b"", b"a: [", b"\xff\xfe\0\0"])
def test_a_plan_that_cannot_be_read(content: bytes, run: Run, office: Path) -> None:
    plan_of(office).write_bytes(content)
    outcome = run("--lang", "en", *JUNE, "--yes")
    assert (outcome.exit_code, outcome.stdout, plan_of(office).read_bytes()) == (1, "", content)
