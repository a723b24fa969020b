"""The sub-activity."""

from rbplan.plan.heading import Heading
from rbplan.plan.indikator import Indikator
from rbplan.plan.rincian import Rincian


class SubKegiatan(Heading):
    """One sub kegiatan (column SUB KEGIATAN) with the indikator that measure it."""

    rincian: Rincian | None = None
    indikator: tuple[Indikator, ...] = ()
