"""What is asked of a PDF on the command line."""

from collections.abc import Sequence

from rbplan.cli.problem import UsageProblem
from rbplan.cli.render_request import Request, known_names
from rbplan.render.pdf.wish import STANDARDS, Engine, PdfWish


def read_pdf_wish(standards: Sequence[str], engine: Engine | None, request: Request) -> PdfWish:
    """Read what ``--pdf-standard`` and ``--engine`` say; several standards may be named, with commas or one by one.

    Raises UsageProblem for an unknown one, where no PDF is asked for, for a standard that the engine cannot keep, and
    for two that no PDF can.
    """
    if "pdf" not in request.suffixes:
        if standards:
            raise UsageProblem("usage.render.no_pdf")
        if engine:
            raise UsageProblem("usage.render.engine.no_pdf")
    if standards and engine == "latex":
        raise UsageProblem("usage.render.engine.standard")
    wish = PdfWish(known_names(standards, STANDARDS, "standard"), engine or "typst")
    if wish.conflict:
        raise UsageProblem("usage.render.standard.both", first=wish.conflict[0], second=wish.conflict[1])
    return wish


def complete_standard(incomplete: str) -> list[str]:
    """Offer the standards."""
    return [name for name in STANDARDS if name.startswith(incomplete)]
