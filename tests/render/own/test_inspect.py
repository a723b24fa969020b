"""What templates ask for."""

from pathlib import Path

import pytest
from docx import Document

from rbplan.render.confined.inspections import inspect_own
from rbplan.render.own.folder import builtin_names
from rbplan.render.own.inspect import inspect_template
from rbplan.render.own.inspected import Inspected, inspection_text, read_inspection
from rbplan.render.own.parts import builtin_with_parts
from rbplan.render.problem import TemplateProblem
from rbplan.render.template_folder import builtin_templates


@pytest.mark.parametrize("name", builtin_names())
def test_every_built_in_template_can_be_read_and_finds_its_parts(name: str) -> None:
    found = inspect_template(name, [builtin_templates()])
    assert (found.problem, found.is_open) == (None, False)
    assert set(found.parts) <= set(builtin_names())


def test_parts_of_parts() -> None:
    assert builtin_with_parts(["lampiran.tex.j2"])[0] == "lampiran.tex.j2"
    assert {"isi-lampiran.tex.j2", "penutup.tex.j2", "dasar.tex.j2"} <= set(builtin_with_parts(["lampiran.tex.j2"]))
    assert "penutup.typ" in builtin_with_parts(["keputusan.typ"])


@pytest.mark.parametrize(
    ("name", "text", "found"),
    [
        (
            "a.md.j2",
            "{% include 'b.md.j2' %}{% from 'c.md.j2' import d %}{% include 'b.md.j2' %}",
            ("b.md.j2", "c.md.j2"),
        ),
        ("a.tex.j2", "<% extends 'b.tex.j2' %>{% include 'no' %}", ("b.tex.j2",)),
        ("a.css.j2", "{% include 'b.css.j2' %}", ("b.css.j2",)),
        ("a.typ", '#import "b.typ": *\n#include "c.typ"\n#let x = { import "d.typ" }', ("b.typ", "c.typ", "d.typ")),
        ("a.typ", "#konteks.nama #panic()", ()),
        ("a.png", "{% if %}", ()),
    ],
)
def test_what_a_template_asks_for(name: str, text: str, found: tuple[str, ...], tmp_path: Path) -> None:
    (tmp_path / name).write_text(text, encoding="utf-8")
    assert inspect_template(name, [tmp_path]) == Inspected(found)


def test_a_name_that_is_known_only_later(tmp_path: Path) -> None:
    (tmp_path / "a.md.j2").write_text("{% include satker.nama %}{% include 'b.md.j2' %}", encoding="utf-8")
    assert inspect_template("a.md.j2", [tmp_path]) == Inspected(("b.md.j2",), is_open=True)


@pytest.mark.parametrize(
    ("name", "content", "cause", "line"),
    [
        ("a.md.j2", b"a\n{% if %}", "syntax", 2),
        ("a.md.j2", b"a\n{{ a|nosuch }}", "syntax", 2),
        ("a.md.j2", b"\xff", "encoding", 1),
        ("a.md.j2", b"{{ " + b"(" * 20000, "depth", 0),
        ("a.typ", b"\n\n\xff", "encoding", 3),
        ("a.typ", b"= Hai\n\n#let x = (1,\n", "failed", 3),
        ("a.typ", b"#[", "failed", 1),
        ("a.docx", b"rubble", "word.broken", 0),
    ],
)
def test_what_cannot_be_read(name: str, content: bytes, cause: str, line: int, tmp_path: Path) -> None:
    (tmp_path / name).write_bytes(content)
    problem = inspect_template(name, [tmp_path]).problem
    assert problem is not None
    assert (problem.cause, problem.arguments["template"], problem.arguments["line"]) == (cause, name, line)
    again = read_inspection(inspection_text(Inspected(problem=problem)).encode()).problem
    assert again is not None
    assert (again.args, again.arguments) == (problem.args, problem.arguments)


@pytest.mark.parametrize("place", ["body", "header"])
def test_a_word_template_with_a_broken_command(place: str, tmp_path: Path) -> None:
    document = Document()
    part = document if place == "body" else document.sections[0].header
    part.add_paragraph("Tahun {{ tahun|nosuch }}")
    document.save(str(tmp_path / "a.docx"))
    problem = inspect_template("a.docx", [tmp_path]).problem
    assert problem is not None
    assert (problem.cause, problem.arguments["place"]) == ("word.syntax", "Tahun {{ tahun|nosuch }}")
    assert inspect_own(["a.docx"], tmp_path)["a.docx"].problem is not None


def test_own_ones_are_read_in_a_process_of_their_own(tmp_path: Path) -> None:
    (tmp_path / "a.md.j2").write_text("{% include 'penutup.md.j2' %}", encoding="utf-8")
    (tmp_path / "b.md.j2").write_text("{% if %}", encoding="utf-8")
    found = inspect_own(["a.md.j2", "b.md.j2", "lampiran.md.j2"], tmp_path)
    assert found["a.md.j2"] == Inspected(("penutup.md.j2",))
    problem = found["b.md.j2"].problem
    assert isinstance(problem, TemplateProblem)
    assert problem.cause == "syntax"
    assert found["lampiran.md.j2"] == inspect_template("lampiran.md.j2", [builtin_templates()])
