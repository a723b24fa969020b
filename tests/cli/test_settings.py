"""rbplan.toml, and [tool.rbplan] in pyproject.toml."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from offices import write_plan

if TYPE_CHECKING:
    from pathlib import Path

    from conftest import Run

CLEAN = {
    "id": "Tidak ditemukan kesalahan. Berkas yang diperiksa: plans/2022.yaml.\n",
    "en": "No errors found. Files checked: plans/2022.yaml.\n",
}
POKJA = "`penanggung_jawab`"
KNOWN = "lang, templates, penanggung_jawab, lint"
OWN, SHARED = "rbplan.toml", "pyproject.toml"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "kantor"
    write_plan(folder, "plans/2022.yaml")
    return folder


def refusal(run: Run, folder: Path, file: str, text: str) -> str:
    """Give what is said of these settings, the path of their file left out."""
    (folder / file).write_text(text, encoding="utf-8")
    outcome = run("lint", cwd=folder)
    assert (outcome.exit_code, outcome.stdout) == (2, "")
    return outcome.stderr.replace((folder / file).as_posix(), "FILE")


@pytest.mark.parametrize(
    ("file", "text"),
    [
        (OWN, 'lang = "en"\n'),
        (OWN, '\ufefflang = "en"\r\n'),
        (SHARED, '[tool.rbplan]\nlang = "en"\n'),
        (SHARED, '[project]\nname = "x"\n[tool.rbplan]\nlang = "en"\n[tool.ruff]\nx = 1\n'),
        (SHARED, '[tool]\nrbplan = {lang = "en"}\n'),
        (SHARED, '[ tool . "rbplan" ]\nlang = "en"\n'),
    ],
)
def test_language_is_taken_from_them(file: str, text: str, run: Run, folder: Path) -> None:
    (folder / file).write_text(text, encoding="utf-8")
    assert run("lint", cwd=folder) == (0, CLEAN["en"], "")


@pytest.mark.parametrize(
    ("file", "text"),
    [
        (OWN, ""),
        (SHARED, ""),
        (SHARED, '[project]\nname = "x"\n'),
        (SHARED, '[project]\nname = "rbplan"\n'),
        (SHARED, "this is broken, and says nothing of us"),
    ],
)
def test_without_a_word_of_ours_everything_is_as_usual(file: str, text: str, run: Run, folder: Path) -> None:
    (folder / file).write_text(text, encoding="utf-8")
    assert run("lint", cwd=folder) == (0, CLEAN["id"], "")


def test_they_are_found_upward(run: Run, folder: Path) -> None:
    (folder / OWN).write_text('lang = "en"\n', encoding="utf-8")
    (folder / "a" / "b").mkdir(parents=True)
    assert run("lint", "../../plans/2022.yaml", cwd=folder / "a" / "b") == (
        0,
        CLEAN["en"].replace("plans", "../../plans"),
        "",
    )


def test_the_nearest_win(run: Run, folder: Path) -> None:
    (folder / OWN).write_text('lang = "xx"\n', encoding="utf-8")
    (folder / "plans" / SHARED).write_text('[tool.rbplan]\nlang = "en"\n', encoding="utf-8")
    assert run("lint", cwd=folder / "plans") == (0, CLEAN["en"].replace("plans/", ""), "")


def test_a_project_without_ours_does_not_hide_those_above(run: Run, folder: Path) -> None:
    (folder / OWN).write_text('lang = "en"\n', encoding="utf-8")
    (folder / "plans" / SHARED).write_text('[project]\nname = "x"\n', encoding="utf-8")
    assert run("lint", cwd=folder / "plans") == (0, CLEAN["en"].replace("plans/", ""), "")


def test_our_own_file_wins_over_the_shared_one(run: Run, folder: Path) -> None:
    (folder / OWN).write_text('lang = "en"\n', encoding="utf-8")
    (folder / SHARED).write_text('[tool.rbplan]\nlang = "xx"\n', encoding="utf-8")
    assert run("lint", cwd=folder) == (0, CLEAN["en"], "")


@pytest.mark.parametrize(
    ("file", "text", "message"),
    [
        (OWN, 'lagn = "en"\n', "isian `lagn` pada pengaturan FILE tidak dikenal; maksud Anda `lang`?"),
        (OWN, 'LANG = "en"\n', "isian `LANG` pada pengaturan FILE tidak dikenal; maksud Anda `lang`?"),
        (OWN, 'warna = "x"\n', f"isian `warna` pada pengaturan FILE tidak dikenal; yang dikenal: {KNOWN}"),
        (
            OWN,
            'penanggung_jawab = "x"\n',
            f"{POKJA} pada pengaturan FILE harus berupa bagian [penanggung_jawab]",
        ),
        (OWN, "penanggung_jawab = {a = 1}\n", "`penanggung_jawab.a` pada pengaturan FILE harus berupa teks"),
        (OWN, 'penanggung_jawab = {a = " "}\n', "`penanggung_jawab.a` pada pengaturan FILE harus berupa teks"),
        (OWN, "lang = 3\n", "`lang` pada pengaturan FILE harus berupa teks"),
        (OWN, 'templates = ["a"]\n', "`templates` pada pengaturan FILE harus berupa teks"),
        (OWN, 'lang = "xx"\n', "bahasa `xx` pada rbplan.toml tidak dikenal; pilih id (Indonesia) atau en (Inggris)"),
        (
            SHARED,
            '[tool.rbplan]\ntemplate = "x"\n',
            "isian `template` pada pengaturan FILE tidak dikenal; maksud Anda `templates`?",
        ),
        (
            SHARED,
            '[tool.rbplan]\nlang = "xx"\n',
            "bahasa `xx` pada pyproject.toml tidak dikenal; pilih id (Indonesia) atau en (Inggris)",
        ),
    ],
)
def test_what_they_may_not_say(file: str, text: str, message: str, run: Run, folder: Path) -> None:
    assert refusal(run, folder, file, text) == f"Kesalahan: {message}\n"


@pytest.mark.parametrize("text", ["tool = 3 # rbplan\n", 'tool = ["rbplan"]\n', "[tool]\nrbplan = 3\n"])
def test_a_section_that_is_no_table(text: str, run: Run, folder: Path) -> None:
    """Whatever is said of it, it is no fault of rbplan."""
    (folder / SHARED).write_text(text, encoding="utf-8")
    outcome = run("lint", cwd=folder)
    assert outcome.exit_code in (0, 2)
    assert "RBPLAN_DEBUG" not in outcome.stderr


def test_a_key_cannot_reach_the_terminal(run: Run, folder: Path) -> None:
    assert refusal(run, folder, OWN, '"a\\u001b[31mb\\u202ec\\u200b" = "x"\n') == (
        f"Kesalahan: isian `a[31mbc` pada pengaturan FILE tidak dikenal; yang dikenal: {KNOWN}\n"
    )


def test_a_folder_of_the_same_name_is_passed_over(run: Run, folder: Path) -> None:
    (folder / OWN).mkdir()
    assert run("lint", cwd=folder) == (0, CLEAN["id"], "")


def test_templates_are_relative_to_the_settings(run: Run, folder: Path) -> None:
    (folder / OWN).write_text('templates = "punya-kami"\n', encoding="utf-8")
    outcome = run("render", "--output", "-", cwd=folder / "plans")
    assert outcome == (2, "", f"Kesalahan: folder templat `{(folder / 'punya-kami').as_posix()}` tidak ada\n")
    (folder / "punya-kami").mkdir()
    (folder / "punya-kami" / "lampiran.md.j2").write_text("kosong saja\n", encoding="utf-8")
    outcome = run("render", "--output", "-", cwd=folder / "plans")
    assert (outcome.exit_code, outcome.stdout.splitlines()[0], outcome.stderr) == (0, "kosong saja", "")
