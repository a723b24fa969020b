"""``rbplan baseline``: agree to today's findings, so that only new ones are told."""

from pathlib import Path
from typing import Annotated, Literal

import typer

from rbplan.cli.inputs import inputs_of
from rbplan.cli.linting.baseline import (
    STANDARD_NAME,
    baseline_key,
    baseline_text,
    count_findings,
    pruned,
    read_baseline,
)
from rbplan.cli.linting.options import BaselineOption, PathsArgument
from rbplan.cli.linting.run import check_files
from rbplan.cli.linting.settings import read_lint_settings
from rbplan.cli.plan_file import repository_root
from rbplan.cli.plan_files import named_files
from rbplan.cli.session import Answer, Session
from rbplan.cli.write_file import write_file
from rbplan.inert import inert

ActionArgument = Annotated[Literal["write", "prune"], typer.Argument(help="help.baseline.action")]


def baseline(
    context: typer.Context, action: ActionArgument, paths: PathsArgument = None, baseline: BaselineOption = None
) -> Answer:
    """Write the counts of all findings, or take away those that are no longer there."""
    session: Session = context.obj
    settled = read_lint_settings(session.settings)
    path = session.folder / (baseline or settled.baseline or STANDARD_NAME)
    shown = Path(baseline or settled.baseline or STANDARD_NAME).as_posix()
    agreed = read_baseline(path, shown) if action == "prune" else {}
    files = named_files(paths or [], None, session)
    inputs_of(session, files).spare([path])
    found = check_files(files, settled.wishes, None, lambda _done: None)
    for one in found:
        if one.problem is not None:
            raise one.problem
    counts = count_findings(found, session.folder)
    if action == "prune":
        root = repository_root(session.folder)
        gone = {path for path in agreed if not (root / path).exists()}
        counts = pruned(agreed, counts, gone.union(baseline_key(file.path, session.folder) for file in files))
    write_file(path, baseline_text(counts))
    count = sum(number for codes in counts.values() for number in codes.values())
    return Answer(session.words.say("baseline.written", path=inert(shown), count=count) + "\n")
