"""A comment names a rule that does not exist.

It accepts nothing, though its author thinks that it does: a code was mistyped, or a name. Give the code or name as
``rbplan rule --all`` lists it.

Source: docs/lint.md, "Accepting a finding".

Wrong:

    rbplan: 1
    tahun: 2022
    satker: {nama: KPU Kota Metro}  # rbplan: ignore[RB199] <- RB902

Right:

    rbplan: 1
    tahun: 2022
    satker: {nama: KPU Kota Metro}
"""

from collections.abc import Iterator
from typing import Final

from rbplan.diagnostic import Kind
from rbplan.lint.rule import Finding, Rule
from rbplan.lint.subject import Subject


def check(subject: Subject) -> Iterator[Finding]:
    """Find each name in a suppression that no rule bears."""
    for use in subject.uses:
        if use.outcome == "unknown":
            variant = "similar" if use.suggestion else ""
            arguments = {"rule": use.name.text} | ({"suggestion": use.suggestion} if variant else {})
            yield Finding((), arguments, variant, span=use.name.span)


RULE: Final = Rule(
    Kind("RB902", "unknown-suppression", "warning"),
    __doc__,
    check,
    looks_at="suppressions",
    variants=("", "similar"),
)
