"""Shell completion, by the protocol of typer."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from rbplan.cli.commands import COMMANDS

if TYPE_CHECKING:
    from conftest import RunProcess

DUE_OPTIONS = [
    *("--plan", "--year", "--month", "--quarter", "--semester", "--today", "--program", "--pic", "--match", "--only"),
    *("--sort", "--format", "--brief", "--per-pic", "--alarm", "--output", "--lang", "--help"),
]


def completed(run_process: RunProcess, words: str, position: int) -> list[str]:
    """Give what bash is offered for a line."""
    env = {"_RBPLAN_COMPLETE": "complete_bash", "COMP_WORDS": words, "COMP_CWORD": str(position)}
    done = run_process(env=env)
    assert (done.returncode, done.stderr) == (0, b"")
    return done.stdout.decode().split()


@pytest.mark.parametrize(
    ("words", "position", "expected"),
    [
        ("rbplan ", 1, list(COMMANDS)),
        ("rbplan d", 1, ["due"]),
        ("rbplan rule RB90", 2, ["RB901", "RB902", "RB903", "RB904", "RB905"]),
        ("rbplan rule RB101", 2, ["RB101"]),
        ("rbplan rule duplicate-i", 2, ["duplicate-id"]),
        ("rbplan rule XX", 2, []),
        ("rbplan x", 1, []),
        ("rbplan due --", 2, DUE_OPTIONS),
        ("rbplan due --m", 2, ["--month", "--match"]),
        ("rbplan due --format ", 3, ["terminal", "md", "json", "jsonl", "csv", "ics", "teks"]),
        ("rbplan matrix --format ", 3, ["terminal", "md", "csv", "json", "svg"]),
        ("rbplan matrix --level ", 3, ["program", "kegiatan", "sub_kegiatan", "indikator"]),
        ("rbplan --lang ", 2, ["id", "en"]),
        ("rbplan due --lang e", 3, ["en"]),
    ],
)
def test_bash(words: str, position: int, expected: list[str], run_process: RunProcess) -> None:
    assert completed(run_process, words, position) == expected


@pytest.mark.parametrize(("language", "line"), [("id", "Periksa berkas rencana."), ("en", "Check plan files.")])
def test_zsh_shows_the_help_in_the_chosen_language(language: str, line: str, run_process: RunProcess) -> None:
    env = {"_RBPLAN_COMPLETE": "complete_zsh", "_TYPER_COMPLETE_ARGS": "rbplan li", "RBPLAN_LANG": language}
    done = run_process(env=env)
    assert (done.returncode, done.stderr) == (0, b"")
    assert done.stdout.decode().splitlines() == [f'_arguments \'*: :(("lint":"{line}"))\'']


def test_completion_does_not_fail_on_broken_settings(run_process: RunProcess) -> None:
    """A message in the middle of a half-typed line helps nobody."""
    done = run_process(
        env={"_RBPLAN_COMPLETE": "complete_bash", "COMP_WORDS": "rbplan ", "COMP_CWORD": "1", "RBPLAN_LANG": "xx"}
    )
    assert done.stderr in (
        b"",
        b"Kesalahan: bahasa `xx` pada RBPLAN_LANG tidak dikenal; pilih id (Indonesia) atau en (Inggris)\n",
    )
    assert done.returncode in (0, 2)


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish", "powershell"])
def test_show_completion(shell: str, run_process: RunProcess) -> None:
    done = run_process("--show-completion", shell, env={"_TYPER_COMPLETE_TEST_DISABLE_SHELL_DETECTION": "1"})
    assert (done.returncode, done.stderr) == (0, b"")
    assert f"complete_{'bash' if shell == 'bash' else shell}" in done.stdout.decode()
