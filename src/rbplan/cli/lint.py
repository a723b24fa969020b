"""``rbplan lint``: what is wrong with plan files."""

import os
from pathlib import Path
from typing import Annotated, Literal

import typer

from rbplan.cli.exit_code import ExitCode
from rbplan.cli.output import problem_line
from rbplan.cli.plan_file import PlanFile, find_repository, plans_in, plans_of, real_path
from rbplan.cli.problem import UsageProblem
from rbplan.cli.session import Answer, Session
from rbplan.load.load import Loaded, load_plan

Format = Literal["full", "json"]
FormatOption = Annotated[Format, typer.Option("--format", help="help.lint.format")]
PathsArgument = Annotated[
    list[Path] | None, typer.Argument(metavar="PATH", help="help.lint.paths", show_default=False, readable=False)
]


def lint(context: typer.Context, paths: PathsArgument = None, output_format: FormatOption = "full") -> Answer:
    """Answer with every finding in every file; exit code 1 where one of them is an error."""
    session: Session = context.obj
    results, remarks = _load(_files(paths or [], session), session)
    worst = any(diagnostic.kind.severity == "error" for loaded in results for diagnostic in loaded.diagnostics)
    return Answer(
        _present(results, session, output_format) if results else "",
        remarks,
        ExitCode.USAGE if remarks else ExitCode.PROBLEMS if worst else ExitCode.FINE,
    )


def _load(files: list[PlanFile], session: Session) -> tuple[list[Loaded], str]:
    """Load each file; one that cannot be read is said to be so and does not keep the others from being checked."""
    results: list[Loaded] = []
    remarks = ""
    for file in files:
        try:
            results.append(load_plan(file.read(), file.shown))
        except UsageProblem as problem:
            remarks += problem_line(problem, session.words)
    return results, remarks


def _files(paths: list[Path], session: Session) -> list[PlanFile]:
    """Give the files to check, each once, in the order in which they were named."""
    if not paths:
        repository = find_repository(session.folder)
        if repository is None:
            raise UsageProblem("usage.lint.plan")
        return plans_of(repository, session.folder)
    found: dict[Path, PlanFile] = {}
    for path in paths:
        full = session.folder / path
        files = plans_in(full, session.folder) if os.path.isdir(full) else [PlanFile(full, str(path), None)]  # noqa: PTH112 - never raises
        if not files:
            raise UsageProblem("usage.lint.none", path=str(path))
        for file in files:
            found.setdefault(real_path(file.path), file)
    return list(found.values())


def _present(results: list[Loaded], session: Session, output_format: Format) -> str:
    diagnostics = [diagnostic for loaded in results for diagnostic in loaded.diagnostics]
    files = [loaded.document.file for loaded in results]
    if output_format == "json":
        from rbplan.present.lint_json import lint_json

        return lint_json(diagnostics, files, session.words)
    from rbplan.present.lint_full import lint_full
    from rbplan.present.lint_summary import lint_summary

    documents = {loaded.document.file: loaded.document for loaded in results}
    findings = lint_full(diagnostics, documents, session.words, session.stdout)
    return findings + lint_summary(diagnostics, files, session.words)
