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
from rbplan.wording.catalogue import LANGUAGES

if TYPE_CHECKING:
    from rbplan.plan.plan import Plan

_HARMLESS: Final = re.compile(r"[\w ./,-]+")
"""What may be put into a command line as it stands, inside quotes where there is a space."""

_WORD: Final = re.compile(r"[^\W\d_]{3,}")
"""What is offered of a name by itself: a word of three letters or more."""

_MOST_PLANS: Final = 3
"""Plans that are read while somebody waits for a word."""


def complete_item(context: typer.Context, incomplete: str) -> list[str]:
    """Offer the ids of the plan."""
    from rbplan.plan.walk import walk

    return _offer((item.indikator.id for plan in _find_plans(context) for item in walk(plan)), incomplete)


def complete_month(context: typer.Context, incomplete: str) -> list[str]:
    """Offer months as numbers and as names in the console's language, also behind the hyphen or comma of ``4-6, 9``."""
    from rbplan.cli.period import NEXT, THIS
    from rbplan.plan.bulan import SEMUA_BULAN
    from rbplan.present.months import month_name

    session: Session = context.obj
    before, mark, typed = re.fullmatch(r"(?:(.*)([-–,]))?(.*)", incomplete, re.DOTALL).groups("")  # type: ignore[union-attr]
    first = _month(before.rpartition(",")[2]) if mark in ("-", "–") else 0
    months = [month for month in SEMUA_BULAN if month > first]
    offered = [*map(str, months), *(month_name(month, session.words).lower() for month in months)]
    if not mark:
        offered += [words[LANGUAGES.index(session.words.language)] for words in (THIS, NEXT)]
    return [f"{before}{mark}{word}" for word in _offer(offered, typed)]


def complete_program(context: typer.Context, incomplete: str) -> list[str]:
    """Offer the areas of the programs, then the words of their names."""
    from rbplan.plan.wanted import program_names

    programs = [program for plan in _find_plans(context) for program in plan.program]
    names = (name for program in programs for name in program_names(program))
    return _offer(_names_and_words((program.area for program in programs), names), incomplete)


def complete_penanggung_jawab(context: typer.Context, incomplete: str) -> list[str]:
    """Offer who answers for something, by the plan or the settings.

    Names of one word, and words of names; whole names where what was typed has a space, since then it is quoted.
    """
    from rbplan.plan.responsible import with_penanggung_jawab
    from rbplan.plan.walk import walk

    session: Session = context.obj
    plans = (with_penanggung_jawab(plan, session.settings.penanggung_jawab) for plan in _find_plans(context))
    names = dict.fromkeys(item.penanggung_jawab for plan in plans for item in walk(plan))
    quoted = " " in incomplete
    whole = (name for name in names if name and (quoted or " " not in name))
    return _offer(_names_and_words(whole, () if quoted else names), incomplete)


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


def _find_plans(context: typer.Context) -> "list[Plan]":
    """Give the plans that the line would find, without what the models refused in them; at most the first few."""
    from rbplan.cli.open_plans import meant_files
    from rbplan.cli.period import read_today
    from rbplan.load.load import load_plan

    session: Session = context.obj
    named = context.params.get("plan") or []
    try:
        today = read_today(context.params.get("today"))
        paths = named if isinstance(named, list | tuple) else [named]
        files = meant_files(session.folder, paths, context.params.get("year"), today)
        plans = [load_plan(file.read(), file.shown).plan for file in files[:_MOST_PLANS]]
    except (UsageProblem, OSError):
        return []
    return [plan for plan in plans if plan is not None]


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
    found: dict[str, str] = {}
    for word in words:
        if word.casefold().startswith(typed) and _HARMLESS.fullmatch(word):
            found.setdefault(word.casefold(), incomplete + word[len(incomplete) :])
    return list(found.values())
