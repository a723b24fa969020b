"""The Lembar Pencocokan in each of its formats."""

import hashlib
import io
import re
import zipfile
from datetime import date, datetime

import pytest
from docx import Document
from lembar_sheets import FORMATS, TEXTS, plan_of, real_plan, sheet_of, view_of
from openpyxl import load_workbook

from rbplan.collation.columns import BOXES, FILLED_IN, HEADS, ID, TANGGAL, URAIAN
from rbplan.plan.walk import walk
from rbplan.present.lembar_layout import MARGIN, PAPER, WIDTHS, lines_of

PLAN = real_plan()
IDS = [item.indikator.id for item in walk(PLAN)]
VIEW = view_of(PLAN)


def test_what_stands_above_the_table() -> None:
    assert VIEW.title == "LEMBAR PENCOCOKAN RENCANA AKSI REFORMASI BIROKRASI TAHUN 2022"
    assert VIEW.subtitle == "Komisi Pemilihan Umum Kota Metro, Keputusan Nomor 11/HK.03.1/1872/2022"
    assert (len(VIEW.how), VIEW.mark, VIEW.day) == (3, "Lembar rbplan 1; tahun 2022; satker 1872", date(2022, 1, 17))


def test_a_draft() -> None:
    view = view_of(plan_of("rbplan: 1\ntahun: 2022\nsatker: {nama: KPU}\n"))
    assert (view.subtitle, view.day) == ("KPU, rancangan keputusan yang belum bernomor", date(2022, 1, 1))


@pytest.mark.parametrize(
    ("name", "nomor", "salinan"),
    [
        ("sk-tim-rb", "1 ●", "Belum pasti: Januari, Juli. Sel bercentang: 1, 7."),
        ("jdih-akses", "4", "Sepanjang tahun."),
        ("sotk-penyesuaian", "8 ●", "Belum pasti: Desember; atau September–Desember. Sel bercentang: 12-15."),
        ("proses-bisnis-tugas-fungsi", "11 ●", "Belum pasti: tidak ada bulan; atau Oktober, Desember. Sel bercentang: 13, 16."),  # noqa: E501
        ("lhkpn", "55", "Maret. Sel bercentang: 3."),
    ],
)  # fmt: skip
def test_what_the_copy_shows(name: str, nomor: str, salinan: str) -> None:
    (line,) = (line for line in VIEW.lines if line.texts[ID] == name)
    assert (line.texts["nomor"], line.texts["salinan"]) == (nomor, salinan)
    assert line.is_urgent == nomor.endswith("●")


def test_what_is_not_known_and_what_has_no_tick() -> None:
    said = {line.texts["salinan"] for line in VIEW.lines if "pasti" not in line.texts["salinan"]}
    assert {"Bulannya tidak tersedia pada salinan.", "Tidak bercentang."} < said


def test_nothing_is_filled_in() -> None:
    assert {line.texts[column] for line in VIEW.lines for column in FILLED_IN} == {""}


def test_the_columns_fill_the_paper() -> None:
    assert tuple(WIDTHS) == tuple(HEADS)
    assert PAPER[0] - 2 * MARGIN - 1 < sum(WIDTHS.values()) <= PAPER[0] - 2 * MARGIN


def test_lines_of_a_row() -> None:
    assert lines_of({URAIAN: "satu"}) == 3
    assert lines_of({URAIAN: "kata " * 60}) > 10


@pytest.mark.parametrize("form", FORMATS)
def test_the_same_sheet_is_the_same_file(form: str) -> None:
    assert hashlib.sha256(sheet_of(PLAN, form)).digest() == hashlib.sha256(sheet_of(PLAN, form)).digest()


def test_no_part_has_the_time_of_the_clock() -> None:
    for form in ("xlsx", "docx"):
        with zipfile.ZipFile(io.BytesIO(sheet_of(PLAN, form))) as package:
            assert {part.date_time for part in package.infolist()} == {(1980, 1, 1, 0, 0, 0)}
            core = package.read("docProps/core.xml").decode()
        assert set(re.findall(r"\d{4}-\d\d-\d\d", core)) == {"2022-01-17"}


