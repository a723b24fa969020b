"""Asking a person at a terminal, in the language of the console."""

import sys
from typing import Final

from rbplan.cli.output import write
from rbplan.cli.session import Session

_YES: Final = frozenset(("y", "ya", "yes"))
_NO: Final = frozenset(("t", "tidak", "n", "no"))


def can_ask(session: Session) -> bool:
    """Tell whether somebody sits there who can be shown something, and can answer."""
    return session.stdout is not None and session.stderr is not None and sys.stdin is not None and sys.stdin.isatty()


def ask(question: str, session: Session) -> bool:
    """Ask until the answer is yes or no, in either language; the end of the input is a no."""
    while True:
        write(f"{question} ", sys.stderr)
        line = sys.stdin.readline()
        if not line:
            write("\n", sys.stderr)
            return False
        answer = line.strip().casefold()
        if answer in _YES | _NO:
            return answer in _YES
        write(f"{session.words.say('confirm.answer')}\n", sys.stderr)
