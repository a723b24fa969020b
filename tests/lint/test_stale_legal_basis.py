"""RB410: regulations cited without their last amendment."""

import pytest
from decree_text import listed
from real_plan import in_real_plan
from rule_cases import Found, findings

from rbplan.lint.known_citations import AMENDMENTS

PKPU = "Peraturan Komisi Pemilihan Umum Nomor 8 Tahun 2019"
SEEN_2021 = "Keputusan KPU Nomor 35 Tahun 2022; Berita Negara Tahun 2021 Nomor 786"
SEEN_2023 = "jdih.kpu.go.id; Berita Negara Tahun 2023 Nomor 377"


def decided(day: str, item: str) -> str:
    return listed("mengingat", item) + f"    penutup: {day}\n"


@pytest.mark.parametrize(
    ("day", "amended_by", "seen"),
    [
        ("{tanggal: 2022-01-17}", "Nomor 4 Tahun 2021", SEEN_2021),
        ("{pada: pada tanggal 17 Januari 2022}", "Nomor 4 Tahun 2021", SEEN_2021),
        ("{tanggal: 2023-05-09}", "Nomor 12 Tahun 2023", SEEN_2023),
    ],
)
def test_the_last_amendment_of_the_day(day: str, amended_by: str, seen: str) -> None:
    arguments = {"regulation": PKPU, "amended_by": f"Peraturan Komisi Pemilihan Umum {amended_by}", "seen": seen}
    text = decided(day, f"{PKPU} tentang Tata Kerja;")
    assert findings(text, "RB410") == [Found("RB410", "8:15-8:87", arguments)]


@pytest.mark.parametrize(
    "text",
    [
        decided("{tanggal: 2022-01-17}", f"{PKPU}, diubah dengan Peraturan Komisi Pemilihan Umum Nomor 4 Tahun 2021;"),
        decided("{tanggal: 2021-06-30}", f"{PKPU} tentang Tata Kerja;"),
        decided("{nama: A}", f"{PKPU} tentang Tata Kerja;"),
        listed("mengingat", f"{PKPU} tentang Tata Kerja;"),
        decided("{tanggal: 2022-01-17}", "Peraturan Komisi Pemilihan Umum Nomor 8 Tahun 2020;"),
    ],
    ids=["named", "before it", "no date", "no closing", "another regulation"],
)
def test_silent(text: str) -> None:
    assert findings(text, "RB410") == []


def test_amendments_are_in_the_order_of_time() -> None:
    assert list(AMENDMENTS) == sorted(AMENDMENTS, key=lambda each: (each.regulation, each.since))


def test_real_plan() -> None:
    (found,) = in_real_plan("RB410")
    assert found.words.startswith(PKPU)
    assert found.arguments["amended_by"] == "Peraturan Komisi Pemilihan Umum Nomor 4 Tahun 2021"
