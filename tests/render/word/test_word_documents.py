"""The documents for Word, read back."""

import io
import os
import subprocess
import sys
import time
import zipfile
from datetime import datetime
from pathlib import Path

import pytest
from docx import Document
from docx.oxml.ns import qn
from lxml import etree
from rendering import PRINTED, collated_plan, expected_ticks, real_plan
from syrupy.assertion import SnapshotAssertion
from word_documents import lines, opened, paragraph_text, part, plain, real_word, rows, whole_text, word

from rbplan.plan.plan import Plan
from rbplan.plan.sidik import fingerprint
from rbplan.plan.walk import walk
from rbplan.render.bentuk import BENTUK, DOTS, Bentuk
from rbplan.render.context import make_context
from rbplan.render.document_name import DOCUMENTS, DocumentName

NOTICE = "ALIH TEKS – BUKAN SALINAN RESMI"
MARKS = {"tertentu": "√", "sepanjang_tahun": "√", "belum_pasti": "(√)"}


@pytest.mark.parametrize("document", DOCUMENTS)
def test_the_real_plan(document: DocumentName, golden: SnapshotAssertion) -> None:
    assert whole_text(real_word(document)) == golden


@pytest.mark.parametrize("bentuk", ["rancangan", "salinan"])
def test_the_other_forms(bentuk: Bentuk, golden: SnapshotAssertion) -> None:
    assert whole_text(real_word("keputusan", bentuk)) == golden


@pytest.mark.parametrize("document", ["lampiran", "keputusan"])
def test_every_indikator_with_every_tick_in_its_month(document: DocumentName) -> None:
    expected = expected_ticks(real_plan())
    found = rows(real_word(document))
    assert len(found) == len(expected) == 70
    assert [row[5:17] for row in found] == expected
    for item, row in zip(walk(real_plan()), found, strict=True):
        texts = (item.indikator.nomor, item.indikator.uraian)
        assert [text for text in texts if text and plain(text) not in row[4]] == []


@pytest.mark.parametrize("document", ["lampiran", "keputusan"])
@pytest.mark.parametrize("bentuk", BENTUK)
def test_what_a_form_prints(bentuk: Bentuk, document: DocumentName) -> None:
    content = real_word(document, bentuk)
    text = whole_text(content)
    heads = [paragraph.text for section in opened(content).sections for paragraph in section.header.paragraphs]
    found = (
        all(NOTICE in head for head in heads),
        "SALINAN" in text.splitlines(),
        "ttd" in text.casefold(),
        "Salinan sesuai dengan aslinya" in text,
        "Catatan alih teks" in text,
        "11/HK" in text,
        "17 Januari 2022" in text,
    )
    assert found == PRINTED[bentuk]
    assert ("NURRIS SEPTA PRATAMA" in text, DOTS in text) == (True, bentuk == "rancangan")


@pytest.mark.parametrize("bentuk", ["rancangan", "asli", "salinan"])
def test_a_letter_says_nothing_that_a_letter_does_not_know(bentuk: Bentuk) -> None:
    text = whole_text(real_word("keputusan", bentuk)).casefold()
    unofficial = [
        *("(√)", "catatan ", "perkiraan", "belum pasti", "tidak tersedia", "terpotong", "kosong pada", "alih teks"),
        *("baris 78", "sk-tim-rb", "755e553c", "siti aminah", "{%", "{{"),
    ]
    assert [word for word in unofficial if word in text] == []


@pytest.mark.parametrize("document", DOCUMENTS)
def test_what_the_file_says_of_itself(document: DocumentName) -> None:
    properties = opened(real_word(document)).core_properties
    decree = "KEPUTUSAN KOMISI PEMILIHAN UMUM KOTA METRO NOMOR 11/HK"
    titles = {
        "keputusan": f"{decree}.03.1/1872/2022 TENTANG RENCANA",
        "lampiran": f"LAMPIRAN {decree}-03.1/1872/2022 TENTANG RENCANA",
        "matriks": "Matriks rencana aksi reformasi birokrasi tahun 2022",
        "ringkasan": "Ringkasan rencana aksi reformasi birokrasi tahun 2022",
    }
    assert properties.title.startswith(titles[document])
    assert (properties.author, properties.last_modified_by) == ("Komisi Pemilihan Umum Kota Metro", "")
    assert properties.keywords == fingerprint(real_plan()).penanda
    assert {properties.created.date().isoformat(), properties.modified.date().isoformat()} == {"2022-01-17"}


