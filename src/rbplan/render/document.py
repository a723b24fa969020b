"""Making a document from its template."""

from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType
from typing import Any, Final

from rbplan.render.document_name import DocumentName, Suffix
from rbplan.render.latex import LATEX
from rbplan.render.markdown import MARKDOWN
from rbplan.render.run import run_template
from rbplan.render.template_folder import builtin_templates
from rbplan.render.template_format import TemplateFormat

TEXT_FORMATS: Final[Mapping[Suffix, TemplateFormat]] = MappingProxyType({"md": MARKDOWN, "tex": LATEX})
"""The formats that are made from a text template, by the name that ``--format`` takes."""


def render_document(context: Mapping[str, Any], name: DocumentName, suffix: Suffix, templates: Path | None) -> bytes:
    """Give one document in one format from what ``make_context`` gives.

    ``templates`` is the user's own folder; what is not there is built in. Raises TemplateProblem.
    """
    folders = [*([templates] if templates else []), builtin_templates()]
    if suffix == "docx":
        from rbplan.render.word.document import word_document  # noqa: PLC0415 - an extra, imported where it is asked for

        return word_document(context, name, folders)
    return run_template(name, context, folders, TEXT_FORMATS[suffix]).encode()
