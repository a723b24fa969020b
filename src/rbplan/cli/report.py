"""Telling what is wrong with a plan, beside an answer or instead of one."""

from collections import Counter
from typing import Final

from rbplan.cli.session import Session
from rbplan.diagnostic import Diagnostic
from rbplan.load.load import Loaded

_MOST_ALIKE: Final = 5
"""How often the same sentence is told; ``rbplan lint`` tells every place."""


def report_problems(loaded: Loaded, session: Session) -> str:
    """Word the diagnostics of one plan for stderr. Of many that say the same, the others are counted."""
    from rbplan.present.lint_full import lint_full

    times: Counter[object] = Counter()
    told: list[Diagnostic] = []
    for diagnostic in loaded.diagnostics:
        said = (diagnostic.wording, *sorted(diagnostic.arguments.items()))
        times[said] += 1
        if times[said] <= _MOST_ALIKE:
            told.append(diagnostic)
    texts = {loaded.document.file: loaded.document.text}
    left = len(loaded.diagnostics) - len(told)
    more = f"{session.words.say('plan.alike', count=left)}\n\n" if left else ""
    return f"{lint_full(told, texts, session.words, session.stderr)}{more}"
