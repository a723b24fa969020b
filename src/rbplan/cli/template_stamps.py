"""The file of the stamps, in a folder of own templates."""

from pathlib import Path
from typing import TYPE_CHECKING

from rbplan.cli.own_templates import shown_folder
from rbplan.cli.problem import UsageProblem, read_problem
from rbplan.cli.session import Session
from rbplan.render.own.folder import STAMPS_NAME
from rbplan.render.template_file import leads_out

if TYPE_CHECKING:
    from rbplan.render.own.stamp import Stamp

_LARGEST = 1_000_000


def open_stamps(folder: Path, session: Session) -> "dict[str, Stamp]":
    """Give the stamps of a folder, none where it has no file of them. Raises UsageProblem where it cannot be read."""
    from rbplan.render.own.stamp import StampsProblem, read_stamps

    file = folder / STAMPS_NAME
    shown = shown_folder(file, session)
    if leads_out(file, folder):
        raise UsageProblem("usage.template.outside", template=STAMPS_NAME)
    try:
        if not file.is_file():
            return {}
        with file.open("rb") as stream:
            return read_stamps(stream.read(_LARGEST))
    except OSError as error:
        raise read_problem(shown, error) from None
    except StampsProblem:
        raise UsageProblem("usage.templates.stamps", path=shown) from None
