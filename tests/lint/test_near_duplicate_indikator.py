"""RB110: indikator that say the same twice."""

import pytest
from changed_plan import REAL, line_of
from rule_cases import HEAD, Found, findings

from rbplan.lint.near_duplicates import Text, near_duplicates


def plan(*sub_kegiatan: list[str]) -> str:
    text = HEAD + "program:\n  - kegiatan:\n      - sub_kegiatan:\n"
    for number, uraian in enumerate(sub_kegiatan):
        text += "          - indikator:\n"
        text += "".join(f"              - {{id: i{number}-{at}, uraian: '{each}'}}\n" for at, each in enumerate(uraian))
    return text


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Terkelolanya arsip statis, dinamis, manual dan digital", "Terkelolanya arsip statis dan dinamis"),
        ("Terkelolanya arsip statis dan dinamis", "Terkelolanya arsip statis, dinamis, manual dan digital"),
        ("Tersedianya maklumat pelayanan daring", "Tersedianya Maklumat Pelayanan Daring;"),
        ("Data mutasi", "data Mutasi."),
        ("Jumlah pelanggaran tahun ini", "Jumlah pelanggaran tahun ini"),
    ],
)
def test_found(first: str, second: str) -> None:
    arguments = {"other": "i0-0", "first_line": 8}
    place = f"9:36-9:{38 + len(second)}"
    assert findings(plan([first, second]), "RB110") == [Found("RB110", place, arguments)]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("100% seluruh wajib lapor LHKPN di lingkungan Kantor", "100% seluruh wajib lapor LHKASN di lingkungan Kantor"),
        ("Jumlah permohonan informasi masuk tahun ini", "Jumlah permohonan informasi masuk tahun ini yang selesai"),
        ("Permohonan informasi publik selesai tepat waktu", "Permohonan informasi publik belum selesai tepat waktu"),
        ("Laporan pengelolaan pengaduan triwulan I", "Laporan pengelolaan pengaduan triwulan II"),
        ("Data mutasi", "Data mutasi pegawai"),
        ("Tersedianya peta proses bisnis", "Tersedianya peta proses bisnis yang sesuai pedoman, tugas, fungsi, mandat"),
        ("- di", "- ke"),
    ],
)
def test_silent(first: str, second: str) -> None:
    assert findings(plan([first, second]), "RB110") == []


def test_short_texts_may_come_again_in_another_sub_kegiatan() -> None:
    assert findings(plan(["Laporan kegiatan"], ["Laporan kegiatan"]), "RB110") == []
    assert len(findings(plan(["Laporan kegiatan", "Laporan kegiatan"]), "RB110")) == 1


def test_the_name_of_the_office_does_not_make_texts_alike() -> None:
    texts = ["Kanal pengaduan di KPU Kota Metro", "Kanal pengaduan daring berbasis gawai di KPU Kota Metro"]
    assert findings(plan(texts), "RB110") == []


def test_only_within_one_kegiatan() -> None:
    one = plan(["Tersedianya maklumat pelayanan daring"])
    body = one.partition("  - kegiatan:\n")[2].replace("i0-0", "lain")
    assert findings(one + body, "RB110") == []


def test_option() -> None:
    texts = plan(["Terkelolanya arsip statis, dinamis, manual dan digital", "Terkelolanya arsip statis dan dinamis"])
    assert len(findings(texts, "RB110", shared_percent=66)) == 1
    assert findings(texts, "RB110", shared_percent=67) == []


def test_the_real_plan() -> None:
    line, first = (
        line_of(REAL, "uraian: Terkelolanya arsip statis dan"),
        line_of(REAL, "uraian: Terkelolanya arsip statis,"),
    )
    assert [(each.place, each.arguments) for each in findings(REAL, "RB110")] == [
        (f"{line}:25-{line}:91", {"other": "arsip-statis-dinamis-digital", "first_line": first})
    ]


def test_ten_thousand_in_one_kegiatan() -> None:
    texts = [
        Text(f"Tersedianya dokumen pelaksanaan kegiatan sosialisasi nomor {number}", 0) for number in range(10_000)
    ]
    assert near_duplicates([*texts, texts[7]], 60) == {10_000: 7}
