"""The printed table where it is hard: names on every page, tall cells, the closing with its last row."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from browser import opened
from page_files import write_page
from pages import Page, outside, overprinted, pages

from rbplan.plan.plan import Plan

if TYPE_CHECKING:
    from playwright.sync_api import Browser

MILLIMETRE = 72 / 25.4

PROGRAM = "Penguatan Tatalaksana dan Kelembagaan"
KEGIATAN = "Peningkatan tatalaksana proses bisnis serta prosedur di lingkungan kantor"


def indikator(number: int, words: str = "Terlaksananya penyusunan dokumen") -> dict[str, Any]:
    return {"id": f"i{number}", "nomor": f"{number}.", "uraian": f"uraian{number} {words}", "bulan": [number % 12 + 1]}


def long_plan(lengths: list[list[int]], words: str = "Terlaksananya penyusunan dokumen") -> Plan:
    """Give a plan of programs that have kegiatan of so many indikator."""
    numbers = iter(range(1, 10_000))

    def kegiatan(length: int) -> dict[str, Any]:
        below = [indikator(next(numbers), words) for _ in range(length)]
        return {"nomor": "1.", "nama": KEGIATAN, "sub_kegiatan": [{"nama": "Penyusunan", "indikator": below}]}

    program = [{"nomor": "7.", "nama": PROGRAM, "kegiatan": [kegiatan(each) for each in part]} for part in lengths]
    return plan_of(program)


def plan_of(program: list[dict[str, Any]]) -> Plan:
    decree = {
        "id": "penetapan",
        "jenis": "penetapan",
        "lampiran": {
            "judul": ["RENCANA AKSI"],
            "penutup": {"tempat": "Ditetapkan di X", "jabatan": ["KETUA"], "nama": "PENANDATANGAN"},
        },
    }
    return Plan.model_validate(
        {"rbplan": 1, "tahun": 2022, "satker": {"nama": "KPU"}, "keputusan": [decree], "program": program}
    )


def printed(browser: Browser, folder: Path, plan: Plan) -> list[Page]:
    file = write_page(folder, bentuk="rancangan", plan=plan)
    with opened(browser, file) as found:
        (folder / "x.pdf").write_bytes(found.page.pdf(prefer_css_page_size=True))
    return pages(folder / "x.pdf")


def column(page: Page, left: float, right: float) -> str:
    """Give what stands between two distances from the left edge, in millimetres."""
    return " ".join(word.text for word in page.words if left <= word.left / MILLIMETRE < right)


def test_program_and_kegiatan_are_named_on_every_page(browser: Browser, tmp_path: Path) -> None:
    found = printed(browser, tmp_path, long_plan([[40, 50], [3, 70]]))
    assert len(found) >= 5
    for page in found:
        assert PROGRAM in column(page, 22, 51.5)
        assert KEGIATAN in column(page, 51.5, 87)
        assert "7." in column(page, 15, 22)


@pytest.mark.parametrize("rows", [1, 2, 5, 21, 22, 23])
def test_no_name_lies_over_another(rows: int, browser: Browser, tmp_path: Path) -> None:
    found = printed(browser, tmp_path, long_plan([[rows, 1, 2, rows], [1], [2, rows, 1]]))
    assert [list(overprinted(page)) for page in found] == [[]] * len(found)
    assert [outside(page, 12 * MILLIMETRE) for page in found] == [[]] * len(found)


@pytest.mark.parametrize("length", [30, 100, 300, 1100])
def test_a_tall_first_row_begins_below_the_title(length: int, browser: Browser, tmp_path: Path) -> None:
    words = " ".join(f"kata{number}" for number in range(length))
    found = printed(browser, tmp_path, long_plan([[1, 20]], words))
    first = found[0].text
    assert "RENCANA AKSI" in first
    assert "PELAKSANAAN (BULAN)" in first
    assert "uraian1 kata0 " in first
    assert [page.text.count("RENCANA AKSI") for page in found[1:]] == [0] * (len(found) - 1)
    seen = [word.text for page in found for word in page.words]
    assert seen.count("kata29") == 21


@pytest.mark.parametrize("rows", [9, 10, 11, 12, 13, 15, 16, 17, 18, 22, 30, 31])
def test_the_closing_keeps_the_last_row_above_it(rows: int, browser: Browser, tmp_path: Path) -> None:
    found = printed(browser, tmp_path, long_plan([[rows]], "Terlaksananya penyusunan dokumen " * 2))
    (signed,) = [page for page in found if "PENANDATANGAN" in page.text]
    assert "Ditetapkan di X" in signed.text
    assert f"uraian{rows} " in signed.text
    assert PROGRAM in column(signed, 22, 51.5)
    assert signed is found[-1]


def test_a_long_list_runs_beside_its_indikator(browser: Browser, tmp_path: Path) -> None:
    rincian = {"butir": [{"nomor": f"{number})", "isi": f"butir{number}"} for number in range(1, 26)]}
    sub_kegiatan = {"nama": "Daftar", "rincian": rincian, "indikator": [indikator(number) for number in range(1, 21)]}
    plan = plan_of([{"nomor": "1.", "nama": PROGRAM, "kegiatan": [{"nama": "K", "sub_kegiatan": [sub_kegiatan]}]}])
    page = printed(browser, tmp_path, plan)[0]
    tops = {word.text: word.top for word in page.words}
    assert tops["uraian2"] < tops["butir3"]
    bottom = max(word.bottom for word in page.words if word.left > 160 * MILLIMETRE)
    assert max(word.bottom for word in page.words) <= bottom + 1


def test_each_name_stands_once_where_kegiatan_begin_on_a_new_page(browser: Browser, tmp_path: Path) -> None:
    words = "Terlaksananya pemantauan dan evaluasi penyelenggaraan pelayanan publik di lingkungan kantor"
    for page in printed(browser, tmp_path, long_plan([[13] * 6, [12, 14, 15, 11]], words)):
        starts = [word for word in page.words if word.text == "Peningkatan"]
        assert len({round(word.top) for word in starts}) == len(starts)


def sub_kegiatan(number: int, words: str, rows: list[dict[str, Any]], **more: Any) -> dict[str, Any]:
    return {"nomor": f"{number}.", "nama": words, "indikator": rows, **more}


def between(long: dict[str, Any]) -> Plan:
    """Give a plan with a sub kegiatan between short ones, the last of its kegiatan."""
    before = [sub_kegiatan(number, "Sub awal", [indikator(number)]) for number in range(1, 6)]
    after = [sub_kegiatan(1, "Sub pendek", [indikator(90), indikator(91)])]
    return plan_of(
        [
            {
                "nomor": "1.",
                "nama": PROGRAM,
                "kegiatan": [
                    {"nomor": "1.", "nama": KEGIATAN, "sub_kegiatan": [*before, long]},
                    {"nomor": "2.", "nama": "Kegiatan berikut", "sub_kegiatan": after},
                ],
            }
        ]
    )


def assert_nothing_overprints(found: list[Page]) -> None:
    assert [list(overprinted(page)) for page in found] == [[]] * len(found)
    assert [outside(page, 12 * MILLIMETRE) for page in found] == [[]] * len(found)


@pytest.mark.parametrize("rows", [1, 2, 3, 9])
@pytest.mark.parametrize("length", [60, 120, 200, 300, 450])
def test_a_long_sub_kegiatan_lies_over_nothing(length: int, rows: int, browser: Browser, tmp_path: Path) -> None:
    items = [indikator(number) for number in range(10, 10 + rows)]
    words = " ".join(f"kata{number}" for number in range(length))
    found = printed(browser, tmp_path, between(sub_kegiatan(6, words, items)))
    assert_nothing_overprints(found)
    seen = [word.text for page in found for word in page.words]
    assert [f"kata{number}" for number in range(length)] == [word for word in seen if word.startswith("kata")]

    numbers = range(length // 4)
    butir = [{"nomor": f"{number})", "isi": f"butir{number} dari daftar yang panjang;"} for number in numbers]
    rincian = {"pengantar": "meliputi:", "butir": butir, "penutup": "PENUTUPDAFTAR"}
    found = printed(browser, tmp_path, between(sub_kegiatan(6, "Daftar", items, rincian=rincian)))
    assert_nothing_overprints(found)
    seen = [word.text for page in found for word in page.words]
    assert [f"butir{number}" for number in numbers] == [word for word in seen if word.startswith("butir")]
    last, next_one = (
        min((place, word.top) for place, page in enumerate(found) for word in page.words if word.text == text)
        for text in ("PENUTUPDAFTAR", "pendek")
    )
    assert last < next_one


@pytest.mark.parametrize("length", [40, 150, 400])
@pytest.mark.parametrize("rows", [1, 2, 12])
def test_a_long_name_lies_over_nothing(rows: int, length: int, browser: Browser, tmp_path: Path) -> None:
    words = " ".join(f"kata{number}" for number in range(length))
    numbers = iter(range(1, 1000))
    for level in ("program", "kegiatan"):
        kegiatan = [
            {
                "nomor": f"{number}.",
                "nama": words if level == "kegiatan" else KEGIATAN,
                "sub_kegiatan": [sub_kegiatan(1, "Sub", [indikator(next(numbers)) for _ in range(rows)])],
            }
            for number in (1, 2)
        ]
        name = words if level == "program" else PROGRAM
        program = [{"nomor": f"{number}.", "nama": name, "kegiatan": [kegiatan[number - 1]]} for number in (1, 2)]
        found = printed(browser, tmp_path, plan_of(program))
        assert_nothing_overprints(found)
        seen = [word.text for page in found for word in page.words if word.text.startswith("kata")]
        assert {f"kata{number}" for number in range(length)} == set(seen)


@pytest.mark.parametrize("rows", [1, 2, 3, 8])
@pytest.mark.parametrize("length", [4, 10, 16, 22, 28, 34, 40, 55, 70, 120])
def test_long_remarks_leave_no_page_without_a_row_and_no_signature_alone(
    length: int, rows: int, browser: Browser, tmp_path: Path
) -> None:
    words = " ".join(f"kata{number}" for number in range(length))
    items = [{**indikator(number), "ket": words if number % 2 == 0 else "kata0"} for number in range(1, rows + 1)]
    items[-1]["ket"] = words
    named = [{"nomor": "2.", "nama": KEGIATAN, "sub_kegiatan": [sub_kegiatan(1, "Sub x", items)]}]
    found = printed(browser, tmp_path, plan_of([{"nomor": "1.", "nama": PROGRAM, "kegiatan": named}]))
    assert_nothing_overprints(found)
    assert [page.text for page in found if "kata" not in page.text] == []
    last = found[-1]
    (signed,) = [word for word in last.words if word.text == "Ditetapkan"]
    assert [word for word in last.words if word.text == "PENANDATANGAN" and word.top > signed.top]
    assert [word for word in last.words if word.text.startswith("kata") and word.bottom < signed.top]
