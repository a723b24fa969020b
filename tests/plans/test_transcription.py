"""The table of plans/2022.yaml against its source: nothing lost, nothing added, nothing corrected."""

import re
from collections import Counter
from datetime import date
from itertools import pairwise
from typing import Any

import pytest
from source_text import (
    COLUMNS,
    LEVELS,
    SEVERAL_INDIKATOR,
    Change,
    Differences,
    Piece,
    changed,
    load,
    placed,
    plan_cells,
    put,
    readings_of,
    replaced,
    rincian_pieces,
    rows_of,
    source_text,
    swapped,
    tables_of,
    to,
    without,
)

from rbplan.plan.bacaan import Dicocokkan
from rbplan.plan.plan import Plan

NOMOR = r"(\d+|[a-z])[.)]"
LOOSE_ROWS = {146}
"""Rows that an empty cell SUB KEGIATAN does not join to the sub kegiatan above."""
BREAKS_OFF = ("Penguatan Sistem Manajemen", "Tools evaluasi menggunakan", "internal dan/atau")
"""Endings that a person read as broken off."""
NOT_PRINTED = (
    *("id_lama", "penanggung_jawab", "triwulan", "tenggat", "target", "satuan", "kumulatif", "bukti_dukung"),
    *("acuan", "ket", "diubah"),
)
NAMED = ("oleh", "jabatan", "tanggal", "dengan")
"""What a confirmation has to say for its months to stand against the copy."""


@pytest.fixture(scope="module")
def plan() -> Plan:
    return load()


@pytest.fixture(scope="module")
def source() -> str:
    return source_text()


def cell_differences(source: str, plan: Plan) -> list[str]:
    rows, cells = rows_of(source), plan_cells(plan)
    found = [f"baris {baris}: no data row" for baris in cells if baris not in rows]
    for baris, row in rows.items():
        texts = cells.get(baris, [[] for _ in COLUMNS])
        for column, printed, held in zip(COLUMNS, row.cells, texts, strict=True):
            found += [f"baris {baris} {column}: {what}" for what in text_differences(printed, held)]
    return found


def text_differences(printed: str, held: list[Piece]) -> list[str]:
    joined = " ".join(piece.text for piece in held)
    if "".join(joined.split()) != "".join(printed.split()):
        return [f"printed {printed!r}, in the plan {joined!r}"]
    found = [] if re.fullmatch(spacing(held), printed) else [f"printed {printed!r}, spaced {joined!r}"]
    for text, is_nomor in held:
        if is_nomor and not re.fullmatch(rf"\d+|{NOMOR}+", text):
            found.append(f"not a number: {text!r}")
        if not is_nomor and re.match(NOMOR, text):
            found.append(f"a number inside the text: {text!r}")
    return found


def spacing(held: list[Piece]) -> str:
    """Give the pattern of a cell with the white space of each piece; behind a number there may be none."""
    after = {True: r"(?![.)])\s*", False: r"(?:\s+|$)"}
    return "".join(re.escape(" ".join(text.split())) + after[is_nomor] for text, is_nomor in held)


def order_differences(source: str, plan: Plan) -> list[str]:
    cited = [one.baris for one in placed(plan) if one.level == "indikator"]
    held = Counter(cited)
    printed = Counter({baris: SEVERAL_INDIKATOR.get(baris, 1) for baris in rows_of(source)})
    found = [
        f"baris {baris}: {printed[baris]} indikator printed, {held[baris]} in the plan"
        for baris in sorted(printed | held)
        if printed[baris] != held[baris]
    ]
    found += [f"baris {below} stands above {above}" for above, below in pairwise(cited) if below < above]
    return found


def keadaan_differences(source: str, plan: Plan) -> list[str]:
    """Compare each ``keadaan`` with the cell; an empty one begins an item only where its parent begins."""
    rows = rows_of(source)
    after_gap = {part.sebelum for sumber in plan.sumber for part in sumber.bagian_tidak_tersedia}
    found = []
    for one in placed(plan):
        place, keadaan = f"baris {one.baris} {one.level}", one.item.keadaan
        if one.item.perkiraan and keadaan not in ("tidak_tersedia", "terpotong"):
            found.append(f"{place}: a perkiraan beside a cell that is there")
        if one.baris in rows and rows[one.baris].cells[LEVELS.index(one.level) + 1]:
            if keadaan not in (None, "terpotong"):
                found.append(f"{place}: printed, but {keadaan}")
            continue
        if keadaan != ("tidak_tersedia" if one.baris in after_gap else "kosong"):
            found.append(f"{place}: an empty cell, but {keadaan}")
        is_first = one.level == "indikator" or one.path.endswith(".0")
        if not is_first and one.baris not in after_gap | LOOSE_ROWS:
            found.append(f"{place}: parted from the {one.level} above")
    return found


