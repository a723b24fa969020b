"""Where things stand in the PDF of the LaTeX documents: in their month, on their page, and never on each other."""

from pathlib import Path
from typing import Any

import pytest
from pages import Page, outside, overprinted, pages
from rendering import real_plan, render
from test_latex import ENGINES, compile_pdf

from rbplan.plan.plan import Plan
from rbplan.render.context import make_context

MARGIN = 9 * 72 / 25.4
"""Points. Nothing stands nearer to the edge of the paper; the fonts' boxes are higher than their ink."""


def compiled(plan: Plan, document: Any, engine: str, folder: Path) -> list[Page]:
    compile_pdf(render(plan, document, "tex"), engine, folder)
    found = pages(folder / "lampiran.pdf")
    for number, page in enumerate(found, start=1):
        assert (number, outside(page, MARGIN - 1)) == (number, [])
        assert (number, list(overprinted(page))) == (number, [])
    return found


def plan_of(program: list[dict[str, Any]]) -> Plan:
    penutup = {"tempat": "Ditetapkan", "pada": "pada", "jabatan": ["KETUA,"], "nama": "PENANDATANGAN"}
    return Plan.model_validate(
        {
            "rbplan": 1,
            "tahun": 2022,
            "satker": {"nama": "X"},
            "keputusan": [{"id": "penetapan", "jenis": "penetapan", "nomor": "1", "penutup": penutup}],
            "program": program,
        }
    )


def indikator(name: str, text: str, **more: Any) -> dict[str, Any]:
    return {"id": name, "uraian": text, "bulan": [1, 12], **more}


def words(stem: str, count: int) -> str:
    return " ".join(f"{stem}{number}" for number in range(count))


def nested(
    *rows: dict[str, Any], program: str = "Program", kegiatan: str = "Kegiatan", sub: str = "Sub"
) -> list[dict[str, Any]]:
    below = [{"nama": kegiatan, "sub_kegiatan": [{"nama": sub, "indikator": list(rows)}]}]
    return [{"nomor": "7.", "nama": program, "kegiatan": below}]


def cells(page: Page, column: int) -> list[str]:
    """Give the words below the heads in one of the columns 2 to 5, from top to bottom."""
    head = next(word for word in page.words if word.text == "18")
    left = 15 + sum(width + 2.35 for width in WIDTHS[: column - 1])
    edges = [edge * 72 / 25.4 for edge in (left, left + WIDTHS[column - 1] + 2.35)]
    inside = [word for word in page.words if word.top > head.bottom and edges[0] < word.left < edges[1]]
    return [word.text for word in sorted(inside, key=lambda word: (round(word.top), word.left))]


WIDTHS = (5.4, 27, 34, 51, 54)
"""Millimetres inside the first columns; the margin is 15."""


def month_columns(page: Page) -> list[tuple[float, float]]:
    """Give the middle of each month's column, from its number in the row of column numbers."""
    head = [word for word in page.words if word.text == "18"]
    line = [word for word in page.words if abs(word.top - head[0].top) < 2]
    return [((word.left + word.right) / 2, word.top) for word in line if word.text in map(str, range(6, 18))]


def marks(page: Page) -> list[tuple[float, int, str]]:
    """Give the ticks from top to bottom: where they stand, the month they are in, and how they look."""
    columns = month_columns(page)
    assert len(columns) == 12
    found = []
    for word in page.words:
        if word.text in ("√", "(√)") and word.top > columns[0][1] and word.left > columns[0][0] - 10:
            middle = (word.left + word.right) / 2
            distances = [abs(middle - column) for column, _ in columns]
            assert min(distances) < 2
            found.append((word.top, distances.index(min(distances)) + 1, word.text))
    return sorted(found)


@pytest.mark.parametrize("engine", ENGINES)
def test_every_tick_of_the_real_plan_stands_in_its_month(engine: str, tmp_path: Path) -> None:
    found: list[list[tuple[int, str]]] = []
    for page in compiled(real_plan(), "lampiran", engine, tmp_path):
        if "PELAKSANAAN" not in page.text:
            continue
        top = 0.0
        for height, month, look in marks(page):
            if height > top + 3:
                found.append([])
                top = height
            found[-1].append((month, look))
    looks = {"tertentu": "√", "belum_pasti": "(√)"}
    expected = [
        [(month, looks[mark]) for month, mark in enumerate(row["bulan"], start=1) if mark]
        for row in make_context(real_plan())["baris"]
        if row["jenis"] == "indikator"
    ]
    assert len(expected) == 70
    assert [sorted(row) for row in found] == [row for row in expected if row]


