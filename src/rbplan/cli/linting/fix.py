"""Mending what can be mended without its author: ``rbplan lint --fix``."""

import codecs
from collections.abc import Callable, Iterator, Sequence
from typing import Final, NamedTuple

from rbplan.cli.exit_code import ExitCode
from rbplan.cli.file_diff import file_diff
from rbplan.cli.linting.run import Checked, check_content, checked
from rbplan.cli.output import problem_line
from rbplan.cli.plan_file import PlanFile
from rbplan.cli.problem import UsageProblem
from rbplan.cli.rewrite_file import rewrite_file
from rbplan.cli.session import Answer
from rbplan.edit import apply_fixes
from rbplan.lint.engine import Report
from rbplan.lint.registry import RULES
from rbplan.lint.selection import Chosen, Wishes, choose
from rbplan.wording.catalogue import Catalogue

_MOST_PASSES: Final = 10
"""A fix may make room for another; more rounds than this would mean that two of them undo each other."""


class Mended(NamedTuple):
    """A file before and after: its bytes, its text as it would be written, and what was found and is still found in it.

    ``made`` counts the fixes; where it is 0 the text is that of the file, or empty where not all
    of it can be read.
    """

    file: PlanFile
    before: bytes
    text: str
    first: Report
    report: Report
    made: int


def fix_files(files: Sequence[PlanFile], wishes: Wishes, tell: Callable[[int], None], *, unsafe: bool) -> list[Checked]:
    """Mend each file on disk; give what is still found in each, and how many fixes were made.

    What came by the standard input is written nowhere: its Checked holds the text. Of a file that cannot be written,
    everything that was found in it is still there, and is given.
    """
    found: list[Checked] = []
    for one in _mended(files, wishes, tell, unsafe=unsafe):
        if isinstance(one, Checked):
            found.append(one)
            continue
        try:
            if one.made and one.file.content is None:
                rewrite_file(one.file.path, one.file.shown, one.before, one.text)
            mended = None if one.file.content is None else one.text
            found.append(checked(one.report)._replace(made=one.made, mended=mended))
        except UsageProblem as problem:
            found.append(checked(one.first)._replace(unwritten=problem))
    return found


def answer_diff(
    files: Sequence[PlanFile], wishes: Wishes, words: Catalogue, tell: Callable[[int], None], *, unsafe: bool
) -> Answer:
    """Answer with what would be mended, as a diff; exit code 1 where that is anything."""
    text, remarks = "", ""
    for one in _mended(files, wishes, tell, unsafe=unsafe):
        if not isinstance(one, Checked):
            text += file_diff(one.file.shown, one.before, one.text) if one.made else ""
        elif one.problem is not None:
            remarks += problem_line(one.problem, words)
    return Answer(text, remarks, ExitCode.USAGE if remarks else ExitCode.PROBLEMS if text else ExitCode.FINE)


def _mended(
    files: Sequence[PlanFile], wishes: Wishes, tell: Callable[[int], None], *, unsafe: bool
) -> Iterator[Mended | Checked]:
    """Mend each file in memory; give a Checked for one that cannot be read."""
    chosen = choose(RULES, wishes)
    for done, file in enumerate(files, 1):
        try:
            yield mend(file, file.read(), chosen, unsafe=unsafe)
        except UsageProblem as problem:
            yield Checked(file.shown, problem=problem)
        tell(done)


def mend(file: PlanFile, content: bytes, chosen: Sequence[Chosen], *, unsafe: bool) -> Mended:
    """Make every fix that is safe, or with ``unsafe`` every fix, until none is left."""
    mark = "\ufeff" if content.startswith(codecs.BOM_UTF8) else ""
    first = report = check_content(content, file.shown, file.path, chosen)
    original = text = report.loaded.document.text
    if f"{mark}{text}".encode(errors="surrogatepass") != content:
        # A byte or character that cannot be read would be lost.
        return Mended(file, content, "", first, report, 0)
    made = 0
    for _ in range(_MOST_PASSES):
        fixes = [each.fix for each in report.diagnostics if each.fix is not None and (each.fix.safe or unsafe)]
        edited = apply_fixes(report.loaded.document, fixes)
        if not edited.made or edited.text == text:
            break
        text, made = edited.text, made + edited.made
        report = check_content(f"{mark}{text}".encode(), file.shown, file.path, chosen)
    return Mended(file, content, f"{mark}{text}", first, report, made if text != original else 0)