def cut_differences(_source: str, plan: Plan) -> list[str]:
    found = []
    for one in placed(plan):
        texts = [one.text, *(piece.text for piece in rincian_pieces(getattr(one.item, "rincian", None)))]
        if (texts[-1] or "").endswith(BREAKS_OFF) != (one.item.keadaan == "terpotong"):
            found.append(f"baris {one.baris} {one.level}: {texts[-1]!r}, but {one.item.keadaan}")
    return found


def tick_differences(source: str, plan: Plan) -> list[str]:
    rows, readings = rows_of(source), readings_of(source)
    first = plan.sumber[0].id
    found = []
    for one in placed(plan):
        if one.level != "indikator" or one.baris not in rows:
            continue
        place, bacaan = f"baris {one.baris} {one.item.id}", one.item.bacaan
        if bacaan.sumber not in (None, first):
            found.append(f"{place}: read from {bacaan.sumber}")
        if bacaan.sel != rows[one.baris].sel:
            found.append(f"{place}: ticked {rows[one.baris].sel}, in the plan {bacaan.sel}")
        # What a person read in the original need not be what the copy can be read as.
        if one.item.bulan != readings[one.baris].bulan and not is_confirmed(one.item):
            found.append(f"{place}: bulan {readings[one.baris].bulan}, in the plan {one.item.bulan}")
    return found


def is_confirmed(indikator: Any) -> bool:
    """Tell whether somebody who is named compared the row, and wrote down its months."""
    dicocokkan = indikator.dicocokkan
    return dicocokkan is not None and all(getattr(dicocokkan, key) for key in NAMED) and indikator.bulan is not None


def collation_differences(_source: str, plan: Plan) -> list[str]:
    return [
        f"baris {one.baris} {one.item.id}: a confirmation without months, or that names nobody"
        for one in placed(plan)
        if one.level == "indikator" and one.item.dicocokkan is not None and not is_confirmed(one.item)
    ]


def addition_differences(_source: str, plan: Plan) -> list[str]:
    return [
        f"baris {one.baris} {one.level}: {field} is not printed"
        for one in placed(plan)
        for field in NOT_PRINTED
        if getattr(one.item, field, None) not in (None, ())
    ]


def test_the_source_holds_what_the_design_counts(source: str) -> None:
    rows, readings = rows_of(source), readings_of(source)
    ticks = [sel for row in rows.values() for sel in row.sel]
    assert (len(tables_of(source)), len(rows)) == (9, 60)
    assert (len(ticks), sum(sel > 12 for sel in ticks)) == (493, 117)
    kinds = ("sepanjang_tahun", "tertentu", "tanpa_centang", "tidak_diketahui", "belum_pasti")
    of_rows = [readings[baris].kind for baris in rows]
    assert [of_rows.count(kind) for kind in kinds] == [26, 4, 1, 2, 27]
    of_indikator = [readings[baris].kind for baris in rows for _ in range(SEVERAL_INDIKATOR.get(baris, 1))]
    assert [of_indikator.count(kind) for kind in kinds] == [26, 4, 1, 9, 30]
    assert len(of_indikator) == 70


def with_one_more(items: tuple[Any, ...]) -> tuple[Any, ...]:
    return (*items, put(id="baru", nomor=None, uraian=None, keadaan="kosong")(items[-1]))


def parted(items: tuple[Any, ...]) -> tuple[Any, ...]:
    below = put(nomor=None, nama=None, keadaan="kosong", indikator=items[0].indikator[1:])(items[0])
    return (put(indikator=items[0].indikator[:1])(items[0]), below, *items[1:])


def number_in_text(indikator: Any) -> Any:
    return put(nomor=None, uraian=f"{indikator.nomor} {indikator.uraian}")(indikator)


COLLATED = Dicocokkan(oleh="Siti", jabatan="Kasubbag Hukum", tanggal=date(2026, 11, 25), dengan="asli")


def confirmed_with_other_cells(indikator: Any) -> Any:
    return put(bulan=(11,), dicocokkan=COLLATED, bacaan=put(sel=(10,))(indikator.bacaan))(indikator)


