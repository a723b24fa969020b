"""Signs for characters that show nothing, where a text is shown because of them.

Source: Unicode, blocks "Control Pictures" and "Miscellaneous Technical" (U+237D, the sign for a non-breaking space).
"""

from typing import Final

from rbplan.inert import is_unseen

_SIGNS: Final = {
    **{code: chr(0x2400 + code) for code in range(0x20) if code != 0x0A},
    0x7F: "\N{SYMBOL FOR DELETE}",
    0xA0: "\N{SHOULDERED OPEN BOX}",
}


def visible(text: str) -> str:
    """Give a text of several lines with a sign for each character that would not be seen."""
    if text.replace("\n", "").isprintable():
        return text
    signed = text.translate(_SIGNS)
    return "".join("\N{REPLACEMENT CHARACTER}" if is_unseen(each) and each != "\n" else each for each in signed)
