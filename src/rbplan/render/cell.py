"""A cell of the lampiran as plain data."""

from collections.abc import Iterator, Sequence
from typing import Any

from rbplan.plan.keadaan import Keadaan, Perkiraan
from rbplan.plan.rincian import Butir, Rincian


def cell(
    nomor: str | None,
    isi: str | None,
    keadaan: Keadaan | None,
    perkiraan: Perkiraan | None,
    rincian: Rincian | None = None,
) -> dict[str, Any]:
    """Give what a cell holds: ``nomor``, ``isi``, ``keadaan`` (empty where whole), ``perkiraan``, ``rincian``."""
    return {
        "nomor": nomor or "",
        "isi": isi or "",
        "keadaan": keadaan or "",
        "perkiraan": {
            "nomor": (perkiraan and perkiraan.nomor) or "",
            "nama": (perkiraan and perkiraan.nama) or "",
        },
        "rincian": {
            "pengantar": (rincian and rincian.pengantar) or "",
            "butir": list(butir_lines(rincian.butir)) if rincian else [],
            "penutup": (rincian and rincian.penutup) or "",
        },
    }


def butir_lines(butir: Sequence[Butir], tingkat: int = 1) -> Iterator[dict[str, Any]]:
    """Give the items of a list from top to bottom, each with its depth: ``tingkat`` 1, 2, …"""
    for item in butir:
        yield {"tingkat": tingkat, "nomor": item.nomor or "", "isi": item.isi or ""}
        yield from butir_lines(item.butir, tingkat + 1)
