"""Writing a text so that every reader of YAML reads it as that text."""

import json
import re
from typing import Final

_UNPRINTABLE: Final = re.compile("[\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]")
"""What JSON may leave as it is and no plan may hold (``document/decode.py``)."""


def quoted(text: str) -> str:
    """Give a text in double quotation marks, on one line. JSON's escapes are YAML's too."""
    written = json.dumps(text, ensure_ascii=False)
    return _UNPRINTABLE.sub(lambda match: f"\\u{ord(match[0]):04x}", written)
