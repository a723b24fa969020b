"""RB205: something made once, due all year round."""

import pytest
from changed_plan import REAL, changed
from rule_cases import Found, findings
from scheduled import scheduled


@pytest.mark.parametrize(
    "uraian",
    [
        "Penyusunan peta proses bisnis",
        "Pembentukan Tim RB",
        "Surat Keputusan Tim Reformasi Birokrasi",
        "SK Tim Agen Perubahan",
        "Dokumen Analisis Beban Kerja",
        "Kegiatan kick off Reformasi Birokrasi",
        "Kick-off Reformasi Birokrasi",
        "Terlaksananya penetapan kinerja",
        "TERBENTUKNYA tim",
        "Peta proses bisnis",
        "Laporan Tahunan PPID",
        "Penyusunan laporan tahunan",
        "Laporan akhir pengelolaan pengaduan",
    ],
)
def test_found(uraian: str) -> None:
    start = 27 + len(f"uraian: {uraian}, bulan: ")
    found = findings(scheduled(f"uraian: {uraian}, bulan: 1-12"), "RB205")
    assert found == [Found("RB205", f"8:{start}-8:{start + 4}", {})]


@pytest.mark.parametrize(
    "own",
    [
        "uraian: Penyusunan peta, bulan: 1-11",
        "uraian: Penyusunan peta, bacaan: {baris: 1, sel: 1-11}",
        "uraian: Penyusunan laporan keuangan, bulan: 1-12",
        "uraian: Penyusunan notula setiap rapat, bulan: 1-12",
        "uraian: Pembuatan konten media sosial, bulan: 1-12",
        "uraian: Penyusunan laporan bulanan dan laporan tahunan, bulan: 1-12",
        "uraian: Laporan akhir bulan, bulan: 1-12",
        "uraian: Dokumen standar pelayanan yang selalu mutakhir, bulan: 1-12",
        "uraian: Penyusunan SOP secara berkelanjutan, bulan: 1-12",
        "uraian: Pemetaan pegawai, bulan: 1-12",
        "uraian: Tersedianya dokumen SOP, bulan: 1-12",
        "uraian: Tersedianya sarana penyampaian pengaduan, bulan: 1-12",
        "uraian: Terdapat SK Tim, bulan: 1-12",
        "uraian: Adanya kebijakan pendukung, bulan: 1-12",
        "uraian: Dokumentasi kegiatan, bulan: 1-12",
        "uraian: Pelaksanaan, bulan: 1-12",
        "bulan: 1-12",
    ],
)
def test_silent(own: str) -> None:
    assert findings(scheduled(own), "RB205") == []


def test_a_row_that_is_ticked_all_year_round() -> None:
    text = scheduled("uraian: Penyusunan peta, bulan: 1-12, bacaan: {baris: 1, sel: 1-14}")
    assert [each.wording for each in findings(text, "RB205")] == ["RB205"]


def test_the_real_plan() -> None:
    assert findings(REAL, "RB205") == []
    text = changed(("uraian: Data Mutasi", "uraian: Penyusunan peta jabatan"))
    assert [each.wording for each in findings(text, "RB205")] == ["RB205"]
