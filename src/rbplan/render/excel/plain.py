"""Text of the plan as a cell takes it."""

from collections.abc import Iterable

from rbplan.inert import inert


def one_line(text: str) -> str:
    """Give a text without anything that is not seen, white space as single spaces."""
    return " ".join(inert(text).split())


def below_each_other(texts: Iterable[str]) -> str:
    """Give texts as the lines of one cell."""
    return "\n".join(one_line(text) for text in texts)
