"""What is found of a template by looking at it; apart from Jinja, which does the looking."""

import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import NamedTuple

from rbplan.render.problem import TemplateProblem


class Inspected(NamedTuple):
    """The templates that one asks for; ``is_open`` where it also asks for some whose names are only known later.

    ``problem`` is why it cannot be read.
    """

    parts: tuple[str, ...] = ()
    is_open: bool = False
    problem: TemplateProblem | None = None


def inspection_text(found: Inspected) -> str:
    """Give it as JSON."""
    return json.dumps([found.parts, found.is_open, found.problem and found.problem.as_data()])


def read_inspection(text: bytes) -> Inspected:
    """Read it back."""
    parts, is_open, problem = json.loads(text)
    return Inspected(tuple(parts), is_open, problem and TemplateProblem.from_data(problem))


def with_parts(
    names: Iterable[str], inspect: Callable[[Sequence[str]], Mapping[str, Inspected]]
) -> dict[str, Inspected]:
    """Give what is found of these templates and of all that they ask for, those that these ask for among them.

    ``inspect`` gives what is found of several, and leaves out those that are not there.
    """
    found: dict[str, Inspected] = {}
    asked: set[str] = set()
    waiting = list(dict.fromkeys(names))
    while waiting:
        asked.update(waiting)
        inspected = inspect(waiting)
        found |= inspected
        parts = (part for each in inspected.values() for part in each.parts)
        waiting = [part for part in dict.fromkeys(parts) if part not in asked]
    return found
