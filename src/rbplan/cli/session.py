"""What a command knows besides its own options, and the answer that it gives."""

import os
import shutil
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Final, NamedTuple

from rbplan.cli.exit_code import ExitCode
from rbplan.cli.problem import UsageProblem
from rbplan.cli.settings import Settings
from rbplan.present.screen import NARROWEST, Screen
from rbplan.wording.catalogue import Catalogue


class Session(NamedTuple):
    """One run of rbplan: the wording, the settings, the folder it was called in, and the screens, if any."""

    words: Catalogue
    settings: Settings
    folder: Path
    stdout: Screen | None
    stderr: Screen | None


class Answer(NamedTuple):
    """What a command gives back: text for stdout, text for stderr, and how it went.

    ``exact`` text has its own line ends, which are not made those of the system. ``content`` is a file that is no text.
    ``saved`` tells that the text only names files that have been saved already.
    """

    text: str = ""
    remarks: str = ""
    exit_code: ExitCode = ExitCode.FINE
    exact: bool = False
    content: bytes = b""
    saved: bool = False


_WIDEST: Final = 1000
"""Cells. A terminal that says it is wider is laid out as if it were not."""


def find_screen(stream: object, environment: Mapping[str, str]) -> Screen | None:
    """Describe the terminal behind a stream; None where the stream goes to a pipe or a file."""
    isatty = getattr(stream, "isatty", None)
    if isatty is None or not isatty():
        return None
    width = shutil.get_terminal_size().columns
    colour = not environment.get("NO_COLOR") and environment.get("TERM") != "dumb"
    return Screen(min(max(width, NARROWEST), _WIDEST), colour)


def current_folder() -> Path:
    """Give the folder that rbplan was called in. Raises UsageProblem where it is gone."""
    try:
        return Path.cwd()
    except OSError:
        raise UsageProblem("usage.folder.gone") from None


def open_session(words: Catalogue, settings: Settings) -> Session:
    """Describe this run."""
    return Session(
        words,
        settings,
        current_folder(),
        find_screen(sys.stdout, os.environ),
        find_screen(sys.stderr, os.environ),
    )