@pytest.mark.parametrize("document", DOCUMENTS)
def test_a_plan_without_a_day_has_no_dates(document: DocumentName) -> None:
    plan = Plan.model_validate({"rbplan": 1, "tahun": 2023, "satker": {"nama": "X"}})
    said = [etree.QName(each).localname for each in etree.fromstring(part(word(plan, document), "docProps/core.xml"))]
    assert sorted(said) == ["creator", "keywords", "language", "revision", "title"]


def test_the_stamp_is_at_the_foot_of_every_section() -> None:
    content = word(real_plan(), "keputusan", stamped=True)
    sections = opened(content).sections
    stamp = f"Keputusan Nomor 11/HK.03.1/1872/2022 · kode pengenal rencana {fingerprint(real_plan()).short}"
    feet = [sections[0].first_page_footer, *(section.footer for section in sections)]
    assert [foot.paragraphs[0].text for foot in feet] == [stamp] * 3
    without = opened(real_word("keputusan")).sections
    assert {section.footer.paragraphs[0].text for section in without} == {""}


def test_paper_and_page_numbers() -> None:
    sections = opened(real_word("keputusan")).sections
    sizes = [(round(each.page_width.mm), round(each.page_height.mm)) for each in sections]  # type: ignore[union-attr]
    assert sizes == [(215, 330), (330, 215)]
    assert [each.different_first_page_header_footer for each in sections] == [True, False]
    for section in sections:
        field = section.header._element.find(".//{*}fldSimple")
        assert field.get("{http://schemas.openxmlformats.org/wordprocessingml/2006/main}instr") == " PAGE "
        assert section.header.paragraphs[0].text.strip().startswith("-  -")
    assert sections[0].first_page_header._element.find(".//{*}fldSimple") is None


SECOND_RUN = """
import sys
sys.path.insert(0, sys.argv[1])
from word_documents import real_word
sys.stdout.buffer.write(real_word(sys.argv[2], sys.argv[3]))
"""


@pytest.mark.parametrize(("document", "bentuk"), [("keputusan", "alih-teks"), ("matriks", "alih-teks")])
def test_the_same_plan_gives_the_same_bytes(document: DocumentName, bentuk: Bentuk) -> None:
    first = word(real_plan(), document, bentuk)
    time.sleep(2.1)
    again = subprocess.run(
        [sys.executable, "-c", SECOND_RUN, str(Path(__file__).parents[2]), document, bentuk],
        env={**os.environ, "PYTHONHASHSEED": "7", "TZ": "America/Lima"},
        capture_output=True,
        check=True,
        timeout=60,
    )
    assert again.stdout == first


def test_another_plan_gives_other_bytes() -> None:
    assert word(collated_plan()) != real_word()


def test_memperhatikan_is_printed_where_there_is_one() -> None:
    plan = real_plan()
    data = plan.keputusan[0].model_dump(exclude_unset=True)
    data["memperhatikan"] = [{"nomor": "1.", "isi": "Berita Acara Nomor 5;", "butir": [{"nomor": "a.", "isi": "T"}]}]
    with_more = plan.model_copy(update={"keputusan": (type(plan.keputusan[0]).model_validate(data),)})
    text = list(lines(word(with_more, "keputusan")))
    first = text.index("Memperhatikan | : | 1.\tBerita Acara Nomor 5;")
    assert text[first + 1] == " |  | a.\tT"
    assert text.index("MEMUTUSKAN:") > first
    assert "Memperhatikan" not in whole_text(real_word("keputusan"))


def test_a_plan_without_anything_renders() -> None:
    plan = Plan.model_validate({"rbplan": 1, "tahun": 2023, "satker": {"nama": "KPU Kota Contoh"}})
    for document in DOCUMENTS:
        assert "KPU Kota Contoh" in opened(word(plan, document)).core_properties.author
    assert rows(word(plan)) == []


def test_nothing_of_the_office_that_made_the_template_is_left(tmp_path: Path) -> None:
    assert b"rbplan" not in part(real_word("matriks"), "docProps/core.xml").replace(b"rbplan:1:2022", b"")
    own = Document()
    own.add_paragraph("Tahun {{ tahun }}")
    own.core_properties.last_printed, own.core_properties.category = datetime(2020, 5, 5), "Rahasia"  # noqa: DTZ001
    own.save(str(tmp_path / "lampiran.docx"))
    assert b"Macintosh" in part((tmp_path / "lampiran.docx").read_bytes(), "docProps/app.xml")
    made = word(real_plan(), templates=tmp_path)
    with zipfile.ZipFile(io.BytesIO(made)) as package:
        assert [name for name in package.namelist() if name.startswith("docProps")] == ["docProps/core.xml"]
        assert b"app.xml" not in package.read("[Content_Types].xml")
    properties = part(made, "docProps/core.xml")
    assert [word for word in (b"lastPrinted", b"Rahasia", b"python-docx") if word in properties] == []


