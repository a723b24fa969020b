"""RB402: headings that bear nearly the name of the office."""

import pytest
from decree_text import DECREE, NAMED
from real_plan import in_real_plan
from rule_cases import Found, findings

NAME = "Komisi Pemilihan Umum Kota Metro"


@pytest.mark.parametrize(
    ("kop", "place", "written"),
    [
        ("KOMISI PEMILIHAN KOTA METRO", "7:12-7:39", "KOMISI PEMILIHAN KOTA METRO"),
        ("SEKRETARIS KOMISI PEMILIHAN UMUM DI KOTA METRO,", "7:23-7:58", "KOMISI PEMILIHAN UMUM DI KOTA METRO"),
        ("KOMISI PEMILIHAN UMUM KOTA METR0", "7:12-7:44", "KOMISI PEMILIHAN UMUM KOTA METR0"),
        ("KOMISI PEMILIHIAN UMUM KOTA METRO", "7:12-7:45", "KOMISI PEMILIHIAN UMUM KOTA METRO"),
        ("komisi pemilihan kota metro", "7:12-7:39", "komisi pemilihan kota metro"),
    ],
    ids=["left out", "put in", "mistyped at the end", "mistyped inside", "small letters"],
)
def test_nearly_the_name(kop: str, place: str, written: str) -> None:
    text = NAMED + f"    kop: ['{kop}']\n"
    assert findings(text, "RB402") == [Found("RB402", place, {"written": written, "name": NAME})]


@pytest.mark.parametrize(
    ("kop", "written"),
    [
        ("KOMISI PEMILIHAN UMUM KOTA BENGKULU", "KOMISI PEMILIHAN UMUM KOTA BENGKULU"),
        ("DI KOMISI PEMILIHAN UMUM KABUPATEN LAMPUNG TENGAH", "KOMISI PEMILIHAN UMUM KABUPATEN LAMPUNG"),
    ],
)
def test_a_neighbour(kop: str, written: str) -> None:
    text = NAMED + f"    kop: ['{kop}']\n"
    assert [found.arguments for found in findings(text, "RB402")] == [{"written": written, "name": NAME}]


def test_broken_over_lines_points_at_the_first() -> None:
    text = NAMED + "    penutup:\n      jabatan:\n        - KETUA KOMISI PEMILIHAN\n        - KOTA METRO,\n"
    written = "KOMISI PEMILIHAN KOTA METRO"
    assert findings(text, "RB402") == [Found("RB402", "9:17-9:33", {"written": written, "name": NAME})]


def test_every_heading_is_looked_at() -> None:
    wrong = "[KOMISI PEMILIHAN KOTA METRO]"
    lampiran = f"      kepala: {wrong}\n      tentang: {wrong}\n      judul: {wrong}\n      pengesahan: {wrong}\n"
    text = NAMED + (
        f"    kop: {wrong}\n    judul: {wrong}\n    tentang: {wrong}\n    pembentuk: KOMISI PEMILIHAN KOTA METRO,\n"
        f"    menetapkan: KOMISI PEMILIHAN KOTA METRO.\n    penutup: {{jabatan: {wrong}}}\n    pengesahan: {wrong}\n"
        f"    lampiran:\n{lampiran}      penutup: {{jabatan: {wrong}}}\n"
    )
    lines = [int(each.place.split(":")[0]) for each in findings(text, "RB402")]
    assert lines == [7, 8, 9, 10, 11, 12, 13, 15, 16, 17, 18, 19]


@pytest.mark.parametrize(
    "kop",
    [
        "[KOMISI PEMILIHAN UMUM KOTA METRO]",
        "[KOMISI PEMILIHAN UMUM, KOTA METRO]",
        '["KETUA KOMISI PEMILIHAN UMUM", "KOTA METRO,"]',
        "[KOMISI PEMILIHAN UMUM PROVINSI LAMPUNG]",
        "[KOMISI PEMILIHAN UMUM KABUPATEN/KOTA]",
        "[KOMISI PEMILIHAN UMUM]",
        "[RENCANA AKSI]",
    ],
)
def test_silent(kop: str) -> None:
    assert findings(NAMED + f"    kop: {kop}\n", "RB402") == []


def test_a_name_of_two_words_is_not_compared() -> None:
    assert findings(DECREE.replace("KPU Kota Metro", "KPU Metro") + "    kop: [KPU KOTA METRO]\n", "RB402") == []


def test_real_plan() -> None:
    assert [each.words for each in in_real_plan("RB402")] == ["KOMISI PEMILIHAN KOTA METRO"]
