"""The folder of the user's own templates."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from rbplan.cli.plan_file import shown_path
from rbplan.cli.problem import UsageProblem, read_problem
from rbplan.cli.session import Session


def named_templates(named: Path | None, session: Session) -> Path | None:
    """Give the folder that is named, else that of the settings, whether it is there or not; None where neither is."""
    return session.folder / named if named else session.settings.templates


def own_templates(named: Path | None, session: Session) -> Path | None:
    """Give the folder that is named, else that of the settings; None where neither names one.

    Raises UsageProblem where it is none, or may not be opened.
    """
    folder = named_templates(named, session)
    if folder is None:
        return None
    shown = (named or folder).as_posix()
    if not os.path.isdir(folder):  # noqa: PTH112 - never raises
        raise UsageProblem("usage.templates", path=shown)
    if not os.access(folder, os.R_OK | os.X_OK):
        # Nothing would be found in it, and the built-in templates would be taken in silence.
        raise UsageProblem("usage.folder.denied", path=shown)
    return folder


def shown_folder(folder: Path, session: Session) -> str:
    """Give a folder of templates as it is told, as seen from here."""
    return shown_path(folder, session.folder)


@contextmanager
def worded_templates() -> Iterator[None]:
    """Make of what a template is to blame for, and of what cannot be read of one, a UsageProblem."""
    from rbplan.render.problem import TemplateProblem

    try:
        yield
    except TemplateProblem as problem:
        raise UsageProblem(f"usage.template.{problem.cause}", **problem.arguments) from None
    except OSError as error:
        if error.filename is None:
            raise
        raise read_problem(os.fsdecode(error.filename), error) from None
