"""Settings that are no TOML: what is wrong, where, and not a word of another language."""

from __future__ import annotations

import tomllib
from typing import TYPE_CHECKING

import pytest

from rbplan.cli.toml_problem import _KEYS, syntax_problem

if TYPE_CHECKING:
    from pathlib import Path

    from conftest import Run

BROKEN = {
    "lang = \n": ("value", "1:8"),
    "lang = id": ("value", "1:8"),
    'lang = "en': ("quote", "1:11"),
    "lang = 'en\n'": ("quote", "1:11"),
    'lang = "en\n"': ("quote", "1:11"),
    "lang = '''en\n\n": ("quote", "1:13"),
    "[a\n": ("table", "1:3"),
    "\n[[a]": ("table", "2:4"),
    "a = 1\na = 2\n": ("twice", "2:6"),
    "[a]\n[a]\n": ("twice", "2:3"),
    "a = {x = 1, x = 2}": ("twice", "1:18"),
    "a = {b = 1}\na.c = 2\nd = 3\n": ("twice", "2:8"),
    "[a.b]\n[a]\nb.c = 1\nd = 3\n": ("twice", "3:8"),
    "= 1": ("statement", "1:1"),
    "a. = 1": ("statement", "1:4"),
    "a 1": ("equals", "1:3"),
    "lang = 'en' 'id'": ("rest", "1:13"),
    "lang = 'en'\r\ntemplates = 'a' b": ("rest", "2:17"),
    "a = [1": ("list", "1:7"),
    "a = {x = 1": ("braces", "1:11"),
    'templates = "C:\\kantor"': ("escape", "1:18"),
    'a = "\\uZZZZ"': ("escape", "1:8"),
    'a = "\\uD800"': ("escape", "1:12"),
    'a = "\x01"': ("character", "1:6"),
    "# \x01": ("character", "1:3"),
    "a = 2022-02-30": ("date", "1:5"),
}


def refusal(run: Run, office: Path, content: bytes, language: str) -> str:
    """Give what is said of settings, with FILE for their path; the message is one line, and nothing else is said."""
    (office / "rbplan.toml").write_bytes(content)
    outcome = run("lint", "--lang", language)
    assert (outcome.exit_code, outcome.stdout, outcome.stderr.count("\n")) == (2, "", 1)
    return outcome.stderr.replace((office / "rbplan.toml").as_posix(), "FILE")


@pytest.mark.parametrize("text", BROKEN)
def test_what_is_wrong_and_where(text: str) -> None:
    with pytest.raises(tomllib.TOMLDecodeError) as caught:
        tomllib.loads(text)
    problem = syntax_problem("FILE", text, caught.value)
    said, place = BROKEN[text]
    assert (problem.key, problem.arguments) == (f"usage.settings.syntax.{said}", {"place": f"FILE:{place}"})


def test_every_sentence_can_be_said() -> None:
    assert {f"usage.settings.syntax.{said}" for said, _ in BROKEN.values()} == set(_KEYS.values())


def test_a_message_that_nobody_knows(run: Run, office: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def loads(_text: str) -> dict[str, object]:
        raise tomllib.TOMLDecodeError("A new objection (at line 3, column 4)")

    monkeypatch.setattr(tomllib, "loads", loads)
    assert refusal(run, office, b"", "id") == (
        "Kesalahan: pengaturan FILE:3:4 tidak dapat dibaca mulai dari sini; periksa penulisannya\n"
    )


def test_both_languages(run: Run, office: Path) -> None:
    assert refusal(run, office, b"a = 1\na = [1", "id") == (
        "Kesalahan: pengaturan FILE:2:7 tidak dapat dibaca: `[` pada daftar tidak ditutup dengan `]`, "
        "atau ada koma yang kurang\n"
    )
    assert refusal(run, office, b"a = {x = 1", "en") == (
        "Error: the settings FILE:1:11 cannot be read: a `{` is not closed with `}` on the same line, "
        "or a comma is absent\n"
    )


def test_not_utf_8(run: Run, office: Path) -> None:
    assert refusal(run, office, b'a = 1\nlang = "\xe9"\n', "id") == (
        "Kesalahan: pengaturan FILE:2 tidak dapat dibaca: berkas tidak disimpan dengan pengodean UTF-8\n"
    )


@pytest.mark.parametrize("text", ["a = " + "[" * 100_000, "a = " + "1" * 5_000])
def test_too_much_to_be_read(text: str, run: Run, office: Path) -> None:
    assert refusal(run, office, text.encode(), "id") == (
        "Kesalahan: pengaturan FILE tidak dapat dibaca: angka di dalamnya terlalu panjang, "
        "atau susunannya terlalu dalam\n"
    )