@pytest.mark.parametrize("engine", ENGINES)
def test_a_cell_taller_than_a_page_goes_on_in_every_column(engine: str, tmp_path: Path) -> None:
    tall = {"program": words("p", 500), "kegiatan": words("k", 600), "sub": words("s", 700)}
    rows = (indikator("a", words("i", 900), ket=words("q", 200)), indikator("b", "terakhir"))
    found = compiled(plan_of(nested(*rows, **tall)), "lampiran", engine, tmp_path)
    assert len(found) > 4
    for column, (stem, count) in enumerate((("p", 500), ("k", 600), ("s", 700), ("i", 900)), start=2):
        said = [text for page in found for text in cells(page, column) if text.startswith(stem)]
        # Where it is over, its beginning is said again.
        assert said[:count] == [f"{stem}{number}" for number in range(count)]
        assert all(text in said[:60] for text in said[count:])
    remarks = [word.text for page in found for word in page.words if word.text.startswith("q")]
    assert remarks == [f"q{number}" for number in range(200)]
    assert [page.text.count("(lanjutan)") > 0 for page in found] == [False, *[True] * (len(found) - 1)]
    assert "PENANDATANGAN" in found[-1].text
    assert "PELAKSANAAN" in found[-1].text


LONG_WORDS = (
    *("Penyelenggaraan", "Kesekretariatan", "Pertanggungjawaban", "berkesinambungan", "pengadministrasian"),
    *("dipertanggungjawabkan", "jdih.kpu.go.id/", "PENYELENGGARAAN", "Subbagian", "12.500.000.000", "W" * 30),
)


def remark_of(engine: str, folder: Path) -> list[str]:
    """Give the lines of the column KET. for these words, none of which may leave it."""
    rows = [indikator(f"i{number}", "x", ket=word) for number, word in enumerate(LONG_WORDS)]
    said = []
    for page in compiled(plan_of(nested(*rows, program=LONG_WORDS[2])), "lampiran", engine, folder):
        head = next(word for word in page.words if word.text == "18")
        left, right = ((head.left + head.right) / 2 + side * (21 / 2 + 1.1) * 72 / 25.4 for side in (-1, 1))
        lines = [word for word in page.words if word.top > head.bottom and word.right > left]
        assert [word.text for word in lines if not left < word.left < word.right < right] == []
        said += [word.text for word in lines if word.text != "PENANDATANGAN"]
    return said


def test_a_long_word_stays_in_its_cell_and_is_divided_by_syllables(tmp_path: Path) -> None:
    found = [remark_of(engine, tmp_path) for engine in ENGINES]
    assert found[0] == [
        *("Penyelengga-", "raan", "Kesekreta-", "riatan", "Pertanggung-", "jawaban", "berkesinam-", "bungan"),
        *("pengadmi-", "nistrasian", "dipertang-", "gungjawab-", "kan", "jdih.kpu.go.", "id/", "PENYE-"),
        *("LENGGA-", "RAAN", "Subbagian", "12.500.000.", "000"),
        *(["WWWWWW-"] * 4),
        "WWWWWW",
    ]
    assert found[1] == found[0]


@pytest.mark.parametrize("engine", ENGINES)
def test_what_goes_on_is_said_again_at_the_top_of_each_page(engine: str, tmp_path: Path) -> None:
    rows = [indikator(f"i{number}", f"nomor{number} {words('x', 12)}") for number in range(60)]
    found = compiled(plan_of(nested(*rows, kegiatan="Kegiatan panjang")), "lampiran", engine, tmp_path)
    assert len(found) >= 4
    for page in found[1:]:
        assert cells(page, 1) == ["7."]
        assert cells(page, 2) == ["Program", "(lanjutan)"]
        assert cells(page, 3)[:3] == ["Kegiatan", "panjang", "(lanjutan)"]
        assert cells(page, 4) == ["Sub", "(lanjutan)"]
    shown = [text for page in found for text in cells(page, 5) if text.startswith("nomor")]
    assert shown == [f"nomor{number}" for number in range(60)]


