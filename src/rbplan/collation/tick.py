"""What counts as a tick in a box of a sheet."""

from typing import Final

_TICKS: Final = frozenset("√vx✓✔☑☒1") | {"true"}
"""Without ✗ and ✘, which say no to as many people as they say yes to. Word's own check box is set by ☒."""

_BLANK: Final = frozenset(("", "☐", "false"))
"""A box without a tick, also as the check boxes of Word and Excel say it."""


def is_ticked(text: str) -> bool | None:
    """Tell whether a box is ticked; None where what stands in it is neither a tick nor nothing."""
    mark = text.replace("\ufe0e", "").replace("\ufe0f", "").strip()
    if mark.startswith("[") and mark.endswith("]"):
        mark = mark[1:-1].strip()
    if mark.casefold() in _TICKS:
        return True
    return False if mark.casefold() in _BLANK else None
