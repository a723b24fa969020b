"""A document carries the mark of its plan also where a template of one's own does not print it."""

from pathlib import Path

import pytest
from pdf_reading import run_over
from programs import program
from rendering import real_plan
from word_documents import template as word_template

from rbplan.plan.sidik import fingerprint
from rbplan.provenance.read_marks import read_marks
from rbplan.render.context import make_context
from rbplan.render.document import render_document
from rbplan.render.document_name import Suffix
from rbplan.render.pdf.wish import PdfWish

LATEX = PdfWish(engine="latex")
SIDIK = fingerprint(real_plan())
MARK = SIDIK.penanda

TEX = "\\documentclass{article}\n\\begin{document}\nHalo << tahun >>\n\\end{document}"

WITHOUT: dict[Suffix, tuple[str, str, str]] = {
    "md": ("lampiran.md.j2", "Halo {{ tahun }}", f"Halo 2022\n<!-- {MARK} -->\n"),
    "html": ("lampiran.html.j2", "<head><p>Halo {{ tahun }}</p>\n", f"<p>Halo 2022</p>\n<!-- {MARK} -->\n"),
    "tex": ("lampiran.tex.j2", TEX, f"{TEX.replace('<< tahun >>', '2022')}\n% {MARK}\n"),
}
"""By format the name of a template, what it says, and how the document ends."""


def own(folder: Path, name: str, text: str, suffix: Suffix, pdf: PdfWish = PdfWish()) -> bytes:  # noqa: B008
    (folder / name).write_text(text, encoding="utf-8")
    return render_document(make_context(real_plan()), "lampiran", suffix, folder, pdf)


def keywords(pdf: bytes) -> str:
    told = dict(line.split(":", 1) for line in run_over(pdf, "pdfinfo", "FILE").splitlines())
    return told.get("Keywords", "").strip()


@pytest.mark.parametrize("suffix", WITHOUT)
def test_it_stands_at_the_end_of_a_text(suffix: Suffix, tmp_path: Path) -> None:
    name, text, end = WITHOUT[suffix]
    made = own(tmp_path, name, text, suffix)
    assert read_marks(made) == (SIDIK,)
    assert made.decode().endswith(end)


@pytest.mark.parametrize("suffix", WITHOUT)
def test_and_only_once(suffix: Suffix, tmp_path: Path) -> None:
    name, text, _ = WITHOUT[suffix]
    printed = text.replace("Halo {{ tahun }}", "{{ berkas.penanda }}")
    printed = printed.replace("Halo << tahun >>", "% << berkas.penanda|komentar >>")
    made = own(tmp_path, name, printed, suffix).decode()
    assert made.count(MARK) == 1
    assert not made.endswith(f"{MARK} -->\n")


def test_a_mark_that_latex_would_divide_is_none(tmp_path: Path) -> None:
    made = own(tmp_path, "lampiran.tex.j2", TEX.replace("tahun", "berkas.penanda"), "tex").decode()
    assert made.endswith(f"\\end{{document}}\n% {MARK}\n")


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Halo", MARK),
        ('#set document(title: "Judul", author: "KPU")\nHalo', MARK),
        ('#let halo = [Halo]\n#set document(keywords: "milik kantor")\n#halo', "milik kantor"),
    ],
)
def test_in_the_keywords_of_a_pdf_of_typst(text: str, words: str, tmp_path: Path) -> None:
    made = own(tmp_path, "lampiran.typ", text, "pdf")
    assert keywords(made) == words
    assert read_marks(made) == ((SIDIK,) if words == MARK else ())


@pytest.mark.parametrize(
    ("command", "words"),
    [
        ("", ""),
        ("% << berkas.penanda|komentar >>", ""),
        ("\\special{pdf:docinfo <\\empty</Keywords (kantor)>>}", "kantor"),
    ],
)
def test_in_the_properties_of_a_pdf_of_latex(command: str, words: str, tmp_path: Path) -> None:
    program("latexmk")
    text = TEX.replace("Halo", f"{command}\nHalo")
    made = own(tmp_path, "lampiran.tex.j2", text, "pdf", LATEX)
    assert read_marks(made) == (SIDIK,)
    assert keywords(made) == words
    assert [
        line.split() for line in run_over(made, "pdfinfo", "-custom", "FILE").splitlines() if "Penanda" in line
    ] == [["Penanda:", MARK]]
    assert own(tmp_path, "lampiran.tex.j2", text, "pdf", LATEX) == made


def test_in_a_word_document(tmp_path: Path) -> None:
    folder = word_template(tmp_path, "Halo {{ tahun }}")
    assert read_marks(render_document(make_context(real_plan()), "lampiran", "docx", folder)) == (SIDIK,)