def test_the_closing_never_stands_alone(tmp_path: Path) -> None:
    # One row more or less moves the end of the table over every place at the foot of a page.
    for count in range(20, 31):
        rows = [indikator(f"i{number}", f"nomor{number} {words('x', 12)}") for number in range(count)]
        last = compiled(plan_of(nested(*rows)), "lampiran", "xelatex", tmp_path)[-1]
        assert "PENANDATANGAN" in last.text
        assert f"nomor{count - 1}" in last.text


def test_empty_cells_and_wide_numbers_stay_in_their_column(tmp_path: Path) -> None:
    numbers = ["1.", "1.10", "VIII.", "XXXVIII.1.2", "123456789012345678901234567890", None]
    program = [
        {**nested({"id": f"i{place}", "bulan": [1]})[0], "nomor": number} for place, number in enumerate(numbers)
    ]
    (page,) = compiled(plan_of(program), "lampiran", "xelatex", tmp_path)
    names = next(word for word in page.words if word.text == "Program").left
    for number in ("1.", "1.10", "VIII."):
        assert next(word for word in page.words if word.text == number).right < names
    # What is too wide for the column of numbers stands before the name.
    assert next(word for word in page.words if word.text == "XXXVIII.1.2").left == names
    assert cells(page, 2).count("Program") == len(numbers)
    assert cells(page, 5) == ["[belum", "diisi]"] * len(numbers)


@pytest.mark.parametrize("engine", ENGINES)
def test_the_year_stands_on_one_page(engine: str, tmp_path: Path) -> None:
    (page,) = compiled(real_plan(), "matriks", engine, tmp_path)
    assert (round(page.width * 25.4 / 72), round(page.height * 25.4 / 72)) == (330, 215)
    year = make_context(real_plan())["matriks"]
    heads = {word.text: (word.left + word.right) / 2 for word in page.words if word.text in MONTHS}
    for name, key in (("Jatuh", "tertentu"), ("Belum", "belum_pasti"), ("Sepanjang", "sepanjang_tahun")):
        first = next(word for word in page.words if word.text == name and word.left < 100)
        line = [word for word in page.words if abs(word.top - first.top) < 1.5]
        for month, bulan in zip(MONTHS, year["jumlah"]["bulan"], strict=True):
            (shown,) = [word.text for word in line if abs((word.left + word.right) / 2 - heads[month]) < 5]
            assert (month, shown) == (month, str(bulan[key] or "·"))
    assert page.text.startswith("MATRIKS RENCANA AKSI REFORMASI BIROKRASI TAHUN 2022")
    assert next(word.text for word in page.words if word.left > heads["Des"] + 10) == "Setahun"
    # The load of each month stands in the last row, and below it what every format says.
    last = next(word for word in page.words if word.text == "Beban" and word.left < 100)
    loads = [word for word in page.words if 0 <= word.top - last.top < 40 and word.left > heads["Jan"] - 10]
    assert max((word.left, word.text) for word in loads)[1] == "22"
    below = " ".join([*year["keterangan"], "Balok menunjukkan beban seluruh rencana:"])
    assert below in page.text


MONTHS = ("Jan", "Feb", "Mar", "Apr", "Mei", "Jun", "Jul", "Agu", "Sep", "Okt", "Nov", "Des")


@pytest.mark.parametrize("engine", ENGINES)
def test_the_summary_counts_and_lists_everything(engine: str, tmp_path: Path) -> None:
    found = compiled(real_plan(), "ringkasan", engine, tmp_path)
    assert [(round(page.width * 25.4 / 72), round(page.height * 25.4 / 72)) for page in found] == [(215, 330)] * 2
    text = "".join("".join(page.text.split()) for page in found)
    assert "Jumlah1841704302691 0".replace(" ", "") in text
    figures = make_context(real_plan())["ringkasan"]["kurang"]
    for part in figures:
        assert f"{part['judul']}({part['jumlah']})".replace(" ", "") in text
        assert [line for line in part["butir"] if "".join(line.split()) not in text.replace("-2-", "")] == []


@pytest.mark.parametrize("document", ["matriks", "ringkasan"])
@pytest.mark.parametrize("text", [words("t", 900), "R&D 50% $x^2$ #1 a_b {c} ~d <e> |f| \\input{/etc/passwd}"])
def test_any_name_fits_into_the_tables(document: str, text: str, tmp_path: Path) -> None:
    plan = plan_of(nested(indikator("a", text), program=text, kegiatan=text, sub=text))
    shown = "".join(word.text for page in compiled(plan, document, "xelatex", tmp_path) for word in page.words)
    said = "".join(text.split())
    assert said in shown or all(word in shown for word in text.split())
