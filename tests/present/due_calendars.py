"""Due lists as calendars, and texts that would like to be more than text in one."""

from due_views import load

from rbplan.due import find_due
from rbplan.present.due_ics import due_ics
from rbplan.wording.catalogue import Language, read_catalogue

YEAR = tuple(range(1, 13))


def ics_of(
    text: str,
    *,
    bulan: tuple[int, ...] = (5,),
    language: Language = "id",
    brief: bool = False,
    alarm: int | None = None,
) -> str:
    plan = load(text).plan
    assert plan is not None
    return due_ics([find_due(plan, bulan)], read_catalogue(language), brief=brief, alarm=alarm)


BREAKOUTS = {
    "line ends": "a\r\nEND:VEVENT\r\nBEGIN:VALARM\nACTION:AUDIO",
    "escaped line ends": r"a\nEND:VEVENT\r\nATTACH:file:///etc/passwd",
    "separators": 'a;b,c:d"e=f',
    "a parameter": ";ALTREP=\"http://example.org\":x",
    "a folded line": "x\n ATTENDEE:mailto:a@example.org",
    "long": "panjang " * 400 + "sekali",
    "wide": "手順√🙂" * 60,
}  # fmt: skip
