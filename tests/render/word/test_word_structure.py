"""What Word asks of a file: the order of elements, whole rows, and cells that go on merged without being cut."""

import itertools
import re
from collections.abc import Iterator
from typing import Any

import pytest
from docx.oxml.ns import qn
from word_documents import opened, part, real_word, text_of, word

from rbplan.plan.plan import Plan
from rbplan.render.document_name import DOCUMENTS, DocumentName

ORDER = {
    "pPr": (
        *("pStyle", "keepNext", "keepLines", "pageBreakBefore", "framePr", "widowControl", "numPr", "pBdr", "shd"),
        *("tabs", "suppressAutoHyphens", "spacing", "ind", "contextualSpacing", "jc", "outlineLvl", "rPr", "sectPr"),
    ),
    "rPr": ("rStyle", "rFonts", "b", "bCs", "i", "iCs", "color", "sz", "szCs", "bdr", "shd", "lang"),
    "tcPr": ("tcW", "gridSpan", "vMerge", "tcBorders", "shd", "noWrap", "tcMar", "vAlign"),
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


def annex_rows(content: bytes) -> list[Any]:
    tables = opened(content).element.iter(qn("w:tbl"))
    return next(list(table.tr_lst) for table in tables if len(table.tblGrid.gridCol_lst) == 18)


def says(row: Any, name: str) -> bool:
    return row.trPr is not None and row.trPr.find(qn(f"w:{name}")) is not None


def test_the_heads_come_again_on_every_page_and_no_row_is_divided() -> None:
    rows = annex_rows(real_word())
    heads = [says(row, "tblHeader") for row in rows]
    assert (heads[:3], any(heads[3:])) == ([True] * 3, False)
    assert all(says(row, "cantSplit") for row in rows)
    shown = [[text_of(cell) for cell in row.tc_lst] for row in rows[:3]]
    assert shown[1][5:17] == [str(month) for month in range(1, 13)]
    assert shown[2] == [str(number) for number in range(1, 19)]


def merges(rows: list[Any], column: int) -> list[tuple[str, int]]:
    """Give the text of each merged cell of a column, and how many rows it has."""
    found: list[tuple[str, int]] = []
    for row in rows:
        cell = next((cell for cell in row.tc_lst if cell.grid_offset == column), None)
        merge = None if cell is None else cell.vMerge
        if cell is not None and merge == "restart":
            found.append((text_of(cell), 1))
        elif merge == "continue":
            found[-1] = (found[-1][0], found[-1][1] + 1)
    return found


def test_a_program_is_one_cell_over_its_rows() -> None:
    rows = annex_rows(real_word())[3:]
    lost = "[tidak tersedia pada salinan; perkiraan: 2. Penguatan Peraturan Perundang-undangan]"
    assert merges(rows, 1)[:3] == [("Manajemen Perubahan", 3), (lost, 2), ("Penguatan Kelembagaan", 4)]
    assert merges(rows, 0)[0] == ("1", 3)


def long_plan(words: str, count: int) -> Plan:
    indikator = [{"id": f"i{number}", "uraian": f"Indikator {number}", "bulan": [1]} for number in range(count)]
    kegiatan = [{"nomor": "1.", "nama": words, "sub_kegiatan": [{"nama": "S", "indikator": indikator}]}]
    program = [{"nomor": "1.", "nama": "P", "kegiatan": kegiatan}]
    return Plan.model_validate({"rbplan": 1, "tahun": 2022, "satker": {"nama": "X"}, "program": program})


def kept(rows: list[Any]) -> list[bool]:
    """Tell of each row whether it stays with the next one."""
    layouts = [[paragraph.pPr for paragraph in row.iter(qn("w:p"))] for row in rows]
    return [all(each is not None and each.find(qn("w:keepNext")) is not None for each in row) for row in layouts]


def test_a_merged_text_stays_with_the_rows_that_it_needs() -> None:
    rows = annex_rows(word(long_plan("Kegiatan yang namanya panjang sekali dan terus berlanjut " * 2, 30)))[3:]
    assert [count for _, count in merges(rows, 2)] == [30]
    together = len(list(itertools.takewhile(bool, kept(rows))))
    # Six or seven lines, and one line in each row.
    assert 6 <= together <= 12


def test_a_long_text_stays_in_its_own_row_above_empty_cells_without_a_line_between() -> None:
    rows = annex_rows(word(long_plan("kata " * 80, 5)))[3:]
    assert merges(rows, 2) == [("", 4)]
    sides = [[local(line) for line in row.tc_lst[2].iter(qn("w:top"), qn("w:bottom"))] for row in rows[:3]]
    assert sides == [["bottom"], ["top"], []]
    assert kept(rows)[0]
    assert says(rows[0], "cantSplit")


def test_a_row_higher_than_a_page_may_be_divided() -> None:
    rows = annex_rows(word(long_plan("kata " * 1500, 3)))[3:]
    assert [says(row, "cantSplit") for row in rows] == [False, True, True, True]


def test_the_closing_does_not_stand_alone() -> None:
    rows = annex_rows(real_word("lampiran", "salinan"))
    assert "Ditetapkan di Metro" in text_of(rows[-1])
    assert kept(rows)[-2:] == [True, True]


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
