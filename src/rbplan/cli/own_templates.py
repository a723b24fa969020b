"""The folder of the user's own templates."""

import os
from pathlib import Path

from rbplan.cli.problem import UsageProblem
from rbplan.cli.session import Session


def own_templates(named: Path | None, session: Session) -> Path | None:
    """Give the folder that is named, else that of the settings; None where neither names one.

    Raises UsageProblem where it is none, or may not be opened.
    """
    folder = session.folder / named if named else session.settings.templates
    if folder is None:
        return None
    shown = (named or folder).as_posix()
    if not os.path.isdir(folder):  # noqa: PTH112 - never raises
        raise UsageProblem("usage.templates", path=shown)
    if not os.access(folder, os.R_OK | os.X_OK):
        # Nothing would be found in it, and the built-in templates would be taken in silence.
        raise UsageProblem("usage.folder.denied", path=shown)
    return folder
