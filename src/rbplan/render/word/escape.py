"""Plan text in a Word file: every character stands for itself."""

import re
from typing import Final
from xml.sax.saxutils import escape

from rbplan.inert import one_line
from rbplan.render.template_format import TemplateFormat

_LONE_MARK: Final = re.compile(r" (?=[:;,.](?: |$))")
"""The space before a mark that stands by itself, "Nomor : 612": no line may begin with the mark."""

_QUOTES: Final = {'"': "&quot;", "'": "&apos;"}


def escape_word(text: str) -> str:
    """Give plan text for any place in WordprocessingML where text may stand; it stays one line.

    Characters that XML has no way to write are among those that nobody sees, and are left out with them.
    """
    return escape(_LONE_MARK.sub("\N{NO-BREAK SPACE}", one_line(text)), _QUOTES)


WORD: Final = TemplateFormat("docx", escape_word)
