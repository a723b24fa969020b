"""What a shell is offered while a command line is being typed: names from the plan that the line would find.

Half a line is often wrong, and a message in the middle of it helps nobody: where there is no plan, or none that can be
read, nothing is offered and nothing is said. Each function takes typer's context, whose ``params`` are the options
typed so far, and the beginning of a word. No line of help is given beside a word: zsh evaluates it, typer imports rich
for it, and the labels of a plan are a stranger's.
"""

import re
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Final

import typer

from rbplan.cli.problem import UsageProblem
from rbplan.cli.session import Session

if TYPE_CHECKING:
    from rbplan.plan.plan import Plan

_HARMLESS: Final = re.compile(r"[\w ./,-]+")
"""What may be put into a command line as it stands, inside quotes where there is a space."""

_WORD: Final = re.compile(r"[^\W\d_]{3,}")
"""What is offered of a name by itself: a word of three letters or more."""


def complete_item(context: typer.Context, incomplete: str) -> list[str]:
    """Offer the ids of the plan."""
    from rbplan.plan.walk import walk

    plan = _find_plan(context)
    return _offer((item.indikator.id for item in walk(plan)), incomplete) if plan else []


def complete_month(context: typer.Context, incomplete: str) -> list[str]:
    """Offer months as numbers and as names in the console's language, also behind the hyphen or comma of ``4-6, 9``."""
    from rbplan.plan.bulan import SEMUA_BULAN
    from rbplan.present.months import month_name

    session: Session = context.obj
    before, mark, typed = re.fullmatch(r"(?:(.*)([-–,]))?(.*)", incomplete, re.DOTALL).groups("")  # type: ignore[union-attr]
    first = _month(before.rpartition(",")[2]) if mark in ("-", "–") else 0
    months = [month for month in SEMUA_BULAN if month > first]
    offered = [*map(str, months), *(month_name(month, session.words).lower() for month in months)]
    return [f"{before}{mark}{word}" for word in _offer(offered, typed)]


def complete_program(context: typer.Context, incomplete: str) -> list[str]:
    """Offer the areas of the programs, then the words of their names."""
    plan = _find_plan(context)
    programs = plan.program if plan else ()
    return _offer(_names_and_words((program.area for program in programs), (p.nama for p in programs)), incomplete)


def complete_penanggung_jawab(context: typer.Context, incomplete: str) -> list[str]:
    """Offer who answers for something, by the plan or the settings: names of one word, whole names inside quotes,
    and words of names."""
    from rbplan.plan.responsible import with_penanggung_jawab
    from rbplan.plan.walk import walk

    plan = _find_plan(context)
    session: Session = context.obj
    if plan is None:
        return []
    assigned = with_penanggung_jawab(plan, session.settings.penanggung_jawab)
    names = dict.fromkeys(item.penanggung_jawab for item in walk(assigned))
    # A space in the beginning says that it stands inside quotes; elsewhere a name of two words would become two.
    whole = (name for name in names if name and (" " in incomplete or " " not in name))
    return _offer(_names_and_words(whole, () if " " in incomplete else names), incomplete)


def complete_year(context: typer.Context, incomplete: str) -> list[str]:
    """Offer the years of which there is a plan."""
    from rbplan.cli.plan_file import find_repository, plans_of

    session: Session = context.obj
    try:
        repository = find_repository(session.folder)
        years = sorted({plan.path.stem for plan in plans_of(repository, session.folder)}) if repository else []
    except (UsageProblem, OSError):
        return []
    return _offer(years, incomplete)


def _find_plan(context: typer.Context) -> "Plan | None":
    """Give the plan that the line would find, without what the models refused in it; None where there is none."""
    from rbplan.cli.period import read_today
    from rbplan.cli.plan_file import choose_plan
    from rbplan.load.load import load_plan

    session: Session = context.obj
    typed = context.params
    try:
        today = read_today(typed.get("today"))
        file = choose_plan(session.folder, typed.get("plan"), typed.get("year"), today)
        return load_plan(file.read(), file.shown).plan
    except (UsageProblem, OSError):
        return None


def _month(text: str) -> int:
    from rbplan.plan.bulan import UnknownBulan, parse_bulan

    try:
        return parse_bulan(text)
    except UnknownBulan:
        return 0


def _names_and_words(names: Iterable[str | None], texts: Iterable[str | None]) -> Iterator[str]:
    yield from (name for name in names if name)
    yield from (word.lower() for text in texts if text for word in _WORD.findall(text))


def _offer(words: Iterable[str], incomplete: str) -> list[str]:
    """Give the words, each once, that continue what was typed, in its capital or small letters."""
    typed = incomplete.casefold()
    continued = (incomplete + word[len(incomplete) :] for word in words if word.casefold().startswith(typed))
    return [word for word in dict.fromkeys(continued) if _HARMLESS.fullmatch(word)]
