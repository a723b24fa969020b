"""What LaTeX says of a failure."""

import re
from typing import Final, NamedTuple

from rbplan.inert import inert, one_line

_ERROR: Final = re.compile(r"^(?:(?:.*/)?(?P<file>[^/:\n]+):(?P<line>[0-9]+): |! )(?P<said>\S.*)$", re.MULTILINE)
_READ: Final = re.compile(r"^l\.(?P<line>[0-9]+) (?P<read>.*)$", re.MULTILINE)
_COMMAND: Final = re.compile(r"\\(?:[A-Za-z@]+|.)(?=\s*$)")
_NOT_FOUND: Final = re.compile(r"File [`'](?P<file>[^`'\n]+)' not found")

_NO_END: Final = r"job aborted, no legal \end found"
"""What TeX would say, if it were asked for help, where a document ends too early."""

_UNCLOSED: Final = re.compile(r"^(?P<begin>\\begin\{.*\}) on input line (?P<line>[0-9]+) (?P<ended>ended by .*)$")
_RUNNING: Final = re.compile(r"^Running 'xelatex .*'\n-+\n(?P<told>(?:(?!Latexmk: ).*\n)+)", re.MULTILINE)

_NO_GLYPH: Final = re.compile(r"^Missing character: There is no (?P<glyph>\S.{0,20}) in font ")

_LONGEST_REASON: Final = 200


class LatexError(NamedTuple):
    """One error: what LaTeX said, the line of the document, from 1, and what of that line it had read.

    ``line`` is 0 where no line of the document is to blame. ``missing`` is the file that is not installed, ``glyph``
    the character that the font does not have, or empty.
    """

    said: str
    line: int
    read: str
    missing: str = ""
    glyph: str = ""


def read_error(log: str, document: str) -> LatexError | None:
    """Give the error in a log at which LaTeX stopped; None where there is none.

    ``document`` is the name of its file.
    """
    found = [match for match in _ERROR.finditer(log) if not match["said"].startswith("==>")]
    if not found:
        return None
    # What follows the error repeats it: "Emergency stop", "Fatal error occurred".
    error = next((match for match in found if not match["said"].startswith("Emergency stop")), found[0])
    after = log[error.end() :]
    unclosed = _UNCLOSED.search(error["said"].removeprefix("LaTeX Error: "))
    if unclosed:
        # Where it began is to blame, not where LaTeX missed the end.
        return LatexError(one_line(f"{unclosed['begin']} {unclosed['ended']}"), int(unclosed["line"]), "")
    read = _READ.search(after)
    # In the file of a package it counts the lines of that.
    line = int((read or error)["line"] or 0) if error["file"] in (None, document) else 0
    missing, glyph = _NOT_FOUND.search(error["said"]), _NO_GLYPH.search(error["said"])
    return LatexError(
        _reason(error["said"], after),
        line,
        read["read"] if read and line else "",
        inert(missing["file"]) if missing else "",
        inert(glyph["glyph"]) if glyph else "",
    )


def words_without_log(said: str) -> str:
    """Give what XeLaTeX said that could not even begin a log, from what latexmk told; else the last words of that."""
    running = _RUNNING.search(said)
    return last_words(running["told"] if running else said)


def last_words(said: str) -> str:
    """Give why there is no PDF where LaTeX itself saw no error: what xdvipdfmx said, else the last line of a log."""
    lines = [one_line(line) for line in said.splitlines()]
    fatal = (line.partition("fatal:")[2].strip() for line in lines if line.startswith("xdvipdfmx:fatal:"))
    return next(fatal, next((line for line in reversed(lines) if line), ""))[:_LONGEST_REASON]


def _reason(said: str, after: str) -> str:
    """Give what LaTeX said as one line, with the command that it does not know."""
    reason = said.removeprefix("LaTeX Error: ")
    if reason.startswith("Emergency stop") and after.startswith("\n<*> "):
        reason = _NO_END
    if reason.startswith("Undefined control sequence"):
        command = _COMMAND.search(after.lstrip("\n").partition("\n")[0])
        if command:
            reason = f"{reason.rstrip('.')} {command[0]}"
    return one_line(reason)[:_LONGEST_REASON]


def error_position(error: LatexError, text: str) -> int:
    """Give where in the document, counted in characters from 0, an error stands: before what LaTeX had not yet read."""
    lines = text.split("\n")
    begin = sum(len(line) + 1 for line in lines[: error.line - 1])
    line = lines[error.line - 1] if error.line <= len(lines) else ""
    # LaTeX shows the end of what it had read; the beginning of a long line is left out.
    read = error.read.removeprefix("...")
    found = line.find(read) if read else -1
    return begin + max(found + len(read) - 1 if found >= 0 else 0, 0)
