"""The documents for Word, read back."""

import os
import subprocess
import sys
import time
from pathlib import Path

import pytest
from rendering import PRINTED, collated_plan, expected_ticks, real_plan
from syrupy.assertion import SnapshotAssertion
from word_documents import lines, opened, part, plain, real_word, rows, whole_text, word

from rbplan.plan.plan import Plan
from rbplan.plan.sidik import fingerprint
from rbplan.plan.walk import walk
from rbplan.render.bentuk import BENTUK, DOTS, Bentuk
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
    assert properties.title.startswith("KEPUTUSAN KOMISI PEMILIHAN UMUM KOTA METRO NOMOR 11/HK.03.1/1872/2022 TENTANG")
    assert (properties.author, properties.last_modified_by) == ("Komisi Pemilihan Umum Kota Metro", "")
    assert properties.keywords == fingerprint(real_plan()).penanda
    assert {properties.created.date().isoformat(), properties.modified.date().isoformat()} == {"2022-01-17"}


def test_a_plan_without_a_day_does_not_ask_the_clock() -> None:
    plan = Plan.model_validate({"rbplan": 1, "tahun": 2023, "satker": {"nama": "X"}})
    assert opened(word(plan, "keputusan")).core_properties.created.date().isoformat() == "2000-01-01"


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


def test_nothing_of_the_office_that_made_the_template_is_left() -> None:
    assert b"rbplan" not in part(real_word("matriks"), "docProps/core.xml").replace(b"rbplan:1:2022", b"")


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
