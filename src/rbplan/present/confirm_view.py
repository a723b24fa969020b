"""What a confirmation would write, in words."""

from datetime import date
from typing import NamedTuple

from rbplan.collation.confirmation import Confirmation, doubt_about
from rbplan.inert import inert
from rbplan.plan.bacaan import Dicocokkan
from rbplan.plan.bulan import SEMUA_BULAN
from rbplan.plan.ranges import ranges_text
from rbplan.plan.reading import Readings
from rbplan.present.days import day_names
from rbplan.present.months import month_names
from rbplan.present.naming import label
from rbplan.wording.catalogue import Catalogue


class ConfirmView(NamedTuple):
    """The sentences below the diff and the question. ``doubt`` is a clause, empty where there is none."""

    sentences: tuple[str, ...]
    question: str
    doubt: str


def confirm_view(confirmation: Confirmation, readings: Readings, words: Catalogue) -> ConfirmView:
    """Word a confirmation. ``readings`` are those of its plan."""
    former = confirmation.item.indikator.dicocokkan
    has_former = former is not None and former != Dicocokkan()
    sentences = [_change(confirmation, words)]
    if former is not None and has_former:
        sentences.append(words.say("confirm.former", collated=_collated(former, words)))
        question = words.say("confirm.ask.former", who=inert(former.oleh or "") or words.say("confirm.nobody"))
    else:
        question = words.say("confirm.ask")
    return ConfirmView(tuple(sentences), question, _doubt(confirmation, readings, words))


def _change(confirmation: Confirmation, words: Catalogue) -> str:
    item, bulan = confirmation.item, confirmation.item.indikator.bulan
    remarks = [_cells(confirmation, words)]
    if bulan is not None and bulan != confirmation.bulan:
        remarks.insert(0, words.say("confirm.before", months=_months(bulan, words)))
    return words.say(
        "confirm.stays" if bulan == confirmation.bulan else "confirm.becomes",
        label=label(item, words).rstrip(" .,:;"),
        months=_months(confirmation.bulan, words),
        remarks="; ".join(remarks),
        collated=_collated(confirmation.dicocokkan, words),
    )


def _months(bulan: tuple[int, ...], words: Catalogue) -> str:
    return month_names(bulan, words) if bulan else words.say("confirm.no_month")


def _cells(confirmation: Confirmation, words: Catalogue) -> str:
    bacaan = confirmation.item.indikator.bacaan
    if bacaan is None or bacaan.sel is None:
        return words.say("confirm.cells.unknown")
    return words.say("confirm.cells", cells=ranges_text(bacaan.sel)) if bacaan.sel else words.say("confirm.cells.none")


def _collated(dicocokkan: Dicocokkan, words: Catalogue) -> str:
    """Say who compared an item with what, as far as it is known."""
    source = dicocokkan.dengan or ""
    copy = words.say("confirm.original") if source == "asli" else words.say("confirm.source", source=source or "-")
    who = ", ".join(inert(part) for part in (dicocokkan.oleh, dicocokkan.jabatan) if part)
    day = _day(dicocokkan.tanggal, words) if dicocokkan.tanggal else "-"
    return words.say("confirm.collated", copy=copy, who=who or words.say("confirm.nobody"), day=day)


def _day(day: date, words: Catalogue) -> str:
    return f"{day_names([day], words)} {day.year}"


def _doubt(confirmation: Confirmation, readings: Readings, words: Catalogue) -> str:
    doubt = doubt_about(confirmation, readings)
    if doubt is None:
        return ""
    if not doubt.outside and not doubt.certain:
        return words.say("confirm.doubt.no_tick", candidates=month_names(doubt.candidates, words))
    clauses = []
    if doubt.outside:
        candidates = _months(doubt.candidates, words)
        months = month_names(doubt.outside, words)
        clauses.append(words.say("confirm.doubt.outside", months=months, candidates=candidates))
    if doubt.certain:
        certain = words.say("confirm.every_month") if doubt.certain == SEMUA_BULAN else _months(doubt.certain, words)
        months = _months(confirmation.bulan, words)
        clauses.append(words.say("confirm.doubt.dropped", certain=certain, months=months))
    return "; ".join(clauses)
