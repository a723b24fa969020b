"""The row of the source, who compared it, and what the office added, in words."""

import pytest
from show_views import FULL, fields, view_of


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("{}", "belum diisi"),
        ("{oleh: Siti}", "oleh Siti"),
        ("{jabatan: Sekretaris}", "oleh Sekretaris"),
        ("{tanggal: 2022-02-01}", "pada 1 Februari 2022"),
        ("{dengan: asli}", "dengan naskah asli"),
        ("{dengan: kedua}", "dengan kedua"),
    ],
)
def test_compared(written: str, expected: str) -> None:
    text = FULL.replace("uraian: Pelayanan,", f"uraian: Pelayanan, dicocokkan: {written},")
    assert fields(view_of("setahun", text), 3)["Dicocokkan"] == [expected]


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("target: 3, satuan: dokumen", "3 dokumen"),
        ("target: 3, kumulatif: true", "3 (kumulatif)"),
        ("target: [1000000000000, 0.5], kumulatif: false", "1000000000000, 0.5"),
        ("satuan: dokumen, kumulatif: true", "dokumen"),
    ],
)
def test_target(written: str, expected: str) -> None:
    text = FULL.replace("uraian: Pelayanan,", f"uraian: Pelayanan, {written},")
    assert fields(view_of("setahun", text), 2)["Target"] == [expected]


@pytest.mark.parametrize(
    ("name", "sumber", "cells"),
    [
        ("lengkap", ["kedua, baris 5"], ["belum dibaca"]),
        ("setahun", ["salinan, baris 4", "plans/2022/sumber/salinan.txt:4"], ["1-14"]),
        ("tanpa-centang", ["salinan, baris 6", "plans/2022/sumber/salinan.txt:6"], ["tidak ada"]),
    ],
)
def test_row_of_the_source(name: str, sumber: list[str], cells: list[str]) -> None:
    found = fields(view_of(name), 3)
    assert (found["Sumber"], found["Sel bercentang"]) == (sumber, cells)


def test_source_that_the_plan_does_not_list() -> None:
    text = FULL.replace("baris: 4, sel: 1-14", "sumber: hilang, baris: 4, sel: 1-14")
    assert fields(view_of("setahun", text), 3)["Sumber"] == ["hilang, baris 4"]
    without = text.replace("sumber: hilang, ", "").replace("\nsumber: [", "\n# [")
    assert fields(view_of("setahun", without), 3)["Sumber"] == ["?, baris 4"]
