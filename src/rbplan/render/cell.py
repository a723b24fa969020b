"""A cell of the lampiran as plain data."""

from collections.abc import Iterator, Sequence
from typing import Final

from rbplan.plan.heading import Heading
from rbplan.plan.indikator import Indikator
from rbplan.plan.rincian import Butir, Rincian
from rbplan.plan.sub_kegiatan import SubKegiatan
from rbplan.render.context_shape.decree import ButirData
from rbplan.render.context_shape.table import CellData
from rbplan.render.heading_text import UNFILLED, heading_text, lack_text

EMPTY_CELL: Final[CellData] = {
    "nomor": "",
    "isi": "",
    "judul": "",
    "keadaan": "",
    "perkiraan": {"nomor": "", "nama": ""},
    "sebelum": "",
    "sesudah": "",
    "rincian": {"pengantar": "", "butir": [], "penutup": ""},
}

UNFILLED_CELL: Final[CellData] = {**EMPTY_CELL, "judul": f"[{UNFILLED}]", "keadaan": "belum_diisi", "sebelum": UNFILLED}
"""The cell of a part that the plan does not have yet."""


def cell(noun: Heading | Indikator) -> CellData:
    """Give what the cell of a part of the plan holds.

    ``sebelum`` and ``sesudah`` say in words what is not there, to be put in brackets before and behind all that; a form
    that is an official letter has neither.
    """
    perkiraan, rincian = noun.perkiraan, _rincian(noun)
    unfilled = is_unfilled(noun)
    return {
        "nomor": noun.nomor or "",
        "isi": noun.text or "",
        "judul": heading_text(noun),
        "keadaan": "belum_diisi" if unfilled else noun.keadaan or "",
        "perkiraan": {
            "nomor": (perkiraan and perkiraan.nomor) or "",
            "nama": (perkiraan and perkiraan.nama) or "",
        },
        "sebelum": UNFILLED if unfilled else lack_text(noun.keadaan, perkiraan),
        "sesudah": "terpotong pada salinan" if noun.keadaan == "terpotong" else "",
        "rincian": {
            "pengantar": (rincian and rincian.pengantar) or "",
            "butir": list(butir_lines(rincian.butir)) if rincian else [],
            "penutup": (rincian and rincian.penutup) or "",
        },
    }


def is_unfilled(noun: Heading | Indikator) -> bool:
    """Tell whether the cell has no words, and the plan does not say that the decree has none either."""
    return noun.keadaan is None and not (noun.text or "").strip() and _rincian(noun) is None


def _rincian(noun: Heading | Indikator) -> Rincian | None:
    return noun.rincian if isinstance(noun, SubKegiatan | Indikator) else None


def butir_lines(butir: Sequence[Butir], tingkat: int = 1) -> Iterator[ButirData]:
    """Give the items of a list from top to bottom, each with its depth: ``tingkat`` 1, 2, …"""
    for item in butir:
        yield {"tingkat": tingkat, "nomor": item.nomor or "", "isi": item.isi or ""}
        yield from butir_lines(item.butir, tingkat + 1)
