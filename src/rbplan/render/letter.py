"""Rows as an official letter prints them: nothing about the copy, and dots where something is still to be written."""

from collections.abc import Mapping
from typing import Any, Final

from rbplan.plan.bulan import SEMUA_BULAN
from rbplan.plan.indikator import Indikator
from rbplan.plan.schedule import Schedule
from rbplan.render.bentuk import DOTS

_CELLS: Final = ("program", "kegiatan", "sub_kegiatan", "indikator")


def letter_marks(indikator: Indikator, schedule: Schedule) -> list[str]:
    """Give the twelve marks of a row: "tertentu", empty, or "belum_diisi".

    Where the plan does not state the months, each that some reading gives is still to be filled in; where no reading
    gives any, each of the twelve.
    """
    if indikator.bulan is not None or indikator.triwulan is not None:
        return ["tertentu" if month in schedule.bulan else "" for month in SEMUA_BULAN]
    open_months = schedule.bulan or SEMUA_BULAN
    return ["belum_diisi" if month in open_months else "" for month in SEMUA_BULAN]


def letter_row(row: Mapping[str, Any]) -> dict[str, Any]:
    """Give a row of an indikator without estimates and remarks about the copy."""
    return {**row, **{name: _cell(row[name]) for name in _CELLS if row[name]}}


def _cell(cell: Mapping[str, Any]) -> dict[str, Any]:
    plain = {**cell, "keadaan": "", "perkiraan": {"nomor": "", "nama": ""}, "sebelum": "", "sesudah": ""}
    rincian = cell["rincian"]
    if cell["keadaan"] == "tidak_tersedia":
        plain["isi"] = cell["isi"] or DOTS
    elif cell["keadaan"] == "terpotong" and any(rincian.values()):
        plain["rincian"] = {**rincian, "penutup": f"{rincian['penutup']} {DOTS}".strip()}
    elif cell["keadaan"] == "terpotong":
        plain["isi"] = f"{cell['isi']} {DOTS}".strip()
    return plain
