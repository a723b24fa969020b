"""Making a document in a format that is text, from a template in Jinja."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from types import MappingProxyType
from typing import Any, Final

from rbplan.render.document_name import DocumentName, Suffix
from rbplan.render.html import HTML
from rbplan.render.latex import LATEX
from rbplan.render.markdown import MARKDOWN
from rbplan.render.run import run_template
from rbplan.render.template_format import TemplateFormat

TEXT_FORMATS: Final[Mapping[Suffix, TemplateFormat]] = MappingProxyType({"md": MARKDOWN, "tex": LATEX, "html": HTML})
"""The formats that are made from a text template, by the name that ``--format`` takes."""


def text_document(
    context: Mapping[str, Any], name: DocumentName, folders: Sequence[Path], template_format: TemplateFormat
) -> bytes:
    """Give a document from the template ``<name>.<format>.j2``, found in the first of the folders that has it.

    Raises TemplateProblem, and OSError where a template cannot be read.
    """
    return run_template(name, context, list(folders), template_format).encode()
