"""Making somebody's text harmless to a terminal, a page or a comment.

Plan text comes from whoever opened the pull request. Control characters can move the cursor or hide lines,
bidirectional marks can make a text read otherwise than it is, and characters without width make two words look alike.
"""

import re
from typing import Final

_UNSEEN: Final = re.compile(
    "[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\xad\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e"
    "\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff0-\uffff\ud800-\udfff\U000e0000-\U000e0fff]"
)
_BREAKS: Final = re.compile("[\t\n\x0b\x0c\r\x85\u2028\u2029]+")


def inert(text: str) -> str:
    """Give the text on one line, without control, bidirectional and zero-width characters."""
    return _UNSEEN.sub("", _BREAKS.sub(" ", text))


def inert_line(line: str) -> str:
    """Give one line of a file with every such character replaced by a visible one, so that columns stay true."""
    return _UNSEEN.sub("\N{REPLACEMENT CHARACTER}", _BREAKS.sub(lambda match: " " * len(match[0]), line))
