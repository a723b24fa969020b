"""A comment that means to accept a finding cannot be understood.

After ``# rbplan:`` comes ``ignore``, ``ignore-file``, ``disable`` or ``enable``, then in brackets what is meant.
Without brackets every rule would be switched off, also those that nobody thought of; so this is not allowed.
``ignore-file`` stands above the first line of the plan, ``ignore`` on a line of its own has something below it, and
``enable`` follows a ``disable`` of the same name. Several rules stand in one pair of brackets.

Source: docs/lint.md, "Accepting a finding".

Wrong:

    rbplan: 1
    tahun: 2022
    satker: {nama: KPU Kota Metro}  # rbplan: ignore <- RB903

Wrong:

    rbplan: 1
    tahun: 2022
    satker: {nama: KPU Kota Metro}  # rbplan ignore[RB101] <- RB903

Wrong:

    rbplan: 1
    tahun: 2022
    satker: {nama: KPU Kota Metro}  # rbplan: ignore[RB101],[RB102] <- RB903

Wrong:

    rbplan: 1
    tahun: 2022
    satker: {nama: KPU Kota Metro}
    # rbplan: ignore-file[RB101] <- RB903

Right:

    rbplan: 1
    tahun: 2022
    satker: {nama: KPU Kota Metro}
"""

from collections.abc import Iterator
from typing import Final, get_args

from rbplan.diagnostic import Kind
from rbplan.lint.rule import Finding, Rule
from rbplan.lint.subject import Subject
from rbplan.lint.suppression import Trouble


def check(subject: Subject) -> Iterator[Finding]:
    """Find each comment that begins like a suppression and is none."""
    for malformed in subject.malformed:
        yield Finding((), {"word": malformed.word}, variant=malformed.trouble, span=malformed.directive.span)


RULE: Final = Rule(
    Kind("RB903", "malformed-suppression", "warning"),
    __doc__,
    check,
    looks_at="suppressions",
    variants=get_args(Trouble),
)
