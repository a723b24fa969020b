"""Findings as presenters get them, made from a text and the piece of it that they are about."""

from collections.abc import Mapping

from rbplan.diagnostic import Argument, Diagnostic, Kind, Severity
from rbplan.document.document import Document
from rbplan.document.read import read_document
from rbplan.span import Span

FILE = "plans/2022.yaml"


def document_of(text: str) -> Document:
    """Read a text as the file FILE."""
    return read_document(text.encode(), FILE)


def unknown_key(document: Document, piece: str, key: str | None = None) -> Diagnostic:
    """Say that the first occurrence of a piece of the text is a key that is not known."""
    start = document.text.index(piece)
    arguments = {"key": piece if key is None else key, "suggestion": "indikator"}
    location = document.index.locate(Span(start, start + len(piece)))
    return Diagnostic(Kind("RB023", "unknown-key", "error"), "RB023.similar", document.file, location, arguments)


def finding(severity: Severity, file: str = FILE, arguments: Mapping[str, Argument] | None = None) -> Diagnostic:
    """Say something that has no place, at a severity."""
    return Diagnostic(Kind("RB012", "merge-key", severity), "RB012", file, None, arguments or {})
