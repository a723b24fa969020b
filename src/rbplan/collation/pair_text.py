"""How ``bulan`` and ``dicocokkan`` are written, so that every reader of YAML reads the same."""

import json
import re
from collections.abc import Sequence
from typing import Final, Literal, NamedTuple

from rbplan.document.ambiguity import other_reading
from rbplan.document.document import Data
from rbplan.document.quoted import quoted
from rbplan.document.scalar import resolve
from rbplan.plan.bacaan import Dicocokkan
from rbplan.plan.ranges import shortest_text

Style = Literal["block", "flow", "json"]
"""How the mapping that holds a key is written: by indentation, in braces, or in braces with every key quoted."""

_PLAIN: Final = re.compile(r"[^\W\d_][\w.'/() -]*(?<! )")
"""Words that need no quotation marks, also inside brackets: they begin with a letter, and hold no sign of YAML."""


class Pair(NamedTuple):
    """One key with its value as it is written, and as the reader gives it back."""

    key: str
    written: str
    data: Data


def bulan_pair(bulan: Sequence[int], style: Style) -> Pair:
    """Write months, 1 to 12, sorted, in the notation of ``rbplan fmt``; JSON knows no ranges."""
    if style == "json":
        return _json_pair("bulan", list(bulan))
    written = shortest_text(bulan, in_brackets=style == "flow")
    if not written.startswith("["):
        return Pair("bulan", f"bulan: {written}", written)
    parts = [part.strip() for part in written[1:-1].split(",") if part]
    return Pair("bulan", f"bulan: {written}", [resolve(part) for part in parts])


def dicocokkan_pair(dicocokkan: Dicocokkan, style: Style) -> Pair:
    """Write who compared an item with what, on one line; what is not known is left out."""
    entries = {
        "oleh": dicocokkan.oleh,
        "jabatan": dicocokkan.jabatan,
        "tanggal": dicocokkan.tanggal.isoformat() if dicocokkan.tanggal else None,
        "dengan": dicocokkan.dengan,
    }
    data: dict[str, Data] = {key: value for key, value in entries.items() if value is not None}
    if style == "json":
        return _json_pair("dicocokkan", data)
    # A day is a day to every reader, and plans write it without quotation marks.
    pairs = (f"{key}: {value if key == 'tanggal' else scalar(str(value))}" for key, value in data.items())
    return Pair("dicocokkan", f"dicocokkan: {{{', '.join(pairs)}}}", data)


def scalar(text: str) -> str:
    """Write a text without quotation marks where every reader takes it for the same text, else in double ones."""
    is_plain = _PLAIN.fullmatch(text) and isinstance(resolve(text), str) and other_reading(text) is None
    return text if is_plain else quoted(text)


def _json_pair(key: str, data: Data) -> Pair:
    return Pair(key, f"{json.dumps(key)}: {json.dumps(data, ensure_ascii=False)}", data)
