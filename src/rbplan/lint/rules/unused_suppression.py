"""A comment accepts a finding that is not there.

It was written for a fault that has been mended, or it stands in the wrong place. Left in the file, it would hide the
next fault of the kind. Nothing is said of a rule that did not run, nor of a part of the file that could not be read.

Source: docs/lint.md, "Accepting a finding".

Wrong:

    rbplan: 1
    tahun: 2022
    satker: {nama: KPU Kota Metro}  # rbplan: ignore[RB101] <- RB901

Right:

    rbplan: 1
    tahun: 2022
    satker: {nama: KPU Kota Metro}
"""

from collections.abc import Iterator
from functools import cache, partial
from typing import Final

from rbplan.diagnostic import Kind
from rbplan.fix import Fix
from rbplan.lint.removal import remove_names
from rbplan.lint.rule import Finding, Rule
from rbplan.lint.subject import Subject


def check(subject: Subject) -> Iterator[Finding]:
    """Find each name in a suppression that accepted nothing."""
    idle = [use for use in subject.uses if use.outcome == "idle"]
    # A ``disable`` has an ``enable`` somewhere, which its author must find.
    gone = frozenset(use.name for use in idle if use.suppression.directive.word != "disable")
    # A comment may hold thousands of names.
    remove = cache(partial(remove_names, subject.document, gone=gone))
    for use in idle:
        fix = Fix(remove(use.suppression.directive.comment)) if use.name in gone else None
        yield Finding((), {"rule": use.name.text}, span=use.name.span, fix=fix)


RULE: Final = Rule(
    Kind("RB901", "unused-suppression", "warning"), __doc__, check, looks_at="suppressions", fixable="safe"
)
