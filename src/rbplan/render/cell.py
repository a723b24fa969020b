"""A cell of the lampiran as plain data."""

from collections.abc import Iterator, Sequence

from rbplan.plan.keadaan import Keadaan, Perkiraan
from rbplan.plan.rincian import Butir, Rincian
from rbplan.render.context_shape.decree import ButirData
from rbplan.render.context_shape.table import CellData


def cell(
    nomor: str | None,
    isi: str | None,
    keadaan: Keadaan | None,
    perkiraan: Perkiraan | None,
    rincian: Rincian | None = None,
) -> CellData:
    """Give what a cell holds: ``nomor``, ``isi``, ``keadaan`` (empty where whole), ``perkiraan``, ``rincian``.

    ``sebelum`` and ``sesudah`` say in words what the copy lacks, to be put in brackets before and behind all that; a
    form that is an official letter has neither.
    """
    return {
        "nomor": nomor or "",
        "isi": isi or "",
        "keadaan": keadaan or "",
        "perkiraan": {
            "nomor": (perkiraan and perkiraan.nomor) or "",
            "nama": (perkiraan and perkiraan.nama) or "",
        },
        "sebelum": lack_text(keadaan, perkiraan),
        "sesudah": "terpotong pada salinan" if keadaan == "terpotong" else "",
        "rincian": {
            "pengantar": (rincian and rincian.pengantar) or "",
            "butir": list(butir_lines(rincian.butir)) if rincian else [],
            "penutup": (rincian and rincian.penutup) or "",
        },
    }


def butir_lines(butir: Sequence[Butir], tingkat: int = 1) -> Iterator[ButirData]:
    """Give the items of a list from top to bottom, each with its depth: ``tingkat`` 1, 2, …"""
    for item in butir:
        yield {"tingkat": tingkat, "nomor": item.nomor or "", "isi": item.isi or ""}
        yield from butir_lines(item.butir, tingkat + 1)


def lack_text(keadaan: Keadaan | None, perkiraan: Perkiraan | None) -> str:
    """Say why a cell is empty, and what is believed to stand there; empty where it is whole or only cut off."""
    if keadaan == "kosong":
        return "kosong pada salinan"
    if keadaan != "tidak_tersedia":
        return ""
    known = [part for part in (perkiraan.nomor, perkiraan.nama) if part] if perkiraan else []
    if not known:
        return "tidak tersedia pada salinan"
    what = "perkiraan" if perkiraan and perkiraan.nama else "perkiraan nomor"
    return f"tidak tersedia pada salinan; {what}: {' '.join(known)}"
