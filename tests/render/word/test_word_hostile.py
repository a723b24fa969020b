"""Text of a plan that Word, XML or Jinja could obey comes out as it stands."""

import io
import zipfile

import pytest
from docx.oxml.ns import qn
from hostile_decrees import hostile_plan
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree
from word_documents import opened, paragraph_text, part, word

from rbplan.inert import inert
from rbplan.plan.plan import Plan
from rbplan.render.document_name import DOCUMENTS
from rbplan.render.word.escape import escape_word

PAYLOADS = (
    "{{ 7 * 7 }} {% for a in range(9) %} {# c #}",
    "{_{ 7 }_} {_% if %_} {%p if %} {%tr for a in b %} {%tc endfor %} {{p x }} {{r x }}",
    "{% cellbg 'FF0000' %} {% colspan 9 %} {% vm %} {% hm %}",
    "</w:t></w:r></w:p><w:p><w:r><w:t>masuk",
    "<w:fldSimple w:instr=' DDEAUTO c:\\\\windows\\\\system32\\\\cmd.exe \"/k calc\"'/>",
    "]]> <!-- x --> <?xml version='1.0'?> <!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/passwd'>]> &b; &#60; &amp;",
    "R&D <b> 50% \"kutip\" 'tunggal' `miring`",
    "=cmd|' /C calc'!A0",
    "\\input{/etc/passwd} $x^2$ #1 ~ ^",
    "satu \a dua \f tiga \x0b empat \x00\x01\x1f \x85 lima",
    "tab\ttab\nbaris\r\nbaris",
    "bukan huruf \ufffe \uffff \ufdd0",
    "kanan \u202e kiri \u200b nol \ufeff",
    "x" * 400,
)


def seen(text: str) -> str:
    return " ".join(inert(text).split())


def paragraphs(content: bytes) -> list[str]:
    body = opened(content).element.body
    return [" ".join(paragraph_text(each).split()) for each in body.iter(qn("w:p"))]


def elements(content: bytes) -> list[str]:
    """Give what there is in a document, without how it is laid out, which its lengths decide."""
    names = ("p", "r", "t", "tab", "br", "fldSimple", "instrText", "hyperlink", "tbl", "tr", "tc", "sectPr")
    return [each.tag for each in opened(content).element.body.iter(*(qn(f"w:{name}") for name in names))]


@pytest.mark.parametrize("payload", PAYLOADS)
def test_every_line_of_a_decree_says_what_it_says(payload: str) -> None:
    content = word(hostile_plan(payload), "keputusan", "salinan")
    found = paragraphs(content)
    text = seen(payload)
    assert found.count(text) >= 20
    assert found.count(f"{text} {text}") >= 6
    assert f"NOMOR : {text}" in found
    ordinary = word(hostile_plan("x"), "keputusan", "salinan")
    assert elements(content) == elements(ordinary)


@pytest.mark.parametrize("payload", PAYLOADS)
def test_also_where_nobody_sees_it(payload: str) -> None:
    plan = hostile_plan(payload)
    plan = plan.model_copy(update={"satker": plan.satker.model_copy(update={"nama": payload})})
    for document in DOCUMENTS:
        content = word(plan, document, stamped=True)
        assert opened(content).core_properties.author == seen(payload)[:255]
        foot = opened(content).sections[-1].footer.paragraphs[0]
        assert seen(payload) in " ".join(foot.text.split())
        with zipfile.ZipFile(io.BytesIO(content)) as package:
            for name in package.namelist():
                if name.endswith((".xml", ".rels")):
                    etree.fromstring(package.read(name))


def test_no_relation_leads_out_of_the_file() -> None:
    content = word(hostile_plan("http://evil.example/a.dotm"), "keputusan", "salinan")
    with zipfile.ZipFile(io.BytesIO(content)) as package:
        relations = b"".join(package.read(name) for name in package.namelist() if name.endswith(".rels"))
    assert b"TargetMode" not in relations
    assert b"evil" not in relations
    assert b"w:hyperlink" not in part(content)


@given(st.text(max_size=60))
def test_any_text_reads_as_itself(text: str) -> None:
    read = etree.fromstring(f'<t a="{escape_word(text)}">{escape_word(text)}</t>')
    expected = seen(text)
    assert " ".join((read.text or "").split()) == expected
    assert " ".join(read.get("a").split()) == expected


@pytest.mark.parametrize(
    ("text", "escaped"),
    [
        ("R&D <x> \"'", "R&amp;D &lt;x&gt; &quot;&apos;"),
        ("Nomor : 612 ; 7", "Nomor\u00a0: 612\u00a0; 7"),
        ("a .b :c", "a .b :c"),
        ("a\x07\tb\x0c\nc", "a b c"),
    ],
)
def test_escaping(text: str, escaped: str) -> None:
    assert escape_word(text) == escaped


def test_a_cell_with_a_word_of_hundreds_of_letters_and_one_with_none() -> None:
    indikator = [{"id": "a", "uraian": "x" * 5000, "bulan": [1]}, {"id": "b", "keadaan": "kosong", "bulan": []}]
    sub_kegiatan = [{"nama": "S", "indikator": indikator}]
    program = [{"nama": "P", "kegiatan": [{"nama": "K", "sub_kegiatan": sub_kegiatan}]}]
    plan = Plan.model_validate({"rbplan": 1, "tahun": 2022, "satker": {"nama": "X"}, "program": program})
    found = paragraphs(word(plan))
    assert "x" * 5000 in found
    assert "[kosong pada salinan]" in found
