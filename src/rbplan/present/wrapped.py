"""Our own sentences, laid out for a screen."""

import textwrap

from rbplan.present.screen import Screen


def wrap(text: str, screen: Screen | None, indent: str = "") -> list[str]:
    """Give the lines of a text, at least one; a text for a pipe or a file is never wrapped.

    For texts of rbplan's own, whose characters have one cell each.
    """
    if screen is None:
        return [f"{indent}{text}"]
    lines = textwrap.wrap(text, screen.width, initial_indent=indent, subsequent_indent=indent, break_on_hyphens=False)
    return lines or [""]
