"""Making what a request asks for, before any of it is written."""

from collections.abc import Mapping, Sequence
from contextlib import closing, nullcontext
from pathlib import Path
from types import MappingProxyType
from typing import Any, Final

from rbplan.cli.extra import Needed, needs, require
from rbplan.cli.own_templates import worded_templates
from rbplan.cli.problem import UsageProblem
from rbplan.cli.render_request import Request
from rbplan.render.document_name import Suffix
from rbplan.render.pdf.wish import PdfWish

_NEEDED: Final[Mapping[Suffix, Needed]] = MappingProxyType(
    {"pdf": Needed("pdf", "typst"), "docx": Needed("office", "docxtpl"), "xlsx": Needed("office", "xlsxwriter")}
)
"""What has to be installed for a format, where that is not done with rbplan."""


def needed_for(request: Request, pdf: PdfWish) -> list[Needed]:
    """Give what has to be installed for a request."""
    return [
        needed
        for suffix, needed in _NEEDED.items()
        if suffix in request.suffixes and not (suffix == "pdf" and pdf.engine == "latex")
    ]


def make_documents(data: Mapping[str, Any], request: Request, templates: Path | None, pdf: PdfWish) -> Sequence[bytes]:
    """Give the content of every file that is asked for, from what ``make_context`` gives.

    Raises UsageProblem where a template or LaTeX is to blame, or an extra is missing.
    """
    from rbplan.render.confined.documents import render_documents
    from rbplan.render.pdf.latex_problem import LatexProblem

    require(needed_for(request, pdf))
    if request.is_workbook:
        with needs("office"):
            from rbplan.render.excel.workbook import make_workbook

            return [make_workbook(data, request.documents)]

    contents: list[bytes] = []
    try:
        with worded_templates(), closing(render_documents(data, request.pairs, templates, pdf)) as documents:
            for _, suffix in request.pairs:
                with needs(_NEEDED[suffix].extra) if suffix in _NEEDED else nullcontext():
                    contents.append(next(documents))
    except LatexProblem as problem:
        raise UsageProblem(f"usage.latex.{problem.cause}", **problem.arguments) from None
    return contents