def test_who_certifies_signs_above_a_name() -> None:
    certified = ["Salinan sesuai dengan aslinya", "SEKRETARIAT KOMISI PEMILIHAN UMUM", "KOTA METRO"]
    for document in ("keputusan", "lampiran"):
        body = opened(real_word(document, "salinan")).element.body
        found = [(each.style, paragraph_text(each)) for each in body.iter(qn("w:p"))]
        end = max(place for place, (_, text) in enumerate(found) if text == "NURUL HIDAYAH")
        assert [text.rstrip(",") for _, text in found[end - 5 : end - 2]] == certified
        style, text = found[end - 1]
        assert (style, text) == ("RBRuangTandaTangan", "")
        assert found[end - 2][1].startswith("Kepala Sub Bagian Hukum")
    assert "NURUL" not in whole_text(real_word("keputusan", "asli"))


def test_below_the_year_stands_what_every_format_says() -> None:
    matriks = make_context(real_plan())["matriks"]
    bars = "Balok menunjukkan beban seluruh rencana: bagian gelap sudah pasti, bagian terang belum pasti."
    text = list(lines(real_word("matriks")))
    assert text[0] == "MATRIKS RENCANA AKSI REFORMASI BIROKRASI TAHUN 2022"
    assert text[-1] == " ".join((*matriks["keterangan"], bars))
    heads = next(line for line in text if line.startswith("Bagian rencana"))
    assert heads.split(" | ")[-2:] == ["Des", "Setahun"]
    assert text[-2].startswith("Beban: jatuh tempo dan belum pasti | ")


def test_a_bar_is_dark_as_far_as_it_is_certain() -> None:
    """The highest month, December with 22, has twelve steps."""
    row = opened(real_word("matriks")).tables[0].rows[-1]
    bars = [
        [paragraph.style.name.removeprefix("RB Batang ") for paragraph in cell.paragraphs[:-1]]
        for cell in row.cells[1:13]
    ]
    loads = make_context(real_plan())["matriks"]["jumlah"]["bulan"]
    assert [(load["tertentu"], load["beban"]) for load in loads][:4] == [(2, 8), (2, 2), (2, 2), (0, 3)]
    assert bars[0] == ["Belum Pasti"] * 3 + ["Pasti"] * 2
    assert bars[1] == ["Pasti"] * 2
    assert bars[3] == ["Belum Pasti"] * 2
    assert bars[11] == ["Belum Pasti"] * 12


def test_the_names_of_programs_have_room_beside_counts_whose_heads_run_upwards() -> None:
    table = opened(real_word("ringkasan")).tables[0]
    heads = table.rows[0]._tr
    turned = [each.get(qn("w:val")) for each in heads.iter(qn("w:textDirection"))]
    assert turned == ["btLr"] * 9
    assert heads.trHeight_val.mm == pytest.approx(40, abs=0.1)
    widths = [round(column.width.mm) for column in table.columns]
    assert widths == [80, *[11] * 9]


def test_two_thousand_rows_are_all_there() -> None:
    """The time for each row is the same in small and large plans; see docs/performance.md."""
    indikator = [
        {"id": f"i{number}", "uraian": f"Indikator {number}", "bulan": [number % 12 + 1]} for number in range(5)
    ]
    sub_kegiatan = [{"nomor": "1.", "nama": "S", "indikator": indikator}]
    program = [{"nomor": "1.", "nama": "P", "kegiatan": [{"nama": "K", "sub_kegiatan": sub_kegiatan * 40}] * 10}]
    plan = Plan.model_validate({"rbplan": 1, "tahun": 2022, "satker": {"nama": "X"}, "program": program})
    found = rows(word(plan))
    assert len(found) == 2000
    assert [row[4] for row in found[-5:]] == [f"Indikator {number}" for number in range(5)]
    assert [row[5:17].index("√") for row in found[:7]] == [0, 1, 2, 3, 4, 0, 1]
