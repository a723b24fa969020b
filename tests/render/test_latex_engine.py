"""PDF through latexmk: what it makes, what it may not do, and what is said where it fails."""

import contextlib
import errno
import os
import shutil
import subprocess
import sys
import time
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from pages import pages
from programs import program
from rendering import PLAN_FILE, real_plan
from test_latex import plan_of

from rbplan.plan.plan import Plan
from rbplan.plan.walk import walk
from rbplan.render.context import make_context
from rbplan.render.document import render_document
from rbplan.render.document_name import DOCUMENTS, DocumentName
from rbplan.render.pdf import latex_run
from rbplan.render.pdf.latex_problem import LatexProblem
from rbplan.render.pdf.wish import PdfWish
from rbplan.render.template_folder import builtin_templates

LATEX = PdfWish(engine="latex")
TO_PIPE = ("--format", "pdf", "--engine", "latex", "--output", "-")


@pytest.fixture
def latexmk() -> str:
    program("xelatex")
    return program("latexmk")


def pdf(plan: Plan, document: DocumentName = "lampiran", templates: Path | None = None) -> bytes:
    return render_document(make_context(plan), document, "pdf", templates, LATEX)


def with_line(folder: Path, template: str, anchor: str, added: str) -> int:
    """Put a line before one of a built-in template, into a folder of its own; give its number."""
    lines = (builtin_templates() / template).read_text(encoding="utf-8").splitlines()
    number = next(number for number, line in enumerate(lines) if line.startswith(anchor))
    (folder / template).write_text("\n".join([*lines[:number], added, *lines[number:], ""]), encoding="utf-8")
    return number + 1


def problem(plan: Plan, templates: Path | None = None) -> tuple[object, ...]:
    with pytest.raises(LatexProblem) as caught:
        pdf(plan, templates=templates)
    return (caught.value.cause, *caught.value.arguments.values())


@pytest.mark.usefixtures("latexmk")
@pytest.mark.parametrize("document", DOCUMENTS)
def test_every_document_becomes_a_pdf(document: DocumentName, tmp_path: Path) -> None:
    (tmp_path / "a.pdf").write_bytes(pdf(real_plan(), document))
    text = "".join(word.text for page in pages(tmp_path / "a.pdf") for word in page.words)
    assert ("ALIHTEKS" in text) == (document in ("lampiran", "keputusan"))
    if document in ("lampiran", "keputusan"):
        missing = [item.label for item in walk(real_plan()) if any(w not in text for w in item.label.split())]
        assert missing == []


@pytest.mark.usefixtures("latexmk")
def test_the_same_plan_gives_the_same_bytes_in_another_process() -> None:
    first = pdf(real_plan(), "matriks")
    time.sleep(1.1)
    again = subprocess.run(
        [sys.executable, "-m", "rbplan", "render", "matriks", "--plan", PLAN_FILE, *TO_PIPE],
        env={**os.environ, "PYTHONHASHSEED": "7", "TZ": "America/New_York"},
        capture_output=True,
        check=True,
    ).stdout
    assert again == first


@pytest.mark.usefixtures("latexmk")
def test_a_document_without_a_day_is_always_the_same_too() -> None:
    plan = plan_of(["satu"])
    first = pdf(plan)
    time.sleep(1.1)
    assert pdf(plan) == first


@pytest.mark.usefixtures("latexmk")
@pytest.mark.parametrize(
    ("added", "anchor", "cause", "reason"),
    [
        ("\\salah", "NOMOR", "failed.place", "Undefined control sequence \\salah"),
        ("\\begin{center}", "\\halaman", "failed.place", "\\begin{center} ended by \\end{document}."),
        ("x$_2", "NOMOR", "failed.place", "Missing $ inserted."),
        ("\\immediate\\openout5=/tmp/rbplan-x", "NOMOR", "failed.place", "I can't write on file `/tmp/rbplan-x.tex'."),
        ("\\directlua{x}", "NOMOR", "failed.place", "Undefined control sequence \\directlua"),
        ("\\input{/etc/passwd}", "NOMOR", "package", "/etc/passwd.tex"),
        ("\\input{../../../etc/passwd}", "NOMOR", "package", "../../../etc/passwd.tex"),
        ("\\def\\a{\\a\\a}\\a", "NOMOR", "failed.place", "TeX capacity exceeded, sorry [input stack size=10000]."),
    ],
)
def test_a_failure_is_told_with_the_line_of_the_template(
    added: str, anchor: str, cause: str, reason: str, tmp_path: Path
) -> None:
    line = with_line(tmp_path, "isi-lampiran.tex.j2", anchor, added)
    found = problem(real_plan(), tmp_path)
    place = ("isi-lampiran.tex.j2", line, "") if cause == "failed.place" else ("", 0, "")
    if added.startswith("x$"):
        # Only at the end of the paragraph, on the line below.
        place = ("isi-lampiran.tex.j2", line + 1, "")
    assert found == (cause, reason, *place)


