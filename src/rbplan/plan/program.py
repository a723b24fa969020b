"""The programme: one area of the reform."""

from rbplan.plan.heading import Heading
from rbplan.plan.kegiatan import Kegiatan


class Program(Heading):
    """One program (columns No and PROGRAM KEGIATAN) with its kegiatan.

    Programs are told apart by position, not by name: a lost heading has no name.
    """

    area: str | None = None
    """The code that the framework gives the area, so that offices can be compared."""
    kegiatan: tuple[Kegiatan, ...] = ()
