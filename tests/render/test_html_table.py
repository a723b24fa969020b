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


def test_a_name_too_long_to_be_repeated_ties_no_rows_and_stands_in_its_first() -> None:
    found = layouts([{"nama": "P", "kegiatan": [kegiatan(10, "k" * 17 * 16), kegiatan(1, first=10)]}])
    assert [row["panjang"]["kegiatan"] for row in found] == [True] * 10 + [False]
    assert [row["kelas"] for row in found] == ["terbuka", *[""] * 10]
    assert [row["potongan"].get("kegiatan", {}).get("isi") for row in found] == ["k" * 272, *[""] * 9, None]


def test_capitals_are_wider() -> None:
    def program(letter: str) -> list[dict[str, Any]]:
        return [{"nama": "P", "kegiatan": [kegiatan(6, letter * 17), kegiatan(1, first=6)]}]

    small, capital = layouts(program("k")), layouts(program("K"))
    assert [row["kelas"] for row in small] == [""] * 7
    assert [row["kelas"] for row in capital] == ["", "erat", "", "", "", "erat", ""]


def with_list(rows: int, items: int, words: str) -> dict[str, Any]:
    """Give a sub kegiatan that has a list of so many items, and so many indikator."""
    butir = [{"nomor": f"{number})", "isi": words} for number in range(items)]
    below = [{"id": f"i{number}", "uraian": "U", "bulan": [1]} for number in range(rows)]
    rincian = {"pengantar": "meliputi:", "butir": butir, "penutup": "AKHIR"}
    return {"nomor": "1.", "nama": "Daftar", "rincian": rincian, "indikator": below}


def test_a_long_list_is_dealt_out_to_its_rows() -> None:
    found = layouts([{"nama": "P", "kegiatan": [{"nama": "K", "sub_kegiatan": [with_list(3, 9, "s" * 20)]}]}])
    pieces = [row["potongan"]["sub_kegiatan"] for row in found]
    assert [(piece["nomor"], piece["isi"]) for piece in pieces] == [("1.", "Daftar"), ("", ""), ("", "")]
    assert [piece["rincian"]["pengantar"] for piece in pieces] == ["meliputi:", "", ""]
    assert [[butir["nomor"] for butir in piece["rincian"]["butir"]] for piece in pieces] == [
        ["0)", "1)"],
        ["2)", "3)", "4)", "5)"],
        ["6)", "7)", "8)"],
    ]
    assert [piece["rincian"]["penutup"] for piece in pieces] == ["", "", "AKHIR"]
    assert [row["kelas"] for row in found] == [""] * 3


def test_a_cell_of_one_row_is_not_dealt_out() -> None:
    found = layouts([{"nama": "P", "kegiatan": [{"nama": "K", "sub_kegiatan": [with_list(1, 9, "s" * 20)]}]}])
    assert [(row["potongan"], row["kelas"]) for row in found] == [({}, "terbuka penghabisan")]


def remarks(*lengths: int, name: str = "K") -> list[RowLayout]:
    """Give the layout of a kegiatan whose rows have so long a KET., and of one that follows."""
    below = [{"id": f"i{at}", "uraian": "U", "bulan": [1], "ket": "k" * length} for at, length in enumerate(lengths)]
    named = {"nama": name, "sub_kegiatan": [{"nama": "S", "indikator": below}]}
    return layouts([{"nama": "P", "kegiatan": [named, kegiatan(1, first=len(lengths))]}])


def test_a_row_with_a_long_remark_may_be_divided_and_the_next_is_high_enough_for_the_name() -> None:
    found = remarks(8 * 15, 8 * 16, 0, name="k" * 17 * 3)
    assert [row["kelas"] for row in found] == ["", "terbuka", "lega-3", ""]


def test_the_end_of_a_divided_row_is_as_high_as_the_name_that_ends_there() -> None:
    assert [row["kelas"] for row in remarks(0, 8 * 16, name="k" * 17 * 3)] == ["", "erat terbuka ekor-3", ""]


def test_where_too_many_rows_would_be_kept_together_none_are_and_the_name_is_not_repeated() -> None:
    assert [row["kelas"] for row in remarks(8 * 14, 8 * 14, name="k" * 17 * 10)] == ["", "erat", ""]
    found = remarks(*[8 * 8] * 7, name="k" * 17 * 14)
    assert [row["kelas"] for row in found] == [""] * 8
    assert found[0]["potongan"]["kegiatan"]["isi"] == "k" * 238


def test_the_last_row_stays_with_the_closing_also_where_it_is_divided() -> None:
    tall = {"id": "i", "uraian": "U" * 22 * 16, "bulan": [1]}
    last = {"nama": "K", "sub_kegiatan": [{"nama": "S", "indikator": [tall]}]}
    assert [row["kelas"] for row in layouts([{"nama": "P" * 13 * 2, "kegiatan": [last]}])] == [
        "terbuka lega-3 ekor-3 penghabisan"
    ]


def test_a_table_of_one_group_is_not_kept_together() -> None:
    found = layouts([{"nama": "P" * 13 * 2, "kegiatan": [kegiatan(2)]}])
    assert [row["kelas"] for row in found] == ["", ""]
    assert [tuple(row["rentang"].values()) for row in found] == [(2, 2, 2), (1, 1, 1)]


def test_below_a_part_that_the_copy_lacks_cells_begin_anew() -> None:
    rows = make_context(real_plan())["baris"]
    found = lay_out(rows)
    begins = [number for number, row in enumerate(found) if row["sambungan"]]
    assert [rows[number - 1]["jenis"] for number in begins] == ["bagian_tidak_tersedia"] * len(begins)
    assert [found[number]["rentang"]["program"] for number in begins] == [2, 7, 6, 9, 6]


def test_without_rows_there_is_nothing() -> None:
    assert lay_out([]) == []
