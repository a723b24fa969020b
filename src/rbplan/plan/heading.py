"""What program, kegiatan and sub kegiatan have in common."""

from rbplan.plan.keadaan import Keadaan, Perkiraan
from rbplan.plan.noun import Id, Noun


class Heading(Noun):
    """A numbered title of the table with what stands below it."""

    id: Id | None = None
    id_lama: Id | None = None
    nomor: str | None = None
    """As printed, "3." or "5"."""
    nama: str | None = None
    """Verbatim."""
    keadaan: Keadaan | None = None
    perkiraan: Perkiraan | None = None
    penanggung_jawab: str | None = None

    @property
    def text(self) -> str | None:
        """What its cell prints behind the number, as of an ``Indikator``: the nama."""
        return self.nama
