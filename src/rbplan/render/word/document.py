"""Making a document for Word."""

from collections.abc import Mapping
from datetime import datetime, time
from pathlib import Path
from typing import Any, Final

from docx.document import Document

from rbplan.inert import one_line
from rbplan.render.day import document_day
from rbplan.render.document_name import DocumentName
from rbplan.render.word.engine import render_word
from rbplan.render.word.saving import forget_maker, saved
from rbplan.render.word.template_file import read_word_package

_LONGEST_PROPERTY: Final = 255


def word_document(context: Mapping[str, Any], name: DocumentName, folders: list[Path]) -> bytes:
    """Give a Word file from the template ``<name>.docx``, found in the first of the folders that has it.

    Raises TemplateProblem where a template is to blame, and OSError where it cannot be read.
    """
    file = f"{name}.docx"
    document = render_word(read_word_package(file, folders), file, context, folders)
    _set_properties(document, name, context)
    return saved(document)


def _set_properties(document: Document, name: DocumentName, context: Mapping[str, Any]) -> None:
    """Say what the document is; nothing is left of who made the template, and when.

    A document without a day of its own has no dates: the clock would make each run another file.
    """
    forget_maker(document)
    berkas, day = context["berkas"], document_day(context)
    properties = document.core_properties
    for old in list(properties._element):  # noqa: SLF001 - python-docx empties a property, and takes none out
        properties._element.remove(old)  # noqa: SLF001
    properties.title, properties.author = (
        one_line(text)[:_LONGEST_PROPERTY] for text in (berkas["judul"][name], berkas["pengarang"])
    )
    properties.keywords, properties.language, properties.revision = berkas["penanda"], "id-ID", 1
    if day is not None:
        properties.created = properties.modified = datetime.combine(day, time())
