"""The due list in a pipe: one line an item, whole, inert."""

import pytest
from due_views import HOSTILE_TEXTS, SMALL, UNSEEN, hostile_plan, view_of

from rbplan.present.due_plain import due_plain
from rbplan.wording.catalogue import Language

SMALL_ID = """\
KC, rencana aksi tahun 2022 (plans/2022.yaml)
Mei 2022: 2 jatuh tempo, 1 belum pasti, 2 sepanjang tahun

Jatuh tempo Mei 2022 (2)
  mei-saja      1. Tata Laksana  a. Prosedur  Dokumen prosedur  tidak ada jadwal lain tahun ini
  tanpa-uraian  1. Tata Laksana  a. Prosedur  Penyusunan        berikutnya Juni

Belum pasti, cocokkan dengan naskah asli (1)
  hilang  [tidak tersedia pada salinan; perkiraan: 2. Pengawasan]  [tidak tersedia pada salinan; perkiraan nomor: 3]  \
[tidak tersedia pada salinan]  Januari, Mei, Juli

Sepanjang tahun (2)
  1. Tata Laksana (1)
    tiap-bulan  a. Prosedur  Laporan bulanan
  [tidak tersedia pada salinan; perkiraan: 2. Pengawasan] (1)
    sampai-20  [tidak tersedia pada salinan; perkiraan nomor: 3]  [belum diisi]

Tidak masuk bulan mana pun karena bulannya tidak tersedia pada salinan: 1 indikator.
Tidak masuk bulan mana pun karena tidak bercentang pada salinan: 1 indikator.
"""

SMALL_EN = """\
KC, action plan 2022 (plans/2022.yaml)
May 2022: 2 due, 1 not yet certain, 2 all year

Due in May 2022 (2)
  mei-saja      1. Tata Laksana  a. Prosedur  Dokumen prosedur  at no other time this year
  tanpa-uraian  1. Tata Laksana  a. Prosedur  Penyusunan        again in June

Not yet certain, compare with the signed original (1)
  hilang  [not in the copy; presumably: 2. Pengawasan]  [not in the copy; presumably number 3]  \
[not in the copy]  January, May, July

All year (2)
  1. Tata Laksana (1)
    tiap-bulan  a. Prosedur  Laporan bulanan
  [not in the copy; presumably: 2. Pengawasan] (1)
    sampai-20  [not in the copy; presumably number 3]  [not filled in]

In no month, because the copy does not show their months: 1 indikator.
In no month, because the copy shows no tick: 1 indikator.
"""

ONCE = "tidak ada jadwal lain tahun ini"
HEADLESS = "rbplan: 1\ntahun: 2022\nsatker: {nama: Kantor}\nprogram:\n"
ONE = "  - {nama: P, kegiatan: [{nama: K, sub_kegiatan: [{nama: S, indikator: [{id: {}, uraian: U, bulan: {}}]}]}]}\n"


@pytest.mark.parametrize(("language", "expected"), [("id", SMALL_ID), ("en", SMALL_EN)])
def test_everything(language: Language, expected: str) -> None:
    assert due_plain([view_of(SMALL, language=language)]) == expected


def test_brief_folds_only_what_lasts_all_year() -> None:
    folded = SMALL_ID.replace("    tiap-bulan  a. Prosedur  Laporan bulanan\n", "").replace(
        "    sampai-20  [tidak tersedia pada salinan; perkiraan nomor: 3]  [belum diisi]\n", ""
    )
    assert due_plain([view_of(SMALL, brief=True)]) == folded


def section_of(text: str, bulan: tuple[int, ...], language: Language = "id") -> str:
    """Give the section of what is due for certain, title and all."""
    return due_plain([view_of(text, bulan=bulan, language=language)]).split("\n\n")[1]


def items(*months: str) -> str:
    return HEADLESS + "".join(
        ONE.replace("{}", f"i{number}", 1).replace("{}", month) for number, month in enumerate(months, 1)
    )


