"""``rbplan confirm``: what it shows, what it asks, what it writes, and what it leaves alone."""

from __future__ import annotations

import json
import os
import stat
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from offices import contents
from systems import needs_full_disk, needs_links, needs_posix
from terminals import on_terminal

from rbplan.cli import ask, confirm, confirm_splice
from rbplan.load.load import load_plan
from rbplan.plan.indikator import Indikator
from rbplan.plan.walk import walk

if TYPE_CHECKING:
    from conftest import Outcome, Run, RunProcess
    from syrupy.assertion import SnapshotAssertion

WHO = ("--by", "Siti Aminah", "--position", "Kasubbag Hukum", "--today", "2026-11-25")
JUNE = ("confirm", "reviu-renstra", "--month", "6", *WHO)
APRIL = ("confirm", "reviu-renstra", "--month", "4", *WHO)
WRITTEN = "dicocokkan: {oleh: Siti Aminah, jabatan: Kasubbag Hukum, tanggal: 2026-11-25, dengan: asli}"
SAVED = {"id": "Disimpan: plans/2022.yaml\n", "en": "Saved: plans/2022.yaml\n"}
LANGUAGES = ("id", "en")


def plan_of(office: Path) -> Path:
    return office / "plans" / "2022.yaml"


def indikator(office: Path, name: str = "reviu-renstra") -> Indikator:
    plan = load_plan(plan_of(office).read_bytes(), "p").plan
    assert plan is not None
    return next(item.indikator for item in walk(plan) if item.indikator.id == name)


def expected(before: bytes, months: str = "[6]") -> bytes:
    """Give the plan after reviu-renstra was confirmed."""
    row = b"                bacaan: {baris: 141, sel: [6]}\n"
    assert before.count(row) == 1
    added = f"                bulan: {months}\n".encode() + row + f"                {WRITTEN}\n".encode()
    return before.replace(row, added)


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
    assert run(*JUNE, "--today", "2026-12-01", "--yes").exit_code == 0
    assert "tanggal: 2026-12-01" in plan_of(office).read_text(encoding="utf-8")


@pytest.mark.parametrize("language", LANGUAGES)
def test_other_values_name_the_former(language: str, run: Run, golden: SnapshotAssertion) -> None:
    run(*JUNE, "--yes")
    arguments = ("--month", "Mei", "--by", "Budi", "--position", "Sekretaris", "--source", "salinan")
    outcome = run("--lang", language, "confirm", "reviu-renstra", *arguments, "--today", "2026-12-01", "--yes")
    assert (outcome.exit_code, outcome.stderr) == (0, "")
    assert outcome.stdout == golden


@pytest.mark.parametrize(
    ("name", "months", "sentence"),
    [
        ("ppid-kebijakan", "1-12", "months stay January–December (cells in the copy: 1-14)"),
        ("ppid-kebijakan", "1", "months become January (before: January–December; cells in the copy: 1-14)"),
        ("layanan-maklumat", "5", "months become May (no tick in the copy)"),
    ],
)
def test_what_is_certain_or_not_known_can_be_confirmed_too(name: str, months: str, sentence: str, run: Run) -> None:
    outcome = run("--lang", "en", "confirm", name, "--month", months, *WHO, "--yes")
    assert (outcome.exit_code, outcome.stderr) == (0, "")
    assert sentence in outcome.stdout


