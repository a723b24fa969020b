"""Why a file of settings is no TOML, in our own words: Python's library speaks English only."""

from typing import Final

from rbplan.cli.problem import UsageProblem

_ANY: Final = "usage.settings.syntax"

_KEYS: Final = {
    "Invalid statement": "usage.settings.syntax.statement",
    "Invalid initial character for a key part": "usage.settings.syntax.statement",
    "Expected newline or end of document after a statement": "usage.settings.syntax.rest",
    "Expected '=' after a key": "usage.settings.syntax.equals",
    "Expected ']'": "usage.settings.syntax.table",
    "Expected ']]'": "usage.settings.syntax.table",
    "Expected ": "usage.settings.syntax.quote",
    "Unterminated string": "usage.settings.syntax.quote",
    "Found invalid character '\\n'": "usage.settings.syntax.quote",
    "Illegal character '\\n'": "usage.settings.syntax.quote",
    "Found invalid character": "usage.settings.syntax.character",
    "Illegal character": "usage.settings.syntax.character",
    "Unescaped '\\'": "usage.settings.syntax.escape",
    "Invalid hex value": "usage.settings.syntax.escape",
    "Escaped character": "usage.settings.syntax.escape",
    "Invalid value": "usage.settings.syntax.value",
    "Invalid date or datetime": "usage.settings.syntax.date",
    "Unclosed array": "usage.settings.syntax.list",
    "Unclosed inline table": "usage.settings.syntax.braces",
    "Cannot overwrite a value": "usage.settings.syntax.twice",
    "Duplicate inline table key": "usage.settings.syntax.twice",
    "Cannot declare": "usage.settings.syntax.twice",
    "Cannot mutate immutable namespace": "usage.settings.syntax.twice",
    "Cannot redefine namespace": "usage.settings.syntax.twice",
}
"""The key of our wording by the beginning of what tomllib says; of two that fit, the one that comes first."""

_PLACE: Final = r"\(at line (\d+), column (\d+)\)$"


def syntax_problem(file: str, text: str, error: Exception) -> UsageProblem:
    """Say what is wrong with the text of a file of settings, and where, by the error that reading it raised.

    Without a place the error is about the end of the text, or about something too large or too deep to be read.
    """
    import re

    said = str(error)
    key = next((key for beginning, key in _KEYS.items() if said.startswith(beginning)), None)
    place = re.search(_PLACE, said)
    if place is None and "(at end of document)" not in said:
        return UsageProblem("usage.settings.form", file=file)
    written = text.rstrip()
    line, column = place.groups() if place else (written.count("\n") + 1, len(written) - written.rfind("\n"))
    return UsageProblem(key or _ANY, place=f"{file}:{line}:{column}")


def encoding_problem(file: str, content: bytes, error: UnicodeDecodeError) -> UsageProblem:
    """Say on which line of a file of settings the first byte stands that is no UTF-8."""
    line = content.count(b"\n", 0, error.start) + 1
    return UsageProblem("usage.settings.encoding", place=f"{file}:{line}")
