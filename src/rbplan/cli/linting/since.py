"""Only what a change brings: ``rbplan lint --since REV``."""

import os
from collections import Counter
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

from rbplan.cli.linting.run import Checked, checked
from rbplan.cli.plan_file import PlanFile
from rbplan.cli.problem import UsageProblem
from rbplan.cli.source_files import sources_of
from rbplan.diagnostic import Diagnostic
from rbplan.git import GitProblem, Repository
from rbplan.lint.engine import lint_file
from rbplan.lint.registry import RULES
from rbplan.lint.selection import Chosen, Wishes, choose
from rbplan.lint.source_file import SourceFile
from rbplan.load.load import load_plan
from rbplan.plan.plan import Plan
from rbplan.present.lint_result import LintResult, fingerprints


class Base(NamedTuple):
    """The state that a change began at."""

    repository: Repository
    commit: str


class Former(NamedTuple):
    """What a file was at the base: where, and its bytes; None where there was no such file."""

    path: Path
    content: bytes | None


def find_bases(revision: str, files: Sequence[PlanFile], folder: Path) -> list[Base]:
    """Find, for each file, where the current state of its repository left the line of a revision.

    ``folder`` is asked for a file whose own folder is not there. Files of one repository have one and the same base.
    Raises UsageProblem.
    """
    folders: dict[Path, Base] = {}
    roots: dict[Path, Base] = {}
    try:
        for place in (_folder_of(file, folder) for file in files):
            if place not in folders:
                repository = Repository(place)
                if repository.root not in roots:
                    roots[repository.root] = Base(repository, repository.fork_point(repository.commit(revision)))
                folders[place] = roots[repository.root]
    except GitProblem as problem:
        raise git_usage_problem(problem) from None
    return [folders[_folder_of(file, folder)] for file in files]


def _folder_of(file: PlanFile, folder: Path) -> Path:
    own = file.path.parent
    return own if os.path.isdir(own) else folder  # noqa: PTH112 - unlike Path.is_dir, never raises


def without_standing(
    found: Sequence[Checked], files: Sequence[PlanFile], wishes: Wishes, bases: Sequence[Base]
) -> list[Checked]:
    """Leave out the findings that were there at the base of each file; count them as standing. Raises UsageProblem."""
    chosen = choose(RULES, wishes)
    then: dict[Path, Former] = {}
    try:
        for base in {base.repository.root: base for base in bases}.values():
            readable = zip(found, files, bases, strict=True)
            then |= _at_base([file for one, file, own in readable if own is base and one.problem is None], base)
        return [
            _without(one, _judge(file, then, chosen, base)) for one, file, base in zip(found, files, bases, strict=True)
        ]
    except GitProblem as problem:
        raise git_usage_problem(problem) from None


def git_usage_problem(problem: GitProblem) -> UsageProblem:
    """Say why git could not answer."""
    return UsageProblem(f"usage.git.{problem.cause}", detail=problem.detail)


def _at_base(files: Sequence[PlanFile], base: Base) -> Mapping[Path, Former]:
    """Give what each file was, by its path of today; one that has been moved or renamed was elsewhere."""
    repository, commit = base
    then = {file.path: Former(file.path, repository.content(commit, file.path)) for file in files}
    new = {file.path: file.read() for file in files if then[file.path].content is None}
    moved = repository.former_paths(commit, new) if new else {}
    return then | {path: Former(former, repository.content(commit, former)) for path, former in moved.items()}


def _judge(file: PlanFile, then: Mapping[Path, Former], chosen: Sequence[Chosen], base: Base) -> Checked:
    """Judge a file as it was; one that was not there had no findings."""
    former = then.get(file.path)
    if former is None or former.content is None:
        return Checked(file.shown)
    loaded = load_plan(former.content, file.shown)
    return checked(lint_file(loaded, _sources(loaded.plan, former.path, base), chosen, RULES))


def _sources(plan: Plan | None, plan_path: Path, base: Base) -> Mapping[str, SourceFile]:
    def read(path: Path) -> SourceFile:
        content = base.repository.content(base.commit, path)
        return SourceFile(None, "missing") if content is None else SourceFile(content)

    return sources_of(plan, plan_path, read)


def _without(now: Checked, then: Checked) -> Checked:
    """Leave out what was found then: on the same line, else said in the same words on a line that was edited."""
    before = dict(zip(_fingerprints(then), then.diagnostics, strict=True))
    new: list[Diagnostic] = []
    for diagnostic, fingerprint in zip(now.diagnostics, _fingerprints(now), strict=True):
        if before.pop(fingerprint, None) is None:
            new.append(diagnostic)
    gone = Counter(map(_said, before.values()))
    told: list[Diagnostic] = []
    for diagnostic in new:
        if gone[_said(diagnostic)]:
            gone[_said(diagnostic)] -= 1
        else:
            told.append(diagnostic)
    return now._replace(diagnostics=tuple(told), standing=now.standing + len(now.diagnostics) - len(told))


def _said(diagnostic: Diagnostic) -> tuple[str, tuple[str, ...]]:
    """Give what a finding says apart from numbers, among them those of lines."""
    return diagnostic.wording, tuple(fact for fact in diagnostic.arguments.values() if isinstance(fact, str))


def _fingerprints(one: Checked) -> list[str]:
    return list(fingerprints(LintResult(one.diagnostics, [one.file], {one.file: one.text})))
