"""When an indikator is due: what the plan says, else what its row lets one conclude."""

from typing import Literal, NamedTuple

from rbplan.plan.bulan import SEMUA_BULAN
from rbplan.plan.indikator import Indikator
from rbplan.plan.reading import Readings

Certainty = Literal["tertentu", "sepanjang_tahun", "belum_pasti", "tanpa_centang", "tidak_diketahui"]
"""How sure a schedule is. ``tanpa_centang``: printed without a tick. ``tidak_diketahui``: nothing is known."""


class Schedule(NamedTuple):
    """The months, 1 to 12, in which an indikator is due; for ``belum_pasti``, those that some reading gives.

    ``readings`` are the readings that compete, empty for every other certainty.
    """

    certainty: Certainty
    bulan: tuple[int, ...]
    readings: tuple[tuple[int, ...], ...] = ()


def schedule_of(indikator: Indikator, readings: Readings) -> Schedule:
    """Give the schedule of one indikator. ``readings`` are those of its plan."""
    if indikator.bulan is not None:
        return _certain(indikator.bulan)
    if indikator.triwulan is not None:
        return _certain(tuple(3 * triwulan for triwulan in indikator.triwulan))
    row = readings.of(indikator.bacaan)
    if row.candidates:
        # Also where the readings agree: only what the plan states is certain.
        return Schedule("belum_pasti", row.candidates, row.readings)
    return Schedule("tidak_diketahui" if row.bulan is None else "tanpa_centang", ())


def _certain(bulan: tuple[int, ...]) -> Schedule:
    if not bulan:
        return Schedule("tanpa_centang", ())
    return Schedule("sepanjang_tahun" if bulan == SEMUA_BULAN else "tertentu", bulan)
