"""Telling what is wrong with a plan, beside an answer or instead of one."""

from rbplan.cli.session import Session
from rbplan.load.load import Loaded


def report_problems(loaded: Loaded, session: Session) -> str:
    """Word the diagnostics of one plan for stderr."""
    from rbplan.present.lint_full import lint_full

    texts = {loaded.document.file: loaded.document.text}
    return lint_full(loaded.diagnostics, texts, session.words, session.stderr)
