"""Why a template could not be rendered."""

from typing import Literal

Cause = Literal[
    "missing",
    "missing.line",
    "outside",
    "large",
    "encoding",
    "syntax",
    "tilde",
    "unknown",
    "unknown.item",
    "failed",
    "failed.item",
    "depth",
    "depth.line",
    "memory",
    "memory.line",
    "size",
    "time",
    "crash",
]
"""``missing``: there is no such template; with ``.line``, another asks for it there. ``outside``: a link leads out of
its folder. ``large``: the template itself is. ``tilde``: joins texts with ``~``, which would escape them wrongly.
``unknown``: names what the context has not. ``depth``: calls itself without end. ``size``: the document grows too long.
``crash``: the process that ran it has ended without a word."""


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
