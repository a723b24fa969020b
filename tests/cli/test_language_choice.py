"""In which language the console speaks."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from offices import write_plan

from rbplan.cli.language import choose_language
from rbplan.cli.settings import Settings

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from conftest import Outcome, Run

CLEAN = {
    "id": "Tidak ditemukan kesalahan. Berkas yang diperiksa: plans/2022.yaml.\n",
    "en": "No errors found. Files checked: plans/2022.yaml.\n",
}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "kantor"
    write_plan(folder, "plans/2022.yaml")
    return folder


@pytest.fixture
def ask(run: Run, folder: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[..., Outcome]:
    """Run rbplan in the folder, with RBPLAN_LANG and the language of the settings as told."""

    def ask_it(arguments: tuple[str, ...], variable: str | None = None, setting: str | None = None) -> Outcome:
        if variable is not None:
            monkeypatch.setenv("RBPLAN_LANG", variable)
        if setting is not None:
            (folder / "rbplan.toml").write_text(f'lang = "{setting}"\n', encoding="utf-8")
        return run(*arguments, cwd=folder)

    return ask_it


@pytest.mark.parametrize(
    ("arguments", "variable", "setting", "expected"),
    [
        (("lint",), None, None, "id"),
        (("lint",), None, "en", "en"),
        (("lint",), "en", None, "en"),
        (("lint",), "id", "en", "id"),
        (("lint",), "en", "id", "en"),
        (("lint",), "", "en", "en"),
        (("lint",), "EN", None, "en"),
        (("lint",), " en ", None, "en"),
        (("--lang", "en", "lint"), None, None, "en"),
        (("lint", "--lang", "en"), None, None, "en"),
        (("--lang=en", "lint"), None, None, "en"),
        (("lint", "--lang=en"), None, None, "en"),
        (("lint", "plans/2022.yaml", "--lang", "en"), None, None, "en"),
        (("lint", "--lang", "id"), "en", "en", "id"),
        (("--lang", "en", "lint"), "id", "id", "en"),
        (("--lang", "en", "lint", "--lang", "id"), None, None, "id"),
        (("--lang", "id", "lint", "--lang=en"), None, None, "en"),
        (("lint", "--lang", "EN"), None, None, "en"),
        (("--lang", "En", "lint"), None, None, "en"),
    ],
)
def test_precedence(
    arguments: tuple[str, ...],
    variable: str | None,
    setting: str | None,
    expected: str,
    ask: Callable[..., Outcome],
) -> None:
    assert ask(arguments, variable, setting) == (0, CLEAN[expected], "")


@pytest.mark.parametrize("variable", ["LANG", "LC_ALL", "LC_MESSAGES", "LANGUAGE"])
def test_the_locale_is_not_consulted(variable: str, run: Run, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(variable, "en_US.UTF-8")
    assert run("lint", cwd=folder) == (0, CLEAN["id"], "")


@pytest.mark.parametrize(
    ("arguments", "variable", "source"),
    [
        (("lint", "--lang", "xx"), None, "--lang"),
        (("--lang=xx", "lint"), None, "--lang"),
        (("lint", "--lang", "xx"), "en", "--lang"),
        (("lint",), "xx", "RBPLAN_LANG"),
        (("--help",), "xx", "RBPLAN_LANG"),
    ],
)
def test_unknown(arguments: tuple[str, ...], variable: str | None, source: str, ask: Callable[..., Outcome]) -> None:
    message = f"Kesalahan: bahasa `xx` pada {source} tidak dikenal; pilih id (Indonesia) atau en (Inggris)\n"
    assert ask(arguments, variable) == (2, "", message)


def test_a_missing_value_is_refused(run: Run, folder: Path) -> None:
    outcome = run("lint", "--lang", cwd=folder)
    assert (outcome.exit_code, outcome.stdout) == (2, "")
    assert outcome.stderr.splitlines()[-1] == "Error: Option '--lang' requires an argument."


@pytest.mark.parametrize(
    ("arguments", "expected"),
    [
        ((), "id"),
        (("lint", "--", "--lang", "en"), "id"),
        (("--lang", "en", "--", "--lang", "id"), "en"),
        (("--language", "en"), "id"),
    ],
)
def test_only_the_option_itself_counts(arguments: tuple[str, ...], expected: str) -> None:
    assert choose_language(arguments, {}, Settings()) == expected


def test_documents_are_always_indonesian(run: Run, folder: Path) -> None:
    assert run("render", "--output", "-", "--lang", "en", cwd=folder) == run("render", "--output", "-", cwd=folder)
