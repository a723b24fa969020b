"""The Lembar Pencocokan: the rows of the plan that nobody has compared with the signed original yet."""

from collections.abc import Mapping
from typing import Final, NamedTuple

from rbplan.inert import inert
from rbplan.plan.heading import Heading
from rbplan.plan.keadaan import Perkiraan
from rbplan.plan.plan import Plan
from rbplan.plan.reading import Readings
from rbplan.plan.schedule import Schedule, schedule_of
from rbplan.plan.walk import Item, walk
from rbplan.plan.wanted import EVERYTHING, Wanted

LONGEST_TEXT: Final = 2_000
"""Characters of one cell. The longest uraian of the first decree has 294."""

_CERTAIN: Final = ("tertentu", "sepanjang_tahun")


class LembarRow(NamedTuple):
    """One indikator to be collated, and what the copy lets one conclude of its months."""

    item: Item
    schedule: Schedule

    @property
    def is_certain(self) -> bool:
        """Whether the months are known already, so that the original can only affirm them."""
        return self.schedule.certainty in _CERTAIN


class Lembar(NamedTuple):
    """The sheet: the plan that it belongs to, its rows in the order of the decree, and what they were chosen by."""

    plan: Plan
    rows: tuple[LembarRow, ...]
    wanted: Wanted = EVERYTHING


def make_lembar(plan: Plan, *, uncertain: bool = False, wanted: Wanted = EVERYTHING) -> Lembar:
    """Give the sheet of every indikator without ``dicocokkan`` that is ``wanted``.

    With ``uncertain`` it holds only those whose months are not known for sure.
    """
    readings = Readings(plan)
    pending = (item for item in walk(plan) if item.indikator.dicocokkan is None and wanted.has(item))
    rows = (LembarRow(item, schedule_of(item.indikator, readings)) for item in pending)
    return Lembar(plan, tuple(row for row in rows if not (uncertain and row.is_certain)), wanted)


def mark_text(plan: Plan, texts: Mapping[str, str]) -> str:
    """Give the line by which a sheet says whose it is, of the office and of the year."""
    return texts["mark"].format(tahun=plan.tahun, satker=printed(plan.satker.kode or plan.satker.nama))


def uraian_text(item: Item, texts: Mapping[str, str]) -> str:
    """Give what stands in the cell of the indikator: number and uraian as printed, else why there is none."""
    indikator = item.indikator
    if indikator.uraian:
        return printed(" ".join(part for part in (indikator.nomor, indikator.uraian) if part))
    return texts.get(f"uraian.{indikator.keadaan}", texts["uraian.blank"])


def heading_text(noun: Heading, texts: Mapping[str, str]) -> str:
    """Give what stands in the cell of a program, kegiatan or sub kegiatan; what is lost is said to be lost."""
    if noun.nomor or noun.nama:
        return printed(" ".join(part for part in (noun.nomor, noun.nama) if part))
    if noun.keadaan == "tidak_tersedia" and noun.perkiraan and (noun.perkiraan.nomor or noun.perkiraan.nama):
        return printed(_estimate_text(noun.perkiraan, texts))
    return texts.get(f"uraian.{noun.keadaan}", texts["uraian.blank"])


def _estimate_text(perkiraan: Perkiraan, texts: Mapping[str, str]) -> str:
    if not perkiraan.nama:
        return texts["estimate.number"].format(number=(perkiraan.nomor or "").rstrip(".)"))
    estimate = " ".join(part for part in (perkiraan.nomor, perkiraan.nama) if part)
    return texts["estimate"].format(estimate=estimate)


def printed(text: str) -> str:
    """Give a text as a sheet shows it: on one line, harmless, single spaces, not endless."""
    plain = " ".join(inert(text).split())
    return plain if len(plain) <= LONGEST_TEXT else f"{plain[: LONGEST_TEXT - 1]}…"
