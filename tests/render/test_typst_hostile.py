"""What Typst or a PDF could obey is printed as it stands, wherever a plan or a decree may say it."""

import pytest
from hostile_decrees import hostile_plan
from pdf_reading import text_of, tight, words_of
from rendering import render_pdf
from test_latex import HOSTILE as TEX
from test_markdown import PAYLOADS as MARKDOWN

from rbplan.inert import inert
from rbplan.plan.plan import Plan

TYPST = (
    '#read("/etc/passwd") #panic("x")',
    '#import "@preview/cetz:0.3.0": *',
    "*tebal* _miring_ `kode` ```kode```",
    "$x^2$ $ sum $",
    "= judul",
    "- butir + butir / istilah: arti",
    "\\ \\u{41} \\#",
    "<label> @label #label",
    "[isi] {kode} (a: 1)",
    "// komentar /* komentar */",
    "-- --- ... ~ -? 'satu' \"dua\"",
    "#set page(width: 1mm)",
    "https://contoh.example",
)
OTHERS = (
    "{{ 7*7 }} {% raw %} {# c #}",
    '=HYPERLINK("http://x")',
    "</w:t></w:r><w:p/>",
    ") Tj ET endstream endobj trailer",
    "x" * 300,
    "a/b/c/" * 40,
    "fi fl ffi AV To",
    "\u202ebalik\u202c\u200bnol\x1b[31m\x00",
)


def of_texts(texts: list[str]) -> Plan:
    indikator = [{"id": f"i{number}", "uraian": text, "bulan": [1]} for number, text in enumerate(texts)]
    program = [{"nama": "P", "kegiatan": [{"nama": "K", "sub_kegiatan": [{"nama": "S", "indikator": indikator}]}]}]
    return Plan.model_validate({"rbplan": 1, "tahun": 2022, "satker": {"nama": "X"}, "program": program})


def shown(text: str) -> str:
    """Give what is to be seen of a text, without white space."""
    return tight(inert(text))


EVERYTHING = [*TYPST, *TEX, *MARKDOWN, *OTHERS]


def test_in_a_cell() -> None:
    text = tight(text_of(render_pdf(of_texts(EVERYTHING))))
    assert [hostile for hostile in EVERYTHING if shown(hostile) not in text] == []


@pytest.mark.parametrize("first", range(0, len(EVERYTHING), 9))
def test_in_every_line_of_a_decree(first: int) -> None:
    for hostile in EVERYTHING[first : first + 9]:
        pdf = render_pdf(hostile_plan(hostile), "keputusan", "salinan")
        assert tight(text_of(pdf)).count(shown(hostile)) >= 40, hostile
        assert all(word.left > 14 and word.right < 331 and word.bottom < 331 for word in words_of(pdf)), hostile


@pytest.mark.parametrize("hostile", [*TYPST, *OTHERS])
def test_in_the_other_documents(hostile: str) -> None:
    plan = hostile_plan(hostile)
    assert shown(hostile) in tight(text_of(render_pdf(plan, "matriks")))
    assert shown(hostile) in tight(text_of(render_pdf(plan, "ringkasan")))
