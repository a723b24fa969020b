"""The Lembar Pencocokan in words, before anybody lays it out. Always Indonesian."""

from collections.abc import Mapping
from datetime import date
from typing import Final, NamedTuple

from rbplan.collation.columns import FILLED_IN, HEADS, ID, SUB_KEGIATAN, URAIAN
from rbplan.collation.lembar import Lembar, LembarRow, heading_text, mark_text, printed, uraian_text
from rbplan.plan.plan import Plan
from rbplan.plan.ranges import ranges_text
from rbplan.plan.wanted import Wanted
from rbplan.present.months import month_names
from rbplan.wording.catalogue import Catalogue, read_catalogue

SHEET_NAME: Final = "Lembar"

URGENT: Final = "●"
"""Stands beside the number of a row whose months are not known for sure; also seen in black and white."""


class LembarLine(NamedTuple):
    """A row: its text by column, empty where people fill in, and whether its months are not known for sure."""

    texts: Mapping[str, str]
    is_urgent: bool


class LembarView(NamedTuple):
    """A sheet in words.

    ``mark`` says whose it is, ``whom`` which part of the plan is on it, empty where all is. ``day`` is that of the
    newest decree, which stands for the clock.
    """

    title: str
    subtitle: str
    how: tuple[str, ...]
    mark: str
    lines: tuple[LembarLine, ...]
    day: date
    whom: str = ""

    @property
    def above(self) -> tuple[str, ...]:
        """What stands between the titles and the mark."""
        return (self.whom, *self.how) if self.whom else self.how


def lembar_view(lembar: Lembar, texts: Mapping[str, str]) -> LembarView:
    """Word a sheet. ``texts`` are those of ``wording/lembar.id.json``. Every text is inert and on one line."""
    plan, words = lembar.plan, read_catalogue("id")
    return LembarView(
        texts["title"].format(tahun=plan.tahun),
        _subtitle(plan, texts),
        (texts["how.tick"], texts["how.none"], texts["how.who"]),
        mark_text(plan, texts),
        tuple(_line(number, row, texts, words) for number, row in enumerate(lembar.rows, 1)),
        _day(plan),
        _whom(lembar.wanted, texts),
    )


def _whom(wanted: Wanted, texts: Mapping[str, str]) -> str:
    parts = [texts[f"whom.{name}"].format(text=printed(getattr(wanted, name))) for name in wanted.asked]
    return texts["whom"].format(parts="; ".join(parts)) if parts else ""


def _subtitle(plan: Plan, texts: Mapping[str, str]) -> str:
    nomor = next((keputusan.nomor for keputusan in plan.keputusan if keputusan.nomor), None)
    key = "keputusan" if nomor else "rancangan"
    return texts[key].format(satker=printed(plan.satker.nama), nomor=printed(nomor or ""))


def _day(plan: Plan) -> date:
    signed = [each.penutup.tanggal for each in plan.keputusan if each.penutup and each.penutup.tanggal]
    return max(signed, default=date(plan.tahun, 1, 1))


def _line(number: int, row: LembarRow, texts: Mapping[str, str], words: Catalogue) -> LembarLine:
    item = row.item
    said = {
        "nomor": str(number) if row.is_certain else f"{number} {URGENT}",
        "program": heading_text(item.program, texts),
        "kegiatan": heading_text(item.kegiatan, texts),
        SUB_KEGIATAN: heading_text(item.sub_kegiatan, texts),
        URAIAN: uraian_text(item, texts),
        "salinan": _salinan(row, texts, words),
        ID: item.indikator.id,
    }
    return LembarLine({column: said.get(column, "") for column in (*HEADS, *FILLED_IN)}, not row.is_certain)


def _salinan(row: LembarRow, texts: Mapping[str, str], words: Catalogue) -> str:
    """Say what the copy shows: the months, or those that compete, and the ticked cells as they stand."""
    schedule = row.schedule
    readings = texts["salinan.or"].join(
        month_names(reading, words) or texts["salinan.none"] for reading in schedule.readings
    )
    sentence = texts[f"salinan.{schedule.certainty}"].format(
        months=month_names(schedule.bulan, words), readings=readings
    )
    bacaan = row.item.indikator.bacaan
    if bacaan is None or not bacaan.sel or schedule.certainty == "sepanjang_tahun":
        return sentence
    return f"{sentence} {texts['salinan.sel'].format(sel=ranges_text(bacaan.sel))}"
