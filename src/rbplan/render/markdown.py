"""Plan text in Markdown: what would mean something there is escaped."""

import re
from typing import Final

from rbplan.inert import one_line
from rbplan.render.markdown_table import align_tables
from rbplan.render.template_format import TemplateFormat

_SPECIAL: Final = re.compile(r"[\\`*_\[\]|~$]|&(?=#?[A-Za-z0-9]{1,40};)|[<>]|:(?=//)|(?<=www)\.", re.IGNORECASE)
_ENTITIES: Final = {"<": "&lt;", ">": "&gt;", "&": "&amp;"}

_MARK: Final = "\ue000"
"""Stands in front of each value until the whole document is there. A private character, taken out of all values."""

_BLOCK_START: Final = re.compile(
    rf"^(?P<before>[ \t]*(?:[-*+][ \t]+)?(?:{_MARK}[ \t]*)+)(?:(?P<number>\d{{1,9}})(?=[.)])|(?=[#+=\-:]))",
    re.MULTILINE,
)


def escape_markdown(text: str) -> str:
    """Give plan text for a place inside a line or a table cell; it stays one line.

    Characters that begin a heading, a list or a rule are only dangerous where the value begins a line or an item of a
    list, which only ``finish_markdown`` can see: it must be called on the whole document.
    """
    plain = one_line(text.replace(_MARK, ""))
    return _MARK + _SPECIAL.sub(lambda match: _ENTITIES.get(match[0], f"\\{match[0]}"), plain)


def finish_markdown(document: str) -> str:
    """Escape what begins a line with a value, and take the marks out."""
    escaped = _BLOCK_START.sub(
        lambda match: f"{match['before']}{match['number']}\\" if match["number"] else f"{match['before']}\\",
        document,
    )
    return escaped.replace(_MARK, "")


def _finish_document(document: str) -> str:
    return align_tables(finish_markdown(document))


MARKDOWN: Final = TemplateFormat("md", escape_markdown, _finish_document, "<!-- {} -->")
