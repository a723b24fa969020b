"""The line that closes a list of findings."""

from collections import Counter
from collections.abc import Sequence

from rbplan.diagnostic import Diagnostic
from rbplan.inert import inert
from rbplan.wording.catalogue import Catalogue

_MOST_NAMED = 3


def lint_summary(diagnostics: Sequence[Diagnostic], files: Sequence[str], words: Catalogue) -> str:
    """Count the findings and say which files were read."""
    named = inert(", ".join(files)) if len(files) <= _MOST_NAMED else str(len(files))
    if not diagnostics:
        return words.say("lint.clean", files=named) + "\n"
    count = Counter(diagnostic.kind.severity for diagnostic in diagnostics)
    return (
        words.say(
            "lint.summary",
            errors=count["error"],
            warnings=count["warning"],
            infos=count["info"],
            files=named,
        )
        + "\n"
    )