class TestXlsx:
    SHEET = load_workbook(io.BytesIO(sheet_of(PLAN, "xlsx")))["Lembar"]

    def test_every_indikator_is_on_it(self) -> None:
        rows = list(self.SHEET.iter_rows(min_row=7, values_only=True))
        assert rows[0] == tuple(HEADS.values())
        assert [row[-1] for row in rows[1:]] == IDS

    def test_how_it_is_printed(self) -> None:
        setup = self.SHEET.page_setup
        assert (setup.orientation, setup.paperSize, setup.fitToHeight) == ("landscape", 14, 0)
        assert self.SHEET.sheet_properties.pageSetUpPr.fitToPage is True
        assert (self.SHEET.print_title_rows, self.SHEET.freeze_panes) == ("$7:$7", "F8")
        assert self.SHEET.oddFooter.right.text == "Halaman &P dari &N"

    def test_ids_are_hidden(self) -> None:
        hidden = [letter for letter, column in self.SHEET.column_dimensions.items() if column.hidden]
        assert hidden == ["W"]

    def test_only_what_is_filled_in_can_be_changed(self) -> None:
        assert (self.SHEET.protection.sheet, self.SHEET.protection.password) == (True, None)
        for row in self.SHEET.iter_rows(min_row=8):
            free = {column for column, cell in zip(HEADS, row, strict=True) if not cell.protection.locked}
            assert free == set(FILLED_IN)

    def test_what_may_be_filled_in(self) -> None:
        allowed = {str(each.sqref): (each.type, each.formula1) for each in self.SHEET.data_validations.dataValidation}
        assert allowed == {"G8:S77": ("list", '"√,x"'), "V8:V77": ("date", "44578")}
        assert self.SHEET["V8"].number_format == "dd-mm-yyyy"

    def test_what_matters_can_be_seen_without_colour(self) -> None:
        shaded = [row[0].value for row in self.SHEET.iter_rows(min_row=8) if row[0].fill.fgColor.rgb == "FFF2F2F2"]
        assert len(shaded) == 40
        assert all(number.endswith(" ●") for number in shaded)


class TestDocx:
    DOCUMENT = Document(io.BytesIO(sheet_of(PLAN, "docx")))

    def test_every_indikator_is_on_it(self) -> None:
        (table,) = self.DOCUMENT.tables
        rows = [[cell.text for cell in row.cells] for row in table.rows]
        assert rows[0] == list(HEADS.values())
        assert [row[-1] for row in rows[1:]] == IDS

    def test_what_stands_above(self) -> None:
        above = [paragraph.text for paragraph in self.DOCUMENT.paragraphs]
        assert above == [VIEW.title, VIEW.subtitle, *VIEW.how, VIEW.mark]

    def test_how_it_is_printed(self) -> None:
        section = self.DOCUMENT.sections[0]
        assert section.page_width is not None
        assert section.page_height is not None
        assert (round(section.page_width.mm, 1), round(section.page_height.mm, 1)) == PAPER
        xml = self.DOCUMENT.tables[0]._tbl.xml
        assert (xml.count("<w:tblHeader/>"), xml.count("<w:cantSplit/>")) == (1, 71)
        footer = section.footer.paragraphs[0]
        assert (footer.text, re.findall(r'w:instr="(\w+)"', footer._p.xml)) == ("Halaman  dari ", ["PAGE", "NUMPAGES"])

    def test_its_properties(self) -> None:
        properties = self.DOCUMENT.core_properties
        assert (properties.title, properties.author, properties.comments) == (VIEW.title, "", "")
        assert properties.created == datetime(2022, 1, 17, tzinfo=properties.created and properties.created.tzinfo)


def test_markdown_reads_as_it_is() -> None:
    lines = sheet_of(PLAN, "md").decode().split("\n")
    assert lines[0] == f"# {VIEW.title}"
    table = [line for line in lines if line.startswith("|")]
    assert len(table) == 72
    # The boxes stand below their months.
    months = [match.start() for match in re.finditer(r"Jan|Feb|Mar|Apr|Mei|Jun|Jul|Agu|Sep|Okt|Nov|Des", table[0])]
    assert all([match.start() for match in re.finditer(r"\[ \]", line)][:12] == months for line in table[2:])
    assert {len(re.findall(r"(?<!\\)\|", line)) for line in table} == {len(HEADS) + 1}


def test_markdown_is_not_commanded_by_the_plan() -> None:
    text = "<script> **a** [b](http://c) | # `d` www.e.f"
    plan = plan_of(
        "rbplan: 1\ntahun: 2022\nsatker: {nama: K}\nprogram: [{kegiatan: [{sub_kegiatan: [{indikator: "
        f"[{{id: a, uraian: '{text}'}}]}}]}}]}}]\n"
    )
    (line,) = (line for line in sheet_of(plan, "md").decode().split("\n") if line.startswith("| 1"))
    assert r"\<script\> \*\*a\*\* \[b\](http\://c) \| \# \`d\` www\.e.f" in line


def test_the_columns_of_a_sheet() -> None:
    assert [*BOXES, "oleh", "jabatan", TANGGAL] == list(FILLED_IN)
    assert TEXTS.keys() >= {"title", "mark"}
