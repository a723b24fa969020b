"""The decree around the table, and what plans/2022.yaml says of its source, against the source."""

import hashlib
import re
from collections.abc import Iterable
from datetime import date
from difflib import unified_diff
from itertools import pairwise

import pytest
from source_text import (
    PLAN_FILE,
    SOURCE_FILE,
    Change,
    Differences,
    changed,
    load,
    printed_lines,
    replaced,
    source_text,
    swapped,
    tables_of,
    to,
    without,
)

from rbplan.plan.keputusan import Keputusan, Lampiran, Penutup
from rbplan.plan.plan import Plan
from rbplan.plan.ranges import Range
from rbplan.plan.rincian import Butir

MONTHS = {"Januari": 1}
"""The months that the decree names."""
JOINED_BREAKS = {(118, 124), (133, 139), (160, 165)}
"""Data rows around the breaks between two tables over which nothing is lost."""


@pytest.fixture(scope="module")
def plan() -> Plan:
    return load()


@pytest.fixture(scope="module")
def source() -> str:
    return source_text()


def printed(*texts: str | None) -> list[str]:
    return [text for text in texts if text is not None]


def butir_lines(items: Iterable[Butir]) -> list[str]:
    return [line for item in items for line in (" ".join(printed(item.nomor, item.isi)), *butir_lines(item.butir))]


def titled(title: str, items: tuple[Butir, ...]) -> list[str]:
    return [title, *butir_lines(items)] if items else []


def penutup_lines(penutup: Penutup | None) -> list[str]:
    if penutup is None:
        return []
    return [
        *printed(penutup.tempat, penutup.pada),
        *penutup.jabatan,
        *printed(penutup.tanda, penutup.nama),
    ]


def keputusan_lines(keputusan: Keputusan) -> list[str]:
    return [
        *printed(keputusan.tanda_salinan),
        *keputusan.kop,
        *keputusan.judul,
        f"NOMOR : {keputusan.nomor}",
        "TENTANG",
        *keputusan.tentang,
        *printed(keputusan.pembentuk),
        *titled("Menimbang :", keputusan.menimbang),
        *titled("Mengingat :", keputusan.mengingat),
        *titled("Memperhatikan :", keputusan.memperhatikan),
        "MEMUTUSKAN:",
        f"Menetapkan : {keputusan.menetapkan}",
        *(f"{diktum.nama} : {diktum.isi}" for diktum in keputusan.diktum),
        *penutup_lines(keputusan.penutup),
        *keputusan.pengesahan,
        *(lampiran_lines(keputusan.lampiran) if keputusan.lampiran else []),
    ]


def lampiran_lines(lampiran: Lampiran) -> list[str]:
    return [
        *lampiran.kepala,
        f"NOMOR : {lampiran.nomor}",
        "TENTANG",
        *lampiran.tentang,
        *lampiran.judul,
        *penutup_lines(lampiran.penutup),
        *lampiran.pengesahan,
    ]


def line_differences(source: str, plan: Plan) -> list[str]:
    """Compare the decree line by line: ``-`` stands only in the source, ``+`` only in the plan."""
    held = [line for keputusan in plan.keputusan for line in keputusan_lines(keputusan)]
    changes = unified_diff(printed_lines(source), held, n=0, lineterm="")
    return [line for line in list(changes)[2:] if not line.startswith("@@")]


def derived_differences(source: str, plan: Plan) -> list[str]:
    """Compare what is kept for machines with the printed lines that it repeats."""
    found = [f"jenis {keputusan.jenis}" for keputusan in plan.keputusan if keputusan.jenis != "penetapan"]
    for keputusan in plan.keputusan:
        for penutup in (keputusan.penutup, keputusan.lampiran.penutup if keputusan.lampiran else None):
            day = day_in(penutup.pada) if penutup and penutup.pada else None
            if penutup and penutup.tanggal != day:
                found.append(f"tanggal {penutup.tanggal} beside {penutup.pada!r}")
        if f"/{plan.satker.kode}/{plan.tahun}" not in (keputusan.nomor or ""):
            found.append(f"kode {plan.satker.kode} and tahun {plan.tahun} beside {keputusan.nomor}")
    names = (plan.satker.nama, plan.satker.singkatan, f"TAHUN {plan.tahun}")
    return found + [f"not printed: {name}" for name in names if name and not re.search(rf"\b{name}\b", source)]


def day_in(text: str) -> date | None:
    match = re.search(r"(\d{1,2}) (\w+) (\d{4})", text)
    return date(int(match[3]), MONTHS[match[2]], int(match[1])) if match else None


