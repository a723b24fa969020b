"""What a command knows besides its own options, and the answer that it gives."""

import os
import shutil
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from rbplan.cli.exit_code import ExitCode
from rbplan.cli.settings import Settings
from rbplan.present.screen import NARROWEST, Screen
from rbplan.wording.catalogue import Catalogue


@dataclass(frozen=True, slots=True)
class Session:
    """One run of rbplan: the wording, the settings, the folder it was called in, and the screens, if any."""

    words: Catalogue
    settings: Settings
    folder: Path
    stdout: Screen | None
    stderr: Screen | None


@dataclass(frozen=True, slots=True)
class Answer:
    """What a command gives back: text for stdout, text for stderr, and how it went."""

    text: str = ""
    remarks: str = ""
    exit_code: ExitCode = ExitCode.FINE


def find_screen(stream: object, environment: Mapping[str, str]) -> Screen | None:
    """Describe the terminal behind a stream; None where the stream goes to a pipe or a file."""
    isatty = getattr(stream, "isatty", None)
    if isatty is None or not isatty():
        return None
    width = shutil.get_terminal_size().columns
    colour = not environment.get("NO_COLOR") and environment.get("TERM") != "dumb"
    return Screen(max(width, NARROWEST), colour)


def open_session(words: Catalogue, settings: Settings) -> Session:
    """Describe this run."""
    return Session(
        words,
        settings,
        Path.cwd(),
        find_screen(sys.stdout, os.environ),
        find_screen(sys.stderr, os.environ),
    )
