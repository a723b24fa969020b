"""Whatever a text could be taken for, in a workbook it is that text."""

import re
from xml.etree import ElementTree as ET

import pytest
from excel_books import book_of, content_of, parts_of, read
from hostile_decrees import hostile_plan
from test_markdown import PAYLOADS

from rbplan.inert import inert
from rbplan.render.context import make_context
from rbplan.render.excel.workbook import make_workbook

FORMULAS = (
    "=1+1",
    "=cmd|' /C calc'!A0",
    '=HYPERLINK("http://evil.example","klik")',
    "{=SUM(A1:A9)}",
    "+1+1",
    "-2+3",
    "@SUM(1)",
    "'=1+1",
    "http://evil.example",
    "mailto:a@evil.example",
    "internal:Lampiran!A1",
    "external:c:\\x.xlsx",
    "00123",
    "1E5",
    "TRUE",
    "#N/A",
    "_x0041_ _x0000_",
    "a\x00\x07\x1b[31m\ufffe\uffffb",
    "<t>&amp;</t>]]><!-- --> & \"'",
    '&P &[Page] &"Arial"&72&G',
    "\U0001f600 \u202egnal",
)


def cells(content: bytes) -> list[tuple[str, object]]:
    return [(cell.data_type, cell.value) for sheet in read(content) for row in sheet for cell in row if cell.value]


@pytest.mark.parametrize("payload", [*FORMULAS, *PAYLOADS])
def test_a_text_is_a_text(payload: str) -> None:
    plan = hostile_plan(payload)
    content = make_workbook(make_context(plan, "salinan"), ("lampiran", "matriks", "ringkasan"))
    parts = parts_of(content)
    for part in parts.values():
        ET.fromstring(part)  # noqa: S314
    text = " ".join(inert(payload).split())
    found = cells(content)
    assert {kind for kind, _ in found} == {"n", "s"}
    shown = [str(value) for _, value in found]
    assert shown.count(text) >= 6
    assert f"NOMOR : {text}" in shown
    sheets = "".join(part for name, part in parts.items() if "worksheets" in name)
    assert re.findall("<f>|<hyperlink|<drawing|<legacyDrawing", sheets) == []
    assert [name for name in parts if "external" in name or "_rels/sheet" in name] == []


@pytest.mark.parametrize("payload", FORMULAS[:8])
def test_a_text_stays_a_text_when_its_cell_is_edited(payload: str) -> None:
    sheet = book_of(hostile_plan(payload))["Lampiran"]
    found = {cell.quotePrefix for row in sheet for cell in row if cell.value == payload}
    assert found == {payload[0] in "=+-@'"}


def test_the_foot_is_never_longer_than_excel_takes() -> None:
    context = make_context(hostile_plan("&\U0001f600" * 400), stamped=True)
    sheet = parts_of(make_workbook(context, ("lampiran",)))["xl/worksheets/sheet1.xml"]
    foot = str(ET.fromstring(sheet).findtext(".//{*}oddFooter"))  # noqa: S314
    assert len(foot.encode("utf-16-le")) // 2 <= 255
    shown = foot.removeprefix('&L&"Bookman Old Style,Regular"&8 ')
    assert (shown[:16], "…" in shown, shown.replace("&&", "").count("&")) == ("Keputusan Nomor ", True, 0)
    assert shown.endswith(f"kode pengenal rencana {context['cap'][-8:]}")


def test_a_head_says_no_code() -> None:
    content = content_of(hostile_plan("&P&72"), stamped=True)
    assert "Keputusan Nomor &amp;&amp;P&amp;&amp;72 ·" in parts_of(content)["xl/worksheets/sheet1.xml"]
