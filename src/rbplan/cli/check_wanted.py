"""Refusing filters that no indikator has: an empty list would say that nothing is due."""

from collections.abc import Sequence
from typing import Final

from rbplan.cli.problem import UsageProblem
from rbplan.plan.plan import Plan
from rbplan.plan.wanted import Wanted, find_unmatched

_MOST_NAMED: Final = 12


def check_wanted(plans: Sequence[Plan], wanted: Wanted) -> None:
    """Raise UsageProblem, with what was perhaps meant, where a filter matches no indikator of any plan."""
    unmatched = find_unmatched(plans, wanted) if plans else None
    if unmatched is None:
        return
    name, text = unmatched.name, unmatched.text
    if unmatched.near:
        raise UsageProblem(f"usage.wanted.{name}.near", text=text, near=", ".join(unmatched.near))
    if name == "text":
        raise UsageProblem(f"usage.wanted.{name}", text=text)
    if not unmatched.known:
        raise UsageProblem(f"usage.wanted.{name}.none", text=text)
    more = "; …" if len(unmatched.known) > _MOST_NAMED else ""
    raise UsageProblem(f"usage.wanted.{name}", text=text, known="; ".join(unmatched.known[:_MOST_NAMED]) + more)
