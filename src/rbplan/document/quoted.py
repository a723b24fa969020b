"""Writing a text so that every reader of YAML reads it as that text."""

import json


def quoted(text: str) -> str:
    """Give a text in double quotation marks, on one line. JSON's escapes are YAML's too."""
    return json.dumps(text, ensure_ascii=False).replace("\x7f", "\\x7f").replace("\x85", "\\x85")
