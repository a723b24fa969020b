"""A comment names a rule that cannot be switched off.

What cannot be read must be mended: no comment makes it readable, and what was not read is missing from every list and
document. Nor can a comment accept what is wrong with comments. It has no effect, though its author thinks that it has.

Source: docs/lint.md, "Accepting a finding".

Wrong:

    rbplan: 1
    tahun: 2022
    satker: {nama: KPU Kota Metro}
    # rbplan: ignore[RB027] <- RB905
    program: []

Right:

    rbplan: 1
    tahun: 2022
    satker: {nama: KPU Kota Metro}
    program: []
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
    """Find each name in a suppression whose rule runs all the same."""
    vain = [use for use in subject.uses if use.outcome == "mandatory"]
    gone = frozenset(use.name for use in vain)
    remove = cache(partial(remove_names, subject.document, gone=gone))
    for use in vain:
        fix = Fix(remove(use.suppression.directive.comment))
        yield Finding((), {"rule": use.name.text}, span=use.name.span, fix=fix)


RULE: Final = Rule(
    Kind("RB905", "mandatory-suppressed", "warning"), __doc__, check, looks_at="suppressions", fixable="safe"
)
