"""What the reader says of a text, short enough for a table."""

from collections.abc import Iterable
from pathlib import Path

from hypothesis import strategies as st

from rbplan.diagnostic import Argument, Diagnostic
from rbplan.document.document import Document
from rbplan.document.read import read_document

REAL_PLAN = (Path(__file__).parents[2] / "plans" / "2022.yaml").read_bytes()

Told = tuple[str, str, dict[str, Argument]]
"""Wording, place ("2:1-2:5") and arguments of one diagnostic."""

YAML_LIKE = st.text(alphabet="ab:-[]{}'\"\\&*!|>#%@`?,~ \t\n\r\u0085\u2028\ufeff\xa0\x07é😀<1.", max_size=60)
"""Text that is mostly wrong in ways that matter to YAML."""


def read(content: str | bytes) -> Document:
    return read_document(content.encode() if isinstance(content, str) else content, "p.yaml")


def one(wording: str, at: str, /, **arguments: Argument) -> Told:
    return (wording, at, arguments)


def told(diagnostics: Iterable[Diagnostic]) -> list[Told]:
    listed = list(diagnostics)
    assert [each.wording.partition(".")[0] for each in listed] == [each.kind.code for each in listed]
    return [(each.wording, place(each), dict(each.arguments)) for each in listed]


def place(diagnostic: Diagnostic) -> str:
    assert diagnostic.file == "p.yaml"
    assert diagnostic.location is not None
    line, column, end_line, end_column = diagnostic.location
    return f"{line}:{column}-{end_line}:{end_column}"


def outside(document: Document, diagnostics: Iterable[Diagnostic]) -> list[Diagnostic]:
    """The diagnostics that do not lie inside the file; one column past a line is its line end."""
    widths = [len(line) + 1 for line in document.text.split("\n")]
    return [each for each in diagnostics if not _inside(each, widths)]


def _inside(diagnostic: Diagnostic, widths: list[int]) -> bool:
    location = diagnostic.location
    if location is None:
        return False
    ends = ((location.line, location.column), (location.end_line, location.end_column))
    lie_inside = all(1 <= line <= len(widths) and 1 <= column <= widths[line - 1] for line, column in ends)
    return lie_inside and ends[0] <= ends[1]