@pytest.mark.usefixtures("latexmk")
def test_a_failure_in_a_row_is_told_with_its_indikator(tmp_path: Path) -> None:
    line = with_line(
        tmp_path, "isi-lampiran.tex.j2", "\\indikator{", '<% if baris_tabel.id == "lhkpn" %>\\salah<% endif +%>'
    )
    found = problem(real_plan(), tmp_path)
    assert found == ("failed.item", "Undefined control sequence \\salah", "isi-lampiran.tex.j2", line, "lhkpn")


@pytest.mark.usefixtures("latexmk")
def test_a_character_that_the_font_lacks_is_not_left_out_in_silence() -> None:
    cause, reason, _, _, item = problem(plan_of(["biasa", "ada 漢 di sini"]))
    assert (cause, reason, item) == ("glyph.item", "漢 (U+6F22)", "i1")


@pytest.mark.usefixtures("latexmk")
def test_nothing_is_run_or_left_behind(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "temp").mkdir()
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path / "temp"))
    with_line(tmp_path, "isi-lampiran.tex.j2", "NOMOR", f"\\immediate\\write18{{touch {tmp_path}/ran}}")
    (tmp_path / ".latexmkrc").write_text(f"system('touch {tmp_path}/rc');", encoding="utf-8")
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.chdir(tmp_path)
    assert pdf(plan_of(["satu"]), templates=tmp_path).startswith(b"%PDF-")
    assert not (tmp_path / "ran").exists()
    assert not (tmp_path / "rc").exists()
    assert list((tmp_path / "temp").iterdir()) == []


def running(group: int) -> list[str]:
    """Give the states of the processes of a group; one that has ended may still wait, as Z, for somebody to ask how."""
    found = []
    for file in Path("/proc").glob("[0-9]*/stat"):
        with contextlib.suppress(OSError):
            state, _, its_group = file.read_text(encoding="utf-8").rpartition(")")[2].split()[:3]
            if int(its_group) == group and state != "Z":
                found.append(state)
    return found


@pytest.mark.usefixtures("latexmk")
@pytest.mark.skipif(sys.platform != "linux", reason="looks for processes in /proc")
def test_an_endless_document_is_stopped(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(latex_run, "LONGEST_COMPILE", 3.0)
    with_line(tmp_path, "isi-lampiran.tex.j2", "NOMOR", "\\loop\\iftrue\\repeat")
    started = []

    class Recorded(subprocess.Popen[bytes]):
        def __init__(self, *arguments: Any, **more: Any) -> None:
            super().__init__(*arguments, **more)
            started.append(self.pid)

    monkeypatch.setattr(subprocess, "Popen", Recorded)
    begin = time.monotonic()
    assert problem(real_plan(), tmp_path)[0] == "time"
    assert time.monotonic() - begin < 15
    (group,) = started
    while running(group):
        assert time.monotonic() - begin < 30
        time.sleep(0.1)


@pytest.mark.usefixtures("latexmk")
@pytest.mark.skipif(sys.platform == "win32", reason="no limits")
def test_a_document_that_fills_the_disk_is_stopped(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(latex_run, "_LARGEST_FILE", 300_000)
    with_line(tmp_path, "isi-lampiran.tex.j2", "NOMOR", "\\loop\\typeout{panjang sekali}\\iftrue\\repeat")
    begin = time.monotonic()
    assert problem(real_plan(), tmp_path)[0] == "failed"
    assert time.monotonic() - begin < 60


@pytest.mark.usefixtures("latexmk")
@pytest.mark.parametrize("full", ["before", "while LaTeX runs"])
def test_a_full_disk_is_told(full: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object, **__: object) -> int:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    if full == "before":
        monkeypatch.setattr(Path, "write_text", refuse)
    else:
        monkeypatch.setattr(latex_run, "_run", lambda *_: False)
        monkeypatch.setattr(shutil, "disk_usage", lambda _: SimpleNamespace(free=100))
    assert problem(plan_of(["satu"])) == ("full", tmp_path.as_posix(), "", 0, "")


@pytest.mark.parametrize("absent", ["latexmk", "xelatex"])
def test_a_program_that_is_not_installed(absent: str, monkeypatch: pytest.MonkeyPatch) -> None:
    which = shutil.which
    monkeypatch.setattr(shutil, "which", lambda name: None if name == absent else which(name) or name)
    assert problem(plan_of(["satu"])) == ("absent", absent, "", 0, "")


@pytest.mark.usefixtures("latexmk")
def test_a_pdf_is_made_without_any_variable_of_the_environment(tmp_path: Path) -> None:
    made = subprocess.run(
        [sys.executable, "-m", "rbplan", "render", "matriks", "--plan", PLAN_FILE, *TO_PIPE],
        env={},
        cwd=tmp_path,
        capture_output=True,
        check=False,
    )
    assert (made.returncode, made.stdout[:5]) == (0, b"%PDF-")


@pytest.mark.skipif(sys.platform == "win32", reason="a program that is a script")
def test_a_xelatex_that_does_not_start(latexmk: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "latexmk").symlink_to(latexmk)
    (tmp_path / "xelatex").write_text("#!/bin/sh\necho no format >&2\nexit 1\n", encoding="utf-8")
    (tmp_path / "xelatex").chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path))
    assert problem(plan_of(["satu"])) == ("start", "no format", "", 0, "")
