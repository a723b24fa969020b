"""The sub-activity."""

from rbplan.plan.indikator import Indikator
from rbplan.plan.keadaan import Keadaan, Perkiraan
from rbplan.plan.noun import Id, Noun
from rbplan.plan.rincian import Rincian


class SubKegiatan(Noun):
    """One sub kegiatan (column SUB KEGIATAN) with the indikator that measure it."""

    id: Id | None = None
    id_lama: Id | None = None
    nomor: str | None = None
    nama: str | None = None
    rincian: Rincian | None = None
    keadaan: Keadaan | None = None
    perkiraan: Perkiraan | None = None
    penanggung_jawab: str | None = None
    indikator: tuple[Indikator, ...] = ()
