"""What is asked of a PDF on the command line."""

from collections.abc import Sequence

from rbplan.cli.problem import UsageProblem
from rbplan.cli.render_request import Request, known_names
from rbplan.render.pdf.wish import STANDARDS, PdfWish


def read_pdf_wish(standards: Sequence[str], request: Request) -> PdfWish:
    """Read what ``--pdf-standard`` says; several standards may be named, with commas or one by one.

    Raises UsageProblem for an unknown one, and where no PDF is asked for.
    """
    if standards and "pdf" not in request.suffixes:
        raise UsageProblem("usage.render.no_pdf")
    return PdfWish(known_names(standards, STANDARDS, "standard"))


def complete_standard(incomplete: str) -> list[str]:
    """Offer the standards."""
    return [name for name in STANDARDS if name.startswith(incomplete)]
