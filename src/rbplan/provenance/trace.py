"""Finding the state of a plan that a mark names."""

from collections.abc import Callable, Iterable, Sequence
from typing import Literal, NamedTuple

from rbplan.git import Version
from rbplan.load.load import load_plan
from rbplan.plan.plan import Plan
from rbplan.plan.sidik import Sidik, fingerprint


class Origin(NamedTuple):
    """Where a document comes from.

    ``earlier``: from the plan as of ``version``. ``unknown``: neither from the plan of today nor from any of the
    ``compared`` former states, each named by its blob.
    """

    kind: Literal["current", "earlier", "unknown"]
    sidik: Sidik
    version: Version | None = None
    compared: frozenset[str] = frozenset()


def trace_now(marks: Sequence[Sidik], plan: Plan | None) -> Origin | None:
    """Compare marks with the plan of today, None where it cannot be read; None where it is another."""
    now = fingerprint(plan) if plan is not None else None
    return Origin("current", now) if now in marks and now else None


def trace_back(marks: Sequence[Sidik], versions: Iterable[Version], read: Callable[[Version], bytes]) -> Origin:
    """Compare marks, at least one, with former states of a plan, the newest first.

    A state that could not be read as a plan names no document. Raises what ``read`` raises.
    """
    seen: set[str] = set()
    for version in versions:
        if version.blob in seen:
            continue
        seen.add(version.blob)
        then = load_plan(read(version), version.commit).plan
        if then is not None and (sidik := fingerprint(then)) in marks:
            return Origin("earlier", sidik, version)
    return Origin("unknown", marks[-1], compared=frozenset(seen))
