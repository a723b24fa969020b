"""Why the parser stopped: a limit of YAML or of plans, else the syntax."""

from collections.abc import Sequence
from typing import NamedTuple

import yaml

from rbplan.diagnostic import Diagnostic
from rbplan.document.after_end import find_after_end
from rbplan.document.kinds import SECOND_DOCUMENT, SYNTAX, TOO_DEEP
from rbplan.document.long_key import LONGEST_KEY, find_long_key
from rbplan.document.nesting import DEEPEST, find_too_deep
from rbplan.document.syntax import explain_syntax
from rbplan.span import LineIndex, Span


class ReadSoFar(NamedTuple):
    """What is known of a file when the parser stops.

    ``text_end`` is where the last quoted or block text before it ends, ``scalars`` are all texts in their order,
    ``opened`` is where each level begins that is still open.
    """

    text: str
    lines: LineIndex
    file: str
    text_end: int
    scalars: Sequence[Span]
    opened: Sequence[int]


def explain_stop(error: yaml.YAMLError, read: ReadSoFar) -> Diagnostic:
    """Turn the error at which the parser stopped into a diagnostic at the character to blame."""
    told = max(read.scalars[-1].end if read.scalars else 0, read.opened[-1] + 1 if read.opened else 0)
    too_deep = find_too_deep(error, read.text, told, len(read.opened))
    if too_deep:
        return Diagnostic(TOO_DEEP, TOO_DEEP.code, read.file, read.lines.locate(too_deep), {"limit": DEEPEST})
    long_key = find_long_key(error, read.text, read.scalars)
    if long_key:
        place = read.lines.locate(long_key)
        return Diagnostic(SYNTAX, "RB006.long-key", read.file, place, {"limit": LONGEST_KEY})
    after_end = find_after_end(error, read.text)
    if after_end:
        place = read.lines.locate(after_end.content)
        line = read.lines.line(after_end.sign)
        return Diagnostic(SECOND_DOCUMENT, "RB014.after_end", read.file, place, {"line": line})
    return explain_syntax(error, read.text, read.lines, read.file, read.text_end)
