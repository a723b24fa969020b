"""A due list as a calendar (RFC 5545): all-day events that any calendar program imports."""

from collections.abc import Sequence
from datetime import UTC, date, datetime, time, timedelta
from typing import Final

from icalendar import Alarm, Calendar, vText
from icalendar import Event as IcsEvent

from rbplan.due import DueList
from rbplan.inert import inert
from rbplan.plan.plan import Plan
from rbplan.present.due_events import Event, due_events
from rbplan.wording.catalogue import Catalogue

_ALARM_AT: Final = timedelta(hours=8)
"""When an alarm goes off: in the morning. All-day events begin at midnight."""


_MOST_NAMED: Final = 3
"""Offices in the name of a calendar."""


def due_ics(lists: Sequence[DueList], words: Catalogue, *, brief: bool, alarm: int | None) -> str:
    """Give the events of due lists, at least one, as ICS, lines ended by CRLF, the same for the same plans at any time.

    ``alarm`` is how many days before each event an alarm goes off, None for none; ``brief`` folds what is due all year
    to counts. There is no METHOD: a published calendar would need an organizer (RFC 5546, section 3.2.1).
    """
    calendar = Calendar()
    calendar.add("prodid", f"-//rbplan//due//{words.language.upper()}")
    calendar.add("version", "2.0")
    calendar.add("calscale", "GREGORIAN")
    # The library escapes only what it knows to be text.
    calendar.add("x-wr-calname", vText(_name(lists, words)))
    for due in lists:
        stamp = _stamp(due.plan)
        for event in due_events(due, words, brief=brief):
            calendar.add_component(_event(event, stamp, alarm))
    content: bytes = calendar.to_ical()
    return content.decode("utf-8")


def _name(lists: Sequence[DueList], words: Catalogue) -> str:
    names = ", ".join(dict.fromkeys(inert(due.plan.satker.short_name) for due in lists[:_MOST_NAMED]))
    more = "…" if len(lists) > _MOST_NAMED else ""
    years = ", ".join(dict.fromkeys(str(due.plan.tahun) for due in lists))
    return words.say("due.calendar", satker=f"{names}{more}", year=years)


def _stamp(plan: Plan) -> datetime:
    """Give midnight of the newest decree's day, else of 1 January: the clock would make every file another."""
    signed = [decree.penutup.tanggal for decree in plan.keputusan if decree.penutup and decree.penutup.tanggal]
    return datetime.combine(max(signed, default=date(plan.tahun, 1, 1)), time(), UTC)


def _event(event: Event, stamp: datetime, alarm: int | None) -> IcsEvent:
    ics = IcsEvent()
    ics.add("uid", event.uid)
    ics.add("dtstamp", stamp)
    ics.add("dtstart", event.day)
    # Exclusive (RFC 5545, section 3.6.1).
    ics.add("dtend", event.day + timedelta(days=1))
    ics.add("summary", event.summary)
    ics.add("description", "\n".join(event.description))
    if event.category:
        ics.add("categories", [event.category])
    ics.add("status", "CONFIRMED" if event.certain else "TENTATIVE")
    # Nobody is busy all day because something is due.
    ics.add("transp", "TRANSPARENT")
    if alarm is not None:
        ics.add_component(_alarm(event.summary, alarm))
    return ics


def _alarm(summary: str, days: int) -> Alarm:
    ics = Alarm()
    ics.add("action", "DISPLAY")
    ics.add("description", summary)
    ics.add("trigger", _ALARM_AT - timedelta(days=days))
    return ics
