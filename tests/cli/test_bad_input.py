"""What bad input gets: a message with place and remedy, the right exit code, and nothing changed on disk."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
from bad_plans import BAD_PLANS, HEAD, NOTHING_TO_LIST, PLACE, THIRTY, with_indikator
from offices import contents, write_plan

if TYPE_CHECKING:
    from pathlib import Path

    from conftest import Run
    from syrupy.assertion import SnapshotAssertion

HELP = {"id": "saran", "en": "help"}
LONGEST_SHOWN = 400
LEFT_OUT = {
    "id": "Rencana ini masih memuat kesalahan, dan bagian yang ditunjukkan di atas tidak ikut dalam hasil ini. Perbaiki dahulu, lalu ulangi.\n",  # noqa: E501
    "en": (
        "This plan still has errors, and what is shown above is missing from this answer. "
        "Fix it first, then run this again.\n"
    ),
}

NOTHING_ELSE = {"warning": 0, "info": 0, "accepted": 0, "standing": 0, "hidden": 0}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "kantor"
    (folder / "plans").mkdir(parents=True)
    return folder


def cut(text: str) -> str:
    """Leave out what stands beyond 400 characters of a line."""
    return "".join(f"{line[:LONGEST_SHOWN]}\n" for line in text.splitlines())


@pytest.mark.parametrize("language", ["id", "en"])
@pytest.mark.parametrize("name", BAD_PLANS)
def test_lint(name: str, language: str, run: Run, folder: Path, golden: SnapshotAssertion) -> None:
    (folder / "plans" / "2022.yaml").write_bytes(BAD_PLANS[name])
    before = contents(folder)
    outcome = run("lint", "--lang", language, cwd=folder)
    assert (outcome.exit_code, outcome.stderr) == (1, "")
    assert contents(folder) == before
    places = PLACE.findall(outcome.stdout)
    remedies = [line for line in outcome.stdout.splitlines() if line.lstrip().startswith(f"= {HELP[language]}: ")]
    assert (len(places), len(places)) == (len(remedies), max(len(places), 1))
    assert cut(outcome.stdout) == golden


@pytest.mark.parametrize("language", ["id", "en"])
@pytest.mark.parametrize("name", [name for name in BAD_PLANS if name != "alias-bomb"])
def test_due_and_render_say_the_same(name: str, language: str, run: Run, folder: Path) -> None:
    (folder / "plans" / "2022.yaml").write_bytes(BAD_PLANS[name])
    before = contents(folder)
    told = run("lint", "--min-severity", "error", "--lang", language, cwd=folder).stdout
    findings = "\n\n".join(told.split("\n\n")[:-1]) + "\n\n"
    due = run("due", "--month", "5", "--lang", language, cwd=folder)
    if name in NOTHING_TO_LIST:
        assert due == (1, "", findings)
    else:
        assert (due.exit_code, due.stderr) == (1, findings + LEFT_OUT[language])
        assert due.stdout.splitlines()[0].endswith("2022 (plans/2022.yaml)")
    render = run("render", "--lang", language, cwd=folder)
    assert (render.exit_code, render.stdout) == (1, "")
    assert render.stderr.startswith(findings)
    assert len(render.stderr.removeprefix(findings).splitlines()) == 1
    assert contents(folder) == before


@pytest.mark.parametrize("name", BAD_PLANS)
def test_lint_as_json(name: str, run: Run, folder: Path) -> None:
    (folder / "plans" / "2022.yaml").write_bytes(BAD_PLANS[name])
    text = run("lint", cwd=folder).stdout
    outcome = run("lint", "--format", "json", cwd=folder)
    answer = json.loads(outcome.stdout)
    assert (outcome.exit_code, outcome.stderr) == (1, "")
    assert [(str(one["line"]), str(one["column"])) for one in answer["findings"]] == PLACE.findall(text)
    warnings = [one["code"] for one in answer["findings"] if one["severity"] == "warning"]
    assert set(warnings) <= {"RB031"}
    assert answer["summary"] == {
        "files": 1,
        "error": len(answer["findings"]) - len(warnings),
        "warning": len(warnings),
        "info": 0,
        "accepted": 0,
        "standing": 0,
        "hidden": 0,
    }
    assert all(one["message"] and one["help"] for one in answer["findings"])


def test_thirty_errors_are_all_reported(run: Run, folder: Path) -> None:
    (folder / "plans" / "2022.yaml").write_text(THIRTY, encoding="utf-8")
    findings = json.loads(run("lint", "--format", "json", cwd=folder).stdout)["findings"]
    assert [(one["code"], one["line"], one["args"]["number"]) for one in findings] == [
        ("RB027", line, 13) for line in range(5, 35)
    ]
    summary = run("lint", cwd=folder).stdout.splitlines()[-1]
    assert summary == "Kesalahan: 30. Peringatan: 0. Catatan: 0. Berkas yang diperiksa: plans/2022.yaml."


def test_what_is_refused_is_missing_and_the_rest_is_listed(run: Run, folder: Path) -> None:
    text = with_indikator("id: salah, bulan: 13", "id: benar, uraian: U, bulan: 5")
    (folder / "plans" / "2022.yaml").write_text(text, encoding="utf-8")
    outcome = run("due", "--month", "5", "--format", "json", cwd=folder)
    assert outcome.exit_code == 1
    assert [(item["id"], item["line"]) for item in json.loads(outcome.stdout)["items"]] == [("benar", 6)]
    assert outcome.stderr == (
        "plans/2022.yaml:5:22: kesalahan[RB027 wrong-range] `bulan` memuat 13; yang boleh hanya 1 sampai 12.\n"
        "  |\n5 |   {id: salah, bulan: 13},\n  |                      ^^\n  = saran: Pakai angka 1 sampai 12.\n\n"
        + LEFT_OUT["id"]
    )


def test_a_plan_of_windows_is_read_all_the_same(run: Run, folder: Path) -> None:
    text = HEAD.replace("\n", "\r\n").encode("utf-8-sig")
    (folder / "plans" / "2022.yaml").write_bytes(text)
    assert run("lint", cwd=folder) == (
        0,
        "Tidak ditemukan kesalahan. Berkas yang diperiksa: plans/2022.yaml.\n",
        "",
    )


def test_no_control_character_is_printed(run: Run, folder: Path) -> None:
    for name in ("control-characters", "escaped-control-characters", "every-byte"):
        (folder / "plans" / "2022.yaml").write_bytes(BAD_PLANS[name])
        outcome = run("lint", cwd=folder)
        assert sorted(letter for letter in set(outcome.stdout) if letter < " " or letter in "\x7f\u202e") == ["\n"]


@pytest.mark.parametrize("command", [("render",), ("due", "--month", "5")])
def test_what_is_wrong_in_many_places_is_told_some_times_and_counted(
    command: tuple[str, ...], run: Run, tmp_path: Path
) -> None:
    file = write_plan(tmp_path, "plans/2022.yaml")
    rows = "".join(f"              - {{id: a{number}, uraian: *u}}\n" for number in range(40))
    file.write_text(file.read_text(encoding="utf-8") + rows, encoding="utf-8")
    said = run(*command, cwd=tmp_path).stderr
    assert said.count("[RB010 alias]") == 5
    assert "\nMasih ada 35 kesalahan seperti di atas di tempat lain; semuanya ditampilkan oleh rbplan lint.\n" in said
    assert run("lint", cwd=tmp_path).stdout.count("[RB010 alias]") == 40
