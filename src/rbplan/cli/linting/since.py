"""Only what a change brings: ``rbplan lint --since REV``."""

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


def find_base(revision: str, folder: Path) -> Base:
    """Find where the current state left the line of a revision. Raises UsageProblem."""
    try:
        repository = Repository(folder)
        return Base(repository, repository.fork_point(repository.commit(revision)))
    except GitProblem as problem:
        raise git_usage_problem(problem) from None


def without_standing(found: Sequence[Checked], files: Sequence[PlanFile], wishes: Wishes, base: Base) -> list[Checked]:
    """Leave out the findings that were there at the base; count them as standing. Raises UsageProblem."""
    chosen = choose(RULES, wishes)
    try:
        return [_without(one, _at_base(file, chosen, base)) for one, file in zip(found, files, strict=True)]
    except GitProblem as problem:
        raise git_usage_problem(problem) from None


def git_usage_problem(problem: GitProblem) -> UsageProblem:
    """Say why git could not answer."""
    return UsageProblem(f"usage.git.{problem.cause}", detail=problem.detail)


def _at_base(file: PlanFile, chosen: Sequence[Chosen], base: Base) -> Checked:
    """Judge a file as it was; one that was not there had no findings."""
    content = base.repository.content(base.commit, file.path)
    if content is None:
        return Checked(file.shown)
    loaded = load_plan(content, file.shown)
    return checked(lint_file(loaded, _sources(loaded.plan, file, base), chosen, RULES))


def _sources(plan: Plan | None, file: PlanFile, base: Base) -> Mapping[str, SourceFile]:
    def read(path: Path) -> SourceFile:
        content = base.repository.content(base.commit, path)
        return SourceFile(None, "missing") if content is None else SourceFile(content)

    return sources_of(plan, file.path, read)


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
