"""How far the cells of the web table reach, and what may not be parted."""

from __future__ import annotations

from typing import Any

from rendering import real_plan

from rbplan.plan.plan import Plan
from rbplan.render.context import make_context
from rbplan.render.html_table import RowLayout, lay_out


def layouts(program: list[dict[str, Any]]) -> list[RowLayout]:
    plan = Plan.model_validate({"rbplan": 1, "tahun": 2022, "satker": {"nama": "KPU"}, "program": program})
    return lay_out(make_context(plan)["baris"])


def kegiatan(rows: int, name: str = "K", sub_kegiatan: str = "S", first: int = 0) -> dict[str, Any]:
    below = [{"id": f"i{first + number}", "uraian": "U", "bulan": [1]} for number in range(rows)]
    return {"nama": name, "sub_kegiatan": [{"nama": sub_kegiatan, "indikator": below}]}


def test_cells_reach_over_their_rows_and_the_last_names_beside_the_closing() -> None:
    found = layouts([{"nama": "P", "kegiatan": [kegiatan(2), kegiatan(1, first=2)]}, {"nama": "Q", "kegiatan": []}])
    assert [tuple(row["rentang"].values()) for row in found] == [(3, 2, 2), (2, 1, 1), (1, 1, 1), (2, 2, 1)]
    assert [tuple(row["ujung"].values()) for row in found] == [(False,) * 3] * 3 + [(True, True, False)]
    assert [row["kelas"] for row in found] == [""] * 4


def test_a_name_stays_with_as_many_rows_as_it_is_high() -> None:
    found = layouts([{"nama": "P", "kegiatan": [kegiatan(10, "k" * 17 * 3), kegiatan(1, first=10)]}])
    assert [row["kelas"] for row in found] == ["", "erat", "erat", *[""] * 5, "erat", "erat", ""]


def test_a_name_too_long_to_be_repeated_ties_no_rows() -> None:
    found = layouts([{"nama": "P", "kegiatan": [kegiatan(10, "k" * 17 * 15), kegiatan(1, first=10)]}])
    assert [row["panjang"]["kegiatan"] for row in found] == [True] * 10 + [False]
    assert [row["kelas"] for row in found] == ["terbuka"] * 10 + [""]


def test_capitals_are_wider() -> None:
    def program(letter: str) -> list[dict[str, Any]]:
        return [{"nama": "P", "kegiatan": [kegiatan(6, letter * 17), kegiatan(1, first=6)]}]

    small, capital = layouts(program("k")), layouts(program("K"))
    assert [row["kelas"] for row in small] == [""] * 7
    assert [row["kelas"] for row in capital] == ["", "erat", "", "", "", "erat", ""]


def test_beside_a_long_list_rows_are_divided_and_the_next_is_made_high_enough() -> None:
    sub_kegiatan = kegiatan(3, "k" * 17 * 3, "s" * 22 * 9)
    sub_kegiatan["sub_kegiatan"].append({"nama": "T", "indikator": [{"id": "j", "uraian": "U", "bulan": [1]}]})
    found = layouts([{"nama": "P", "kegiatan": [sub_kegiatan, kegiatan(1, first=9)]}])
    assert [row["kelas"] for row in found][:3] == ["terbuka", "erat terbuka", "erat terbuka lega-3"]
    assert found[3]["kelas"] == "lega-3"


def test_below_a_part_that_the_copy_lacks_cells_begin_anew() -> None:
    rows = make_context(real_plan())["baris"]
    found = lay_out(rows)
    begins = [number for number, row in enumerate(found) if row["sambungan"]]
    assert [rows[number - 1]["jenis"] for number in begins] == ["bagian_tidak_tersedia"] * len(begins)
    assert [found[number]["rentang"]["program"] for number in begins] == [2, 7, 6, 9, 6]


def test_without_rows_there_is_nothing() -> None:
    assert lay_out([]) == []
