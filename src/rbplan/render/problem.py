"""Why a template could not be rendered."""

from typing import Literal

Cause = Literal["missing", "syntax", "tilde", "unknown", "unknown.item", "failed", "failed.item", "size", "time"]
"""``tilde``: joins texts with ``~``, which would escape them wrongly. ``unknown``: names what the context has not."""


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
