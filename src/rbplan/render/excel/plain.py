"""Text of the plan as a cell takes it."""

from collections.abc import Iterable

from rbplan.inert import one_line


def below_each_other(texts: Iterable[str]) -> str:
    """Give texts as the lines of one cell."""
    return "\n".join(one_line(text) for text in texts)
