"""One indikator in words: the whole of it once, then each thing that can be otherwise."""

import pytest
from show_views import FULL, fields, list_of, shown_of, view_of

from rbplan.present.show_field import Block
from rbplan.present.show_list_view import ListRow
from rbplan.present.show_plain import show_list_plain, show_plain
from rbplan.wording.catalogue import Language

WHOLE_ID = """\
KC, rencana aksi tahun 2022 (plans/2022.yaml)

lengkap

Indikator         1. Dokumen prosedur
Program           1. Tata Laksana
Kegiatan          a. [tidak tersedia pada salinan]
                    perkiraan: a. Prosedur
                    dasar perkiraan: daftar isi
Sub kegiatan      Penyusunan:
                    Terdiri dari
                    1) Rancangan
                      a. Naskah
                    Penetapan
                    dan seterusnya [terpotong pada salinan]
                    perkiraan: Penyusunan dan penetapan

Jadwal            jatuh tempo Juni, Desember
                  Jan Feb Mar Apr Mei Jun Jul Agu Sep Okt Nov Des
                   ·   ·   ·   ·   ·   √   ·   ·   ·   ·   ·   √
Triwulan          II, IV
Batas waktu       30 Juni 2022, 15 Desember 2022

Penanggung jawab  Kasubbag Hukum
Target            50, 87.5 persen (kumulatif)
Bukti dukung      SK
                  Notula
Acuan             A.1
Keterangan        lanjutan

Sumber            kedua, baris 5
Sel bercentang    belum dibaca
Dicocokkan        oleh Siti (Sekretaris) pada 1 Februari 2022 dengan naskah asli
Diubah oleh       perubahan-1
Id lama           dahulu
Pengecualian      RB110, near-duplicate-indikator: memang demikian (baris 33)
Letak             plans/2022.yaml:23
"""

WHOLE_EN = """\
KC, action plan 2022 (plans/2022.yaml)

lengkap

Indikator          1. Dokumen prosedur
Program            1. Tata Laksana
Kegiatan           a. [not in the copy]
                     presumably: a. Prosedur
                     presumed because: daftar isi
Sub kegiatan       Penyusunan:
                     Terdiri dari
                     1) Rancangan
                       a. Naskah
                     Penetapan
                     dan seterusnya [breaks off in the copy]
                     presumably: Penyusunan dan penetapan

Schedule           due in June, December
                   Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec
                    ·   ·   ·   ·   ·   √   ·   ·   ·   ·   ·   √
Quarters           II, IV
Deadline           30 June 2022, 15 December 2022

Responsible        Kasubbag Hukum
Target             50, 87.5 persen (cumulative)
Evidence           SK
                   Notula
Evaluation item    A.1
Remarks            lanjutan

Source             kedua, line 5
Ticked cells       not read
Compared           by Siti (Sekretaris) on 1 February 2022 with the signed original
Changed by         perubahan-1
Former id          dahulu
Accepted findings  RB110, near-duplicate-indikator: memang demikian (line 33)
Place              plans/2022.yaml:23
"""


@pytest.mark.parametrize(("language", "expected"), [("id", WHOLE_ID), ("en", WHOLE_EN)])
def test_everything(language: Language, expected: str) -> None:
    assert show_plain(view_of("lengkap", language=language)) == expected


def schedule(name: str, text: str = FULL) -> dict[str, list[str]]:
    """Give the fields of the schedule, apart from what comes next."""
    found = fields(view_of(name, text), 1)
    return {key: value for key, value in found.items() if key != "Langkah berikutnya"}


DECEMBER = "sel ke-13 atau ke-14 berarti Desember, dan bulan lain menyesuaikan"
CELLS = "sel ke-1 berarti Januari, ke-2 Februari, dan seterusnya"
COMPETING = "Baris ini dapat dibaca dengan 2 cara, karena sel pada tabelnya lebih banyak daripada jumlah bulan."
SHARED = "Baris yang sama juga memuat {}, sehingga belum tentu semua centangnya untuk indikator ini."
DECIDE = "belum pasti, perlu dicocokkan dengan naskah asli"


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        (
            "bersaing",
            {
                "Jadwal": [DECIDE],
                "Kemungkinan": [
                    f"April, September: jika {CELLS}; sel sesudah ke-12 bukan bulan",
                    "April, Agustus, Desember: jika sel ke-14 berarti Desember, dan bulan lain menyesuaikan",
                ],
                "Sebab": [COMPETING],
            },
        ),
        (
            "bersama",
            {
                "Jadwal": [DECIDE],
                "Kemungkinan": [
                    f"Maret: jika {CELLS}, atau jika {DECEMBER}",
                ],
                "Sebab": [SHARED.format("berdua")],
            },
        ),
        (
            "tunggal",
            {
                "Jadwal": [DECIDE],
                "Kemungkinan": [
                    f"Desember: jika {CELLS}, atau jika sel ke-13 berarti Desember, dan bulan lain menyesuaikan",
                    "November: jika sel ke-14 berarti Desember, dan bulan lain menyesuaikan",
                ],
                "Sebab": [COMPETING],
            },
        ),
        (
            "semua",
            {
                "Jadwal": [DECIDE],
                "Kemungkinan": ["Januari–Desember"],
                "Sebab": ["Baris ini hanya dapat dibaca dengan satu cara, tetapi bulannya belum ditulis pada rencana."],
            },
        ),
        ("setahun", {"Jadwal": ["sepanjang tahun"]}),
        ("tanpa-centang", {"Jadwal": ["tanpa centang, sehingga tidak jatuh tempo pada bulan mana pun"]}),
        ("tanpa-bulan", {"Jadwal": ["bulannya belum diisi"]}),
        ("belum-dibaca", {"Jadwal": ["bulannya tidak tersedia pada salinan"]}),
    ],
)
def test_schedule(name: str, expected: dict[str, list[str]]) -> None:
    assert schedule(name) == expected