@pytest.mark.parametrize(
    ("text", "bulan", "language", "expected"),
    [
        (items("[3]"), (5,), "id", "Tidak ada. Terdekat sebelumnya, Maret: i1. Berikutnya pada tahun ini tidak ada."),
        (items("[3]"), (5,), "en", "None. Nearest before, in March: i1. Nothing after, this year."),
        (items("[8]"), (5,), "id", "Tidak ada. Sebelumnya pada tahun ini tidak ada. Terdekat berikutnya, Agustus: i1."),
        (items("[8]"), (5,), "en", "None. Nothing before, this year. Nearest after, in August: i1."),
        (items("[3, 8]"), (5,), "id", "Tidak ada. Terdekat sebelumnya, Maret: i1. Terdekat berikutnya, Agustus: i1."),
        (items("1-12"), (5,), "id", "Tidak ada pada tahun ini."),
        (items("1-12"), (5,), "en", "None this year."),
        (
            items(*["[3]"] * 5),
            (5,),
            "id",
            "Tidak ada. Terdekat sebelumnya, Maret: i1, i2, i3, i4, i5. Berikutnya pada tahun ini tidak ada.",
        ),
        (
            items(*["[3]"] * 7),
            (5,),
            "id",
            "Tidak ada. Terdekat sebelumnya, Maret: i1, i2, i3, i4, i5, dan 2 lagi. Berikutnya pada tahun ini tidak ada.",  # noqa: E501
        ),
        (
            items(*["[3]"] * 6),
            (5,),
            "en",
            "None. Nearest before, in March: i1, i2, i3, i4, i5, and 1 more. Nothing after, this year.",
        ),
    ],
)
def test_sentence_of_an_empty_section(text: str, bulan: tuple[int, ...], language: Language, expected: str) -> None:
    assert section_of(text, bulan, language).splitlines()[1:] == [f"  {expected}"]


@pytest.mark.parametrize(
    ("bulan", "language", "title"),
    [
        ((5,), "id", "Jatuh tempo Mei 2022 (1)"),
        ((5,), "en", "Due in May 2022 (1)"),
        ((4, 5), "id", "Jatuh tempo April, Mei 2022 (1)"),
        ((4, 5, 6), "id", "Jatuh tempo April–Juni 2022 (1)"),
        ((4, 5, 6), "en", "Due in April–June 2022 (1)"),
        (tuple(range(1, 13)), "id", "Jatuh tempo Januari–Desember 2022 (1)"),
    ],
)
def test_title_names_the_period(bulan: tuple[int, ...], language: Language, title: str) -> None:
    assert section_of(items("[5]"), bulan, language).splitlines()[0] == title


def test_two_programs_of_the_same_name_stay_apart() -> None:
    lines = due_plain([view_of(items("1-12", "1-12"))]).splitlines()
    assert lines[-4:] == ["  P (1)", "    i1  K  U", "  P (1)", "    i2  K  U"]


def test_nothing_is_wrapped_or_cut() -> None:
    label = "sangat panjang " * 400
    text = items("[5]").replace("uraian: U", f'uraian: "{label}"')
    assert section_of(text, (5,)).splitlines()[1:] == [f"  i1  P  K  {label}  {ONCE}"]


@pytest.mark.parametrize("text", HOSTILE_TEXTS.values(), ids=HOSTILE_TEXTS)
def test_markup_is_only_text(text: str) -> None:
    lines = due_plain([view_of(hostile_plan(text))]).splitlines()
    twice = f"{text} {text}"
    assert lines[0] == f"{text}, rencana aksi tahun 2022 (plans/2022.yaml)"
    assert lines[4] == f"  a0  {twice}  {twice}  {text}  {ONCE}"
    assert lines[7] == f"  a2  {twice}  {twice}  {text}  Mei, Juli"
    assert lines[10:12] == [f"  {twice} (1)", f"    a1  {twice}  {text}"]


@pytest.mark.parametrize("character", UNSEEN.values(), ids=UNSEEN)
def test_what_is_not_seen_is_gone(character: str) -> None:
    assert due_plain([view_of(hostile_plan(f"a{character}b"))]) == due_plain([view_of(hostile_plan("ab"))])


@pytest.mark.parametrize("character", ["\n", "\r", "\t", "\x0b", "\x0c", "\x85", "\u2028", "\u2029", "\r\n"])
def test_a_text_stays_on_its_line(character: str) -> None:
    assert due_plain([view_of(hostile_plan(f"a{character}b"))]) == due_plain([view_of(hostile_plan("a b"))])
