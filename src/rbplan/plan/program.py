"""The programme: one area of the reform."""

from rbplan.plan.keadaan import Keadaan, Perkiraan
from rbplan.plan.kegiatan import Kegiatan
from rbplan.plan.noun import Id, Noun


class Program(Noun):
    """One program (columns No and PROGRAM KEGIATAN) with its kegiatan.

    Programs are told apart by position, not by name: a lost heading has no name.
    """

    id: Id | None = None
    id_lama: Id | None = None
    nomor: str | None = None
    nama: str | None = None
    keadaan: Keadaan | None = None
    perkiraan: Perkiraan | None = None
    area: str | None = None
    """The code that the framework gives the area, so that offices can be compared."""
    penanggung_jawab: str | None = None
    kegiatan: tuple[Kegiatan, ...] = ()
