"""Which files lint checks, and how it ends."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from offices import write_plan

if TYPE_CHECKING:
    from pathlib import Path

    from conftest import Run


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "kantor"
    for path in ("plans/2021.yaml", "plans/2022.yaml", "plans/1872/2022.yaml", "plans/catatan.yaml"):
        write_plan(folder, path)
    return folder


def checked(run: Run, cwd: Path, *paths: str) -> str:
    """Give the files that were checked, as the last line names them."""
    outcome = run("lint", *paths, cwd=cwd)
    assert (outcome.exit_code, outcome.stderr) == (0, "")
    return outcome.stdout.removeprefix("Tidak ditemukan kesalahan. Berkas yang diperiksa: ").removesuffix(".\n")


@pytest.mark.parametrize(
    ("paths", "files"),
    [
        ((), "plans/1872/2022.yaml, plans/2021.yaml, plans/2022.yaml"),
        ((".",), "plans/1872/2022.yaml, plans/2021.yaml, plans/2022.yaml"),
        (("plans",), "plans/1872/2022.yaml, plans/2021.yaml, plans/2022.yaml"),
        (("plans/1872",), "plans/1872/2022.yaml"),
        (("plans/2022.yaml",), "plans/2022.yaml"),
        (("plans/2022.yaml", "plans/2021.yaml"), "plans/2022.yaml, plans/2021.yaml"),
        (("plans/2022.yaml", "plans/2022.yaml"), "plans/2022.yaml"),
        (("plans/1872", "plans/1872/2022.yaml"), "plans/1872/2022.yaml"),
        (("plans/catatan.yaml",), "plans/catatan.yaml"),
    ],
)
def test_files(paths: tuple[str, ...], files: str, run: Run, folder: Path) -> None:
    assert checked(run, folder, *paths) == files


def test_the_same_file_by_two_names_is_checked_once(run: Run, folder: Path) -> None:
    assert checked(run, folder, "plans/2022.yaml", "plans/../plans/2022.yaml") == "plans/2022.yaml"


def test_more_than_three_files_are_counted(run: Run, folder: Path) -> None:
    write_plan(folder, "plans/2023.yaml")
    assert checked(run, folder) == "4"


def test_from_below(run: Run, folder: Path) -> None:
    assert checked(run, folder / "plans" / "1872") == "2022.yaml, ../2021.yaml, ../2022.yaml"


@pytest.mark.parametrize("path", ["empty", "plans/1872/none"])
def test_a_folder_without_plans(path: str, run: Run, folder: Path) -> None:
    (folder / path).mkdir()
    assert run("lint", path, cwd=folder) == (
        2,
        "",
        f"Kesalahan: tidak ada rencana di folder `{path}`; berkas rencana dinamai menurut tahunnya, misalnya 2022.yaml\n",  # noqa: E501
    )


def test_one_bad_file_among_good_ones(run: Run, folder: Path) -> None:
    (folder / "plans" / "2021.yaml").write_text("- x\n", encoding="utf-8")
    assert run("lint", cwd=folder) == (
        1,
        (
            "plans/2021.yaml:1:1: kesalahan[RB020 not-a-plan] Berkas ini berisi daftar, bukan rencana.\n"
            "  |\n1 | - x\n  | ^^^\n"
            "  = saran: Rencana tersusun dari isian, dimulai dengan `rbplan: 1`; lihat docs/format.md.\n\n"
            "Kesalahan: 1. Peringatan: 0. Catatan: 0. "
            "Berkas yang diperiksa: plans/1872/2022.yaml, plans/2021.yaml, plans/2022.yaml.\n"
        ),
        "",
    )


@pytest.mark.parametrize(
    ("arguments", "exit_code"),
    [
        (("lint",), 0),
        (("lint", "--format", "json"), 0),
        (("lint", "--format", "xml"), 2),
        (("lint", "--nosuch"), 2),
        (("due", "--month", "5", "--plan", "plans/2022.yaml"), 0),
        (("due", "--month", "5", "--format", "csv"), 2),
        (("due", "--month"), 2),
        (("due", "5"), 2),
        (("due", "--year", "x"), 2),
        (("render", "keputusan", "--plan", "plans/2022.yaml"), 0),
        (("render", "--form", "salinan", "--plan", "plans/2022.yaml"), 1),
        (("render", "surat"), 2),
        (("render", "--format", "pdf"), 2),
        (("render", "--templates", "nosuch"), 2),
    ],
)
def test_exit_codes(arguments: tuple[str, ...], exit_code: int, run: Run, folder: Path) -> None:
    outcome = run(*arguments, cwd=folder)
    assert (outcome.exit_code, bool(outcome.stdout), bool(outcome.stderr)) == (
        exit_code,
        not exit_code,
        bool(exit_code),
    )
