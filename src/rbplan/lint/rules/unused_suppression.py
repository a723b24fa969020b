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

import re
from collections.abc import Iterator
from typing import Final

from rbplan.diagnostic import Kind
from rbplan.document.comments import Comment
from rbplan.fix import Fix
from rbplan.lint.removal import remove_names
from rbplan.lint.rule import Finding, Rule
from rbplan.lint.subject import Subject
from rbplan.lint.suppression import Name

_DISABLE: Final = re.compile(r"#\s*rbplan\s*:\s*disable", re.IGNORECASE)


def check(subject: Subject) -> Iterator[Finding]:
    """Find each name in a suppression that accepted nothing."""
    idle = [use for use in subject.uses if use.outcome == "idle"]
    gone: dict[Comment, list[Name]] = {}
    for use in idle:
        gone.setdefault(use.suppression.comment, []).append(use.name)
    for use in idle:
        comment = use.suppression.comment
        # A ``disable`` has an ``enable`` somewhere, which its author must find.
        fix = (
            None
            if _DISABLE.match(comment.text)
            else Fix(remove_names(subject.document, use.suppression, gone[comment]))
        )
        yield Finding((), {"rule": use.name.text}, span=use.name.span, fix=fix)


RULE: Final = Rule(
    Kind("RB901", "unused-suppression", "warning"), __doc__, check, looks_at="suppressions", fixable="safe"
)
