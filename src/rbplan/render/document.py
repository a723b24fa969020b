"""Making a document in one of the formats."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from rbplan.render.document_name import DocumentName, Suffix
from rbplan.render.pdf.make_pdf import make_pdf
from rbplan.render.pdf.wish import PdfWish
from rbplan.render.template_folder import builtin_templates


def render_document(
    context: Mapping[str, Any],
    name: DocumentName,
    suffix: Suffix,
    templates: Path | None,
    pdf: PdfWish = PdfWish(),  # noqa: B008 - it cannot be changed
) -> bytes:
    """Give one document in one format from what ``make_context`` gives.

    ``templates`` is the user's own folder; what is not there is built in. Raises TemplateProblem; LatexProblem for
    a PDF through LaTeX; ImportError where a format needs the library of an extra that is not installed; OSError where a
    template cannot be read.
    """
    if suffix == "xlsx":
        from rbplan.render.excel.workbook import make_workbook

        return make_workbook(context, (name,))
    folders = [*([templates] if templates else []), builtin_templates()]
    if suffix == "pdf":
        return make_pdf(context, name, folders, pdf)
    if suffix == "docx":
        from rbplan.render.word.document import word_document

        return word_document(context, name, folders)
    # Neither a PDF by Typst nor a workbook needs Jinja.
    from rbplan.render.text_document import TEXT_FORMATS, text_document

    return text_document(context, name, folders, TEXT_FORMATS[suffix])
