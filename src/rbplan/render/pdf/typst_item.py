"""At which indikator a template fails."""

import time
from collections.abc import Mapping
from typing import Any, Final

import typst

from rbplan.render.pdf.typst_run import Task, run_typst

_LONGEST_SEARCH: Final = 20.0
"""Seconds."""


def failing_item(task: Task, context: Mapping[str, Any]) -> str:
    """Give the id of the first row with which the template fails; empty where it fails without rows too.

    Typst says where in the template it failed, not with which data. So fewer and fewer rows are tried.
    """
    rows = context["baris"]
    end = time.monotonic() + _LONGEST_SEARCH

    def fails(count: int) -> bool:
        try:
            run_typst(task, {**context, "baris": rows[:count]})
        except typst.TypstError:
            return True
        return False

    if fails(0):
        return ""
    fine, failing = 0, len(rows)
    while failing - fine > 1:
        if time.monotonic() > end:
            return ""
        middle = (fine + failing) // 2
        if fails(middle):
            failing = middle
        else:
            fine = middle
    return str(rows[failing - 1]["id"])
