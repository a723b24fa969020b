"""What the source shows for one indikator: a fact, from which the months are concluded."""

from typing import Annotated, Any

from pydantic import BeforeValidator, Field

from rbplan.plan.noun import Id, Noun
from rbplan.plan.ranges import numbers_of
from rbplan.plan.tanggal import Tanggal

WIDEST_ROW = 200
"""Ticked cells of a row; the widest row of the first decree has 22."""


def read_sel(value: Any) -> tuple[int, ...]:
    """Read ticked cells, counted from 1. Raises the errors of ``numbers_of``."""
    return numbers_of(value, lowest=1, highest=WIDEST_ROW)


Sel = Annotated[tuple[int, ...], BeforeValidator(read_sel)]


class Bacaan(Noun):
    """The row that an indikator was read from. ``sel`` are the ticked cells, counted from 1 at the first month cell."""

    sumber: Id | None = None
    """The sumber that is cited; absent: the first."""
    baris: Annotated[int, Field(strict=True, ge=1)]
    """Line of the source, from 1."""
    sel: Sel | None = None


class Dicocokkan(Noun):
    """A person compared the item with another copy, as a rule the signed original."""

    oleh: str | None = None
    jabatan: str | None = None
    tanggal: Tanggal | None = None
    dengan: Id | None = None
    """``asli``, or the id of the sumber that it was compared with."""
