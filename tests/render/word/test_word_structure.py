"""What Word asks of a file: the order of elements, and whole rows."""

import re
from collections.abc import Iterator
from typing import Any

import pytest
from docx.enum.style import WD_STYLE_TYPE
from docx.oxml.ns import qn
from word_documents import annex_rows, opened, part, real_word, says, text_of

from rbplan.render.document_name import DOCUMENTS, DocumentName

ORDER = {
    "pPr": (
        *("pStyle", "keepNext", "keepLines", "pageBreakBefore", "framePr", "widowControl", "numPr", "pBdr", "shd"),
        *("tabs", "suppressAutoHyphens", "spacing", "ind", "contextualSpacing", "jc", "outlineLvl", "rPr", "sectPr"),
    ),
    "rPr": ("rStyle", "rFonts", "b", "bCs", "i", "iCs", "color", "sz", "szCs", "bdr", "shd", "lang"),
    "tcPr": ("tcW", "gridSpan", "vMerge", "tcBorders", "shd", "noWrap", "tcMar", "textDirection", "vAlign"),
    "tcBorders": ("top", "left", "bottom", "right"),
    "tblPr": ("tblStyle", "tblW", "jc", "tblInd", "tblBorders", "shd", "tblLayout", "tblCellMar", "tblLook"),
    "tblCellMar": ("top", "left", "bottom", "right"),
    "tbl": ("tblPr", "tblGrid", "tr"),
    "tr": ("trPr", "tc"),
    "style": (
        *("name", "basedOn", "next", "link", "uiPriority", "semiHidden", "unhideWhenUsed", "qFormat", "locked"),
        *("rsid", "pPr", "rPr", "tblPr"),
    ),
}


def local(element: Any) -> str:
    return str(element.tag).rpartition("}")[2]


def disorder(root: Any) -> Iterator[tuple[str, list[str]]]:
    """Give the elements whose children stand in another order than Word asks for, or are not known here."""
    for element in root.iter():
        order = ORDER.get(local(element)) if isinstance(element.tag, str) else None
        if order:
            names = [local(child) for child in element]
            places = [order.index(name) if name in order else -1 for name in names]
            if places != sorted(places) or -1 in places:
                yield local(element), names


@pytest.mark.parametrize("document", DOCUMENTS)
def test_every_part_is_in_the_order_that_word_asks_for(document: DocumentName) -> None:
    made = opened(real_word(document))
    roots = [made.element, made.styles.element]
    for section in made.sections:
        places = (section.header, section.footer, section.first_page_header, section.first_page_footer)
        roots += [place._element for place in places]
    assert [found for root in roots for found in disorder(root)] == []


@pytest.mark.parametrize("document", DOCUMENTS)
def test_every_row_fills_its_grid_and_every_cell_ends_with_a_paragraph(document: DocumentName) -> None:
    for table in opened(real_word(document)).element.iter(qn("w:tbl")):
        columns = table.findall(f"{qn('w:tblGrid')}/{qn('w:gridCol')}")
        widths = [int(column.get(qn("w:w"))) for column in columns]
        for row in table.iterchildren(qn("w:tr")):
            begin = 0
            for cell in row.iterchildren(qn("w:tc")):
                span = cell.grid_span
                width = int(cell.find(f"{qn('w:tcPr')}/{qn('w:tcW')}").get(qn("w:w")))
                assert width == sum(widths[begin : begin + span])
                assert local(cell[-1]) == "p"
                begin += span
            assert begin == len(widths)


@pytest.mark.parametrize("document", DOCUMENTS)
def test_no_command_and_no_placeholder_is_left(document: DocumentName) -> None:
    assert re.findall(rb"RBPerintah|\{[{%#]|[%}#]\}", part(real_word(document))) == []


def test_the_heads_come_again_on_every_page_and_no_row_is_divided() -> None:
    rows = annex_rows(real_word())
    heads = [says(row, "tblHeader") for row in rows]
    assert (heads[:3], any(heads[3:])) == ([True] * 3, False)
    assert all(says(row, "cantSplit") for row in rows)
    shown = [[text_of(cell) for cell in row.tc_lst] for row in rows[:3]]
    assert shown[1][5:17] == [str(month) for month in range(1, 13)]
    assert shown[2] == [str(number) for number in range(1, 19)]


def test_ticks_are_in_a_font_that_has_them() -> None:
    styles = opened(real_word()).styles
    fonts = styles["RB Tanda Centang"].element.rPr.rFonts
    assert {fonts.get(qn(f"w:{name}")) for name in ("ascii", "hAnsi", "eastAsia", "cs")} == {"Times New Roman"}
    assert styles["RB Isi Tabel"].base_style.font.name == "Bookman Old Style"
    names = re.findall(rb'w:name="([^"]+)"><w:altName w:val="([^"]+)"', part(real_word(), "word/fontTable.xml"))
    assert dict(names)[b"Bookman Old Style"] == b"Bookman,URW Bookman,TeX Gyre Bonum"


def test_more_in_a_month_is_darker() -> None:
    shades: dict[str, set[str]] = {}
    for cell in opened(real_word("matriks")).element.iter(qn("w:tc")):
        shade = cell.find(f"{qn('w:tcPr')}/{qn('w:shd')}")
        if shade is not None:
            text = text_of(cell).rstrip("?")
            shades.setdefault(text if text.isdigit() else "0", set()).add(shade.get(qn("w:fill")))
    assert shades == {
        "0": {"FFFFFF"},
        "1": {"E3E3E3"},
        "2": {"CCCCCC"},
        "3": {"CCCCCC"},
        "4": {"B3B3B3"},
        "5": {"999999"},
        "6": {"999999"},
    }


def test_nothing_is_justified_and_words_are_divided_in_cells_only() -> None:
    for document in DOCUMENTS:
        made = opened(real_word(document))
        assert [each for each in made.styles.element.iter(qn("w:jc")) if each.get(qn("w:val")) == "both"] == []
        divided = {
            style.name: style.element.pPr.find(qn("w:suppressAutoHyphens")).get(qn("w:val"))
            for style in made.styles
            if style.type == WD_STYLE_TYPE.PARAGRAPH and style.element.pPr.find(qn("w:suppressAutoHyphens")) is not None
        }
        cells = ("RB Isi Tabel", *(f"RB Butir Tabel {level}" for level in (1, 2, 3)))
        assert divided == {"Normal": "1", **dict.fromkeys(cells, "0")}
        settings = [(local(each), each.get(qn("w:val"))) for each in made.settings.element][:5]
        assert settings[:4] == [
            ("defaultTabStop", "720"),
            ("autoHyphenation", "1"),
            ("consecutiveHyphenLimit", "2"),
            ("doNotHyphenateCaps", "1"),
        ]
        assert {each.get(qn("w:val")) for each in made.styles.element.iter(qn("w:lang"))} == {"id-ID"}
