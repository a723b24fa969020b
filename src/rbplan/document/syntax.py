"""What libyaml says when it stops, turned into the place to blame and the sentence to say."""

import re
from typing import Final

import yaml

from rbplan.diagnostic import Argument, Diagnostic
from rbplan.document.kinds import SYNTAX, TAB
from rbplan.span import LineIndex, Span

_VARIANTS: Final = (
    ("unexpected end of stream|unexpected document", "quoted scalar", "unclosed-quote"),
    (r"expected ',' or '[\]}]'", "", "unclosed-bracket"),
    ("mapping values are not allowed", "", "stray-colon"),
    ("could not find expected ':'", "", "missing-colon"),
    ("sequence entries are not allowed", "", "stray-dash"),
    ("did not find expected '-' indicator|expected <block end>", "block collection", "list-indentation"),
    ("did not find expected key|expected <block end>", "block mapping", "indentation"),
    ("cannot start any token", "", "reserved-character"),
    ("unknown escape character|hexdecimal|Unicode character escape|escape sequence", "", "unknown-escape"),
    ("alphabetic or numeric character", "an(chor| alias)", "reserved-character"),
)
"""Problem, context (both searched in libyaml's words and in PyYAML's own), and the variant of RB006 that words it."""

_BLAME_THE_BEGINNING: Final = ("unclosed-quote", "unclosed-bracket", "missing-colon", "reserved-character")
_KEY_WITHOUT_SPACE: Final = re.compile(r" *(?:- +)*[A-Za-z][\w-]*:[^\s:/]")


def explain_syntax(error: yaml.YAMLError, text: str, index: LineIndex, file: str, text_end: int) -> Diagnostic:
    """Turn the error at which the parser stopped into a diagnostic at the character to blame.

    ``text_end`` is where the last quoted or block text before it ends: above that there is no syntax to find.
    """
    problem = str(getattr(error, "problem", None) or "")
    context = str(getattr(error, "context", None) or "")
    beginning = getattr(error, "context_mark", None)
    mark = getattr(error, "problem_mark", None) or beginning
    offset = mark.index if mark else 0
    # The C parser counts the mark one short of a tab that stands before its line's first token.
    if "tab character" in problem or ("cannot start any token" in problem and text[offset : offset + 1] == "\t"):
        return Diagnostic(TAB, "RB004", file, index.locate(Span(offset, offset + 1)))
    variant = next(
        (name for words, inside, name in _VARIANTS if re.search(words, problem) and re.search(inside, context)),
        "other",
    )
    if variant in _BLAME_THE_BEGINNING and beginning:
        offset = beginning.index
    arguments: dict[str, Argument] = {}
    if variant == "reserved-character":
        arguments = {"character": text[offset : offset + 1]}
    if variant in ("stray-colon", "missing-colon"):
        line = _line_without_space(text, index, index.line(offset), text_end)
        if line:
            variant, arguments = "missing-space", {"line": line}
            offset = text.index(":", index.start_of(line))
    return Diagnostic(SYNTAX, f"RB006.{variant}", file, index.locate(Span(offset, offset + 1)), arguments)


def _line_without_space(text: str, index: LineIndex, line: int, text_end: int) -> int:
    # "a:1" is one word, and the error only shows at the next colon, a line or two below.
    for candidate in range(line, max(line - 3, 0), -1):
        start = index.start_of(candidate)
        if start >= text_end and _KEY_WITHOUT_SPACE.match(text, start):
            return candidate
    return 0
