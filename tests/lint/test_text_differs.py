"""RB303: text that is not what the source prints."""

from pathlib import Path

import pytest
from rule_cases import Found, findings, report
from source_plans import HEADS, SOURCE

PLAN = """\
rbplan: 1
tahun: 2022
satker: {nama: KPU Kota Metro}
keputusan:
  - {id: p, jenis: perubahan}
sumber:
  - {id: s, jenis: salinan, berkas: s.txt, tabel: [1-9]}
  - {id: asli, jenis: asli}
program:
  - nomor: "8."
    nama: Pelayanan Publik
    kegiatan:
      - nomor: "1."
        nama: Pelayanan Prima
        sub_kegiatan:
          - nama: "Meliputi:"
            rincian:
              pengantar: Daftar
              butir:
                - {nomor: "1)", isi: Dasar, butir: [{nomor: a., isi: Hukum}]}
                - {nomor: "2)", isi: Biaya}
              penutup: Selesai
            indikator:
              - id: a
                nomor: "1."
                uraian: Satu dua tiga
                rincian: {butir: [{nomor: "1)", isi: empat}]}
                ket: lihat Renstra
                bacaan: {baris: 4}
              - id: b
                uraian: Lima
                bacaan: {baris: 4}
          - nomor: "2."
            nama: Evaluasi
            indikator:
              - id: c
                uraian: Enam
                bacaan: {baris: 5}
              - id: d
                keadaan: kosong
                bacaan: {baris: 6}
"""

ROWS = (
    "8.\tPelayanan  Publik\t1. Pelayanan Prima\t<p>Meliputi:</p> Daftar 1)Dasar a. Hukum 2) **Biaya** Selesai"
    "\t1. Satu dua tiga 1) empat Lima\t√\t\tlihat Renstra\n\t\t\t2.Evaluasi\tEnam\n\t\t\t\t\t√\n"
)


SUB = "SUB KEGIATAN"
INDIKATOR = "INDIKATOR KEBERHASILAN"


def found(text: str, rows: str = ROWS) -> list[Found]:
    return findings(text, "RB303", files={SOURCE: HEADS + rows})


def replaced(old: str, new: str) -> str:
    assert old in PLAN
    return PLAN.replace(old, new, 1)


def test_right() -> None:
    assert found(PLAN) == []


@pytest.mark.parametrize(
    ("old", "new", "wording", "place", "said"),
    [
        ('"8."', '"8"', "RB303.missing", "10:12-10:15",
         ("", "8.", "No")),
        ("Publik", "Publig", "RB303", "11:11-11:27",
         ("Publig", "Publik", "PROGRAM KEGIATAN")),
        ("nama: Pelayanan Prima", "id: x", "RB303.missing", "13:16-13:20",
         ("", "Pelayanan Prima", "KEGIATAN")),
        ("Daftar", "Daftra", "RB303", "18:26-18:32",
         ("Daftra 1) Dasar a.", "Daftar 1)Dasar a. Hukum", SUB)),
        ("isi: Dasar", "isi: dasar", "RB303", "20:38-20:43",
         ("dasar a. Hukum 2)", "1)Dasar a. Hukum 2)", SUB)),
        ("isi: Hukum", "isi: hukum", "RB303", "20:70-20:75",
         ("hukum 2) Biaya Selesai", "Hukum 2) Biaya Selesai", SUB)),
        ("isi: Biaya", 'isi: "**Biaya"', "RB303", "21:38-21:47",
         ("**Biaya Selesai", "Biaya Selesai", SUB)),
        ("Selesai", "Selesai sudah", "RB303.added", "22:24-22:37",
         ("sudah", "", SUB)),
        ("dua tiga", "tiga", "RB303", "26:25-26:34",
         ("tiga 1) empat Lima", "dua tiga 1) empat", INDIKATOR)),
        ("isi: empat", "isi: empat belas", "RB303", "27:54-27:65",
         ("belas Lima", "Lima", INDIKATOR)),
        ("lihat Renstra", "Renstra", "RB303", "28:22-28:29",
         ("Renstra", "lihat Renstra", "KET.")),
        ("uraian: Enam", "keadaan: kosong", "RB303.missing", "38:33-38:34",
         ("", "Enam", INDIKATOR)),
        ("keadaan: kosong", "uraian: Tujuh", "RB303.added", "40:25-40:30",
         ("Tujuh", "", INDIKATOR)),
    ],
)  # fmt: skip
def test_one_cell(old: str, new: str, wording: str, place: str, said: tuple[str, str, str]) -> None:
    """``said`` is what is written, what is printed, and in which column."""
    written, printed, column = said
    arguments = {"written": written, "printed": printed, "column": column, "source": "s"}
    (one,) = found(replaced(old, new))
    assert one == Found(wording, place, {**arguments, "row": one.arguments["row"]})


def test_white_space_is_left_aside() -> None:
    assert found(replaced("Satu dua tiga", "Satudua ti ga")) == []


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("                bacaan: {baris: 5}", "                bacaan: {baris: 5}\n                diubah: p"),
        ("bacaan: {baris: 5}", "bacaan: {baris: 5, sumber: asli}"),
        ("bacaan: {baris: 5}", "bacaan: {baris: 5, sumber: lain}"),
        ("bacaan: {baris: 5}", "bacaan: {baris: 50}"),
        ("                bacaan: {baris: 5}\n", ""),
        ("berkas: s.txt, ", ""),
        ("berkas: s.txt", "berkas: t.txt"),
        ("berkas: s.txt", f"berkas: s.txt, sha256: {'0' * 64}"),
    ],
)
def test_what_cannot_be_judged(old: str, new: str) -> None:
    assert found(replaced("Enam", "Tujuh").replace(old, new)) == []


def test_an_amendment_changes_only_its_own() -> None:
    text = replaced("id: a\n", "id: a\n                diubah: p\n").replace("Satu", "Tujuh").replace("lihat", "x")
    assert found(text) == []
    assert [one.arguments["column"] for one in found(text.replace("Pelayanan Prima", "Prima"))] == ["KEGIATAN"]


def test_the_heading_of_a_row_that_nobody_cites() -> None:
    """What stands below it begins in a later row, where its cell is empty."""
    text = replaced("                bacaan: {baris: 5}\n", "")
    assert found(text) == []
    assert found(text.replace("Evaluasi", "Evaluasi SOP")) == []


def test_a_heading_that_was_printed_in_another_document() -> None:
    rows = ROWS.replace("2.Evaluasi\tEnam", "\tEnam")
    assert [one.arguments["column"] for one in found(PLAN, rows)] == ["SUB KEGIATAN"]
    assert (
        found(replaced("keadaan: kosong\n                bacaan: {baris: 6}", "bacaan: {baris: 6, sumber: asli}"), rows)
        == []
    )


def test_swapped_in_the_plan_only_the_order_changes() -> None:
    first, second = PLAN.index("              - id: c"), PLAN.index("              - id: d")
    assert found(PLAN[:first] + PLAN[second:] + PLAN[first:second]) == []


def test_what_was_left_out_is_not_missing() -> None:
    text = replaced("id: b\n", "id: b\n                bulan: 13\n")
    assert [each.kind.code for each in report(text, "RB303", files={SOURCE: HEADS + ROWS}).diagnostics] == ["RB027"]


def test_the_real_plan(real_plan_file: Path) -> None:
    berkas = "2022/sumber/salinan.txt"
    source = (real_plan_file.parent / berkas).read_text(encoding="utf-8")
    assert findings(real_plan_file.read_bytes(), "RB303", files={berkas: source}) == []
