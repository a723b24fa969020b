"""Why a template could not be rendered."""

from typing import Literal

_TextCause = Literal["syntax", "tilde", "unknown", "unknown.item", "failed", "failed.item", "size"]
_FileCause = Literal["missing", "missing.line", "outside", "large", "encoding"]
_LimitCause = Literal["depth", "depth.line", "memory", "memory.line", "time", "crash"]
Cause = Literal[_TextCause, _FileCause, _LimitCause, "file", "package", "standard", "standard.item"]
"""``tilde``: joins texts with ``~``, which would escape them wrongly. ``unknown``: names what the context has not.
``size``: the document grows too long. ``missing``: there is no such template; ``.line``: another asks for it there.
``outside``: a link that leads out of the template folder. ``large``: the template itself is. ``depth``: calls itself
without end. ``crash``: the process that ran it has ended without a word. ``file``, ``package``: asks for one that it
cannot have. ``standard``: the PDF cannot be made as the standard that was asked for wants it."""


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
        self.arguments: dict[str, str | int] = {"template": template, "line": line, "reason": reason, "item": item}
