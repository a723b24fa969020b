"""Sheets that are not made, or made with a warning: without rows, with shared ids, too large to be read back."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from lembar_sheets import FORMATS

from rbplan import package
from rbplan.cli import collate_export

if TYPE_CHECKING:
    from pathlib import Path

    from conftest import Run


def plan_of(office: Path) -> Path:
    return office / "plans" / "2022.yaml"


NO_ROWS = "rbplan: 1\ntahun: 2022\nsatker: {nama: KPU}\n"
ROWS = "program: [{kegiatan: [{sub_kegiatan: [{indikator: [{}]}]}]}]\n"


def test_a_plan_without_indikator(run: Run, office: Path) -> None:
    plan_of(office).write_text(NO_ROWS, encoding="utf-8")
    assert run("collate", "export") == (
        0,
        "Rencana ini belum memuat indikator, jadi belum ada lembar untuk dibuat.\n",
        "",
    )


def test_all_that_is_left_is_certain(run: Run, office: Path) -> None:
    text = NO_ROWS + ROWS.replace("{}", "{id: a, bulan: [1]}")
    plan_of(office).write_text(text, encoding="utf-8")
    said = "Tidak ada baris yang bulannya belum pasti; tanpa --uncertain masih ada 1 baris yang belum dicocokkan.\n"
    assert run("collate", "export", "--uncertain") == (0, said, "")


def test_an_id_that_two_indikator_share(run: Run, office: Path) -> None:
    text = NO_ROWS + ROWS.replace("{}", "{id: a}, {id: b}, {id: a}")
    plan_of(office).write_text(text, encoding="utf-8")
    outcome = run("collate", "export")
    warning = (
        "Perhatian: id `a` dipakai lebih dari satu indikator, sehingga isian pada barisnya tidak dapat dibaca kembali; "
    )
    assert (outcome.exit_code, outcome.stdout.startswith("Lembar disimpan: ")) == (0, True)
    assert outcome.stderr == f"{warning}perbaiki dahulu rencananya (lihat `rbplan lint`).\n"


@pytest.mark.parametrize("limit", ["MOST_ROWS", "LARGEST_FILE"])
def test_a_sheet_that_would_not_be_read_back(
    limit: str, run: Run, office: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(collate_export, limit, 80)
    problem = (
        "lembar dengan 70 baris ini terlalu besar untuk dibaca kembali; bagi dengan --program, --pic, atau --match"
    )
    assert run("collate", "export", "--format", "md") == (2, "", f"Kesalahan: {problem}\n")
    assert not (office / "build").exists()


def test_a_sheet_that_would_unpack_to_too_much(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(package, "_LARGEST_UNPACKED", 20_000)
    assert [run("collate", "export", "--format", form).exit_code for form in FORMATS] == [2, 2, 0]
