"""Where the templates in Typst may divide long words: Typst has no patterns for Indonesian, and templates no Python."""

import re
from typing import Final

from rbplan.render.syllables import divided, is_wide

_LETTERS: Final = re.compile(r"[^\W\d_]+")


def word_parts(text: str) -> dict[str, tuple[str, ...]]:
    """Give the parts of each word of a text that may be wider than a narrow cell.

    A word is letters alone: signs around it, and figures, do not belong to it.
    """
    # Most words are said many times.
    words = _LETTERS.findall(" ".join(dict.fromkeys(text.split())))
    return {word: divided(word) for word in dict.fromkeys(words) if is_wide(word)}
