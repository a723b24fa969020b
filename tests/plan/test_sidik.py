"""The fingerprint changes with the decree and the programs, and with nothing else."""

from typing import Any

import pytest
from rendering import real_plan

from rbplan.plan.plan import Plan
from rbplan.plan.sidik import Sidik, find_marks, fingerprint

DIGITS = "57518e0d037ecef2ae2f044972912e8917a48422b2f3a954d2fe170554b233e5"


def changed(path: tuple[str | int, ...], value: Any) -> Plan:
    """Give the real plan with one value put in; None takes it out."""
    data = real_plan().model_dump(exclude_unset=True)
    data["sumber"][0].pop("tabel")
    place: Any = data
    for step in path[:-1]:
        place = place[step]
    if value is None:
        place.pop(path[-1])
    else:
        place[path[-1]] = value
    return Plan.model_validate(data)


FIRST = ("program", 0, "kegiatan", 0, "sub_kegiatan", 0, "indikator", 0)


def test_the_real_plan() -> None:
    assert fingerprint(real_plan()) == Sidik(2022, DIGITS)


@pytest.mark.parametrize(
    ("path", "value"),
    [
        (("tahun",), 2023),
        (("program", 0, "nama"), "Manajemen perubahan"),
        ((*FIRST, "bulan"), (1,)),
        ((*FIRST, "uraian"), "Lain"),
        ((*FIRST, "ket"), "Lain"),
        (("keputusan", 0, "nomor"), "12/HK.03.1/1872/2022"),
        (("keputusan", 0, "diktum", 0, "isi"), "Lain"),
    ],
)
def test_what_is_printed_changes_it(path: tuple[str | int, ...], value: object) -> None:
    assert fingerprint(changed(path, value)).digits != DIGITS


@pytest.mark.parametrize(
    ("path", "value"),
    [
        ((*FIRST, "dicocokkan"), {"oleh": "Siti Aminah", "jabatan": "Kasubbag Hukum", "dengan": "asli"}),
        ((*FIRST, "diubah"), "perubahan-1"),
        ((*FIRST, "id_lama"), "nama-lama"),
        (("program", 1, "perkiraan", "dasar"), "Dasar lain"),
        (("sumber", 0, "sha256"), "0" * 64),
        (("sumber", 0, "bagian_tidak_tersedia"), ()),
        (("satker", "singkatan"), "KPU Metro"),
    ],
)
def test_records_and_sources_do_not(path: tuple[str | int, ...], value: object) -> None:
    assert fingerprint(changed(path, value)).digits == DIGITS


def test_it_is_found_in_what_carries_it() -> None:
    sidik = fingerprint(real_plan())
    assert find_marks(f"<!-- {sidik.penanda} -->\n".encode()) == (sidik,)
    assert find_marks(f"rbplan:1:2021:{'0' * 64} {sidik.penanda}".encode()) == (Sidik(2021, "0" * 64), sidik)
    assert find_marks(sidik.penanda[:-1].encode()) == ()
    assert find_marks(b"") == ()
    assert sidik.short == "57518e0d"
