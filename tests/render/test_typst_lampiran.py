"""The lampiran as PDF: every word and tick where it belongs, on every page."""

from itertools import pairwise

import pytest
from pdf_reading import Word, page_sizes, run_over, text_of, tight, words_of
from rendering import collated_plan, real_plan, render_pdf

from rbplan.plan.plan import Plan
from rbplan.plan.walk import walk
from rbplan.render.bentuk import Bentuk
from rbplan.render.context import make_context

LOREM = "Lorem ipsum dolor sit amet consectetur "


def counted(word: str, count: int) -> str:
    """Give a text of so many words that differ."""
    return " ".join(f"{word}{number:03}" for number in range(count))


MARKS = {"√": "tertentu", "(√)": "belum_pasti", "…": "belum_diisi"}

EDGES = [15.0]
for _width in (7.6, 29.2, 36.2, 52.2, 55.2, *(7.6,) * 12, 28.4):
    EDGES.append(EDGES[-1] + _width)
"""The lines of the table from left to right, in millimetres."""

TABLE_WORDS = 33.5
"""Millimetres from the top of a page to below the head of its table, on a page that begins with it."""


def wide_plan(programs: list[dict[str, object]]) -> Plan:
    return Plan.model_validate({"rbplan": 1, "tahun": 2022, "satker": {"nama": "X"}, "program": programs})


def indikator(number: int, text: str, **more: object) -> dict[str, object]:
    return {"id": f"i{number}", "uraian": text, "bulan": [1, 12], **more}


def tall_plan() -> Plan:
    """Give a plan with a kegiatan of several pages and with every cell, once, taller than a page."""
    kegiatan = {"nomor": "1.", "nama": "Kegiatan tiga halaman"}
    sub = [
        {"nomor": "1.", "nama": "Sub", "indikator": [indikator(each, f"Ke-{each} {LOREM * 3}") for each in range(40)]},
        {
            "nomor": "2.",
            "nama": counted("sub", 360),
            "indikator": [indikator(100 + each, f"ekor{each}") for each in (0, 1, 2)],
        },
        {
            "nomor": "3.",
            "nama": "Sub",
            "indikator": [indikator(110, counted("indikator", 420), ket=counted("ket", 90)), indikator(111, "habis")],
        },
    ]
    second = {
        "nomor": "1.",
        "nama": counted("kegiatan", 180),
        "sub_kegiatan": [{"indikator": [indikator(130, ""), indikator(131, "z")]}],
    }
    return wide_plan(
        [
            {"nomor": "1.", "nama": "Panjang " * 12, "kegiatan": [{**kegiatan, "sub_kegiatan": sub}]},
            {"nomor": "123456.7.8", "nama": counted("program", 180), "kegiatan": [second]},
        ]
    )


def marked_lines(pdf: bytes) -> list[tuple[str, ...]]:
    """Give the twelve marks of every row that has any, in the order of the pages."""
    lines: dict[tuple[int, int], list[str]] = {}
    for word in words_of(pdf):
        middle = (word.left + word.right) / 2
        if word.text in MARKS and EDGES[5] < middle < EDGES[17]:
            marks = lines.setdefault((word.page, round(word.top)), [""] * 12)
            marks[int((middle - EDGES[5]) / 7.6)] = MARKS[word.text]
    return [tuple(marks) for _, marks in sorted(lines.items())]


@pytest.mark.parametrize("bentuk", ["alih-teks", "rancangan", "asli", "salinan"])
def test_every_indikator_and_every_tick_in_its_month(bentuk: Bentuk) -> None:
    plan = collated_plan() if bentuk in ("asli", "salinan") else real_plan()
    pdf = render_pdf(plan, "lampiran", bentuk)
    text = tight(text_of(pdf))
    labels = [tight(item.indikator.uraian or "") for item in walk(plan)]
    assert len(labels) == 70
    assert [label for label in labels if label not in text] == []
    rows = [row["bulan"] for row in make_context(plan, bentuk)["baris"] if row["jenis"] == "indikator"]
    assert marked_lines(pdf) == [tuple(marks) for marks in rows if any(marks)]


