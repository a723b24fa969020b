"""What the name of an output file says of its format."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from pathlib import Path

    from conftest import Run

DUE = ("due", "--month", "3")


@pytest.mark.parametrize(
    ("arguments", "name", "form"),
    [
        (DUE, "a.md", "md"),
        (DUE, "a.JSON", "json"),
        (DUE, "a.jsonl", "jsonl"),
        (DUE, "a.csv", "csv"),
        (DUE, "a.ics", "ics"),
        (DUE, "a.txt", "terminal"),
        (DUE, "daftar", "terminal"),
        (("matrix",), "a.svg", "svg"),
        (("matrix",), "a.txt", "terminal"),
    ],
)
def test_the_suffix_names_the_format(arguments: tuple[str, ...], name: str, form: str, run: Run, office: Path) -> None:
    assert run(*arguments, "--output", name) == (0, f"Dokumen disimpan: {name}\n", "")
    assert (office / name).read_bytes() == run(*arguments, "--format", form).stdout.encode()


def test_a_format_that_is_named_goes_before_the_suffix(run: Run, office: Path) -> None:
    run(*DUE, "--format", "json", "--output", "a.txt")
    assert (office / "a.txt").read_text(encoding="utf-8").startswith("{")


@pytest.mark.parametrize("command", [DUE, ("matrix",)])
def test_a_suffix_of_no_format_is_refused(command: tuple[str, ...], run: Run, office: Path) -> None:
    outcome = run(*command, "--output", "a.xlsx")
    assert (outcome.exit_code, outcome.stdout) == (2, "")
    assert outcome.stderr.startswith(
        "Kesalahan: `a.xlsx`: tidak ada format dengan akhiran ini; pakai salah satu dari .csv"
    )
    assert not (office / "a.xlsx").exists()


def test_the_settings_are_not_written_over(run: Run, office: Path) -> None:
    (office / "rbplan.toml").write_text('lang = "en"\n', encoding="utf-8")
    outcome = run(*DUE, "--format", "json", "--output", "rbplan.toml")
    assert (outcome.exit_code, outcome.stdout) == (2, "")
    assert (office / "rbplan.toml").read_text(encoding="utf-8") == 'lang = "en"\n'
