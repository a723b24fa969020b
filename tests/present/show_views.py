"""Indikator in words, of a plan that is written out or of the real one."""

from pathlib import Path

from rbplan.load.load import load_plan
from rbplan.plan.walk import walk
from rbplan.present.show_field import ShowView
from rbplan.present.show_json import show_json
from rbplan.present.show_list_view import ShowListView, show_list_view
from rbplan.present.show_view import show_view
from rbplan.show import Shown, show_items
from rbplan.wording.catalogue import Language, read_catalogue

FILE = "plans/2022.yaml"
REAL_PLAN = Path(__file__).parents[2] / FILE

FULL = """\
rbplan: 1
tahun: 2022
satker: {nama: Kantor Contoh, singkatan: KC}
sumber: [{id: salinan, jenis: salinan, berkas: 2022/sumber/salinan.txt, tabel: [1-9]}, {id: kedua, jenis: salinan}]
program:
  - nomor: "1."
    nama: Tata Laksana
    area: tatalaksana
    penanggung_jawab: Pokja Tata Laksana
    kegiatan:
      - nomor: a.
        keadaan: tidak_tersedia
        perkiraan: {nomor: a., nama: Prosedur, dasar: daftar isi}
        sub_kegiatan:
          - nama: "Penyusunan:"
            keadaan: terpotong
            perkiraan: {nama: Penyusunan dan penetapan}
            rincian:
              pengantar: Terdiri dari
              butir: [{nomor: 1), isi: Rancangan, butir: [{nomor: a., isi: Naskah}]}, {isi: Penetapan}]
              penutup: dan seterusnya
            indikator:
              - id: lengkap
                id_lama: dahulu
                nomor: "1."
                uraian: Dokumen prosedur
                penanggung_jawab: Kasubbag Hukum
                triwulan: [2, 4]
                tenggat: [2022-06-30, 2022-12-15]
                target: [50, 87.5]
                satuan: persen
                kumulatif: true
                bukti_dukung: [SK, Notula]  # rbplan: ignore[RB110, near-duplicate-indikator] memang demikian
                acuan: A.1
                ket: lanjutan
                bacaan: {sumber: kedua, baris: 5}
                dicocokkan: {oleh: Siti, jabatan: Sekretaris, tanggal: 2022-02-01, dengan: asli}
                diubah: perubahan-1
              - {id: bersaing, uraian: Laporan, bacaan: {baris: 1, sel: [4, 9, 14]}}
              - {id: bersama, bacaan: {baris: 2, sel: [3]}}  # rbplan: ignore[RB302]
              - {id: berdua, keadaan: kosong, bacaan: {baris: 2, sel: [3]}}
              - {id: tunggal, uraian: Satu bacaan, bacaan: {baris: 3, sel: [12]}}
              - {id: setahun, uraian: Pelayanan, bulan: 1-12, bacaan: {baris: 4, sel: 1-14}}
              - {id: tanpa-centang, uraian: Arsiparis, bulan: [], bacaan: {baris: 6, sel: []}}
              - {id: tanpa-bulan, uraian: Tanpa bulan}
              - {id: belum-dibaca, uraian: Belum dibaca, bacaan: {baris: 7}}
              - {id: ganda, uraian: Sel ganda, bacaan: {baris: 8, sel: [6]}}
              - {id: semua, uraian: Semua, bacaan: {baris: 9, sel: 1-13}, dicocokkan: {dengan: kedua}}
"""
"""Every key that an indikator may have, and every way in which its months may be known or not."""


def shown_of(text: str | None = None) -> dict[str, Shown]:
    """Give every indikator of a plan by its id, of the real one where no text is given."""
    content = REAL_PLAN.read_bytes() if text is None else text.encode()
    loaded = load_plan(content, FILE)
    assert loaded.diagnostics == ()
    assert loaded.plan is not None
    return {shown.item.indikator.id: shown for shown in show_items(loaded.plan, loaded, walk(loaded.plan))}


def view_of(name: str, text: str | None = FULL, *, language: Language = "id", options: str = "") -> ShowView:
    """Word one indikator of a plan."""
    content = REAL_PLAN.read_bytes() if text is None else text.encode()
    plan = load_plan(content, FILE).plan
    assert plan is not None
    return show_view(shown_of(text)[name], plan, FILE, options, read_catalogue(language))


def fields(view: ShowView, block: int) -> dict[str, list[str]]:
    """Give the fields of one block, counted from 0, by their names."""
    return {field.name: [line.text for line in field.lines] for field in view.blocks[block].fields}


def list_of(text: str | None = FULL, *, language: Language = "id", title: str = "Judul") -> ShowListView:
    """Word all indikator of a plan as a list."""
    content = REAL_PLAN.read_bytes() if text is None else text.encode()
    plan = load_plan(content, FILE).plan
    assert plan is not None
    return show_list_view(tuple(shown_of(text).values()), plan, FILE, title, read_catalogue(language))


def json_of(text: str = FULL) -> str:
    """Give all indikator of a plan as JSON."""
    plan = load_plan(text.encode(), FILE).plan
    assert plan is not None
    return show_json(shown_of(text).values(), plan, FILE)


HOSTILE = """\
rbplan: 1
tahun: 2022
satker: {nama: @, singkatan: @}
sumber: [{id: salinan, jenis: salinan, berkas: @, tabel: [1-9]}]
program:
  - nomor: @
    nama: @
    area: @
    perkiraan: {nomor: @, nama: @, dasar: @}
    kegiatan:
      - nama: @
        sub_kegiatan:
          - nama: @
            rincian: {pengantar: @, butir: [{nomor: @, isi: @, butir: [{isi: @}]}], penutup: @}
            indikator:
              - id: a
                nomor: @
                uraian: @
                rincian: {butir: [{isi: @}]}
                keadaan: terpotong
                perkiraan: {nama: @, dasar: @}
                penanggung_jawab: @
                bacaan: {baris: 1, sel: [5, 14]}
                target: 3
                satuan: @
                bukti_dukung: [@, @]
                acuan: @
                ket: @
                dicocokkan: {oleh: @, jabatan: @}
"""


def hostile_plan(text: str) -> str:
    """Write a plan whose every text is this one."""
    letters = (f"\\U{ord(letter):08x}" for letter in text)
    return HOSTILE.replace("@", f'"{"".join(letters)}"')
