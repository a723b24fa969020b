"""Our own sentences, laid out for a screen."""

import textwrap

from rbplan.present.screen import Screen, cell_width, fit


def wrap(text: str, screen: Screen | None, indent: str = "") -> list[str]:
    """Give the lines of a text, at least one; a text for a pipe or a file is never wrapped.

    For texts of rbplan's own, whose characters have one cell each.
    """
    if screen is None:
        return [f"{indent}{text}"]
    lines = textwrap.wrap(text, screen.width, initial_indent=indent, subsequent_indent=indent, break_on_hyphens=False)
    return lines or [""]


def fold(text: str, screen: Screen) -> list[str]:
    """Give the lines of a text with a stranger's words in it, whose characters may be two cells wide or none."""
    lines: list[str] = []
    line = ""
    for word in text.split():
        candidate = f"{line} {word}" if line else word
        if cell_width(candidate) <= screen.width:
            line = candidate
            continue
        if line:
            lines.append(line)
        *pieces, line = _pieces(word, screen.width)
        lines += pieces
    return [*lines, line]


def _pieces(word: str, width: int) -> list[str]:
    pieces: list[str] = []
    start = 0
    while start < len(word):
        # A piece of the rest: to measure all of it each time would take long for a long word.
        piece = fit(word[start : start + 4 * width], width)
        pieces.append(piece)
        start += len(piece)
    return pieces
