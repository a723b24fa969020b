"""The one place that chooses what makes a PDF."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from rbplan.render.document_name import DocumentName
from rbplan.render.pdf.wish import PdfWish


def make_pdf(context: Mapping[str, Any], name: DocumentName, folders: Sequence[Path], wish: PdfWish) -> bytes:
    """Give a document as PDF. ``folders`` hold the templates, the first that has one counts.

    Raises TemplateProblem and LatexProblem, ImportError where the library that makes it is not installed, and OSError
    where a template cannot be read or a program not be started.
    """
    if wish.engine == "latex":
        from rbplan.render.pdf.latex_pdf import latex_pdf  # noqa: PLC0415 - starts a program, for this engine only

        return latex_pdf(context, name, folders)
    from rbplan.render.pdf.typst_pdf import typst_pdf  # noqa: PLC0415 - a heavy library, for this format only

    return typst_pdf(context, name, folders, wish.standards)
