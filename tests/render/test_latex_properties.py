"""What a PDF made from a LaTeX document says of itself: properties, bookmarks, stamp; always the same."""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
from hostile_decrees import hostile_plan
from pages import pages
from programs import program
from rendering import PLAN_FILE, real_plan, render
from test_latex import ENGINES, compile_pdf

from rbplan.inert import one_line
from rbplan.render.context import make_context
from rbplan.render.document import render_document
from rbplan.render.document_name import DOCUMENTS
from rbplan.render.latex import pdf_text

PENANDA = re.compile(r"rbplan:1:2022:[0-9a-f]{64}")


def properties(pdf: Path) -> dict[str, str]:
    told = subprocess.run([program("pdfinfo"), "-isodates", str(pdf)], capture_output=True, check=True).stdout.decode()
    return {name: value.strip() for name, _, value in (line.partition(":") for line in told.splitlines())}


def bookmarks(pdf: Path) -> list[tuple[int, str]]:
    """Give the title of each bookmark with its page."""
    told = subprocess.run(
        [program("pdftohtml"), "-xml", "-i", "-stdout", str(pdf)], capture_output=True, check=True
    ).stdout.decode()
    found = re.findall(r'<item page="(\d+)">(.*?)</item>', told)
    return [(int(page), title.replace("&amp;", "&")) for page, title in found]


@pytest.mark.parametrize("document", DOCUMENTS)
def test_the_document_says_in_a_comment_from_which_plan_it_was_made(document: str) -> None:
    text = render(real_plan(), document, "tex")  # type: ignore[arg-type]
    (line,) = [line for line in text.splitlines() if line.startswith("% rbplan:")]
    assert line == f"% {make_context(real_plan())['berkas']['penanda']}"
    assert PENANDA.fullmatch(line[2:])


@pytest.mark.parametrize("engine", ENGINES)
@pytest.mark.parametrize(
    ("document", "title"),
    [
        ("matriks", "Matriks rencana aksi reformasi birokrasi tahun 2022"),
        ("ringkasan", "Ringkasan rencana aksi reformasi birokrasi tahun 2022"),
        ("lampiran", make_context(real_plan())["berkas"]["judul"]["lampiran"]),
    ],
)
def test_the_pdf_says_so_in_its_properties(document: str, title: str, engine: str, tmp_path: Path) -> None:
    compile_pdf(render(real_plan(), document, "tex"), engine, tmp_path)  # type: ignore[arg-type]
    told = properties(tmp_path / "lampiran.pdf")
    said = make_context(real_plan())["berkas"]
    assert (told["Title"], told["Author"], told["Keywords"]) == (title, said["pengarang"], said["penanda"])
    assert told["CreationDate"] == told["ModDate"] == "2022-01-17T00:00:00Z"
    assert told["Creator"] == "rbplan"


@pytest.mark.parametrize("engine", ENGINES)
def test_hostile_properties_and_bookmarks_are_text(engine: str, tmp_path: Path) -> None:
    hostile = r"a) /Title (b) >> \\ \input{/etc/passwd} <7> √ \n #1 % & ñ"
    plan = hostile_plan(hostile)
    compile_pdf(render(plan, "keputusan", "tex"), engine, tmp_path)
    assert properties(tmp_path / "lampiran.pdf")["Title"] == " ".join(
        (hostile, hostile, "NOMOR", hostile, "TENTANG", hostile, hostile)
    )
    titles = [title for _, title in bookmarks(tmp_path / "lampiran.pdf")]
    shown = hostile.replace("<", "&lt;").replace(">", "&gt;")
    assert titles == ["Keputusan", "Lampiran", f"1. {shown}", f"{shown} {shown}"]


@pytest.mark.parametrize("engine", ENGINES)
def test_each_program_and_kegiatan_has_a_bookmark_to_its_page(engine: str, tmp_path: Path) -> None:
    compile_pdf(render(real_plan(), "keputusan", "tex"), engine, tmp_path)
    marks = bookmarks(tmp_path / "lampiran.pdf")
    assert len(marks) == 2 + 8 + 18
    assert marks[:3] == [(1, "Keputusan"), (3, "Lampiran"), (3, "1 Manajemen Perubahan")]
    text = ["".join(page.text.split()) for page in pages(tmp_path / "lampiran.pdf")]
    for page, title in marks[2:]:
        words = re.sub(r"^\[?[0-9.]* ?", "", title).rstrip("]").split()
        assert all(word in text[page - 1] for word in words), title


@pytest.mark.parametrize("engine", ENGINES)
@pytest.mark.parametrize("document", DOCUMENTS)
def test_the_stamp_stands_at_the_foot_of_each_page(document: str, engine: str, tmp_path: Path) -> None:
    context = make_context(real_plan(), stamped=True)
    compile_pdf(render_document(context, document, "tex", None).decode(), engine, tmp_path)  # type: ignore[arg-type]
    stamp = "".join(context["cap"].split())
    for page in pages(tmp_path / "lampiran.pdf"):
        foot = "".join(word.text for word in page.words if word.top > page.height - 60)
        assert stamp in foot
    plain = render(real_plan(), document, "tex")  # type: ignore[arg-type]
    assert "kode pengenal rencana" not in plain


@pytest.mark.parametrize("engine", ENGINES)
def test_the_same_plan_gives_the_same_pdf(engine: str, tmp_path: Path) -> None:
    contents = set()
    for number, seed in enumerate(("1", "2")):
        folder = tmp_path / f"folder{number}"
        folder.mkdir()
        made = subprocess.run(
            [
                sys.executable,
                "-m",
                "rbplan",
                "render",
                "matriks",
                "--plan",
                PLAN_FILE,
                "--output",
                folder / "matriks.tex",
            ],
            env={**os.environ, "PYTHONHASHSEED": seed},
            capture_output=True,
            check=False,
        )
        assert made.returncode == 0
        subprocess.run(
            [program(engine), "-interaction=nonstopmode", "matriks.tex"],
            cwd=folder,
            env={**os.environ, "SOURCE_DATE_EPOCH": "1642377600", "FORCE_SOURCE_DATE": "1"},
            capture_output=True,
            check=True,
        )
        contents.add((folder / "matriks.pdf").read_bytes())
    assert len(contents) == 1


def test_text_for_properties_and_comments() -> None:
    assert pdf_text("A)\\\n√") == "<feff00410029005c0020221a>"
    assert pdf_text("\U0001d411") == "<feffd835dc11>"
    assert one_line("a\n\\input{x} %\x1b") == "a \\input{x} %"
