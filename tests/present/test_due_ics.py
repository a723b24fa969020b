"""A due list as ICS: strict, deterministic, and inert whatever the plan says."""

import json
from datetime import UTC, date, datetime, timedelta

import pytest
from due_calendars import BREAKOUTS, YEAR, ics_of
from due_views import FILE, HOSTILE_TEXTS, REAL_PLAN, SMALL, UNSEEN, hostile_plan, json_of
from icalendar import Calendar, Component, vText

from rbplan.wording.catalogue import Language

REAL = REAL_PLAN.read_text(encoding="utf-8")

ONE = """\
rbplan: 1
tahun: 2022
satker: {nama: Kantor, kode: "1"}
program: [{nama: P, kegiatan: [{nama: K, sub_kegiatan: [{nama: S, indikator: [{id: a, uraian: Ü, bulan: [5]}]}]}]}]
"""

ONE_ICS = """\
BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//rbplan//due//ID
CALSCALE:GREGORIAN
X-WR-CALNAME:Rencana aksi Kantor 2022
BEGIN:VEVENT
SUMMARY:Ü
DTSTART;VALUE=DATE:20220531
DTEND;VALUE=DATE:20220601
DTSTAMP:20220101T000000Z
UID:afadc916-014a-545d-b414-0a9dde16b026
CATEGORIES:P
DESCRIPTION:Program: P\\nKegiatan: K\\nSub kegiatan: S\\nId: a
STATUS:CONFIRMED
TRANSP:TRANSPARENT
BEGIN:VALARM
ACTION:DISPLAY
DESCRIPTION:Ü
TRIGGER:-P6DT16H
END:VALARM
END:VEVENT
END:VCALENDAR
"""


def parse(text: str) -> tuple[Component, list[Component]]:
    """Give the calendar and its events; nothing in it may be wrong to a strict parser."""
    calendar = Calendar.from_ical(text)
    assert [error for part in calendar.walk() for error in part.errors] == []
    assert {part.name for part in calendar.walk()} <= {"VCALENDAR", "VEVENT", "VALARM"}
    return calendar, list(calendar.walk("VEVENT"))


def test_everything() -> None:
    assert ics_of(ONE, alarm=7) == ONE_ICS.replace("\n", "\r\n")


@pytest.mark.parametrize("language", ["id", "en"])
def test_the_same_plan_gives_the_same_bytes(language: Language) -> None:
    once, again = (ics_of(REAL, bulan=YEAR, language=language, alarm=7) for _ in range(2))
    assert once == again


@pytest.mark.parametrize("month", YEAR)
def test_every_month_of_the_real_plan_holds_what_its_json_holds(month: int) -> None:
    _, events = parse(ics_of(REAL, bulan=(month,), alarm=7))
    items = json.loads(json_of(REAL, bulan=(month,)))["items"]
    single = [item for item in items if item["group"] != "sepanjang_tahun"]
    together = [item for item in items if item["group"] == "sepanjang_tahun"]
    assert [event["summary"].removeprefix("[belum pasti] ") for event in events[:-1]] == [i["label"] for i in single]
    assert [event["status"] for event in events[:-1]] == [
        "CONFIRMED" if item["group"] == "tertentu" else "TENTATIVE" for item in single
    ]
    assert events[-1]["summary"] == f"Sepanjang tahun: {len(together)} indikator"
    listed = [line for line in events[-1]["description"].split("\n") if line.startswith("- ")]
    assert listed == [f"- {item['label'].strip()} [{item['id']}]" for item in together]


def test_the_real_year() -> None:
    calendar, events = parse(ics_of(REAL, bulan=YEAR))
    items = json.loads(json_of(REAL, bulan=YEAR))["items"]
    single = sum(len(item["bulan"]) for item in items if item["group"] != "sepanjang_tahun")
    assert len(events) == single + 12 == 127
    assert calendar["x-wr-calname"] == "Rencana aksi KPU Kota Metro 2022"
    assert {(event["dtend"].dt - event["dtstart"].dt).days for event in events} == {1}
    assert {type(event["dtstart"].dt) for event in events} == {date}
    assert {event["dtstart"].dt.isoweekday() for event in events} <= {1, 2, 3, 4, 5}
    assert {event["dtstamp"].dt for event in events} == {datetime(2022, 1, 17, tzinfo=UTC)}


