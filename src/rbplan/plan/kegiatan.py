"""The activity."""

from rbplan.plan.keadaan import Keadaan, Perkiraan
from rbplan.plan.noun import Id, Noun
from rbplan.plan.sub_kegiatan import SubKegiatan


class Kegiatan(Noun):
    """One kegiatan (column KEGIATAN) with its sub kegiatan."""

    id: Id | None = None
    id_lama: Id | None = None
    nomor: str | None = None
    nama: str | None = None
    keadaan: Keadaan | None = None
    perkiraan: Perkiraan | None = None
    penanggung_jawab: str | None = None
    sub_kegiatan: tuple[SubKegiatan, ...] = ()
