"""Whether own templates still fit: each reason, and nothing else."""

import os
import sys
from pathlib import Path

import pytest
from own_folders import change, copied

from rbplan.render.context_version import CONTEXT_VERSION
from rbplan.render.own.check import check_own
from rbplan.render.own.folder import builtin_names


def reasons(folder: Path, stamps: dict) -> list[tuple[str, str]]:  # type: ignore[type-arg]
    return [(finding.name, finding.reason) for finding in check_own(folder, stamps)]


def test_an_empty_folder_and_all_copies_fit(tmp_path: Path) -> None:
    assert check_own(tmp_path, {}) == ()
    stamps = copied(tmp_path, *builtin_names())
    assert check_own(tmp_path, stamps) == ()
    # What is the built-in one needs no record.
    assert check_own(tmp_path, {}) == ()


def test_a_changed_copy_fits_while_its_base_is_the_same(tmp_path: Path) -> None:
    stamps = copied(tmp_path, "lampiran.md.j2", "lampiran.typ", "lampiran.docx")
    change(tmp_path, "lampiran.md.j2")
    change(tmp_path, "lampiran.typ", "\n// x\n")
    assert check_own(tmp_path, stamps) == ()


def test_a_base_that_moved_on(tmp_path: Path) -> None:
    stamps = copied(tmp_path, "lampiran.md.j2", "lampiran.docx", "penutup.md.j2")
    change(tmp_path, "lampiran.md.j2")
    (tmp_path / "lampiran.docx").write_bytes((tmp_path / "lampiran.docx").read_bytes() + b"\0")
    stamps = {name: stamp._replace(sha256="0" * 64, rbplan="0.0.9") for name, stamp in stamps.items()}
    found = check_own(tmp_path, stamps)
    assert [(each.name, each.reason) for each in found if each.reason != "broken"][-1:] == [("lampiran.md.j2", "base")]
    assert found[-1].arguments == {
        "name": "lampiran.md.j2",
        "rbplan": "0.0.9",
        "konteks": CONTEXT_VERSION,
        "now": CONTEXT_VERSION,
    }


def test_a_context_that_is_older(tmp_path: Path) -> None:
    stamps = copied(tmp_path, "lampiran.md.j2")
    change(tmp_path, "lampiran.md.j2")
    stamps = {name: stamp._replace(konteks=CONTEXT_VERSION - 1) for name, stamp in stamps.items()}
    assert reasons(tmp_path, stamps) == [("lampiran.md.j2", "context")]


def test_a_context_that_is_newer(tmp_path: Path) -> None:
    """Also where the file is still what this rbplan has: those that it belongs with may not be."""
    stamps = copied(tmp_path, "lampiran.md.j2", "kaki.md.j2")
    change(tmp_path, "lampiran.md.j2")
    stamps = {name: stamp._replace(konteks=99, rbplan="9.0") for name, stamp in stamps.items()}
    assert reasons(tmp_path, stamps) == [("kaki.md.j2", "newer"), ("lampiran.md.j2", "newer")]
    assert check_own(tmp_path, stamps)[1].arguments == {
        "name": "lampiran.md.j2",
        "rbplan": "9.0",
        "konteks": 99,
        "now": CONTEXT_VERSION,
    }


@pytest.mark.skipif(sys.platform == "win32", reason="makes pipes and links")
def test_what_is_no_file(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "lampiran.md.j2")
    (tmp_path / "kaki.md.j2").mkdir()
    (tmp_path / "penutup.md.j2").symlink_to("tidak-ada")
    (tmp_path / "lampiran.typ").symlink_to("/dev/zero")
    found = check_own(tmp_path, {})
    assert [(each.name, each.problem and each.problem.cause) for each in found] == [
        ("kaki.md.j2", "irregular"),
        ("lampiran.md.j2", "irregular"),
        ("lampiran.typ", "outside"),
        ("penutup.md.j2", "irregular"),
    ]


def test_without_a_stamp(tmp_path: Path) -> None:
    copied(tmp_path, "lampiran.md.j2")
    change(tmp_path, "lampiran.md.j2")
    assert reasons(tmp_path, {}) == [("lampiran.md.j2", "unstamped")]


@pytest.mark.parametrize(
    ("name", "meant"),
    [
        ("lampiran.tex", "lampiran.tex.j2"),
        ("lampiran.tex.j2.txt", "lampiran.tex.j2"),
        ("lampirn.tex.j2", "lampiran.tex.j2"),
        ("keputusan.doc", "keputusan.docx"),
        ("penutup2.md.j2", "penutup.md.j2"),
        ("surat.md.j2", None),
        ("xyz.docx", None),
    ],
)
def test_a_name_that_no_document_uses(name: str, meant: str | None, tmp_path: Path) -> None:
    (tmp_path / name).write_text("x", encoding="utf-8")
    found = [(each.name, each.reason, each.arguments.get("suggestion")) for each in check_own(tmp_path, {})]
    assert found == [(name, "unused.near" if meant else "unused", meant)]


def test_what_is_no_template_is_nobodys_business(tmp_path: Path) -> None:
    for name in ("README.md", "logo.png", "catatan.txt", ".gitignore", "~$lampiran.docx"):
        (tmp_path / name).write_text("x", encoding="utf-8")
    assert check_own(tmp_path, {}) == ()


def test_own_parts_that_own_templates_ask_for_are_used(tmp_path: Path) -> None:
    stamps = copied(tmp_path, "lampiran.md.j2")
    change(tmp_path, "lampiran.md.j2", "{% include 'kantor.md.j2' %}")
    (tmp_path / "kantor.md.j2").write_text("{% include 'lain.md.j2' %}", encoding="utf-8")
    (tmp_path / "lain.md.j2").write_text("x", encoding="utf-8")
    assert check_own(tmp_path, stamps) == ()
    change(tmp_path, "lampiran.md.j2", "{% include satker.nama %}")
    (tmp_path / "entah.md.j2").write_text("x", encoding="utf-8")
    # It may be that one.
    assert check_own(tmp_path, stamps) == ()


def test_one_that_cannot_be_read(tmp_path: Path) -> None:
    stamps = copied(tmp_path, "lampiran.md.j2", "kaki.md.j2")
    change(tmp_path, "lampiran.md.j2", "{% if %}")
    (tmp_path / "entah.md.j2").write_text("x", encoding="utf-8")
    found = check_own(tmp_path, stamps)
    assert [(each.name, each.reason) for each in found] == [("lampiran.md.j2", "broken")]
    assert found[0].problem is not None
    assert found[0].problem.cause == "syntax"


def test_a_document_in_a_format_that_has_no_built_in_template_of_its_name(tmp_path: Path) -> None:
    """Each document may be made in each format that any of them is made in."""
    for suffix in {name.partition(".")[2] for name in builtin_names() if name.startswith("lampiran.")}:
        (tmp_path / f"matriks.{suffix}").write_bytes(b"")
    assert [each for each in check_own(tmp_path, {}) if each.reason.startswith("unused")] == []