def test_lines_are_short_and_end_as_the_standard_wants() -> None:
    lines = ics_of(REAL, bulan=YEAR, alarm=7).encode().split(b"\r\n")
    assert lines.pop() == b""
    assert [line for line in lines if len(line) > 75 or b"\n" in line or b"\r" in line] == []


DECREES = """\
keputusan:
  - {id: a, jenis: penetapan, penutup: {tanggal: 2022-01-17}}
  - {id: b, jenis: perubahan, penutup: {tanggal: 2022-06-02}}
  - {id: c, jenis: perubahan}
  - {id: d, jenis: perubahan, penutup: {nama: N}}
"""


def test_the_stamp_is_the_day_of_the_newest_decree() -> None:
    _, events = parse(ics_of(ONE + DECREES))
    assert [event["dtstamp"].dt for event in events] == [datetime(2022, 6, 2, tzinfo=UTC)]


@pytest.mark.parametrize(
    ("days", "trigger"),
    [(0, timedelta(hours=8)), (1, timedelta(days=-1, hours=8)), (7, timedelta(days=-7, hours=8))],
)
def test_an_alarm_goes_off_in_the_morning(days: int, trigger: timedelta) -> None:
    _, events = parse(ics_of(SMALL, alarm=days))
    assert [[alarm["trigger"].dt for alarm in event.walk("VALARM")] for event in events] == [[trigger]] * 4


def test_without_the_option_there_is_no_alarm() -> None:
    assert "VALARM" not in ics_of(SMALL)


@pytest.mark.parametrize("text", [*HOSTILE_TEXTS.values(), *BREAKOUTS.values()], ids=[*HOSTILE_TEXTS, *BREAKOUTS])
def test_a_text_stays_text(text: str) -> None:
    """Every text of the plan is this one; parsing gives it back, on one line."""
    shown = " ".join(text.splitlines()).strip()
    calendar, events = parse(ics_of(hostile_plan(text), alarm=1))
    # The parser leaves escapes in what it does not know to be text.
    assert calendar["x-wr-calname"] == vText(f"Rencana aksi {shown} 2022").to_ical().decode()
    certain, uncertain, together = events
    assert [sorted(event) for event in (certain, uncertain)] == [sorted(PROPERTIES)] * 2
    assert sorted(together) == sorted(set(PROPERTIES) - {"CATEGORIES"})
    assert [len(event.subcomponents) for event in events] == [1, 1, 1]
    assert [certain["summary"].strip(), uncertain["summary"].strip()] == [shown, f"[belum pasti] {shown}"]
    assert certain["description"].split("\n")[3:] == ["Id: a0"]
    assert len(together["description"].split("\n")) == 2


PROPERTIES = (
    *("SUMMARY", "DTSTART", "DTEND", "DTSTAMP", "UID", "CATEGORIES", "DESCRIPTION", "STATUS", "TRANSP"),
)  # fmt: skip


@pytest.mark.parametrize("character", [*UNSEEN.values(), "\x00"], ids=[*UNSEEN, "NUL"])
def test_what_is_not_seen_is_gone(character: str) -> None:
    hostile = ics_of(hostile_plan(f"a{character}b"), alarm=1)
    plain = ics_of(hostile_plan("ab"), alarm=1)
    without_identity = [
        [line for line in text.split("\r\n") if not line.startswith("UID:")] for text in (hostile, plain)
    ]
    assert without_identity[0] == without_identity[1]


def test_the_path_of_the_plan_is_not_told() -> None:
    assert FILE not in ics_of(REAL, bulan=YEAR)
