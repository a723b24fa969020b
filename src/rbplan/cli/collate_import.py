"""``rbplan collate import``: what was filled in on a Lembar Pencocokan, written into the plan all at once."""

import codecs
import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import NamedTuple

from rbplan.cli.ask import ask, can_ask
from rbplan.cli.exit_code import ExitCode
from rbplan.cli.extra import needs
from rbplan.cli.file_diff import file_diff
from rbplan.cli.open_plan import OpenPlan
from rbplan.cli.output import problem_line, write
from rbplan.cli.plan_file import read_bytes
from rbplan.cli.problem import UsageProblem
from rbplan.cli.rewrite_file import rewrite_file
from rbplan.cli.session import Answer, Session
from rbplan.collation.confirmation import Confirmation, confirmation_fix, doubt_about
from rbplan.collation.filled_row import Defaults
from rbplan.collation.filled_sheet import Problem, RawSheet, Unreadable
from rbplan.collation.interpret import interpret
from rbplan.collation.open_sheet import LARGEST_FILE
from rbplan.collation.patience import read_in_time
from rbplan.edit import apply_fixes
from rbplan.plan.reading import Readings
from rbplan.present.collate_problems import collate_problems
from rbplan.present.collate_summary import collate_summary, doubt_lines, left_out_lines
from rbplan.wording.lembar_texts import read_lembar_texts


class Consent(NamedTuple):
    """What the options agree to beforehand: to write, and to what no reading of the copy gives."""

    yes: bool
    outside: bool


def import_lembar(session: Session, opened: OpenPlan, file: Path, defaults: Defaults, consent: Consent) -> Answer:
    """Take over what a sheet says, after showing it; where one cell cannot be read, nothing is written."""
    shown = file.as_posix()
    read = _reader(file)
    content = _read(session.folder / file, shown)
    try:
        found = interpret(read_in_time(read, content), opened.loaded, defaults, read_lembar_texts())
    except Unreadable as unreadable:
        return _refuse([unreadable.problem], shown, session)
    if found.problems:
        return _refuse(found.problems, shown, session)
    chosen, remarks = _chosen(found.confirmations, opened, session, consent)
    summary = collate_summary(len(chosen), found.blank, found.known, session.words)
    answer = _write(chosen, summary, opened, session, yes=consent.yes)
    left_out = ExitCode.PROBLEMS if remarks else ExitCode.FINE
    return answer._replace(remarks=remarks + answer.remarks, exit_code=answer.exit_code or left_out)


def _reader(file: Path) -> Callable[[bytes], RawSheet]:
    """Choose how to read a file by its name. Raises UsageProblem for a kind that is not read."""
    suffix = file.suffix.lower()
    if suffix in (".md", ".markdown"):
        from rbplan.collation.read_markdown import read_markdown

        return read_markdown
    if suffix in (".docx", ".docm"):
        from rbplan.collation.read_docx import read_docx

        return read_docx
    if suffix in (".xlsx", ".xlsm"):
        with needs("office"):
            from rbplan.collation.read_xlsx import read_xlsx

        return read_xlsx
    raise UsageProblem("usage.collate.kind", path=file.as_posix())


def _read(path: Path, shown: str) -> bytes:
    """Read the sheet. Raises UsageProblem; a pipe that nobody writes to would never end."""
    if os.path.exists(path) and not os.path.isfile(path) and not os.path.isdir(path):  # noqa: PTH110, PTH112, PTH113 - never raise
        raise UsageProblem("usage.collate.irregular", path=shown)
    return read_bytes(path, shown, LARGEST_FILE)


def _refuse(problems: Sequence[Problem], shown: str, session: Session) -> Answer:
    remarks = collate_problems(problems, shown, session.words)
    end = session.words.say("collate.refused", count=len(problems))
    return Answer(remarks=f"{remarks}{end}\n", exit_code=ExitCode.PROBLEMS)


def _chosen(
    confirmations: Sequence[Confirmation], opened: OpenPlan, session: Session, consent: Consent
) -> tuple[Sequence[Confirmation], str]:
    """Give what is to be written, and what is to be said of the rest: what the copy contradicts.

    A tick that slipped into the next box looks just like one that the copy lost, so that each needs a second look.
    """
    readings = Readings(opened.plan)
    odd = [(each, doubt) for each in confirmations if (doubt := doubt_about(each, readings))]
    if not odd or consent.outside:
        return confirmations, ""
    listed = doubt_lines(odd, session.words)
    if not consent.yes and can_ask(session):
        write(listed, sys.stderr)
        if ask(session.words.say("collate.ask.outside"), session):
            return confirmations, ""
        listed = ""
    rest = [each for each in confirmations if doubt_about(each, readings) is None]
    return rest, listed + left_out_lines(odd, session.words)


def _write(
    confirmations: Sequence[Confirmation], summary: str, opened: OpenPlan, session: Session, *, yes: bool
) -> Answer:
    words, path = session.words, opened.file.shown
    if not confirmations:
        return Answer(f"{summary}{words.say('collate.unchanged')}\n")
    text = _spliced(confirmations, opened)
    shown = f"{file_diff(path, opened.content, text)}\n{summary}"
    if not yes:
        if not can_ask(session):
            return Answer(shown, problem_line(UsageProblem("usage.confirm.yes"), words), ExitCode.USAGE)
        write(shown, sys.stdout)
        if not ask(words.say("collate.ask", count=len(confirmations), path=path), session):
            return Answer(f"{words.say('confirm.not_saved')}\n")
        shown = ""
    rewrite_file(opened.file.path, path, opened.content, text)
    return Answer(f"{shown}{words.say('collate.saved', path=path, count=len(confirmations))}\n")


def _spliced(confirmations: Sequence[Confirmation], opened: OpenPlan) -> str:
    """Give the text of the plan file with all of it. Raises UsageProblem where not every row would go in."""
    document = opened.loaded.document
    mark = "\ufeff" if opened.content.startswith(codecs.BOM_UTF8) else ""
    edited = apply_fixes(document, [confirmation_fix(each, opened.loaded) for each in confirmations])
    if edited.made < len(confirmations) or f"{mark}{document.text}".encode(errors="surrogatepass") != opened.content:
        raise UsageProblem("usage.collate.splice", path=opened.file.shown)
    return f"{mark}{edited.text}"