def test_both_reasons_and_a_reading_without_a_month() -> None:
    text = FULL.replace("baris: 2, sel: [3]", "baris: 2, sel: [14]")
    assert schedule("berdua", text) == {
        "Jadwal": [DECIDE],
        "Kemungkinan": [
            f"tidak ada bulan: jika {CELLS}; sel sesudah ke-12 bukan bulan",
            "Desember: jika sel ke-14 berarti Desember, dan bulan lain menyesuaikan",
        ],
        "Sebab": [
            COMPETING,
            SHARED.format("bersama"),
        ],
    }


@pytest.mark.parametrize(
    ("name", "marks"),
    [
        ("lengkap", "·····√·····√"),
        ("bersaing", "···?···??··?"),
        ("setahun", "√" * 12),
        ("tanpa-centang", "·" * 12),
        ("tanpa-bulan", ""),
        ("belum-dibaca", ""),
        ("semua", "?" * 12),
    ],
)
def test_strip(name: str, marks: str) -> None:
    blocks: list[Block] = [block for block in view_of(name).blocks if block.months]
    assert "".join(each.mark for block in blocks for each in block.months) == marks


@pytest.mark.parametrize("name", shown_of(FULL))
def test_the_next_step_is_told_where_the_copy_leaves_a_doubt(name: str) -> None:
    doubtful = {"bersaing", "bersama", "berdua", "tunggal", "belum-dibaca", "ganda", "semua"}
    command = f'rbplan confirm {name} --plan \'a b.yaml\' --month "BULAN" --by "NAMA" --position "JABATAN"'
    steps = fields(view_of(name, options=" --plan 'a b.yaml'"), 1).get("Langkah berikutnya")
    assert steps == (["Cocokkan dengan naskah asli, lalu catat hasilnya:", command] if name in doubtful else None)


def test_what_the_plan_does_not_say_has_no_field() -> None:
    text = FULL.replace("    penanggung_jawab: Pokja Tata Laksana\n", "")
    assert [list(fields(view_of("tanpa-bulan", text), block)) for block in range(3)] == [
        ["Indikator", "Program", "Kegiatan", "Sub kegiatan"],
        ["Jadwal"],
        ["Letak"],
    ]


@pytest.mark.parametrize(
    ("keys", "expected"),
    [
        ("keadaan: tidak_tersedia", ["[tidak tersedia pada salinan]"]),
        ("keadaan: kosong, nomor: '3.'", ["3. [kosong pada salinan]"]),
        ("nomor: '3.', uraian: Separuh, keadaan: terpotong", ["3. Separuh [terpotong pada salinan]"]),
        ("keadaan: terpotong", ["[belum diisi] [terpotong pada salinan]"]),
        (
            "keadaan: tidak_tersedia, perkiraan: {nomor: '3.', nama: Laporan, dasar: urutan}",
            ["[tidak tersedia pada salinan; perkiraan: 3. Laporan]", "dasar perkiraan: urutan"],
        ),
        ("uraian: Utuh, rincian: {butir: [{nomor: 1.}, {isi: Dua}]}", ["Utuh", "1.", "Dua"]),
    ],
)
def test_cell(keys: str, expected: list[str]) -> None:
    text = FULL.replace("uraian: Tanpa bulan", keys)
    assert fields(view_of("tanpa-bulan", text), 0)["Indikator"] == expected


def test_list() -> None:
    assert list_of().columns == ListRow("Id", "Bulan", "Indikator")
    assert show_list_plain(list_of()) == (
        "KC, rencana aksi tahun 2022 (plans/2022.yaml)\nJudul\n\n"
        "lengkap        Jun, Des              Dokumen prosedur\n"
        "bersaing       ? Apr, Agu, Sep, Des  Laporan\n"
        "bersama        ? Mar                 Penyusunan:\n"
        "berdua         ? Mar                 Penyusunan:\n"
        "tunggal        ? Nov, Des            Satu bacaan\n"
        "setahun        sepanjang tahun       Pelayanan\n"
        "tanpa-centang  tanpa centang         Arsiparis\n"
        "tanpa-bulan    belum diisi           Tanpa bulan\n"
        "belum-dibaca   tidak tersedia        Belum dibaca\n"
        "ganda          ? Jun                 Sel ganda\n"
        "semua          ? Jan–Des             Semua\n"
        "\n? = belum pasti, perlu dicocokkan dengan naskah asli.\n"
    )


def test_list_without_doubt_needs_no_remark() -> None:
    text = "rbplan: 1\ntahun: 2022\nsatker: {nama: Kantor}\n"
    assert show_list_plain(list_of(text)) == "Kantor, rencana aksi tahun 2022 (plans/2022.yaml)\nJudul\n\n"
