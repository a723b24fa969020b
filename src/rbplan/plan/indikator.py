"""The success indicator: what falls due."""

import re
from decimal import Decimal
from typing import Annotated, Any

from pydantic import BeforeValidator, Field
from pydantic_core import PydanticCustomError

from rbplan.plan.bacaan import Bacaan, Dicocokkan
from rbplan.plan.bulan import Bulan
from rbplan.plan.keadaan import Keadaan, Perkiraan
from rbplan.plan.noun import Id, Noun
from rbplan.plan.ranges import numbers_of
from rbplan.plan.rincian import Rincian
from rbplan.plan.tanggal import Tanggal

_NUMBER = re.compile(r"-?(0|[1-9][0-9]{0,17})(\.[0-9]{1,9})?")


def read_triwulan(value: Any) -> tuple[int, ...]:
    """Read quarters 1 to 4. Raises the errors of ``numbers_of``."""
    return numbers_of(value, lowest=1, highest=4)


def _one_or_more(value: Any) -> Any:
    return value if isinstance(value, list | tuple) else (value,)


def _read_number(value: Any) -> Any:
    if isinstance(value, Decimal):
        return value
    # Decimal itself would also read 1_000, 1e5 and figures of other scripts.
    if isinstance(value, bool) or not isinstance(value, int | str) or not _NUMBER.fullmatch(str(value)):
        raise PydanticCustomError("number_notation", "not a number", {"text": str(value)[:40]})
    return Decimal(value)


Number = Annotated[Decimal, BeforeValidator(_read_number)]

Triwulan = Annotated[tuple[int, ...], BeforeValidator(read_triwulan)]
"""Quarters 1 to 4, sorted, written like the months of ``Bulan``."""

Tenggat = Annotated[tuple[Tanggal, ...], BeforeValidator(_one_or_more)]
"""One day, or a list of days."""

Target = Annotated[tuple[Number, ...], BeforeValidator(_one_or_more)]
"""One number, or a list of numbers, each written with figures and at most one decimal point."""


class Indikator(Noun):
    """One indikator of a sub kegiatan (column INDIKATOR KEBERHASILAN) with its schedule."""

    id: Id
    """The identity: the same id next year means the same thing."""
    id_lama: Id | None = None
    nomor: str | None = None
    """As printed, "1." or "1)"."""
    uraian: str | None = None
    """Verbatim."""
    rincian: Rincian | None = None
    keadaan: Keadaan | None = None
    perkiraan: Perkiraan | None = None
    penanggung_jawab: str | None = None
    bulan: Bulan | None = None
    """Months 1 to 12. Empty: none is ticked. Absent: not known."""
    triwulan: Triwulan | None = None
    """Quarters 1 to 4, in plans by quarter (from 2023): due in the last month of each."""
    tenggat: Tenggat = ()
    """The day inside a due month by which the item must be there."""
    target: Target = ()
    """One number for the year, or one for each due period."""
    satuan: str | None = None
    kumulatif: Annotated[bool, Field(strict=True)] | None = None
    """Whether the targets add up over the year (25, 50, 75, 100)."""
    bukti_dukung: tuple[str, ...] = ()
    """The documents that are expected as evidence."""
    acuan: str | None = None
    """The item of the evaluation worksheet (LKE) that this answers."""
    ket: str | None = None
    """The column KET., verbatim."""
    bacaan: Bacaan | None = None
    dicocokkan: Dicocokkan | None = None
    diubah: Id | None = None
    """The amendment that set today's values."""

    @property
    def text(self) -> str | None:
        """What its cell prints behind the number, as of a ``Heading``: the uraian."""
        return self.uraian
