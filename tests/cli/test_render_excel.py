"""Documents for Excel, by the command."""

from __future__ import annotations

import io
import os
import subprocess
import sys
import time
import warnings
from typing import TYPE_CHECKING

import pytest
from offices import contents
from openpyxl import load_workbook
from systems import needs_posix
from terminals import on_terminal

if TYPE_CHECKING:
    from pathlib import Path

    from conftest import Run

NOT_AS_A_SHEET = (
    "Kesalahan: dokumen keputusan tidak dapat dibuat dalam format xlsx, yang hanya ada untuk lampiran, matriks, "
    "ringkasan; format untuk keputusan: md, tex, pdf, docx, html\n"
)


def sheets(content: bytes) -> list[str]:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        return load_workbook(io.BytesIO(content)).sheetnames


def test_a_file_for_each_document(run: Run, office: Path) -> None:
    outcome = run("render", "lampiran", "matriks", "ringkasan", "--format", "xlsx")
    names = [f"build/2022/{name}.xlsx" for name in ("lampiran", "matriks", "ringkasan")]
    assert outcome == (0, "".join(f"Dokumen disimpan: {name}\n" for name in names), "")
    found = [sheets((office / name).read_bytes()) for name in names]
    assert found == [["Lampiran", "Catatan"], ["Matriks"], ["Ringkasan"]]


@pytest.mark.parametrize("formats", [(), ("--format", "xlsx")])
def test_one_workbook_where_one_file_is_named(formats: tuple[str, ...], run: Run, office: Path) -> None:
    outcome = run("render", "matriks", "lampiran", *formats, "--output", "rbplan.xlsx")
    assert outcome == (0, "Dokumen disimpan: rbplan.xlsx\n", "")
    assert sheets((office / "rbplan.xlsx").read_bytes()) == ["Matriks", "Lampiran", "Catatan"]


@pytest.mark.parametrize(
    "arguments",
    [
        ("keputusan", "--format", "xlsx"),
        ("keputusan", "--format", "md,xlsx"),
        ("lampiran", "keputusan", "--format", "xlsx"),
        ("lampiran", "keputusan", "--output", "rbplan.xlsx"),
    ],
)
def test_a_decree_is_no_sheet(arguments: tuple[str, ...], run: Run, office: Path) -> None:
    before = contents(office)
    assert run("render", *arguments) == (2, "", NOT_AS_A_SHEET)
    assert contents(office) == before
    english = run("render", "--lang", "en", *arguments).stderr
    assert english == (
        "Error: the document keputusan cannot be made in the format xlsx, which there is only for lampiran, matriks,"
        " ringkasan; formats of keputusan: md, tex, pdf, docx, html\n"
    )


def test_beside_a_format_that_has_it_the_decree_is_left_out(run: Run) -> None:
    names = ("lampiran.md", "lampiran.xlsx", "keputusan.md")
    outcome = run("render", "lampiran", "keputusan", "--format", "md,xlsx")
    assert outcome == (0, "".join(f"Dokumen disimpan: build/2022/{name}\n" for name in names), "")


@pytest.mark.parametrize("documents", [("lampiran",), ("lampiran", "matriks")])
def test_through_a_pipe_the_same_bytes_each_time(documents: tuple[str, ...], run: Run, office: Path) -> None:
    run("render", *documents, "--output", "rbplan.xlsx")
    written = (office / "rbplan.xlsx").read_bytes()
    time.sleep(1.1)
    done = subprocess.run(
        [sys.executable, "-m", "rbplan", "render", *documents, "--format", "xlsx", "--output", "-"],
        cwd=office,
        env={**os.environ, "PYTHONHASHSEED": "7"},
        capture_output=True,
        check=True,
        timeout=60,
    )
    assert (done.stdout, done.stderr) == (written, b"")


@needs_posix
def test_no_screen_takes_it(office: Path) -> None:
    assert on_terminal("render", "--format", "xlsx", "--output", "-", cwd=office, columns=200) == (
        2,
        (
            "Kesalahan: berkas PDF, Excel, atau Word tidak dapat ditampilkan di layar; "
            "sebutkan berkas tujuannya dengan --output\n"
        ),
    )


def test_its_origin_can_be_told(run: Run) -> None:
    run("render", "matriks", "--output", "matriks.xlsx")
    outcome = run("verify", "matriks.xlsx")
    assert (outcome.exit_code, "matriks.xlsx" in outcome.stdout, outcome.stderr) == (0, True, "")


def test_a_day_of_its_own(run: Run, office: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1700000000")
    run("render", "--output", "a.xlsx")
    assert str(load_workbook(office / "a.xlsx").properties.created) == "2023-11-14 00:00:00"
