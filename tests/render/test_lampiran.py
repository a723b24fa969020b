"""The lampiran, read back from what was rendered."""

from pathlib import Path

import pytest
from markdown_it import MarkdownIt
from rendering import render_lampiran

from rbplan.load.load import load_plan
from rbplan.plan.plan import Plan
from rbplan.plan.reading import Readings
from rbplan.plan.schedule import Schedule, schedule_of
from rbplan.plan.walk import Item, walk
from rbplan.render.context import make_context
from rbplan.render.document import render_document

PLAN_FILE = Path(__file__).parents[2] / "plans" / "2022.yaml"

MARKS = {"tertentu": "√", "sepanjang_tahun": "√", "belum_pasti": "(√)", "tanpa_centang": "", "tidak_diketahui": ""}
LOST = "[bagian ini tidak tersedia pada salinan"


def real_plan() -> Plan:
    plan = load_plan(PLAN_FILE.read_bytes(), "2022.yaml").plan
    assert plan is not None
    return plan


def table(document: str) -> list[list[str]]:
    """Give the rows of the document's tables as a reader sees them, line breaks as spaces."""
    rows: list[list[str]] = []
    for token in MarkdownIt("commonmark").enable("table").parse(document):
        if token.type == "tr_open":
            rows.append([])
        elif token.type == "inline" and rows and token.level >= 4:
            children = token.children or []
            shown = "".join(" " if child.type in ("html_inline", "softbreak") else child.content for child in children)
            rows[-1].append(" ".join(shown.split()))
    return rows


def schedules(plan: Plan) -> list[tuple[Item, Schedule]]:
    readings = Readings(plan)
    return [(item, schedule_of(item.indikator, readings)) for item in walk(plan)]


@pytest.fixture(scope="module")
def document() -> str:
    return render_lampiran(real_plan(), "md", None)


def indikator_rows(document: str) -> list[list[str]]:
    return [row for row in table(document) if row[0] != "No" and row[1] != "2"]


def test_heads_and_column_numbers(document: str) -> None:
    heads = ["No", "PROGRAM KEGIATAN", "KEGIATAN", "SUB KEGIATAN", "INDIKATOR KEBERHASILAN"]
    rows = table(document)
    begun = [number for number, row in enumerate(rows) if row[0] == "No"]
    # Where a part is not available the table stops, and begins again.
    assert len(begun) == 6
    for number in begun:
        assert rows[number] == [*heads, "BULAN 1", *map(str, range(2, 13)), "KET."]
        assert rows[number + 1] == [str(number) for number in range(1, 19)]


def test_all_seventy_indikator_in_order_with_their_marks(document: str) -> None:
    expected = [
        [MARKS[schedule.certainty] if month in schedule.bulan else "" for month in range(1, 13)]
        for _, schedule in schedules(real_plan())
    ]
    assert len(expected) == 70
    assert [row[5:17] for row in indikator_rows(document)] == expected


def test_every_text_of_the_plan_stands_in_its_row(document: str) -> None:
    missing = []
    for (item, _), row in zip(schedules(real_plan()), indikator_rows(document), strict=True):
        indikator = item.indikator
        texts = [indikator.nomor, indikator.uraian, *(butir.isi for butir in getattr(indikator.rincian, "butir", ()))]
        missing += [(indikator.id, text) for text in texts if text and text not in row[4]]
    assert missing == []


def test_programmes_and_kegiatan_are_printed_once(document: str) -> None:
    rows = indikator_rows(document)
    assert [row[0] for row in rows if row[0]] == ["1", "3.", "4.", "5", "6", "8."]
    assert len([row for row in rows if row[1]]) == 8
    assert len([row for row in rows if row[2]]) == sum(len(program.kegiatan) for program in real_plan().program)


def test_lost_parts_are_lines_between_the_tables_in_their_place(document: str) -> None:
    parts = [part.split("\n") for part in document.split("\n\n")]
    lost = [number for number, part in enumerate(parts) if part[0].startswith(f"*{LOST}")]
    assert [len(parts[number]) for number in lost] == [1] * 5
    below = [table("\n".join(parts[number + 1]))[2] for number in lost]
    assert [row[2] or row[3] for row in below[:1]] == ["5. Pengelolaan JDIH"]
    assert below[1][3].startswith("Tata kelola PPID")
    assert below[2][4].startswith("1. Jumlah jumlah aplikasi")
    assert below[3][3].startswith("3. Monitoring")
    assert below[4][2] == "3. Pembangunan Zona Hijau Pelayanan Publik"


def test_lost_parts_first_last_and_together_leave_no_empty_table() -> None:
    gap = {"jenis": "bagian_tidak_tersedia", "id": "", "perkiraan_isi": "", "sebelum": "hilang", "isi": ""}
    context = make_context(real_plan(), "alih-teks")
    row = context["baris"][0]
    document = render_document({**context, "baris": [gap, row, gap, gap, row, gap]}, "lampiran", "md", None).decode()
    kinds = [token.type for token in MarkdownIt("commonmark").enable("table").parse(document)]
    body = [part[:8] for part in document.split("\n\n")[3:9]]
    assert body == ["*[hilang", "| No  | ", "*[hilang", "*[hilang", "| No  | ", "*[hilang"]
    assert (kinds.count("table_open"), kinds.count("tr_open")) == (2, 6)


