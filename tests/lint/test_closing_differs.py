"""RB403: the closing of the lampiran against that of the decree."""

import pytest
from decree_text import DECREE
from real_plan import in_real_plan
from rule_cases import Found, findings


def test_each_line_that_differs() -> None:
    text = DECREE + (
        "    penutup:\n      pada: Pada Tanggal 17 Januari 2022\n      jabatan: [KETUA KPU, 'KOTA METRO,']\n"
        "      tanggal: 2022-01-17\n      nama: A\n    pengesahan: [Salinan]\n"
        "    lampiran:\n      penutup:\n        pada: Pada tanggal, 17 Januari 2022\n"
        "        jabatan:\n          - KETUA KPU\n          - KOTA METRO\n        tanggal: 2022-01-18\n"
        "        nama: B\n      pengesahan:\n        - Salinan,\n"
    )
    assert findings(text, "RB403") == [
        Found("RB403", "15:15-15:44", difference("Pada tanggal, 17 Januari 2022", "Pada Tanggal 17 Januari 2022", 8)),
        Found("RB403", "18:13-18:23", difference("KOTA METRO", "KOTA METRO,", 9)),
        Found("RB403", "19:18-19:28", difference("2022-01-18", "2022-01-17", 10)),
        Found("RB403", "20:15-20:16", difference("B", "A", 11)),
        Found("RB403", "22:11-22:19", difference("Salinan,", "Salinan", 12)),
    ]


def difference(written: str, decree_written: str, decree_line: int) -> dict[str, str | int]:
    return {"written": written, "decree_written": decree_written, "decree_line": decree_line}


def test_lines_broken_elsewhere_are_the_same_words() -> None:
    text = DECREE + "    pengesahan: [KPU, METRO]\n    lampiran: {pengesahan: [KPU METRO]}\n"
    assert findings(text, "RB403") == []


def test_another_count_of_lines_is_one_finding() -> None:
    text = DECREE + "    pengesahan: [KPU, METRO]\n    lampiran:\n      pengesahan: [KPU KOTA METRO]\n"
    assert findings(text, "RB403") == [Found("RB403", "9:19-9:35", difference("KPU KOTA METRO", "KPU METRO", 7))]


@pytest.mark.parametrize(
    "closing",
    [
        "    lampiran: {penutup: {tanda: ttd.}}\n",
        "    penutup: {tanda: ttd.}\n",
        "    penutup: {tanda: ttd.}\n    lampiran: {penutup: {nama: A}}\n",
        "    penutup: {tanda: ttd.}\n    lampiran: {penutup: {tanda: ttd.}}\n",
    ],
)
def test_what_one_of_them_lacks_is_no_difference(closing: str) -> None:
    assert findings(DECREE + closing, "RB403") == []


def test_real_plan() -> None:
    assert [(each.words, each.arguments["decree_written"]) for each in in_real_plan("RB403")] == [
        ("Pada tanggal, 17 Januari 2022", "Pada Tanggal 17 Januari 2022"),
        ("KOTA METRO", "KOTA METRO,"),
        ("ttd", "Ttd."),
        ("Salinan sesuai dengan aslinya", "Salinan sesuai dengan aslinya,"),
        ("Kepala Sub Bagian Hukum", "Kepala Sub Bagian Hukum,"),
    ]
