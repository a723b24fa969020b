"""Running one rule over one text."""

import re
from collections.abc import Mapping
from typing import NamedTuple

from rbplan.diagnostic import Argument, Diagnostic
from rbplan.lint.engine import Report, lint_file
from rbplan.lint.registry import RULES
from rbplan.lint.rule import Rule
from rbplan.lint.selection import Wishes, choose
from rbplan.lint.source_file import SourceFile
from rbplan.load.load import load_plan

HEAD = "rbplan: 1\ntahun: 2022\nsatker: {nama: KPU Kota Metro}\n"
"""The least that a plan must have; what is put behind it begins on line 4."""

FILE = "plans/2022.yaml"


class Found(NamedTuple):
    """One finding as a test expects it: wording, place ("5:3-5:9"), arguments."""

    wording: str
    place: str
    arguments: dict[str, Argument]


def rule(word: str) -> Rule:
    """Give a rule by its code."""
    return next(each for each in RULES if each.kind.code == word)


def report(text: str | bytes, *words: str, files: Mapping[str, str] | None = None, **options: object) -> Report:
    """Lint a text by the rules named, all where none is named.

    ``files`` are those of its sumber, by ``berkas``; ``options`` are given to every rule that has one of that name.
    """
    loaded = load_plan(text.encode() if isinstance(text, str) else text, FILE)
    sources = {
        sumber.id: source_file(sumber.berkas, files or {})
        for sumber in (loaded.plan.sumber if loaded.plan else ())
        if sumber.berkas is not None
    }
    named = {name.replace("_", "-"): value for name, value in options.items()}
    wishes = Wishes(select=words, options={each.kind.code: named for each in RULES} if named else {})
    done = lint_file(loaded, sources, choose(RULES, wishes), RULES)
    assert done.broken == ()
    for each in done.diagnostics:
        declared = rule(each.kind.code)
        assert declared.check is None or each.wording.removeprefix(each.kind.code).lstrip(".") in declared.variants
        assert each.fix is None or declared.fixable == ("safe" if each.fix.safe else "unsafe")
    return done


def source_file(berkas: str, files: Mapping[str, str]) -> SourceFile:
    return SourceFile(files[berkas].encode()) if berkas in files else SourceFile(None, "missing")


def findings(text: str | bytes, *words: str, files: Mapping[str, str] | None = None, **options: object) -> list[Found]:
    """Give what the rules named find, in the order of the file."""
    return [found(each) for each in report(text, *words, files=files, **options).diagnostics]


def found(diagnostic: Diagnostic) -> Found:
    return Found(diagnostic.wording, place(diagnostic), dict(diagnostic.arguments))


def place(diagnostic: Diagnostic) -> str:
    assert diagnostic.location is not None
    line, column, end_line, end_column = diagnostic.location
    return f"{line}:{column}-{end_line}:{end_column}"


def marked_lines(text: str, code: str) -> list[int]:
    """Give the lines, from 1, marked ``<- CODE``, or ``below: CODE`` on the line above, as often as they are marked."""
    return [
        number + (sign == "below:")
        for number, line in enumerate(text.splitlines(), 1)
        for sign, mark in re.findall(r"(<-|below:) ((?:RB\d{3}[ ,]*)+)", line)
        for named in re.findall(r"RB\d{3}", mark)
        if named == code
    ]
