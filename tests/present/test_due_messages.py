"""Messages for a group: short, polite, without ids, split where one would be too long."""

import pytest
from due_views import FILE, HOSTILE_TEXTS, UNSEEN, hostile_plan, load

from rbplan.due import GROUPS, Group, find_due
from rbplan.present.due_messages import LONGEST_MESSAGE, due_messages
from rbplan.present.due_result import Listed
from rbplan.wording.catalogue import Language, read_catalogue

PLAN = """\
rbplan: 1
tahun: 2022
satker: {nama: Kantor Contoh, singkatan: KC}
sumber: [{id: salinan, jenis: salinan, tabel: [1-9]}]
program:
  - nama: Tata Laksana
    penanggung_jawab: Pokja Tata Laksana
    kegiatan:
      - sub_kegiatan:
          - indikator:
              - {id: a, uraian: Dokumen prosedur, bulan: [5], bukti_dukung: [SK, Notula]}
              - {id: b, uraian: Laporan bulanan, bulan: 1-12}
              - {id: c, uraian: 'Laporan LHKPN;', bulan: [5, 6], tenggat: 2022-05-20}
              - {id: e, uraian: Rapat, bulan: 1-12, tenggat: 2022-05-03}
  - nama: Pengawasan
    kegiatan:
      - sub_kegiatan:
          - indikator:
              - {id: d, uraian: Survei, bacaan: {baris: 1, sel: [1, 7]}}
              - {id: f, uraian: Sampai 20, bacaan: {baris: 2, sel: 1-20}, bulan: 1-12}
"""

MESSAGE = """\
*Rencana aksi Mei 2022*
KC

Mohon diselesaikan pada Mei 2022:
1. Laporan LHKPN
Batas waktu: 20 Mei
2. Dokumen prosedur
Bukti dukung: SK; Notula

Mohon dicocokkan dengan naskah asli, karena bulannya belum pasti:
1. Survei
Kemungkinan bulan: Januari, Mei, Juli

Mohon dilanjutkan, karena berjalan sepanjang tahun:
1. Rapat
Batas waktu: 3 Mei

Mohon dilanjutkan juga 2 indikator yang berjalan sepanjang tahun.

Terima kasih.
"""


def messages(
    text: str = PLAN,
    *,
    bulan: tuple[int, ...] = (5,),
    per_pic: bool = False,
    groups: tuple[Group, ...] = GROUPS,
    language: Language = "id",
) -> str:
    plan = load(text).plan
    assert plan is not None
    listed = Listed(find_due(plan, bulan, groups=groups, order="date"), FILE, lambda _item: 1)
    return due_messages([listed], read_catalogue(language), per_pic=per_pic)


def test_one_for_all() -> None:
    assert messages() == MESSAGE


def test_one_for_each_who_is_responsible() -> None:
    tata, nobody = messages(per_pic=True).split("\n----------\n\n")
    assert tata.splitlines()[:3] == ["*Rencana aksi Mei 2022*", "KC", "Pokja Tata Laksana"]
    assert "Survei" not in tata
    assert "Mohon dilanjutkan juga 1 indikator yang berjalan sepanjang tahun." in tata.splitlines()
    assert nobody.splitlines() == [
        "*Rencana aksi Mei 2022*",
        "KC",
        "(belum ada penanggung jawab)",
        "",
        "Mohon dicocokkan dengan naskah asli, karena bulannya belum pasti:",
        "1. Survei",
        "Kemungkinan bulan: Januari, Mei, Juli",
        "",
        "Mohon dilanjutkan juga 1 indikator yang berjalan sepanjang tahun.",
        "",
        "Terima kasih.",
    ]


def test_in_a_longer_period_each_item_has_its_months() -> None:
    lines = messages(bulan=(5, 6)).splitlines()
    at = lines.index("2. Dokumen prosedur")
    assert lines[at + 1] == "Bulan: Mei"


def test_what_is_due_all_year_is_named_when_it_is_asked_for_alone() -> None:
    lines = messages(groups=("sepanjang_tahun",)).splitlines()
    assert lines[3:8] == [
        "Mohon dilanjutkan, karena berjalan sepanjang tahun:",
        "1. Rapat",
        "Batas waktu: 3 Mei",
        "2. Laporan bulanan",
        "3. Sampai 20",
    ]


def test_nothing() -> None:
    text = messages("rbplan: 1\ntahun: 2022\nsatker: {nama: Kantor}\n")
    assert text == "*Rencana aksi Mei 2022*\nKantor\n\nTidak ada yang jatuh tempo.\n\nTerima kasih.\n"


def test_english() -> None:
    assert messages(language="en").splitlines()[3] == "Please complete in May 2022:"


@pytest.mark.parametrize("words", [12, 2000])
def test_a_long_message_becomes_several(words: int) -> None:
    rows = "".join(f"              - {{id: x{n}, uraian: '{'kata ' * words}{n}', bulan: [5]}}\n" for n in range(120))
    text = messages(PLAN + rows)
    pages = text.split("\n----------\n\n")
    assert len(pages) > 1
    assert max(map(len, pages)) <= LONGEST_MESSAGE
    assert [page.splitlines()[0] for page in pages] == [
        f"*Rencana aksi Mei 2022* ({number}/{len(pages)})" for number in range(1, len(pages) + 1)
    ]
    assert [page.splitlines()[-1] == "Terima kasih." for page in pages] == [False] * (len(pages) - 1) + [True]
    numbers = [line.split(".")[0] for page in pages for line in page.splitlines() if ". kata" in line]
    assert numbers == [str(number) for number in range(3, 123)]


def test_a_page_in_the_middle_of_a_section_says_what_is_asked() -> None:
    rows = "".join(f"              - {{id: x{n}, uraian: '{'kata ' * 12}{n}', bulan: [5]}}\n" for n in range(120))
    second = messages(PLAN + rows).split("\n----------\n\n")[1].splitlines()
    assert second[:4] == ["*Rencana aksi Mei 2022* (2/3)", "KC", "", "(lanjutan) Mohon diselesaikan pada Mei 2022:"]
    assert second[4].split(".")[0].isdecimal()


def test_a_link_can_still_be_opened() -> None:
    text = PLAN.replace("bukti_dukung: [SK, Notula]", "bukti_dukung: ['*SK* https://x.id/a_b_c~d *', 'https://y.id/_']")
    assert "Bukti dukung: ∗SK∗ https://x.id/a_b_c~d ∗; https://y.id/_" in messages(text).splitlines()


@pytest.mark.parametrize("text", [*HOSTILE_TEXTS.values(), "*tebal*", "_miring_", "~coret~", "```kode```"])
def test_a_plan_formats_nothing(text: str) -> None:
    shown = messages(hostile_plan(text))
    assert [line for line in shown.splitlines() if "*" in line] == ["*Rencana aksi Mei 2022*"]
    assert not set("_~`") & set(shown.replace("[link=https://example.org]x[/link]", ""))


@pytest.mark.parametrize("character", UNSEEN.values(), ids=UNSEEN)
def test_what_is_not_seen_is_gone(character: str) -> None:
    assert messages(hostile_plan(f"a{character}b")) == messages(hostile_plan("ab"))
