"""What rich lays out for a screen, as text."""

import io

from rich.console import Console

from rbplan.present.screen import Screen


def rich_console(screen: Screen) -> Console:
    """Give a console of the screen's width and colours, whose ``capture`` takes all that is printed.

    It reads no markup in what it is given.
    """
    return Console(
        file=io.StringIO(),
        width=screen.width,
        force_terminal=True,
        color_system="standard" if screen.colour else None,
        highlight=False,
        markup=False,
        emoji=False,
        legacy_windows=False,
    )


def without_line_ends(text: str) -> str:
    """Give what was captured without the spaces with which rich fills its lines."""
    return "".join(f"{line.rstrip()}\n" for line in text.splitlines())
