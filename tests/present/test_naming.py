"""What a program, a kegiatan or an item is called where it is whole, empty or lost."""

import pytest

from rbplan.plan.indikator import Indikator
from rbplan.plan.keadaan import Keadaan, Perkiraan
from rbplan.plan.kegiatan import Kegiatan
from rbplan.plan.program import Program
from rbplan.plan.sub_kegiatan import SubKegiatan
from rbplan.plan.walk import Item
from rbplan.present.naming import heading, label
from rbplan.wording.catalogue import read_catalogue

WORDS = read_catalogue("id")
ENGLISH = read_catalogue("en")


@pytest.mark.parametrize("noun", [Program, Kegiatan])
@pytest.mark.parametrize(
    ("nomor", "nama", "keadaan", "expected"),
    [
        ("1.", "Tata Laksana", None, ("1. Tata Laksana", "1. Tata Laksana")),
        (None, "Tata Laksana", None, ("Tata Laksana", "Tata Laksana")),
        ("1.", None, None, ("1.", "1.")),
        ("1.", "Tata", "terpotong", ("1. Tata", "1. Tata")),
        ("1.", None, "tidak_tersedia", ("1.", "1.")),
        (None, None, None, ("[belum diisi]", "[not filled in]")),
        (None, None, "terpotong", ("[belum diisi]", "[not filled in]")),
        (None, None, "kosong", ("[kosong pada salinan]", "[empty in the copy]")),
        (None, None, "tidak_tersedia", ("[tidak tersedia pada salinan]", "[not in the copy]")),
    ],
)
def test_heading(
    noun: type[Program | Kegiatan],
    nomor: str | None,
    nama: str | None,
    keadaan: Keadaan | None,
    expected: tuple[str, str],
) -> None:
    named = noun(nomor=nomor, nama=nama, keadaan=keadaan)
    assert (heading(named, WORDS), heading(named, ENGLISH)) == expected


@pytest.mark.parametrize(
    ("nomor", "nama", "expected"),
    [
        ("2.", "Pengawasan", "[tidak tersedia pada salinan; perkiraan: 2. Pengawasan]"),
        (None, "Pengawasan", "[tidak tersedia pada salinan; perkiraan: Pengawasan]"),
        ("2.", None, "[tidak tersedia pada salinan; perkiraan nomor: 2]"),
        ("2)", None, "[tidak tersedia pada salinan; perkiraan nomor: 2]"),
        (None, None, "[tidak tersedia pada salinan]"),
    ],
)
def test_heading_with_an_estimate(nomor: str | None, nama: str | None, expected: str) -> None:
    lost = Program(keadaan="tidak_tersedia", perkiraan=Perkiraan(nomor=nomor, nama=nama, dasar="daftar"))
    assert heading(lost, WORDS) == expected


def test_an_estimate_never_stands_for_what_was_read() -> None:
    assert heading(Program(nama="Tata", perkiraan=Perkiraan(nama="Lain")), WORDS) == "Tata"
    assert heading(Program(perkiraan=Perkiraan(nama="Lain")), WORDS) == "[belum diisi]"


@pytest.mark.parametrize(
    ("uraian", "sub_kegiatan", "kegiatan", "keadaan", "expected"),
    [
        ("U", "S", "K", None, "U"),
        (None, "S", "K", "kosong", "S"),
        (None, None, "K", None, "K"),
        (None, None, None, None, "[belum diisi]"),
        (None, None, None, "kosong", "[belum diisi]"),
        (None, None, None, "tidak_tersedia", "[tidak tersedia pada salinan]"),
        (None, "S", "K", "tidak_tersedia", "S"),
        ("a\x1b[31m\n\u202eb", None, None, None, "a[31m b"),
    ],
)
def test_label(
    uraian: str | None, sub_kegiatan: str | None, kegiatan: str | None, keadaan: Keadaan | None, expected: str
) -> None:
    indikator = Indikator(id="a", uraian=uraian, keadaan=keadaan)
    item = Item(Program(), Kegiatan(nama=kegiatan), SubKegiatan(nama=sub_kegiatan), indikator, ())
    assert label(item, WORDS) == expected
