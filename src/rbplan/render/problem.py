"""Why a template could not be rendered."""

from typing import Literal, Self, cast

WordCause = Literal[
    "word.syntax",
    "word.tilde",
    "word.unknown",
    "word.unknown.item",
    "word.failed",
    "word.failed.item",
    "word.large",
    "word.locked",
    "word.broken",
    "word.entities",
    "word.external",
    "word.macros",
    "word.field",
    "word.unpaired",
]
"""Of a Word file, which has no lines, or which is not to be trusted."""

_TextCause = Literal["missing", "syntax", "tilde", "unknown", "unknown.item", "failed", "failed.item", "size", "time"]
Cause = Literal[_TextCause, "outside", "file", "package", "standard", "standard.item", WordCause]
"""``tilde``: joins texts with ``~``, which would escape them wrongly. ``unknown``: names what the context has not.
``outside``: a link that leads out of the template folder. ``file``, ``package``: asks for one that it cannot have.
``standard``: the PDF cannot be made as the standard that was asked for wants it."""


class TemplateProblem(Exception):
    """What went wrong in which template.

    ``line`` counts from 1 and is 0 where no line is to blame; ``item`` is the id of the indikator at which the
    template failed, or empty.
    """

    def __init__(self, cause: Cause, template: str, line: int = 0, reason: str = "", item: str = "") -> None:
        """Take the facts."""
        super().__init__(cause, template, line, reason, item)
        self.cause = cause
        self.arguments: dict[str, str | int] = {"template": template, "line": line, "reason": reason, "item": item}

    def in_word(self, place: str) -> Self:
        """Give the same problem of a Word file: ``place`` is what its text says there."""
        arguments = self.arguments
        cause = cast("Cause", f"word.{self.cause}")
        placed = type(self)(cause, str(arguments["template"]), 0, str(arguments["reason"]), str(arguments["item"]))
        placed.arguments["place"] = place
        return placed
