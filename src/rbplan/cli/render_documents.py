"""Making what a request asks for, before any of it is written."""

from collections.abc import Mapping, Sequence
from contextlib import closing, nullcontext
from pathlib import Path
from types import MappingProxyType
from typing import Any, Final

from rbplan.cli.extra import Extra, needs
from rbplan.cli.own_templates import worded_templates
from rbplan.cli.problem import UsageProblem
from rbplan.cli.render_request import Request
from rbplan.render.document_name import Suffix
from rbplan.render.pdf.wish import PdfWish

_EXTRAS: Final[Mapping[Suffix, Extra]] = MappingProxyType({"pdf": "pdf", "docx": "office", "xlsx": "office"})
"""What has to be installed for a format, where that is not done with rbplan."""


def make_documents(data: Mapping[str, Any], request: Request, templates: Path | None, pdf: PdfWish) -> Sequence[bytes]:
    """Give the content of every file that is asked for, from what ``make_context`` gives.

    Raises UsageProblem where a template or LaTeX is to blame, or an extra is missing.
    """
    from rbplan.render.confined.documents import render_documents
    from rbplan.render.pdf.latex_problem import LatexProblem

    if request.is_workbook:
        with needs("office"):
            from rbplan.render.excel.workbook import make_workbook

            return [make_workbook(data, request.documents)]

    contents: list[bytes] = []
    try:
        with worded_templates(), closing(render_documents(data, request.pairs, templates, pdf)) as documents:
            for _, suffix in request.pairs:
                with needs(_EXTRAS[suffix]) if suffix in _EXTRAS else nullcontext():
                    contents.append(next(documents))
    except LatexProblem as problem:
        raise UsageProblem(f"usage.latex.{problem.cause}", **problem.arguments) from None
    return contents
