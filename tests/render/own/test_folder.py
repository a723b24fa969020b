"""Templates by name."""

from pathlib import Path

import pytest

from rbplan.render.document_name import DOCUMENTS
from rbplan.render.own.folder import builtin_names, read_own, stem_of, template_names
from rbplan.render.problem import TemplateProblem


def test_every_file_but_what_is_no_template(tmp_path: Path) -> None:
    for name in ("b.md.j2", "a.typ", ".hidden", "~$a.docx", "rbplan-templates.json", "sub/c.md.j2", ".git/config"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text("x", encoding="utf-8")
    (tmp_path / "__pycache__").mkdir()
    (tmp_path / "__pycache__" / "d.md.j2").write_text("x", encoding="utf-8")
    assert template_names(tmp_path) == ("a.typ", "b.md.j2", "sub/c.md.j2")


def test_a_folder_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        template_names(tmp_path / "none")


def test_built_in_ones_begin_with_the_documents() -> None:
    names = builtin_names()
    stems = list(dict.fromkeys(stem_of(name) for name in names))
    assert stems[: len(DOCUMENTS)] == list(DOCUMENTS)
    parts = [name for name in names if stem_of(name) not in DOCUMENTS]
    assert parts == sorted(parts)
    assert {"lampiran.md.j2", "lampiran.tex.j2", "penutup.md.j2"} <= set(names)


@pytest.mark.parametrize(
    ("name", "stem"),
    [("isi-lampiran.md.j2", "isi-lampiran"), ("lampiran.docx", "lampiran"), ("sub/gaya.css.j2", "gaya")],
)
def test_what_a_template_is_called_apart_from_its_format(name: str, stem: str) -> None:
    assert stem_of(name) == stem


def test_an_own_file_is_not_read_through_a_link_out_of_the_folder(tmp_path: Path) -> None:
    (tmp_path / "own").mkdir()
    (tmp_path / "rahasia").write_text("x", encoding="utf-8")
    (tmp_path / "own" / "lampiran.md.j2").symlink_to(tmp_path / "rahasia")
    with pytest.raises(TemplateProblem) as caught:
        read_own("lampiran.md.j2", tmp_path / "own")
    assert caught.value.cause == "outside"
