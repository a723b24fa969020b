"""A due list as the days of a calendar, in words, before anybody lays them out.

What is done all year has no day of its own: each month has one event that lists it.
"""

from collections.abc import Iterator
from datetime import date
from itertools import groupby
from typing import Final, NamedTuple
from uuid import UUID, uuid5

from rbplan.due import DueItem, DueList
from rbplan.inert import inert
from rbplan.plan.due_day import due_days, last_working_day, tenggat_in
from rbplan.plan.plan import Plan
from rbplan.present.months import competing_months
from rbplan.present.naming import heading, label
from rbplan.wording.catalogue import Catalogue

_NAMESPACE: Final = UUID("0b9c8e5e-5d0f-4f5c-9a53-6f2f3a1d7c24")
"""Never to be changed: a calendar that knows another identity shows the event twice."""

_ALL_YEAR: Final = "*"
"""Stands for an id where an event holds what is due all year; no id is written so."""


class Event(NamedTuple):
    """One day of a calendar, every text on one line. ``uid`` stays the same whatever the texts become.

    ``category`` is the program, empty where the event holds items of several.
    """

    uid: str
    day: date
    summary: str
    description: tuple[str, ...]
    category: str
    certain: bool


def due_events(due: DueList, words: Catalogue, *, brief: bool) -> tuple[Event, ...]:
    """Give an event for each indikator in each month that was asked for, month by month.

    What is due all year becomes one event a month, apart from an item with a ``tenggat`` in that month. ``brief``
    folds that event to counts.
    """
    return tuple(event for month in due.bulan for event in _month(due, month, words, brief=brief))


def _month(due: DueList, month: int, words: Catalogue, *, brief: bool) -> list[Event]:
    tahun = due.plan.tahun
    single: list[DueItem] = []
    all_year: list[DueItem] = []
    for section in due.sections:
        for item in section.items:
            if month in item.schedule.bulan:
                has_day = section.group != "sepanjang_tahun" or tenggat_in(item.item.indikator, tahun, (month,))
                (single if has_day else all_year).append(item)
    events = [event for item in single for event in _single(due.plan, item, month, words)]
    return [*events, _together(due.plan, all_year, month, words, brief=brief)] if all_year else events


def _single(plan: Plan, due: DueItem, month: int, words: Catalogue) -> Iterator[Event]:
    item = due.item
    certain = due.schedule.certainty != "belum_pasti"
    program, summary = heading(item.program, words), label(item, words)
    facts = {
        "program": program,
        "kegiatan": heading(item.kegiatan, words),
        "sub_kegiatan": heading(item.sub_kegiatan, words),
        "penanggung_jawab": inert(item.penanggung_jawab or ""),
        "bukti_dukung": inert("; ".join(item.indikator.bukti_dukung)),
        "id": item.indikator.id,
    }
    description = [f"{words.say(f'due.column.{name}')}: {fact}" for name, fact in facts.items() if fact]
    if not certain:
        summary = words.say("due.event.belum_pasti", label=summary)
        description.insert(0, words.say("due.event.why", months=competing_months(due.schedule, words)))
    first, *others = due_days(item.indikator, plan.tahun, month)
    yield Event(_uid(plan, item.indikator.id, month), first, summary, tuple(description), program, certain)
    for day in others:
        uid = _uid(plan, f"{item.indikator.id} {day.day}", month)
        yield Event(uid, day, summary, tuple(description), program, certain)


def _together(plan: Plan, items: list[DueItem], month: int, words: Catalogue, *, brief: bool) -> Event:
    description: list[str] = []
    for _, group in groupby(items, key=lambda due: due.item.program_path):
        members = [due.item for due in group]
        description.append(f"{heading(members[0].program, words)} ({len(members)})")
        if not brief:
            description += [f"- {label(item, words)} [{item.indikator.id}]" for item in members]
    return Event(
        _uid(plan, _ALL_YEAR, month),
        last_working_day(plan.tahun, month),
        words.say("due.event.sepanjang_tahun", count=len(items)),
        tuple(description),
        "",
        certain=True,
    )


def _uid(plan: Plan, name: str, month: int) -> str:
    """Give the identity of an event: a UUID (RFC 7986, section 5.3) of year, month, id and office."""
    return str(uuid5(_NAMESPACE, f"{plan.tahun}-{month:02} {name} {plan.satker.kode or plan.satker.nama}"))
