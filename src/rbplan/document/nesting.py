"""Levels of nesting, of which the parser refuses the thousandth before anybody could count to it."""

import re
from typing import Final

import yaml

from rbplan.span import Span

DEEPEST: Final = 50
"""Levels of nesting. A plan with lists in its cells has about fourteen."""

_SIGN: Final = re.compile(r"""#[^\n]*|"(?:\\.|[^"\\])*"|'[^']*'|(?P<opening>[\[{])|(?P<closing>[\]}])""", re.DOTALL)
"""A bracket outside of comments and quoted texts."""


def find_too_deep(error: yaml.YAMLError, text: str, position: int, depth: int) -> Span | None:
    """Give the bracket that opens the level below DEEPEST, None where the parser stopped for something else.

    Since libyaml 0.2.6 it stops at a thousand levels, which it may find within one line while it still looks for a
    colon, and no level of that line has been told. ``depth`` levels were open at ``position``.
    """
    if not isinstance(error, yaml.MarkedYAMLError) or "maximum nesting depth" not in str(error.problem):
        return None
    for sign in _SIGN.finditer(text, position):
        if sign["opening"] and depth == DEEPEST:
            return Span(sign.start(), sign.end())
        depth += bool(sign["opening"]) - bool(sign["closing"])
    return None
