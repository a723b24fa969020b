"""What nothing may be written over: all that commands read."""

import contextlib
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Final, Literal, NamedTuple

from rbplan.cli.plan_file import PlanFile, find_repository, plans_of, real_path
from rbplan.cli.problem import UsageProblem
from rbplan.cli.session import Session
from rbplan.render.template_folder import builtin_templates

Refusal = Literal["twice", "input", "plan", "template", "source"]
"""Why a file may not be written, as the end of the key that says so: ``source`` ends as only what is read does."""

_SOURCES: Final = (".yaml", ".yml", ".toml", ".j2", ".typ")
"""How plans, settings and templates end, and no answer."""


class Inputs(NamedTuple):
    """The real paths of what is read: plans, each with its companion folder, other files, and folders of templates."""

    plans: tuple[Path, ...]
    files: tuple[Path, ...]
    templates: tuple[Path, ...]

    def spare(self, targets: Sequence[Path]) -> None:
        """Raise UsageProblem where one of these files to write is read, or is named twice."""
        written = [real_path(target) for target in targets]
        for position, target in enumerate(targets):
            refusal = "twice" if written[position] in written[:position] else self._refusal(written[position])
            if refusal:
                raise UsageProblem(f"usage.output.{refusal}", path=target.as_posix(), suffix=target.suffix)

    def _refusal(self, written: Path) -> Refusal | None:
        """Say why a file may not be written; None where it may."""
        if written in self.files:
            return "input"
        if any(written == plan or plan.with_suffix("") in written.parents for plan in self.plans):
            return "plan"
        if written.parent in self.templates:
            return "template"
        return "source" if written.suffix.casefold() in _SOURCES else None


def inputs_of(
    session: Session, plans: Sequence[PlanFile], files: Iterable[Path | None] = (), templates: Path | None = None
) -> Inputs:
    """Give what a command reads: these plans, files and templates, and what any other command reads here."""
    files = (session.settings.file, *files)
    folders = (templates, session.settings.templates, builtin_templates())
    return Inputs(
        tuple(real_path(plan.path) for plan in (*plans, *_all_plans(session, plans))),
        tuple(real_path(file) for file in files if file is not None),
        tuple(real_path(folder) for folder in folders if folder is not None),
    )


def _all_plans(session: Session, plans: Sequence[PlanFile]) -> list[PlanFile]:
    """Give every plan beside those that are read, and of the repository around the current folder."""
    found: list[PlanFile] = []
    # A folder that may not be listed keeps nobody from working with a plan that was named.
    with contextlib.suppress(UsageProblem):
        for repository in {find_repository(session.folder), *(plan.repository for plan in plans)}:
            found += plans_of(repository, session.folder) if repository else []
    return found