def sumber_differences(source: str, plan: Plan) -> list[str]:
    if len(plan.sumber) != 1:
        return [f"{len(plan.sumber)} sumber"]
    sumber = plan.sumber[0]
    found = [] if sumber.jenis == "salinan" else [f"jenis {sumber.jenis}"]
    if sumber.sha256 != hashlib.sha256(source.encode()).hexdigest():
        found.append(f"sha256 {sumber.sha256}")
    if PLAN_FILE.parent / (sumber.berkas or "") != SOURCE_FILE:
        found.append(f"berkas {sumber.berkas}")
    tables = tables_of(source)
    ranges = [(table.first, table.last) for table in tables]
    if [tuple(lines) for lines in sumber.tabel] != ranges:
        found.append(f"tabel {sumber.tabel}, in the source {ranges}")
    breaks = [(above.rows[-1].baris, below.rows[0].baris) for above, below in pairwise(tables)]
    gaps = [(part.setelah, part.sebelum) for part in sumber.bagian_tidak_tersedia]
    expected = [rows for rows in breaks if rows not in JOINED_BREAKS]
    return found if gaps == expected else [*found, f"bagian_tidak_tersedia {gaps}, in the source {expected}"]


KEPUTUSAN = "keputusan.0"
LAMPIRAN = "keputusan.0.lampiran"
SUMBER = "sumber.0"
DAMAGE: dict[Differences, list[tuple[str, str, Change, str]]] = {
    line_differences: [
        ("lost Menimbang", f"{KEPUTUSAN}.menimbang", without(0), "-a. bahwa untuk"),
        ("lost Mengingat", f"{KEPUTUSAN}.mengingat", without(3), "-4. Peraturan Menteri"),
        ("swapped Mengingat", f"{KEPUTUSAN}.mengingat", swapped, "+2. Peraturan Presiden"),
        ("lost word", f"{KEPUTUSAN}.menimbang.1.isi", replaced("dimaksud ", ""), "+b. bahwa"),
        ("doubled word", f"{KEPUTUSAN}.diktum.1.isi", replaced("ini", "ini ini"), "+KEDUA : Keputusan ini"),
        ("corrected citation", f"{KEPUTUSAN}.mengingat.6.isi", replaced("612/ ", "612/"), "+7. Keputusan"),
        ("decree number", f"{KEPUTUSAN}.nomor", replaced("11/", "12/"), "+NOMOR : 12/HK.03.1/1872/2022"),
        ("corrected number", f"{LAMPIRAN}.nomor", replaced("HK-", "HK."), "+NOMOR : 11/HK.03.1/1872/2022"),
        ("corrected title", f"{LAMPIRAN}.judul.1", replaced("KOTA", "UMUM KOTA"), "+DI LINGKUNGAN"),
        ("closing line", f"{KEPUTUSAN}.penutup.pada", replaced("Tanggal", "tanggal"), "+Pada tanggal 17"),
        ("closing comma", f"{KEPUTUSAN}.penutup.jabatan.1", replaced(",", ""), "-KOTA METRO,"),
        ("closing of the lampiran", f"{LAMPIRAN}.penutup.tanda", to("Ttd."), "-ttd"),
        ("lost certification", f"{KEPUTUSAN}.pengesahan", without(3), "-Kepala Sub Bagian Hukum,"),
        ("corrected certification", f"{KEPUTUSAN}.pengesahan.3", replaced("Sub B", "Subb"), "+Kepala Subbag"),
        ("lost lampiran", LAMPIRAN, to(None), "-LAMPIRAN"),
        ("lost mark of a copy", f"{KEPUTUSAN}.tanda_salinan", to(None), "-SALINAN"),
    ],
    derived_differences: [
        ("day", f"{KEPUTUSAN}.penutup.tanggal", to(date(2022, 1, 18)), "tanggal 2022-01-18"),
        ("kind", f"{KEPUTUSAN}.jenis", to("perubahan"), "jenis perubahan"),
        ("year", "tahun", to(2021), "not printed: TAHUN 2021"),
        ("code", "satker.kode", to("1871"), "kode 1871"),
        ("name", "satker.nama", replaced("Metro", "Bandung"), "not printed: Komisi"),
    ],
    sumber_differences: [
        ("sha256", f"{SUMBER}.sha256", to("0" * 64), "sha256 000"),
        ("file", f"{SUMBER}.berkas", to("2022.yaml"), "berkas 2022.yaml"),
        ("lost table", f"{SUMBER}.tabel", without(4), "tabel"),
        ("table", f"{SUMBER}.tabel.2", to(Range(94, 103)), "tabel"),
        ("lost part", f"{SUMBER}.bagian_tidak_tersedia", without(4), "bagian_tidak_tersedia"),
        ("moved part", f"{SUMBER}.bagian_tidak_tersedia.0.sebelum", to(85), "bagian_tidak_tersedia"),
    ],
}


@pytest.mark.parametrize("differences", DAMAGE)
def test_the_plan_says_what_the_source_says(source: str, plan: Plan, differences: Differences) -> None:
    assert differences(source, plan) == []


@pytest.mark.parametrize(
    ("differences", "damage"),
    [pytest.param(concern, one, id=one[0]) for concern, several in DAMAGE.items() for one in several],
)
def test_damage_is_seen(
    source: str, plan: Plan, differences: Differences, damage: tuple[str, str, Change, str]
) -> None:
    _, path, change, seen = damage
    found = differences(source, changed(plan, path, change))
    assert any(one.startswith(seen) for one in found), found