def test_it_reads_as_plain_text(document: str) -> None:
    assert [sign for sign in ("&emsp;", "&nbsp;", "\\\n") if sign in document] == []
    places = [line.index("| KET.") for line in document.splitlines() if "| KET." in line]
    rows = [line for line in document.splitlines() if line.startswith("| ")]
    assert len(set(places)) == 1
    # Some texts are wider than any column can be.
    aligned = [line for line in rows if line.rfind("|", 0, -1) == places[0]]
    assert len(rows) == 70 + 3 * 6
    assert len(aligned) >= 60


def test_a_forge_sees_the_structure(document: str) -> None:
    tokens = MarkdownIt("commonmark").enable("table").parse(document)
    heads = [(token.tag, tokens[number + 1]) for number, token in enumerate(tokens) if token.type == "heading_open"]
    titles = [
        (tag, " ".join(child.content for child in inline.children or [] if child.content)) for tag, inline in heads
    ]
    judul = "RENCANA AKSI REFORMASI BIROKRASI DI LINGKUNGAN KOMISI PEMILIHAN KOTA METRO TAHUN 2022"
    assert titles == [("h1", judul), ("h2", "Catatan alih teks")]


def test_rows_that_are_not_certain_point_to_a_note_that_is_there(document: str) -> None:
    notes = [line for line in document.splitlines() if line.startswith("- Catatan ")]
    for (item, schedule), row in zip(schedules(real_plan()), indikator_rows(document), strict=True):
        certain = schedule.certainty in ("tertentu", "sepanjang_tahun")
        assert (row[17] == "") == certain, item.indikator.id
        if not certain:
            number = int(row[17].removeprefix("[catatan ").removesuffix("]"))
            assert notes[number - 1].startswith(f"- Catatan {number}. ")
            assert item.indikator.bacaan is None or certain or notes[number - 1].endswith(".")


@pytest.mark.parametrize(
    ("begin", "words"),
    [
        (
            "- Catatan 9. Program 4, kegiatan 2 (perkiraan), indikator 3",
            "sel yang bercentang pada salinan (berkas sumber baris 100): 4, 9, 14",
        ),
        ("- Catatan 9. Program 4", "kemungkinan bulannya: April dan September; atau April, Agustus, dan Desember."),
        ("- Catatan 1. Program 1", "baris itu memuat beberapa indikator."),
        ("- Catatan 13. Program 4, kegiatan 4, indikator 4", "tidak bercentang pada salinan."),
        ("- Catatan 27. Program 8", "bulannya tidak tersedia pada salinan."),
    ],
)
def test_notes_say_why(document: str, begin: str, words: str) -> None:
    note = next(line for line in document.splitlines() if line.startswith(begin))
    assert words.casefold() in note.casefold()


def test_it_is_marked_as_no_official_copy_and_carries_no_signature(document: str) -> None:
    assert document.startswith("**ALIH TEKS – BUKAN SALINAN RESMI**\n")
    closing = document.split("\n\n")
    signed = closing.index("Ditetapkan di Metro  \nPada tanggal, 17 Januari 2022")
    assert closing[signed + 1 : signed + 3] == ["KETUA KOMISI PEMILIHAN UMUM  \nKOTA METRO", "NURRIS SEPTA PRATAMA"]
    assert "ttd" not in document.casefold()
    assert "Salinan sesuai" not in document


def test_the_same_plan_gives_the_same_bytes(document: str) -> None:
    assert render_lampiran(real_plan(), "md", None) == document


def test_a_plan_without_anything_renders() -> None:
    plan = load_plan(b"rbplan: 1\ntahun: 2023\nsatker: {nama: KPU Kota Contoh}\n", "2023.yaml").plan
    assert plan is not None
    assert len(table(render_lampiran(plan, "md", None))) == 2


def test_a_decree_that_does_not_spell_out_its_annex_lends_it_its_own_head() -> None:
    content = b"""
rbplan: 1
tahun: 2023
satker: {nama: KPU Kota Contoh}
keputusan:
  - id: penetapan
    jenis: penetapan
    judul: [KEPUTUSAN KPU KOTA CONTOH]
    nomor: 7/2023
    tentang: [RENCANA AKSI]
"""
    plan = load_plan(content, "2023.yaml").plan
    assert plan is not None
    head = render_lampiran(plan, "md", None).split("\n\n")[1]
    assert head == "LAMPIRAN  \nKEPUTUSAN KPU KOTA CONTOH  \nNOMOR : 7/2023  \nTENTANG  \nRENCANA AKSI"
