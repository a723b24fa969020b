"""Several indikator, one line each, in words."""

from collections.abc import Sequence
from typing import NamedTuple

from rbplan.inert import inert
from rbplan.plan.bulan import month_runs
from rbplan.plan.plan import Plan
from rbplan.present.months import short_month
from rbplan.present.naming import label
from rbplan.show import Shown
from rbplan.wording.catalogue import Catalogue


class ListRow(NamedTuple):
    """One indikator; ``bulan`` is its months in short, behind "?" while they are not certain."""

    id: str
    bulan: str
    label: str


class ShowListView(NamedTuple):
    """The whole answer: which plan, what the list is, titles of the columns, rows, and a remark or nothing."""

    header: str
    title: str
    columns: ListRow
    rows: tuple[ListRow, ...]
    remark: str


def show_list_view(several: Sequence[Shown], plan: Plan, file: str, title: str, words: Catalogue) -> ShowListView:
    """Word a list under its title."""
    uncertain = any(shown.schedule.certainty == "belum_pasti" for shown in several)
    return ShowListView(
        words.say("due.header", satker=inert(plan.satker.short_name), year=plan.tahun, file=inert(file)),
        title,
        ListRow(*(words.say(f"show.column.{column}") for column in ListRow._fields)),
        tuple(ListRow(shown.item.indikator.id, _months(shown, words), label(shown.item, words)) for shown in several),
        words.say("show.uncertain") if uncertain else "",
    )


def _months(shown: Shown, words: Catalogue) -> str:
    schedule = shown.schedule
    if schedule.certainty == "tidak_diketahui" and shown.source is None:
        return words.say("show.bulan.blank")
    if schedule.certainty not in ("tertentu", "belum_pasti"):
        return words.say(f"show.bulan.{schedule.certainty}")
    runs = (
        short_month(first, words) if first == last else f"{short_month(first, words)}–{short_month(last, words)}"
        for first, last in month_runs(schedule.bulan)
    )
    return ("? " if schedule.certainty == "belum_pasti" else "") + ", ".join(runs)
