"""Small plans, and what loading them tells, short enough for a table."""

from collections.abc import Iterable
from pathlib import Path
from textwrap import indent

from rbplan.diagnostic import Argument, Diagnostic, Term
from rbplan.load.load import Loaded, load_plan

REAL_PLAN = (Path(__file__).parents[2] / "plans" / "2022.yaml").read_bytes()

HEAD = "rbplan: 1\ntahun: 2022\nsatker: {nama: x}\n"
"""The least that a plan must have; what is put behind it begins on line 4."""

ABOVE = "program:\n- kegiatan:\n  - sub_kegiatan:\n    - indikator:\n"

Told = tuple[str, str, dict[str, Argument]]
"""Wording, place ("2:1-2:5") and arguments of one diagnostic; an argument that is a Term stands in angle brackets."""


def indikator(text: str) -> str:
    """A plan with one indikator, whose text begins on line 9 and in column 9."""
    return f"{HEAD}{ABOVE}      - id: a\n{indent(text, ' ' * 8)}"


def load(content: str | bytes) -> Loaded:
    return load_plan(content.encode() if isinstance(content, str) else content, "p.yaml")


def one(wording: str, at: str, /, **arguments: Argument) -> Told:
    return (wording, at, arguments)


def told(diagnostics: Iterable[Diagnostic]) -> list[Told]:
    listed = list(diagnostics)
    assert [each.wording.partition(".")[0] for each in listed] == [each.kind.code for each in listed]
    return [
        (each.wording, place(each), {name: shown(fact) for name, fact in each.arguments.items()}) for each in listed
    ]


def shown(fact: Argument) -> Argument:
    return f"<{fact}>" if isinstance(fact, Term) else fact


def place(diagnostic: Diagnostic) -> str:
    assert diagnostic.file == "p.yaml"
    assert diagnostic.location is not None
    line, column, end_line, end_column = diagnostic.location
    return f"{line}:{column}-{end_line}:{end_column}"
