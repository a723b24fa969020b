"""A comment accepts a finding and does not say why.

Whoever reads it next year cannot tell whether the reason still holds, and will not dare to remove it. Write the reason
behind the brackets. Offices that review each other's plans will want this rule.

Source: docs/lint.md, "Accepting a finding".

Wrong:

    rbplan: 1
    tahun: 2022
    # below: RB904
    satker: {nama: KPU Kota Metro}  # rbplan: ignore[RB101]

Right:

    rbplan: 1
    tahun: 2022
    satker: {nama: KPU Kota Metro}
"""

from collections.abc import Iterator
from typing import Final

from rbplan.diagnostic import Kind
from rbplan.lint.directive import Directive
from rbplan.lint.rule import Finding, Rule
from rbplan.lint.subject import Subject


def check(subject: Subject) -> Iterator[Finding]:
    """Find each comment that accepts findings and holds no reason."""
    # Each name of a ``disable`` is a suppression of its own; what they stand in is told once.
    without: dict[Directive, list[str]] = {}
    for use in subject.uses:
        if not use.suppression.directive.reason:
            without.setdefault(use.suppression.directive, []).append(use.name.text)
    for directive, names in without.items():
        yield Finding((), {"rules": ", ".join(dict.fromkeys(names))}, span=directive.span)


RULE: Final = Rule(
    Kind("RB904", "suppression-without-reason", "warning"),
    __doc__,
    check,
    looks_at="suppressions",
    on_by_default=False,
)
