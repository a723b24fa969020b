"""The year as CSV: numbers that add up, and nothing that a spreadsheet obeys."""

import csv
import io
from collections import Counter

import pytest
from due_views import SMALL, UNSEEN, hostile_plan
from matrix_views import EMPTY, matrix_of

from rbplan.matrix import Load
from rbplan.plan.walk import LEVELS, Level
from rbplan.present.matrix_csv import matrix_csv
from rbplan.wording.catalogue import Language, read_catalogue

MARK = "\ufeff"
MONTHS = "Jan;Feb;Mar;Apr;Mei;Jun;Jul;Agu;Sep;Okt;Nov;Des"


def text_of(text: str | None = None, level: Level = "kegiatan", language: Language = "id") -> str:
    return matrix_csv(matrix_of(text, level), read_catalogue(language))


def rows_of(text: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(text.removeprefix(MARK), newline=""), delimiter=";", strict=True))


def test_indikator() -> None:
    lost = "[tidak tersedia pada salinan; perkiraan: 2. Pengawasan]"
    number = "[tidak tersedia pada salinan; perkiraan nomor: 3]"
    month = "1;1;1;1;1;1;1;1;1;1;1;1"
    assert text_of(SMALL, "indikator") == "\r\n".join([
        f"{MARK}Program;Kegiatan;Sub kegiatan;Id;Indikator;Kepastian;Jumlah indikator;{MONTHS}",
        "1. Tata Laksana;a. Prosedur;Penyusunan;mei-saja;Dokumen prosedur;tertentu;1;;;;;1;;;;;;;",
        f"1. Tata Laksana;a. Prosedur;Penyusunan;tiap-bulan;Laporan bulanan;sepanjang_tahun;1;{month}",
        "1. Tata Laksana;a. Prosedur;Penyusunan;tanpa-uraian;Penyusunan;tertentu;1;;;;;1;1;;;;;;",
        f'"{lost}";"{number}";[belum diisi];hilang;[tidak tersedia pada salinan];belum_pasti;1;1;;;;1;;1;;;;;',
        f'"{lost}";"{number}";[belum diisi];sampai-20;[belum diisi];sepanjang_tahun;1;{month}',
        f'"{lost}";"{number}";[belum diisi];tanpa-bulan;[belum diisi];tidak_diketahui;1;;;;;;;;;;;;',
        f'"{lost}";"{number}";[belum diisi];tanpa-centang;[belum diisi];tanpa_centang;1;;;;;;;;;;;;',
        "",
    ])  # fmt: skip


@pytest.mark.parametrize("language", ["id", "en"])
@pytest.mark.parametrize("level", LEVELS)
def test_what_is_added_up_is_the_total(level: Level, language: Language) -> None:
    total = matrix_of(None, level).total
    rows = rows_of(text_of(None, level, language))
    names = list(rows[0])
    certainty, count, months = names[-14], names[-13], names[-12:]
    for position, month in enumerate(months):
        added = Counter[str]()
        for row in rows:
            added[row[certainty]] += int(row[month] or 0)
        assert Load(*(added[kind] for kind in Load._fields)) == total.bulan[position]
    kinds = Counter[str]()
    for row in rows:
        kinds[row[certainty]] += int(row[count])
    assert kinds == Counter(total.counts._asdict())


@pytest.mark.parametrize(
    ("name", "written"),
    [
        ("=1+1", "'=1+1"),
        ("+1", "'+1"),
        ("-1", "'-1"),
        ("@SUM(A1)", "'@SUM(A1)"),
        (" =1", " '=1"),
        ("\t=1", "'=1"),
        ("\r=1", "'=1"),
        ("\u200b=1", "'=1"),
        ("＝1", "'＝1"),
        # In another region the comma ends a cell.
        ("a,=1", "a,'=1"),
        ('a, "=1"', 'a, "\'=1"'),
        ("a;-1", "a;'-1"),
        ("a-1=2", "a-1=2"),
        ("a, b - c", "a, b - c"),
    ],
)
def test_no_cell_is_a_formula(name: str, written: str) -> None:
    letters = "".join(f"\\U{ord(letter):08x}" for letter in name)
    text = f'{EMPTY}program: [{{nama: "{letters}"}}]\n'
    assert rows_of(text_of(text, "program"))[0]["Program"] == written


@pytest.mark.parametrize("character", UNSEEN.values(), ids=UNSEEN)
def test_what_is_not_seen_is_gone(character: str) -> None:
    first, second = (text_of(hostile_plan(text), "indikator") for text in (f"a{character}b", "ab"))
    assert first == second


def test_a_part_without_indikator_has_a_line() -> None:
    assert text_of(f"{EMPTY}program: [{{nama: P}}]\n", "program") == (
        f"{MARK}Program;Kepastian;Jumlah indikator;{MONTHS}\r\nP;;0;;;;;;;;;;;;\r\n"
    )


def test_a_plan_without_a_program() -> None:
    assert text_of(EMPTY).count("\r\n") == 1
