"""Reading citations, dates and titles as decrees print them."""

from datetime import date

import pytest

from rbplan.lint.legal_citation import read_citation
from rbplan.lint.printed_date import read_date
from rbplan.lint.title_case import as_title, is_title


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Undang-Undang Nomor 7 Tahun 2017 tentang Pemilihan Umum (Lembaran Negara Tahun 2017 Nomor 182);",
         ("Undang-Undang", "7", 2017, 0, "Pemilihan Umum", 7)),
        ("Keputusan KPU Nomor : 612/ ORT.04/ 05/ KPU/ XII/ 2020 tentang Road Map Tahun 2020-2024;",
         ("Keputusan KPU", "612/ORT.04/05/KPU/XII/2020", 2020, 12, "Road Map Tahun 2020-2024", 612)),
        ("Peraturan  KPU NOMOR 8 TAHUN 2019 TENTANG Tata Kerja, sebagaimana telah diubah",
         ("Peraturan KPU", "8", 2019, 0, "Tata Kerja", 8)),
        ("Keputusan KPU Nomor 314/ORT.07/V/2021.", ("Keputusan KPU", "314/ORT.07/V/2021", 2021, 5, "", 314)),
        ("Surat Nomor 5.", ("Surat", "5", 0, 0, "", 5)),
    ],
)  # fmt: skip
def test_read_citation(text: str, expected: tuple[str, str, int, int, str, int]) -> None:
    citation = read_citation(text)
    assert citation is not None
    assert (*citation[:5], citation.ordinal) == expected
    assert "".join(text[citation.start : citation.end].split()) == citation.number


@pytest.mark.parametrize("text", ["", "Undang-Undang Dasar 1945", "Nomor", "Nomor : tanpa angka", "Fenomor 5"])
def test_no_citation(text: str) -> None:
    assert read_citation(text) is None


@pytest.mark.parametrize(
    ("line", "day"),
    [
        ("Pada tanggal, 17 Januari 2022", date(2022, 1, 17)),
        ("pada tanggal 3 Nop. 2021", date(2021, 11, 3)),
        ("pada tanggal 31 Februari 2022", None),
        ("pada tanggal 17 Januarius 2022", None),
        ("pada tanggal      Januari 2022", None),
        ("pada tanggal 17 Januari 0000", None),
        ("", None),
    ],
)
def test_read_date(line: str, day: date | None) -> None:
    assert read_date(line) == day


@pytest.mark.parametrize(
    ("text", "expected"),
    [("Tata Kelola di Lingkungan KPU", True), ("Tata kelola", False), ("1 (Satu) dan Dua", True), ("", True)],
)
def test_is_title(text: str, expected: object) -> None:
    assert is_title(text) is expected


def test_as_title() -> None:
    assert as_title("sistem, mekanisme, dan prosedur KPU") == "Sistem, Mekanisme, dan Prosedur KPU"
