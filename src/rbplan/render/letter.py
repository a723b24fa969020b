"""Rows as an official letter prints them: nothing about the copy, and dots where something is still to be written."""

from typing import overload

from rbplan.plan.bulan import SEMUA_BULAN
from rbplan.plan.indikator import Indikator
from rbplan.plan.schedule import Schedule
from rbplan.render.bentuk import DOTS
from rbplan.render.context_shape.table import CellData, ItemRowData, Mark


def letter_marks(indikator: Indikator, schedule: Schedule) -> list[Mark]:
    """Give the twelve marks of a row: "tertentu", empty, or "belum_diisi".

    Where the plan does not state the months, each that some reading gives is still to be filled in; where no reading
    gives any, each of the twelve.
    """
    if indikator.bulan is not None or indikator.triwulan is not None:
        return ["tertentu" if month in schedule.bulan else "" for month in SEMUA_BULAN]
    open_months = schedule.bulan or SEMUA_BULAN
    return ["belum_diisi" if month in open_months else "" for month in SEMUA_BULAN]


def letter_row(row: ItemRowData) -> ItemRowData:
    """Give a row of an indikator without estimates and remarks about the copy."""
    return {
        **row,
        "program": _cell(row["program"]),
        "kegiatan": _cell(row["kegiatan"]),
        "sub_kegiatan": _cell(row["sub_kegiatan"]),
        "indikator": _cell(row["indikator"]),
    }


@overload
def _cell(cell: CellData) -> CellData: ...
@overload
def _cell(cell: CellData | None) -> CellData | None: ...
def _cell(cell: CellData | None) -> CellData | None:
    if cell is None:
        return None
    plain: CellData = {**cell, "keadaan": "", "perkiraan": {"nomor": "", "nama": ""}, "sebelum": "", "sesudah": ""}
    rincian = cell["rincian"]
    if cell["keadaan"] in ("tidak_tersedia", "belum_diisi"):
        plain["isi"] = cell["isi"] or DOTS
    elif cell["keadaan"] == "terpotong" and any(rincian.values()):
        plain["rincian"] = {**rincian, "penutup": f"{rincian['penutup']} {DOTS}".strip()}
    elif cell["keadaan"] == "terpotong":
        plain["isi"] = f"{cell['isi']} {DOTS}".strip()
    if cell["judul"]:
        words = plain["isi"] or rincian["pengantar"]
        plain["judul"] = " ".join(part for part in (plain["nomor"], words) if part) or DOTS
    return plain
