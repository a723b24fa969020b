"""The documents that the plan was read from."""

from typing import Annotated, Any, Literal

from pydantic import BeforeValidator, Field, StringConstraints

from rbplan.plan.noun import Id, Noun
from rbplan.plan.ranges import Range, range_of

LAST_LINE = 1_000_000
"""The highest line of a source that can be named."""


def read_lines(value: Any) -> Range:
    """Read lines of a source, from 1. Raises the errors of ``range_of``."""
    return range_of(value, lowest=1, highest=LAST_LINE)


BarisRange = Annotated[Range, BeforeValidator(read_lines)]
"""Lines of the source, from 1, both ends included: ``80-92``."""

Baris = Annotated[int, Field(strict=True, ge=1)]


class BagianTidakTersedia(Noun):
    """A part that the copy lacks, between two lines of it that are there."""

    setelah: Baris | None = None
    sebelum: Baris | None = None
    perkiraan_isi: str | None = None


class Sumber(Noun):
    """One source document. ``tabel`` are its tables, in order, by line."""

    id: Id
    jenis: Literal["asli", "salinan"]
    berkas: str | None = None
    """Path of the file, relative to the folder that holds the plan."""
    sha256: Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{64}$")] | None = None
    tabel: tuple[BarisRange, ...] = ()
    bagian_tidak_tersedia: tuple[BagianTidakTersedia, ...] = ()
