"""The activity."""

from rbplan.plan.heading import Heading
from rbplan.plan.sub_kegiatan import SubKegiatan


class Kegiatan(Heading):
    """One kegiatan (column KEGIATAN) with its sub kegiatan."""

    sub_kegiatan: tuple[SubKegiatan, ...] = ()