def beside(word: Word, column: int) -> bool:
    return EDGES[column] < (word.left + word.right) / 2 < EDGES[column + 1]


@pytest.mark.parametrize("plan", [real_plan(), tall_plan()], ids=["the real plan", "tall cells"])
def test_heads_and_column_numbers_are_on_each_page_of_the_table(plan: Plan) -> None:
    words = words_of(render_pdf(plan))
    pages = {word.page for word in words if word.text == "KEBERHASILAN"}
    assert pages == set(range(1, max(pages) + 1))
    for page in pages:
        here = [word for word in words if word.page == page]
        head = next(word for word in here if word.text == "KEBERHASILAN")
        above = sorted((word for word in here if head.top - 4 < word.top < head.top + 10), key=lambda word: word.top)
        months = [
            next(word.text for word in above if beside(word, column) and word.text.isdigit()) for column in range(5, 17)
        ]
        numbers = [[word.text for word in above if beside(word, column)][-1] for column in range(18)]
        assert months == [str(number) for number in range(1, 13)]
        assert numbers == [str(number) for number in range(1, 19)]


def told(words: list[Word], page: int, above: float = 62) -> list[str]:
    """Give what the first four columns of a page say between the head of its table and so many millimetres."""
    here = [word for word in words if word.page == page and TABLE_WORDS < word.top < above]
    return [" ".join(word.text for word in here if beside(word, column)) for column in range(4)]


def test_what_goes_on_is_repeated_on_continued_pages() -> None:
    words = words_of(render_pdf(real_plan()))
    assert told(words, 4, 54) == [
        "5",
        "Penguatan Sistem Manajemen [terpotong pada salinan] (lanjutan)",
        "1. Pembangunan Sistem Merit (lanjutan)",
        "3. Penerapan disiplin dan Kode Etik Penyelenggara Pemilu (lanjutan) 4. Perencanaan kebutuhan/",
    ]
    # What begins here needs no such word; the program does. So does what goes on behind a part that the copy lacks.
    kegiatan = "1. Penguatan pelayanan prima di lingkungan KPU Kota Metro"
    assert told(words, 7)[:3] == [
        "8. [bagian 8.",
        "Peningkatan Kualitas Pelayanan Publik (lanjutan) ini tidak tersedia Peningkatan Kualitas",
        f"{kegiatan} (lanjutan) pada salinan; perkiraan 3. Pembangunan Zona Hijau Pelayanan",
    ]
    assert {word.page for word in words if word.text == "(lanjutan)"} == {2, 3, 4, 5, 6, 7}


def test_what_goes_on_is_named_beside_a_cell_taller_than_pages() -> None:
    program = {"nomor": "7.", "nama": "Pengawasan", "kegiatan": []}
    rows = [indikator(1, counted("kata", 1500)), indikator(2, "sesudahnya")]
    program["kegiatan"] = [{"nomor": "1.", "nama": "SPIP", "sub_kegiatan": [{"nama": "Sub", "indikator": rows}]}]
    pdf = render_pdf(wide_plan([program]), "lampiran", "asli")
    words = words_of(pdf)
    pages = [page for page in range(2, len(page_sizes(pdf)) + 1) if "KATA" not in told(words, page)]
    assert len(pages) > 5
    assert {tuple(told(words, page, 45)) for page in pages} == {
        ("7.", "Pengawasan (lanjutan)", "1. SPIP (lanjutan)", "Sub (lanjutan)")
    }
    assert "Italic" in run_over(pdf, "pdffonts", "FILE")


def test_a_long_name_that_goes_on_is_cut() -> None:
    rows = [indikator(number, LOREM * 2) for number in range(40)]
    program = {"nomor": "1.", "nama": counted("p", 60), "kegiatan": [{"sub_kegiatan": [{"indikator": rows}]}]}
    name = told(words_of(render_pdf(wide_plan([program]), "lampiran", "asli")), 2)[1]
    assert name.startswith("p000 p001")
    assert name.endswith(" … (lanjutan)")
    assert 10 < len(name.split()) < 40


