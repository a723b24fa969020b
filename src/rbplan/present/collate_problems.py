"""What is wrong with a sheet that was filled in, a line each, by the address of the cell."""

from collections.abc import Iterable, Mapping

from rbplan.collation.filled_sheet import Place, Problem
from rbplan.diagnostic import Argument
from rbplan.inert import inert
from rbplan.wording.catalogue import Catalogue


def collate_problems(problems: Iterable[Problem], file: str, words: Catalogue) -> str:
    """Word the problems of one sheet. ``file`` is its path as the user named it."""
    return "".join(f"{_place(each.place, file, words)}: {_sentence(each, words)}\n" for each in problems)


def _sentence(problem: Problem, words: Catalogue) -> str:
    return words.say(f"collate.bad.{problem.reason}", **_harmless(problem.arguments))


def _place(place: Place | None, file: str, words: Catalogue) -> str:
    if place is None:
        return inert(file)
    return words.say(f"collate.place.{place.kind}", **{**_harmless(place.arguments), "file": inert(file)})


def _harmless(arguments: Mapping[str, Argument]) -> dict[str, Argument]:
    return {name: inert(value) if isinstance(value, str) else value for name, value in arguments.items()}
