"""``rbplan fmt``: plan files in their canonical layout."""

import codecs
from collections.abc import Sequence
from typing import Annotated, NamedTuple

import typer

from rbplan.cli.exit_code import ExitCode
from rbplan.cli.file_diff import file_diff
from rbplan.cli.linting.options import PathsArgument, StdinOption
from rbplan.cli.output import problem_line
from rbplan.cli.plan_file import PlanFile
from rbplan.cli.plan_files import named_files
from rbplan.cli.problem import UsageProblem
from rbplan.cli.rewrite_file import rewrite_file
from rbplan.cli.session import Answer, Session
from rbplan.document.document import Document
from rbplan.document.read import read_document
from rbplan.fmt.format import Trouble, format_document
from rbplan.inert import inert

CheckOption = Annotated[bool, typer.Option("--check", help="help.fmt.check")]
DiffOption = Annotated[bool, typer.Option("--diff", help="help.fmt.diff")]


class _Laid(NamedTuple):
    """A file before and after, and why it was not laid out, if it was not."""

    file: PlanFile
    before: bytes = b""
    text: str = ""
    document: Document | None = None
    trouble: Trouble = ""
    problem: UsageProblem | None = None

    @property
    def differs(self) -> bool:
        """Whether there is something to write."""
        return not self.trouble and self.problem is None and self.text.encode() != self.before


def fmt(
    context: typer.Context,
    paths: PathsArgument = None,
    check: CheckOption = False,
    diff: DiffOption = False,
    stdin_filename: StdinOption = None,
) -> Answer:
    """Lay out each file; with ``--check`` or ``--diff`` only say what would change, with exit code 1 if anything."""
    session: Session = context.obj
    files = named_files(paths or [], stdin_filename, session)
    if check or diff:
        return _would_change([_lay_out(file) for file in files], session, diff=diff)
    laid = [_rewrite(_lay_out(file)) for file in files]
    remarks = _troubles(laid, session)
    if files[0].content is not None:
        return Answer("".join(one.text for one in laid), remarks, _exit_code(laid), exact=True)
    return Answer("", remarks + _done(laid, session), _exit_code(laid))


def _lay_out(file: PlanFile) -> _Laid:
    try:
        content = file.read()
    except UsageProblem as problem:
        return _Laid(file, problem=problem)
    document = read_document(content, file.shown)
    formatted = format_document(document)
    if formatted.trouble:
        return _Laid(file, content, "", document, formatted.trouble)
    mark = "\ufeff" if content.startswith(codecs.BOM_UTF8) else ""
    return _Laid(file, content, mark + formatted.text, document)


def _rewrite(one: _Laid) -> _Laid:
    if one.differs and one.file.content is None:
        try:
            rewrite_file(one.file.path, one.file.shown, one.before, one.text)
        except UsageProblem as problem:
            return one._replace(problem=problem)
    return one


def _would_change(laid: Sequence[_Laid], session: Session, *, diff: bool) -> Answer:
    changed = [one for one in laid if one.differs]
    exit_code = _exit_code(laid) or (ExitCode.PROBLEMS if changed else ExitCode.FINE)
    if diff:
        text = "".join(file_diff(one.file.shown, one.before, one.text) for one in changed)
    else:
        text = "".join(f"{session.words.say('fmt.would_change', path=inert(one.file.shown))}\n" for one in changed)
        if exit_code == ExitCode.FINE:
            text = f"{session.words.say('fmt.clean', files=len(laid))}\n"
    return Answer(text, _troubles(laid, session), exit_code)


def _exit_code(laid: Sequence[_Laid]) -> ExitCode:
    if any(one.problem is not None for one in laid):
        return ExitCode.USAGE
    return ExitCode.PROBLEMS if any(one.trouble for one in laid) else ExitCode.FINE


def _done(laid: Sequence[_Laid], session: Session) -> str:
    """Say what became of the files that could be laid out."""
    fine = [one for one in laid if not one.trouble and one.problem is None]
    return "".join(
        f"{session.words.say('fmt.changed' if one.differs else 'fmt.unchanged', path=inert(one.file.shown))}\n"
        for one in fine
    )


def _troubles(laid: Sequence[_Laid], session: Session) -> str:
    words = session.words
    remarks = ""
    for one in laid:
        if one.problem is not None:
            remarks += problem_line(one.problem, words)
        elif one.trouble and one.document is not None:
            if one.document.diagnostics:
                from rbplan.present.lint_full import lint_full

                texts = {one.document.file: one.document.text}
                remarks += lint_full(one.document.diagnostics, texts, words, session.stderr)
            remarks += f"{words.say(f'fmt.{one.trouble}', path=inert(one.file.shown))}\n"
    return remarks
