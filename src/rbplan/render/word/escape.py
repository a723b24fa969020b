"""Plan text in a Word file: every character stands for itself."""

from typing import Final
from xml.sax.saxutils import escape

from rbplan.inert import one_line
from rbplan.render.lone_mark import with_marks_tied
from rbplan.render.template_format import TemplateFormat

_QUOTES: Final = {'"': "&quot;", "'": "&apos;"}


def escape_word(text: str) -> str:
    """Give plan text for any place in WordprocessingML where text may stand; it stays one line.

    Characters that XML has no way to write are among those that nobody sees, and are left out with them.
    """
    return escape(with_marks_tied(one_line(text), "\N{NO-BREAK SPACE}"), _QUOTES)


WORD: Final = TemplateFormat("docx", escape_word)
