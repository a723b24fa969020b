"""The indikator that a command is asked about."""

from typing import Final

from rbplan.cli.problem import UsageProblem
from rbplan.plan.plan import Plan
from rbplan.plan.search import Selection, select_item
from rbplan.plan.walk import Item

_MOST_NAMED: Final = 8
"""Candidates that one line can name."""


def choose_item(plan: Plan, name: str) -> Item:
    """Give the indikator of this id or with these words. Raises UsageProblem where there is none, or more than one."""
    found = select_item(plan, name)
    if found.item is not None:
        return found.item
    if found.candidates:
        ids = [item.indikator.id for item in found.candidates]
        more = "…" if len(ids) > _MOST_NAMED else ""
        shown = ", ".join(ids[:_MOST_NAMED]) + more
        raise UsageProblem("usage.item.several", name=name, count=len(ids), candidates=shown)
    raise no_item(name, found)


def no_item(name: str, found: Selection) -> UsageProblem:
    """Say that a name means nothing, and what it perhaps should be."""
    if found.near:
        return UsageProblem("usage.item.near", name=name, suggestions=", ".join(found.near))
    return UsageProblem("usage.item.none", name=name)
