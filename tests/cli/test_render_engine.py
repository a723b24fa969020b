"""``rbplan render --engine latex``: what is said where LaTeX is absent or fails, and the former file whole."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from programs import program

from rbplan.render.template_folder import builtin_templates

if TYPE_CHECKING:
    from pathlib import Path

    from conftest import Run

PDF = ("render", "matriks", "--format", "pdf", "--engine", "latex")


@pytest.fixture
def former(office: Path) -> Path:
    """The file of a former run, which must stay as it is."""
    file = office / "build" / "2022" / "matriks.pdf"
    file.parent.mkdir(parents=True)
    file.write_bytes(b"former")
    return file


@pytest.fixture
def wrong_template(office: Path) -> Path:
    """A template of one's own whose line 5 LaTeX does not understand."""
    folder = office / "templat"
    folder.mkdir()
    lines = (builtin_templates() / "matriks.tex.j2").read_text(encoding="utf-8").splitlines()
    (folder / "matriks.tex.j2").write_text("\n".join([*lines[:4], "\\salah", *lines[4:], ""]), encoding="utf-8")
    return folder


def test_the_pdf_takes_the_place_of_the_former(run: Run, former: Path) -> None:
    program("latexmk")
    program("xelatex")
    assert run(*PDF) == (0, "Dokumen disimpan: build/2022/matriks.pdf\n", "")
    assert former.read_bytes().startswith(b"%PDF-")


NO_LATEX = {
    "id": "Kesalahan: LaTeX belum terpasang di komputer ini (latexmk tidak ada); pasang dahulu (Debian, Ubuntu: "
    "apt install latexmk texlive-xetex texlive-latex-recommended fonts-texgyre), atau jangan pakai --engine latex\n",
    "en": "Error: LaTeX is not installed here (latexmk is missing); install it (Debian, Ubuntu: apt install latexmk "
    "texlive-xetex texlive-latex-recommended fonts-texgyre), or leave out --engine latex\n",
}


@pytest.mark.parametrize("language", NO_LATEX)
def test_without_latex(language: str, run: Run, former: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    assert run(*PDF, "--lang", language) == (2, "", NO_LATEX[language])
    assert former.read_bytes() == b"former"


@pytest.mark.parametrize(
    ("language", "message"),
    [
        (
            "id",
            (
                "Kesalahan: LaTeX gagal pada templat `matriks.tex.j2` baris 5: "
                "perintah atau lingkungan `\\salah` tidak dikenal\n"
            ),
        ),
        (
            "en",
            (
                "Error: LaTeX failed at the template `matriks.tex.j2`, line 5: "
                "the command or environment `\\salah` is not known\n"
            ),
        ),
    ],
)
def test_latex_that_fails(language: str, message: str, run: Run, former: Path, wrong_template: Path) -> None:
    program("latexmk")
    program("xelatex")
    assert run(*PDF, "--templates", wrong_template.name, "--lang", language) == (2, "", message)
    assert former.read_bytes() == b"former"
    assert [file.name for file in former.parent.iterdir()] == [former.name]


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("--engine", "latex"), "Kesalahan: --engine hanya untuk PDF; tambahkan --format pdf\n"),
        (("--engine", "typst", "--format", "md"), "Kesalahan: --engine hanya untuk PDF; tambahkan --format pdf\n"),
        (
            ("--format", "pdf", "--engine", "latex", "--pdf-standard", "a-2b"),
            "Kesalahan: --pdf-standard tidak dapat dipakai bersama --engine latex; pilih salah satu\n",
        ),
        (
            ("--format", "pdf", "--engine", "latek"),
            "Kesalahan: pilihan `latek` pada --engine tidak dikenal; maksud Anda `latex`? Pilihannya: typst, latex\n",
        ),
    ],
)
def test_what_does_not_go_together(arguments: tuple[str, ...], message: str, run: Run) -> None:
    assert run("render", *arguments) == (2, "", message)


@pytest.mark.parametrize(
    ("rest", "told"),
    [
        ("x", "dokumen berakhir tanpa \\end{document}, atau ada kurung yang tidak ditutup"),
        ("\\textbf{x \\end{document}", "isi untuk perintah `\\textbf` tidak ditutup dengan }"),
    ],
)
def test_a_document_that_does_not_end(rest: str, told: str, run: Run, office: Path) -> None:
    program("latexmk")
    program("xelatex")
    (office / "templat").mkdir()
    source = "\\documentclass{article}\\begin{document}" + rest
    (office / "templat" / "matriks.tex.j2").write_text(source, encoding="utf-8")
    assert run(*PDF, "--templates", "templat") == (2, "", f"Kesalahan: LaTeX gagal: {told}\n")
