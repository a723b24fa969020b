"""A list inside a cell of the table."""

from __future__ import annotations

from rbplan.plan.noun import Noun


class Butir(Noun):
    """One numbered item of a list, as printed (decree line 98: ``1). Penyampaian …``), with the list below it."""

    nomor: str | None = None
    isi: str | None = None
    butir: tuple[Butir, ...] = ()


class Rincian(Noun):
    """The list of a cell: text before it, its items, text after it (decree lines 78, 98, 110, 144, 165, 172)."""

    pengantar: str | None = None
    butir: tuple[Butir, ...] = ()
    penutup: str | None = None
