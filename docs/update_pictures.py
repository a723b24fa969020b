"""Draws the pictures of the README: what a terminal shows of real runs.

Run this script (``make pictures``) after an answer has changed; a test holds the words of every picture against what
the command prints. Each command runs on a pseudo-terminal, so it needs Linux or macOS.
"""

import os
import pty
import re
import subprocess
import sys
from html import unescape
from pathlib import Path
from typing import Final, NamedTuple

from rich.console import Console
from rich.terminal_theme import TerminalTheme
from rich.text import Text

ROOT: Final = Path(__file__).parents[1]
FOLDER: Final = ROOT / "docs" / "pictures"

_COLOURS: Final = [(190, 18, 30), (17, 99, 41), (130, 80, 0), (5, 80, 174), (130, 40, 150), (20, 110, 120)]
"""Red, green, yellow, blue, magenta, cyan."""

_THEME: Final = TerminalTheme(
    (255, 255, 255),
    (36, 41, 47),
    [
        (36, 41, 47),
        (190, 18, 30),
        (17, 99, 41),
        (130, 80, 0),
        (5, 80, 174),
        (130, 40, 150),
        (20, 110, 120),
        (90, 96, 104),
    ],
    [
        (87, 96, 106),
        (190, 18, 30),
        (17, 99, 41),
        (130, 80, 0),
        (5, 80, 174),
        (130, 40, 150),
        (20, 110, 120),
        (36, 41, 47),
    ],
)
"""Dark on light, every colour with enough contrast to be read and to be printed."""

_FORMAT: Final = """\
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" role="img" xml:space="preserve">
<style>
.{unique_id}-matrix {{ font-family: ui-monospace, Menlo, Consolas, "DejaVu Sans Mono", monospace;
 font-size: {char_height}px; line-height: {line_height}px; }}
svg > rect {{ stroke: #d0d7de; }}
.{unique_id}-title {{ font-family: sans-serif; font-size: 18px; }}
{styles}
</style>
<defs>
<clipPath id="{unique_id}-clip-terminal"><rect width="{terminal_width}" height="{terminal_height}"/></clipPath>
{lines}
</defs>
{chrome}
<g transform="translate({terminal_x}, {terminal_y})" clip-path="url(#{unique_id}-clip-terminal)">
{backgrounds}
<g class="{unique_id}-matrix">
{matrix}
</g>
</g>
</svg>
"""
"""Ours, because the one that rich brings loads a font from the network."""


class Picture(NamedTuple):
    """One picture: the name of its file, the command, and how many columns the terminal has."""

    name: str
    arguments: tuple[str, ...]
    columns: int

    @property
    def path(self) -> Path:
        """Where the picture stands."""
        return FOLDER / f"{self.name}.svg"


PICTURES: Final = (
    Picture("due", ("due", "--month", "3", "--brief"), 110),
    Picture("matrix", ("matrix", "--level", "program"), 100),
    Picture("show", ("show", "ppid-kepuasan-layanan"), 100),
    Picture("lint", ("lint", "docs/examples/salah.yaml"), 110),
)


def answer_of(picture: Picture) -> str:
    """Give what the command sends to a terminal, colours and all."""
    ours, theirs = pty.openpty()
    clean = {name: value for name, value in os.environ.items() if not name.startswith("RBPLAN_") and name != "NO_COLOR"}
    with subprocess.Popen(
        [sys.executable, "-m", "rbplan", *picture.arguments],
        cwd=ROOT,
        env={**clean, "COLUMNS": str(picture.columns), "TERM": "xterm-256color"},
        stdin=subprocess.DEVNULL,
        stdout=theirs,
        stderr=theirs,
    ):
        os.close(theirs)
        received = b"".join(iter(lambda: _read(ours), b""))
    os.close(ours)
    return received.decode("utf-8").replace("\r\n", "\n")


def draw(picture: Picture) -> str:
    """Give the picture as SVG."""
    console = Console(record=True, width=picture.columns, file=open(os.devnull, "w", encoding="utf-8"), highlight=False)  # noqa: PTH123, SIM115
    console.print(Text.from_ansi(answer_of(picture).rstrip("\n")), soft_wrap=True)
    title = f"$ rbplan {' '.join(picture.arguments)}"
    return console.export_svg(title=title, theme=_THEME, code_format=_FORMAT, unique_id=f"rbplan-{picture.name}")


def words_of(svg: str) -> str:
    """Give the words of a picture in their order, white space left out."""
    body = svg.split('-matrix">', 1)[1]
    return "".join(unescape(re.sub(r"<[^>]*>", "", body)).split())


def _read(descriptor: int) -> bytes:
    try:
        return os.read(descriptor, 65536)
    except OSError:
        # Linux says EIO where the other side has been closed.
        return b""


def main() -> None:
    """Draw every picture anew."""
    FOLDER.mkdir(exist_ok=True)
    for picture in PICTURES:
        picture.path.write_text(draw(picture), encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main()