SUB = "sub_kegiatan"
DAMAGE: dict[Differences, list[tuple[str, int, str, Change, str]]] = {
    cell_differences: [
        ("lost word", 92, "indikator.uraian", replaced("efisiensi dan ", ""), "92 INDIKATOR"),
        ("doubled word", 154, "indikator.uraian", replaced("yang", "yang yang"), "154 INDIKATOR"),
        ("corrected spelling", 92, "indikator.uraian", replaced("efektif", "efektiv"), "92 INDIKATOR"),
        ("corrected doubling", 110, "indikator.uraian", replaced("jumlah ", ""), "110 INDIKATOR"),
        ("corrected ending", 145, f"{SUB}.nama", replaced("efektifita", "efektifitas"), "145 SUB"),
        ("corrected capital", 88, f"{SUB}.nama", replaced("unit/", "Unit/"), "88 SUB"),
        ("parted word", 78, "kegiatan.nama", replaced("Reformasi", "Reform asi"), "78 KEGIATAN: printed"),
        ("joined words", 98, f"{SUB}.rincian.butir.2.isi", replaced("e- PPID", "e-PPID"), "98 SUB"),
        ("lost butir", 165, f"{SUB}.rincian.butir", without(13), "165 SUB"),
        ("lost butir below a butir", 172, f"{SUB}.rincian.butir.0.butir", without(0), "172 SUB"),
        ("lost text after the list", 165, f"{SUB}.rincian.penutup", to(None), "165 SUB"),
        ("dot added", 78, "program.nomor", to("1."), "78 No"),
        ("inference as text", 84, "program.nama", to("Penguatan"), "84 PROGRAM"),
        ("number in the text", 84, "indikator", number_in_text, "84 INDIKATOR KEBERHASILAN: a number inside"),
        ("swapped in one row", 140, f"{SUB}.indikator", swapped, "140 INDIKATOR"),
        ("indikator all gone", 166, f"{SUB}.indikator", to(()), "0: no data row"),
    ],
    order_differences: [
        ("dropped", 98, f"{SUB}.indikator", without(3), "101: 1 indikator printed, 0"),
        ("dropped from a full row", 165, f"{SUB}.indikator", without(7), "165: 8 indikator printed, 7"),
        ("added", 98, f"{SUB}.indikator", with_one_more, "104: 1 indikator printed, 2"),
        ("invented row", 104, "indikator.bacaan", put(baris=105), "105: 0 indikator printed, 1"),
        ("swapped", 98, f"{SUB}.indikator", swapped, "98 stands above 99"),
    ],
    keadaan_differences: [
        ("left out", 141, "indikator", put(keadaan=None), "141 indikator: an empty cell"),
        ("mistaken", 110, SUB, put(keadaan="kosong"), "110 sub_kegiatan: an empty cell"),
        ("invented", 90, "kegiatan", put(keadaan="kosong"), "90 kegiatan: printed"),
        ("sub kegiatan parted", 90, "kegiatan.sub_kegiatan", parted, "91 sub_kegiatan: parted"),
    ],
    cut_differences: [
        ("cut not marked", 165, SUB, put(keadaan=None), "165 sub_kegiatan: 'Tools"),
        ("cut invented", 92, "indikator", put(keadaan="terpotong"), "92 indikator: 'Terdapat"),
    ],
    tick_differences: [
        ("moved tick", 100, "indikator.bacaan", put(sel=(4, 9, 13)), "100 "),
        ("invented month", 86, "indikator", put(bulan=(11,)), "86 "),
        ("invented months of a shared row", 78, "indikator", put(bulan=(1, 7)), "78 "),
        ("removed month", 98, "indikator", put(bulan=tuple(range(1, 12))), "98 "),
        ("none for not known", 166, "indikator", put(bulan=()), "166 "),
        ("not known for none", 115, "indikator", put(bulan=None), "115 "),
        ("moved tick of a confirmed row", 86, "indikator", confirmed_with_other_cells, "86 "),
        ("nobody confirmed", 86, "indikator", put(bulan=(11,), dicocokkan=Dicocokkan()), "86 "),
        ("other source", 98, "indikator.bacaan", put(sumber="lain"), "98 "),
    ],
    addition_differences: [
        ("remark", 78, "indikator", put(ket="selesai"), "78 indikator: ket"),
    ],
    collation_differences: [
        ("names nobody", 98, "indikator", put(dicocokkan=Dicocokkan()), "98 "),
        ("no day", 98, "indikator", put(dicocokkan=COLLATED.model_copy(update={"tanggal": None})), "98 "),
        ("no months", 78, "indikator", put(dicocokkan=COLLATED), "78 "),
    ],
}


@pytest.mark.parametrize("differences", DAMAGE)
def test_the_plan_says_what_the_source_says(source: str, plan: Plan, differences: Differences) -> None:
    assert differences(source, plan) == []


@pytest.mark.parametrize("bulan", [(), (5,), tuple(range(1, 13))])
@pytest.mark.parametrize("baris", [78, 86, 98, 115, 165])
def test_what_somebody_read_in_the_original_may_differ(
    source: str, plan: Plan, baris: int, bulan: tuple[int, ...]
) -> None:
    item = next(one.path for one in placed(plan) if (one.baris, one.level) == (baris, "indikator"))
    collated = changed(plan, item, put(bulan=bulan, dicocokkan=COLLATED))
    assert [found for differences in DAMAGE for found in differences(source, collated)] == []


@pytest.mark.parametrize(
    ("differences", "damage"),
    [pytest.param(concern, one, id=one[0]) for concern, several in DAMAGE.items() for one in several],
)
def test_damage_is_seen(
    source: str, plan: Plan, differences: Differences, damage: tuple[str, int, str, Change, str]
) -> None:
    _, baris, path, change, seen = damage
    level, _, field = path.partition(".")
    item = next(one.path for one in placed(plan) if (one.baris, one.level) == (baris, level))
    found = differences(source, changed(plan, f"{item}.{field}".removesuffix("."), change))
    assert any(one.startswith(f"baris {seen}") for one in found), found
