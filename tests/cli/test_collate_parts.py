"""Sheets of a part of the plan: of a program, of who is responsible, or by words."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from lembar_sheets import READERS, filled

from rbplan.collation.columns import BULAN, JABATAN, OLEH, TANGGAL

if TYPE_CHECKING:
    from pathlib import Path

    from conftest import Run

WHO = {OLEH: "Siti Aminah", JABATAN: "Kasubbag Hukum", TANGGAL: "24-11-2026"}
POKJA = '[penanggung_jawab]\n"Penguatan Tatalaksana" = "Pokja Tatalaksana"\n'


def ids(text: str) -> list[str]:
    rows = [line for line in text.splitlines() if line.startswith("| ")]
    return [row.rstrip(" |").rpartition(" ")[2] for row in rows[2:]]


@pytest.mark.parametrize(
    ("part", "count", "said"),
    [
        (("--program", "tatalaksana"), 16, "program tatalaksana"),
        (("--pic", "pokja"), 16, "penanggung jawab pokja"),
        (("--match", "JDIH"), 2, "yang memuat kata JDIH"),
    ],
)
def test_a_part(part: tuple[str, str], count: int, said: str, run: Run, office: Path) -> None:
    (office / "rbplan.toml").write_text(POKJA, encoding="utf-8")
    outcome = run("collate", "export", *part, "--format", "md", "--output", "-")
    assert (outcome.exit_code, len(ids(outcome.stdout)), outcome.stderr) == (0, count, "")
    assert f"\nLembar ini hanya memuat sebagian rencana: {said}.\n" in outcome.stdout


@pytest.mark.parametrize("form", READERS)
def test_a_part_comes_back(form: str, run: Run, office: Path) -> None:
    arguments = ("collate", "export", "--program", "tatalaksana", "--match", "PPID", "--format", form)
    assert run(*arguments).exit_code == 0
    path = office / "build" / "2022" / f"lembar-pencocokan-tatalaksana-ppid.{form}"
    path.write_bytes(filled(path.read_bytes(), form, {"ppid-kebijakan": {**dict.fromkeys(BULAN, "x"), **WHO}}))
    outcome = run("collate", "import", str(path), "--yes", "--today", "2026-11-25")
    assert (outcome.exit_code, outcome.stderr) == (0, "")
    assert outcome.stdout.endswith("Disimpan: plans/2022.yaml, 1 indikator sudah dicocokkan.\n")


@pytest.mark.parametrize(
    ("option", "text", "problem"),
    [
        ("--program", "tatalaksna", "tidak ada program yang memuat kata `tatalaksna`; maksud Anda: "),
        ("--pic", "x", "rencana ini tidak menyebut penanggung jawab; "),
        ("--match", "qqqq", "tidak ada indikator yang memuat kata `qqqq`; "),
    ],
)
def test_what_nobody_has(option: str, text: str, problem: str, run: Run, office: Path) -> None:
    outcome = run("collate", "export", option, text)
    assert (outcome.exit_code, outcome.stdout) == (2, "")
    assert outcome.stderr.startswith(f"Kesalahan: {problem}")
    assert not (office / "build").exists()


def test_an_import_has_no_part(run: Run) -> None:
    assert (
        run("collate", "import", "a.md", "--pic", "x").stderr
        == "Kesalahan: --pic hanya untuk `rbplan collate export`\n"
    )
