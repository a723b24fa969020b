"""The year in words, before it is laid out."""

import pytest
from due_views import FILE, SMALL, UNSEEN
from matrix_views import EMPTY, matrix_of, view_of

from rbplan.present.matrix_view import matrix_view
from rbplan.wording.catalogue import read_catalogue


def test_names_and_what_is_left_of_them_where_they_are_cut() -> None:
    assert [(row.depth, row.name, row.short) for row in view_of(SMALL, "indikator").rows] == [
        (0, "1. Tata Laksana", "1. Tata Laksana"),
        (1, "a. Prosedur", "a. Prosedur"),
        (2, "Penyusunan", "Penyusunan"),
        (3, "mei-saja: Dokumen prosedur", "mei-saja: Dokumen prosedur"),
        (3, "tiap-bulan: Laporan bulanan", "tiap-bulan: Laporan bulanan"),
        (3, "tanpa-uraian: Penyusunan", "tanpa-uraian: Penyusunan"),
        (0, "[tidak tersedia pada salinan; perkiraan: 2. Pengawasan]", "[2. Pengawasan]"),
        (1, "[tidak tersedia pada salinan; perkiraan nomor: 3]", "[nomor 3]"),
        (2, "[belum diisi]", "[belum diisi]"),
        (3, "hilang: [tidak tersedia pada salinan]", "hilang: [tidak tersedia pada salinan]"),
        (3, "sampai-20: [belum diisi]", "sampai-20: [belum diisi]"),
        (3, "tanpa-bulan: [belum diisi]", "tanpa-bulan: [belum diisi]"),
        (3, "tanpa-centang: [belum diisi]", "tanpa-centang: [belum diisi]"),
    ]


def test_a_heading_of_which_nothing_is_known() -> None:
    row = view_of(f"{EMPTY}program: [{{keadaan: tidak_tersedia}}]\n", "program").rows[0]
    assert (row.name, row.short) == ("[tidak tersedia pada salinan]",) * 2


def test_remarks() -> None:
    view = view_of(SMALL, "program", "en")
    assert view.header == (
        "KC, action plan 2022 (plans/2022.yaml)",
        "7 indikator: 2 in certain months, 1 not yet certain, 2 all year",
    )
    assert view.remarks == (
        "Without a sign because the copy does not show their months: 1 indikator.",
        "Without a sign because the copy shows no tick: 1 indikator.",
    )


@pytest.mark.parametrize("character", UNSEEN.values(), ids=UNSEEN)
def test_what_is_not_seen_is_gone(character: str) -> None:
    def view(text: str) -> object:
        letters = "".join(f"\\U{ord(letter):08x}" for letter in text)
        lost = f'keadaan: tidak_tersedia, perkiraan: {{nomor: "{letters}", nama: "{letters}"}}'
        number = f'keadaan: tidak_tersedia, perkiraan: {{nomor: "{letters}"}}'
        plan = f"{EMPTY}program: [{{{lost}}}, {{{number}}}]\n"
        return matrix_view(matrix_of(plan, "program"), f"{FILE}{text}", read_catalogue("id"))

    assert view(f"a{character}b") == view("ab")
