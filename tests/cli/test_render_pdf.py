"""``rbplan render --format pdf``."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from pdf_reading import properties_of, text_of
from terminals import on_terminal
from test_extra import MISSING, run_without

if TYPE_CHECKING:
    from conftest import Run, RunProcess

BINARY = (
    "Kesalahan: berkas PDF, Excel, atau Word tidak dapat ditampilkan di layar; "
    "sebutkan berkas tujuannya dengan --output\n"
)
KNOWN = "1.4, 1.5, 1.6, 1.7, 2.0, a-1a, a-1b, a-2a, a-2b, a-2u, a-3a, a-3b, a-3u, a-4, a-4e, a-4f, ua-1"


def test_every_document(run: Run, office: Path) -> None:
    documents = ("lampiran", "keputusan", "matriks", "ringkasan")
    files = [f"build/2022/{document}.pdf" for document in documents]
    lines = "".join(f"Dokumen disimpan: {file}\n" for file in files)
    assert run("render", *documents, "--format", "pdf") == (0, lines, "")
    assert len({text_of((office / file).read_bytes()) for file in files}) == 4


def test_the_name_of_the_file_asks_for_it(run: Run, office: Path) -> None:
    assert run("render", "--output", "rencana.pdf")[0] == 0
    assert (office / "rencana.pdf").read_bytes().startswith(b"%PDF-1.7")


def test_without_a_format_no_pdf_is_made(run: Run, office: Path) -> None:
    assert run("render")[0] == 0
    assert sorted(path.suffix for path in (office / "build" / "2022").iterdir()) == [".md", ".tex"]


def test_it_goes_into_a_pipe_and_onto_no_screen(run_process: RunProcess, office: Path) -> None:
    command = ("render", "matriks", "--format", "pdf", "--output", "-")
    done = run_process(*command)
    assert (done.returncode, done.stderr) == (0, b"")
    assert "MATRIKS RENCANA AKSI" in text_of(done.stdout)
    assert on_terminal(*command, cwd=office, columns=80) == (2, BINARY)


def test_a_standard_may_be_asked_for(run: Run, office: Path) -> None:
    assert run("render", "--format", "pdf", "--pdf-standard", "A-2b", "--output", "a.pdf")[0] == 0
    assert b"<pdfaid:part>2</pdfaid:part>" in (office / "a.pdf").read_bytes()
    assert run("render", "--format", "pdf", "--pdf-standard", "a-2a,ua-1", "--output", "b.pdf")[0] == 0
    assert run("render", "--pdf-standard", "1.4", "--output", "c.pdf")[0] == 0
    assert properties_of((office / "c.pdf").read_bytes())["PDF version"] == "1.4"


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("--pdf-standard", "a-2b"), "--pdf-standard hanya untuk PDF; tambahkan --format pdf"),
        (
            ("--format", "md,tex", "--pdf-standard", "a-2b"),
            "--pdf-standard hanya untuk PDF; tambahkan --format pdf",
        ),
        (("--format", "pdf", "--pdf-standard", "xyz"), f"tidak ada standar PDF `xyz`; pilihannya: {KNOWN}"),
        (
            ("--format", "pdf", "--pdf-standard", "a2b"),
            f"tidak ada standar PDF `a2b`; maksud Anda a-2b? Pilihannya: {KNOWN}",
        ),
        (
            ("--format", "pdf", "--pdf-standard", "a-2b,a-3b"),
            "satu PDF tidak dapat memenuhi standar a-2b dan a-3b sekaligus; pilih salah satu",
        ),
    ],
)
def test_what_cannot_be_asked_for(arguments: tuple[str, ...], message: str, run: Run, office: Path) -> None:
    assert run("render", *arguments) == (2, "", f"Kesalahan: {message}\n")
    assert not (office / "build").exists()


@pytest.mark.parametrize("language", MISSING)
def test_without_the_extra(language: str, office: Path) -> None:
    missing = MISSING[language].replace("calendar", "pdf")
    assert run_without("typst", "render", "--format", "md,pdf", "--lang", language, cwd=office) == (2, "", missing)
    assert not (office / "build").exists()
    assert run_without("typst", "render", cwd=office)[0] == 0


@pytest.mark.parametrize(
    ("template", "message"),
    [
        (
            "\n#tidak-ada",
            (
                "templat `lampiran.typ` baris 2 menyebut `tidak-ada`, yang tidak dikenal; "
                "nama yang ada ditampilkan oleh rbplan render --print-context"
            ),
        ),
        (
            "\n\n#calc.sqrt(-1)",
            (
                "templat `lampiran.typ` baris 3 gagal: "
                "pengolahnya melaporkan “cannot take square root of negative number”"
            ),
        ),
        (
            "#{",
            (
                "templat `lampiran.typ` baris 1 gagal: "
                "tanda kurung, tanda petik, $, *, atau _ dibuka, tetapi tidak ditutup"
            ),
        ),
        (
            '#read("/etc/passwd")',
            "templat `lampiran.typ`, baris 1, membaca berkas `/etc/passwd`, yang tidak ada di folder templat",
        ),
        (
            '#import "@preview/cetz:0.3.0": *',
            (
                "templat `lampiran.typ`, baris 1, meminta paket `@preview/cetz:0.3.0`; "
                "paket tidak diunduh, salinlah isinya ke folder templat"
            ),
        ),
    ],
)
def test_a_template_to_blame_is_named_and_the_former_file_stays(
    template: str, message: str, run: Run, office: Path
) -> None:
    (office / "templat").mkdir()
    (office / "templat" / "lampiran.typ").write_text(template, encoding="utf-8")
    (office / "lama.pdf").write_bytes(b"lama")
    outcome = run("render", "--output", "lama.pdf", "--templates", "templat")
    assert outcome == (2, "", f"Kesalahan: {message}\n")
    assert (office / "lama.pdf").read_bytes() == b"lama"


def test_it_can_be_traced_to_its_plan(run: Run) -> None:
    run("render", "keputusan", "--format", "pdf", "--pdf-standard", "a-4")
    told = run("verify", "build/2022/keputusan.pdf").stdout
    assert told.startswith("build/2022/keputusan.pdf: dibuat dari rencana yang sekarang, plans/2022.yaml")


def test_a_full_disk_is_told(run_process: RunProcess) -> None:
    with Path("/dev/full").open("wb") as full:
        done = run_process("render", "--format", "pdf", "--output", "-", stdout=full.fileno())
    assert (done.returncode, done.stderr.count(b"\n")) == (2, 1)
