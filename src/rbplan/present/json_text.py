"""JSON as it leaves rbplan."""

import json
from typing import Any

from rbplan.inert import is_unseen, whole_name


def json_text(value: Any) -> str:
    """Give a value as indented JSON; letters as they are, characters that are not seen as ``\\u`` escapes."""
    return f"{_readable(json.dumps(value, ensure_ascii=False, indent=2))}\n"


def json_line(value: Any) -> str:
    """Give a value as JSON on one line, with its line end."""
    return f"{_readable(json.dumps(value, ensure_ascii=False))}\n"


def _readable(text: str) -> str:
    if not text.isascii() or "\x7f" in text:
        # The line ends are JSON's own; those inside a text are escaped already.
        text = "".join(_escaped(c) if is_unseen(c) and c != "\n" else c for c in text)
    return text


def _escaped(character: str) -> str:
    # No other program could hold half of a pair.
    return json.dumps(whole_name(character))[1:-1] if character != "\x7f" else "\\u007f"
