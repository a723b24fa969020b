"""Why LaTeX made no PDF."""

from typing import Literal

from rbplan.diagnostic import Said

Cause = Literal[
    "absent", "start", "time", "full", "package", "glyph", "glyph.item", "failed", "failed.place", "failed.item"
]
"""``absent``: a program is not installed. ``start``: XeLaTeX does not even begin. ``full``: there is no room for
temporary files. ``package``: a file of LaTeX is not installed. ``glyph``: the font lacks a character. ``failed``: no
place is to blame."""


class LatexProblem(Exception):
    """What went wrong, and where it is known at which line, from 1, of which template and at which indikator."""

    def __init__(self, cause: Cause, reason: str = "", template: str = "", line: int = 0, item: str = "") -> None:
        """Take the facts. ``reason`` is the name of the program, folder or file, the character, or what LaTeX said."""
        super().__init__(cause, reason, template, line, item)
        self.cause = cause
        said = Said(reason) if cause.startswith("failed") else reason
        self.arguments: dict[str, str | int] = {"reason": said, "template": template, "line": line, "item": item}
