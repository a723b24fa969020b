"""JSON as it leaves rbplan."""

import json
import re
from typing import Any

# json.dumps escapes what is below U+0020; these would reach a terminal as they are.
_UNSEEN = re.compile("[\x7f-\x9f\xad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff0-\ufffb\ud800-\udfff]")


def json_text(value: Any) -> str:
    """Give a value as indented JSON; letters as they are, characters that are not seen as ``\\u`` escapes."""
    text = json.dumps(value, ensure_ascii=False, indent=2)
    return _UNSEEN.sub(lambda match: f"\\u{ord(match[0]):04x}", text) + "\n"