@pytest.mark.parametrize("plan", [real_plan(), tall_plan()], ids=["the real plan", "tall cells"])
@pytest.mark.parametrize("bentuk", ["alih-teks", "rancangan"])
def test_nothing_runs_out_of_its_cell_or_over_other_words(plan: Plan, bentuk: Bentuk) -> None:
    words = words_of(render_pdf(plan, "lampiran", bentuk))
    assert {
        word for word in words if not (word.left > 14.9 and word.right < 315.1 and word.top > 9 and word.bottom < 197)
    } == set()
    pages = {word.page for word in words if word.text == "KEBERHASILAN"}
    for page in pages - {1, max(pages)}:
        here = [word for word in words if word.page == page]
        cells = [word for word in here if TABLE_WORDS < word.top < 195 and not _is_remark(word, here)]
        crossing = [word for word in cells if any(word.left < edge - 0.2 < edge + 0.2 < word.right for edge in EDGES)]
        assert crossing == []
    for page in {word.page for word in words}:
        here = sorted((word for word in words if word.page == page), key=lambda word: (word.top, word.left))
        for one, other in pairwise(here):
            overlap = min(one.right, other.right) - max(one.left, other.left)
            assert overlap < 0.3 or abs(one.top - other.top) > 2, (one, other)


def _is_remark(word: Word, words: list[Word]) -> bool:
    """Tell whether a word belongs to the one cell that goes across the whole table."""
    line = " ".join(other.text for other in words if abs(other.top - word.top) < 0.5)
    return "bagian ini tidak tersedia" in line or line == "…………"


def test_all_of_a_tall_cell_is_there() -> None:
    text = tight(text_of(render_pdf(tall_plan(), "lampiran", "rancangan")))
    found = {word: text.count(word) for word in (*counted("indikator", 420).split(), *counted("ket", 90).split())}
    assert set(found.values()) == {1}
    for word, count in (("sub", 360), ("kegiatan", 180), ("program", 180)):
        assert [each for each in counted(word, count).split() if each not in text] == []
    assert [text.count(word) for word in ("ekor0", "ekor1", "ekor2", "habis")] == [1] * 4


@pytest.mark.parametrize("rows", range(1, 60, 5))
def test_the_signature_is_never_alone_on_a_page(rows: int) -> None:
    indikators = [indikator(number, f"Nomor {number}") for number in range(rows)]
    plan = wide_plan(
        [{"nama": "P", "kegiatan": [{"nama": "K", "sub_kegiatan": [{"nama": "S", "indikator": indikators}]}]}]
    )
    words = words_of(render_pdf(plan, "lampiran", "asli"))
    signed = next(word for word in words if word.text == "Ditetapkan")
    last = [word for word in words if word.text == str(rows - 1) and beside(word, 4) and word.top < signed.top]
    assert last[-1].page == signed.page
    assert 0 < signed.top - last[-1].top < 20


def test_pages() -> None:
    sizes = page_sizes(render_pdf(real_plan()))
    assert (set(sizes), len(sizes)) == ({(330, 215)}, 9)


@pytest.mark.parametrize(
    "programs", [[], [{"nama": "P"}], [{"nama": "P", "kegiatan": [{"nama": "K", "sub_kegiatan": [{"nama": "S"}]}]}]]
)
def test_a_plan_without_rows(programs: list[dict[str, object]]) -> None:
    text = text_of(render_pdf(wide_plan(programs)))
    assert "INDIKATOR KEBERHASILAN" in text
    assert "Ditetapkan di" in text


def test_the_closing_and_the_remarks_are_flush_left() -> None:
    words = words_of(render_pdf(real_plan()))
    signed = next(word for word in words if word.text == "Ditetapkan")
    below = [word for word in words if word.page == signed.page and word.text in ("Pada", "KETUA", "KOTA", "NURRIS")]
    assert {round(word.left, 1) for word in below if word.left > 180} == {round(signed.left, 1)}
    assert {round(word.left, 1) for word in words if word.text == "[bagian"} == {16.1}