BAD = {
    "no name": (("confirm", "--month", "6", *WHO), "name the indikator by its id or by words of its uraian"),
    "no month": (("confirm", "reviu-renstra", *WHO), "name the months ticked in the original"),
    "blank month": ((*JUNE, "--month", " "), "name the months ticked in the original"),
    "month of a typo": ((*JUNE, "--month", "Januri"), "`Januri` is not a month; did you mean Januari?"),
    "blank by": ((*JUNE, "--by", " "), "name who compared it: --by WHO"),
    "no by": (("confirm", "reviu-renstra", "--month", "6", "--position", "x"), "name who compared it: --by WHO"),
    "no position": (("confirm", "reviu-renstra", "--month", "6", "--by", "x"), "name the position of who compared it"),
    "two lines": ((*JUNE, "--by", "a\nb"), "--by holds characters that cannot be seen, or more than one line"),
    "a line end": ((*JUNE, "--position", "a\n"), "--position holds characters that cannot be seen"),
    "escapes": ((*JUNE, "--by", "\x1b[2Ja"), "--by holds characters that cannot be seen"),
    "source of a typo": ((*JUNE, "--source", "salinn"), "this plan has no sumber `salinn`; did you mean: salinan?"),
    "other source": ((*JUNE, "--source", "x"), "this plan has no sumber `x`; there are: asli, salinan"),
    "blank source": ((*JUNE, "--source", ""), "name what it was compared with"),
    "other item": ((*JUNE[:1], "qqq", *JUNE[2:]), "there is no indikator called `qqq`"),
    "several items": ((*JUNE[:1], "evaluasi", *JUNE[2:]), "`evaluasi` fits"),
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


@pytest.mark.parametrize("content", [b"", b"a: [", b"\xff\xfe\0\0"])
def test_a_plan_that_cannot_be_read(content: bytes, run: Run, office: Path) -> None:
    plan_of(office).write_bytes(content)
    outcome = run("--lang", "en", *JUNE, "--yes")
    assert (outcome.exit_code, outcome.stdout, plan_of(office).read_bytes()) == (1, "", content)


@pytest.mark.parametrize("change", ["bom", "crlf", "json"])
def test_what_is_outside_stays_byte_for_byte(change: str, run: Run, office: Path) -> None:
    before, after = plan_of(office).read_bytes(), expected(plan_of(office).read_bytes())
    if change == "bom":
        before, after = b"\xef\xbb\xbf" + before, b"\xef\xbb\xbf" + after
    elif change == "crlf":
        before, after = before.replace(b"\n", b"\r\n"), after.replace(b"\n", b"\r\n")
    else:
        data = [json.dumps(load_plan(one, "p").document.data, ensure_ascii=False) for one in (before, after)]
        before, after = (one.encode() for one in data)
    plan_of(office).write_bytes(before)
    assert run(*JUNE, "--yes").exit_code == 0
    written = plan_of(office).read_bytes()
    assert json.loads(written) == json.loads(after) if change == "json" else written == after


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


@needs_links
def test_a_link_stays_a_link_and_a_mode_a_mode(run: Run, office: Path, tmp_path: Path) -> None:
    real = tmp_path / "elsewhere.yaml"
    plan_of(office).rename(real)
    real.chmod(0o640)
    plan_of(office).symlink_to(real)
    assert run(*JUNE, "--yes").exit_code == 0
    assert plan_of(office).is_symlink()
    assert stat.S_IMODE(real.stat().st_mode) == 0o640
    assert WRITTEN in real.read_text(encoding="utf-8")


@needs_posix
def test_a_protected_plan_is_left(run: Run, office: Path) -> None:
    before = plan_of(office).read_bytes()
    plan_of(office).chmod(0o444)
    outcome = run("--lang", "en", *JUNE, "--yes")
    assert (outcome.exit_code, "Saved" in outcome.stdout, plan_of(office).read_bytes()) == (2, False, before)
    assert "plans/2022.yaml` is protected from changes (read-only)" in outcome.stderr


@needs_full_disk
@pytest.mark.parametrize("yes", [(), ("--yes",)])
def test_what_cannot_be_shown_is_not_written(yes: tuple[str, ...], run_process: RunProcess, office: Path) -> None:
    before = contents(office)
    with Path("/dev/full").open("wb") as full:
        done = run_process("--lang", "en", *JUNE, *yes, stdout=full.fileno())
    assert (done.returncode, done.stderr.decode().splitlines()[-1]) == (
        2,
        "Error: the output cannot be written: the disk is full",
    )
    assert contents(office) == before


def test_eight_at_once_lose_none(office: Path) -> None:
    plan = load_plan(plan_of(office).read_bytes(), "p").plan
    assert plan is not None
    names = [item.indikator.id for item in walk(plan) if item.indikator.bulan is None][:8]

    def one(name: str) -> tuple[int, bytes]:
        arguments = ("confirm", name, "--month", "1", "--by", f"Siti {name}", "--position", "x", "--yes", "--outside")
        done = subprocess.run(
            [sys.executable, "-m", "rbplan", *arguments], cwd=office, capture_output=True, timeout=120, check=False
        )
        return done.returncode, done.stderr

    with ThreadPoolExecutor(8) as pool:
        assert list(pool.map(one, names)) == [(0, b"")] * 8
    found = [indikator(office, name) for name in names]
    assert [(each.bulan, each.dicocokkan and each.dicocokkan.oleh) for each in found] == [
        ((1,), f"Siti {name}") for name in names
    ]
    assert sorted(path.name for path in (office / "plans").iterdir()) == ["2022", "2022.yaml"]


def changing(monkeypatch: pytest.MonkeyPatch, old: str, new: str) -> None:
    """Let somebody else change the plan between reading and writing."""
    revise = confirm_splice.revise_file

    def changed(path: Path, shown: str, wanted: object, again: object) -> object:
        text = path.read_text(encoding="utf-8")
        assert text.count(old) == 1
        path.write_text(text.replace(old, new), encoding="utf-8")
        return revise(path, shown, wanted, again)  # type: ignore[arg-type]

    monkeypatch.setattr(confirm_splice, "revise_file", changed)


def test_a_change_elsewhere_meanwhile_is_kept(run: Run, office: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    changing(monkeypatch, "# Disalin huruf demi huruf", "# x\n# Disalin huruf demi huruf")
    outcome = run(*JUNE, "--yes")
    assert (outcome.exit_code, outcome.stderr) == (0, "")
    text = plan_of(office).read_text(encoding="utf-8")
    assert ("# x\n# Disalin" in text, WRITTEN in text) == (True, True)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("{baris: 141, sel: [6]}", "{baris: 141, sel: [6]}\n                ket: x"),
        ("id: reviu-renstra", "id: reviu"),
        ("rbplan: 1\n", "rbplan: 1\n  x: ["),
    ],
)
def test_a_change_of_the_same_item_meanwhile_is_told(
    old: str, new: str, run: Run, office: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    changing(monkeypatch, old, new)
    outcome = run("--lang", "en", *JUNE, "--yes")
    assert (outcome.exit_code, "Saved" in outcome.stdout) == (2, False)
    assert (
        outcome.stderr
        == "Error: plans/2022.yaml has changed since it was read and was not written; run the command again\n"
    )
    assert WRITTEN not in plan_of(office).read_text(encoding="utf-8")


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
