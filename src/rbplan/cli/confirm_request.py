"""What ``rbplan confirm`` is asked to write, read from its options."""

from datetime import date, timedelta
from typing import Final, NamedTuple

from rbplan.cli.choose_item import choose_item
from rbplan.cli.period import read_months, read_today
from rbplan.cli.problem import UsageProblem
from rbplan.collation.confirmation import Confirmation, earliest_day
from rbplan.collation.person import is_name, says_nothing
from rbplan.plan.plan import Plan
from rbplan.plan.search import near_names

NONE: Final = "none"
"""What ``--month`` says where the original has no tick."""

_ORIGINAL: Final = "asli"


class Request(NamedTuple):
    """The argument and options as they were written; empty where they were not."""

    name: str
    month: str
    by: str
    position: str
    source: str


def read_request(request: Request) -> Request:
    """Give the request without white space around its words. Raises UsageProblem for what is missing or no name."""
    stripped = Request(*(text.strip() for text in request))
    for key in ("name", "month", "by", "position", "source"):
        if not getattr(stripped, key):
            raise UsageProblem(f"usage.confirm.{key}")
    for option in ("by", "position"):
        # Unstripped, so that a line end at the end is seen too.
        if not is_name(getattr(request, option)):
            raise UsageProblem("usage.confirm.unseen", option=f"--{option}")
        if says_nothing(getattr(request, option)):
            raise UsageProblem(f"usage.confirm.{option}.nothing", text=getattr(stripped, option))
    return stripped


def read_confirmation(request: Request, plan: Plan, day: date, *, is_dated: bool) -> Confirmation:
    """Give what is to be confirmed in a plan.

    Without a day of its own (``is_dated``), what was confirmed before by the same person with the same outcome keeps
    its day.

    Raises UsageProblem: no such item, month or source, a day before the decree or yet to come.
    """
    _check_day(day, plan)
    item = choose_item(plan, request.name)
    months = () if request.month.casefold() == NONE else read_months(request.month, plan.tahun, day)
    _check_source(request.source, plan)
    confirmation = Confirmation(item, months, request.by, request.position, day, request.source)
    former = item.indikator.dicocokkan
    if is_dated or former is None or former.tanggal is None:
        return confirmation
    earlier = confirmation._replace(tanggal=former.tanggal)
    return earlier if earlier.is_made else confirmation


def _check_day(day: date, plan: Plan) -> None:
    """Refuse a day on which nobody can have looked at the original."""
    # East of the clock of this computer the next day has begun.
    if day > read_today(None) + timedelta(days=1):
        raise UsageProblem("usage.confirm.future", text=day.isoformat())
    earliest = earliest_day(plan)
    if day < earliest:
        raise UsageProblem("usage.confirm.past", text=day.isoformat(), earliest=earliest.isoformat())


def _check_source(source: str, plan: Plan) -> None:
    known = dict.fromkeys((_ORIGINAL, *(sumber.id for sumber in plan.sumber)))
    if source in known:
        return
    near = near_names(source, known)
    if near:
        raise UsageProblem("usage.confirm.source.near", text=source, suggestions=", ".join(near))
    raise UsageProblem("usage.confirm.source.none", text=source, known=", ".join(known))
