"""Why a template could not be rendered."""

from collections.abc import Mapping
from typing import Any, Final, Literal, Self, cast, get_args

from rbplan.diagnostic import Said

WordCause = Literal[
    "word.syntax",
    "word.syntax.end",
    "word.unknown",
    "word.unknown.item",
    "word.failed",
    "word.failed.item",
    "word.forbidden",
    "word.forbidden.item",
    "word.too_much",
    "word.too_much.item",
    "word.finished",
    "word.finished.item",
    "word.unprintable",
    "word.unprintable.item",
    "word.form",
    "word.bare",
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

_TextCause = Literal["syntax", "unknown", "unknown.item", "failed", "failed.item", "size"]
_RefusedCause = Literal["forbidden", "forbidden.item", "too_much", "too_much.item", "finished", "finished.item"]
_PrintedCause = Literal["unprintable", "unprintable.item"]
_FileCause = Literal["missing", "missing.line", "outside", "irregular", "large", "encoding"]
_LimitCause = Literal["depth", "depth.line", "memory", "memory.line", "time", "crash"]
_PdfCause = Literal["file", "package", "standard", "standard.item", "glyph", "glyph.text", "glyph.item"]
Cause = Literal[_TextCause, _RefusedCause, _PrintedCause, _FileCause, _LimitCause, _PdfCause, WordCause]
"""``unknown``: names what the context has not. ``size``: the document grows too long. ``forbidden``: takes what no
template may have. ``too_much``: asks for a text or a number that is too large. ``finished``: works on the text that a
macro gives (``render.finished``). ``unprintable``: prints what is no text (``render.printable``). ``missing``: there is
no such template; ``.line``: another asks for it there.
``outside``: a link that leads out of the template folder. ``irregular``: a folder, a pipe or a link to nothing has its
name. ``large``: the template itself is. ``depth``: calls itself without end. ``crash``: the process that ran it has
ended without a word. ``file``, ``package``: asks for one that it cannot have. ``standard``: the PDF cannot be made as
the standard that was asked for wants it. ``glyph``: no font has a character of the template; ``.text``, ``.item``: of a
text of the plan."""

_SAID: Final = ("syntax", "failed", "word.syntax", "word.syntax.end", "word.failed", "standard")
"""Where the reason is the words of a library."""


class TemplateProblem(Exception):
    """What went wrong in which template.

    ``line`` counts from 1 and is 0 where no line is to blame; ``item`` is the id of the indikator at which the
    template failed, or empty; ``reason`` is what the failure says of itself, for ``missing.line`` the name that is
    asked for.
    """

    def __init__(self, cause: Cause, template: str, line: int = 0, reason: str = "", item: str = "") -> None:
        """Take the facts."""
        super().__init__(cause, template, line, reason, item)
        self.cause = cause
        said = Said(reason) if cause.removesuffix(".item") in _SAID else reason
        self.arguments: dict[str, str | int] = {"template": template, "line": line, "reason": said, "item": item}

    def in_word(self, place: str) -> Self:
        """Give the same problem of a Word file: ``place`` is what its text says there."""
        template, reason, item = (str(self.arguments[name]) for name in ("template", "reason", "item"))
        if self.cause == "missing.line":
            return type(self)("missing", reason)
        cause = f"word.{self.cause}"
        if cause == "word.syntax" and not place:
            cause = "word.syntax.end"
        if cause not in get_args(WordCause):
            return type(self)(cast("Cause", self.cause.removesuffix(".line")), template)
        placed = type(self)(cast("Cause", cause), template, 0, reason, item)
        placed.arguments["place"] = place
        return placed

    def as_data(self) -> dict[str, str | int]:
        """Give all that it says, for another process."""
        return {"cause": self.cause, **self.arguments}

    @classmethod
    def from_data(cls, data: Mapping[str, Any]) -> Self:
        """Give it back."""
        problem = cls(data["cause"], data["template"], data["line"], data["reason"], data["item"])
        if "place" in data:
            problem.arguments["place"] = data["place"]
        return problem
