"""Puts into the documentation what the commands really print.

Every fenced block marked ``console`` whose lines begin with ``$ rbplan`` holds commands and their output. Run this
script (``make docs``) to write the output anew; a test holds every page against it.
"""

import os
import re
import shlex
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

ROOT = Path(__file__).parents[1]
PAGES = (ROOT / "README.md", ROOT / "CONTRIBUTING.md", *sorted((ROOT / "docs").glob("*.md")))

PICTURES = {ROOT / "docs" / "examples" / "matriks.svg": ("matrix", "--format", "svg")}
"""What the pages show as pictures, and the arguments that give them."""

_BLOCK = re.compile(r"(?<=```console\n)(?P<body>.*?)(?=^```$)", re.DOTALL | re.MULTILINE)
_COMMAND = re.compile(r"^\$ rbplan(?P<arguments>.*)$", re.MULTILINE)


def with_real_output(page: str) -> str:
    """Give the text of a page with the output of each command as it is now."""
    return _BLOCK.sub(lambda block: "".join(_run(match) for match in _COMMAND.finditer(block["body"])), page)


def _run(command: re.Match[str]) -> str:
    return f"{command[0]}\n{run(shlex.split(command['arguments']))}"


def run(arguments: Sequence[str]) -> str:
    """Give what a command prints."""
    clean = {name: value for name, value in os.environ.items() if not name.startswith("RBPLAN_")}
    done = subprocess.run(
        [sys.executable, "-m", "rbplan", *arguments],
        cwd=ROOT,
        env=clean,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        check=False,
    )
    # A page has one kind of line end; a calendar has its own.
    return done.stdout.decode("utf-8").replace("\r\n", "\n")


def main() -> None:
    """Write every page anew."""
    for page in PAGES:
        page.write_text(with_real_output(page.read_text(encoding="utf-8")), encoding="utf-8", newline="\n")
    for picture, arguments in PICTURES.items():
        picture.write_text(run(arguments), encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main()
