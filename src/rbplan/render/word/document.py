"""Making a document for Word."""

import io
from collections.abc import Mapping
from datetime import date, datetime, time
from pathlib import Path
from typing import Any, Final

from docx.document import Document

from rbplan.inert import one_line
from rbplan.render.document_name import DocumentName
from rbplan.render.word.engine import render_word
from rbplan.render.word.fixed_times import with_fixed_times
from rbplan.render.word.template_file import read_template

_NO_DAY: Final = date(2000, 1, 1)
"""Of a document without a day of its own; the clock would make each run another file."""

_LONGEST_PROPERTY: Final = 255


def word_document(context: Mapping[str, Any], name: DocumentName, folders: list[Path]) -> bytes:
    """Give a Word file from the template ``<name>.docx``, found in the first of the folders that has it.

    Raises TemplateProblem where a template is to blame, and OSError where it cannot be read.
    """
    document = render_word(read_template(name, folders), f"{name}.docx", context, folders)
    _set_properties(document, context["berkas"])
    stream = io.BytesIO()
    document.save(stream)
    return with_fixed_times(stream.getvalue())


def _set_properties(document: Document, berkas: Mapping[str, str]) -> None:
    """Say what the document is; nothing is left of who made the template, and when."""
    day = date.fromisoformat(berkas["tanggal"]) if berkas["tanggal"] else _NO_DAY
    properties = document.core_properties
    properties.title, properties.author = (
        one_line(berkas[name])[:_LONGEST_PROPERTY] for name in ("judul", "pengarang")
    )
    properties.keywords = berkas["penanda"]
    properties.created = properties.modified = datetime.combine(day, time())
    properties.language, properties.revision = "id-ID", 1
    for name in ("category", "comments", "content_status", "identifier", "last_modified_by", "subject", "version"):
        setattr(properties, name, "")
