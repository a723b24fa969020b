"""What a template language owes to the format it writes."""

from collections.abc import Callable
from typing import Any, NamedTuple


class TemplateFormat(NamedTuple):
    """One format of text documents.

    ``suffix`` names it (``md``); ``escape`` makes a value mean nothing but itself; ``finish`` takes the whole document
    for what no single value can see; ``comment`` is a line that no reader sees, with braces where its words go;
    ``delimiters`` are options of Jinja with their values, where its own would clash
    with the format; ``filters`` escape for places of the format where ``escape`` would be wrong; ``measures`` are
    filters that make plain data of plain data.
    """

    suffix: str
    escape: Callable[[str], str]
    finish: Callable[[str], str] = str
    comment: str = ""
    delimiters: tuple[tuple[str, str], ...] = ()
    filters: tuple[tuple[str, Callable[[str], str]], ...] = ()
    measures: tuple[tuple[str, Callable[[Any], Any]], ...] = ()
