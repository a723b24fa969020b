"""A PDF from a template in LaTeX, through the programs latexmk and XeLaTeX."""

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from rbplan.inert import inert
from rbplan.render.document_name import DocumentName
from rbplan.render.latex import LATEX
from rbplan.render.origin import find_origin
from rbplan.render.pdf.latex_log import error_position, last_words, read_error
from rbplan.render.pdf.latex_problem import LatexProblem
from rbplan.render.pdf.latex_run import DOCUMENT, run_latex
from rbplan.render.run import run_template


def latex_pdf(context: Mapping[str, Any], name: DocumentName, folders: Sequence[Path]) -> bytes:
    """Give the PDF that the template ``<name>.tex.j2`` makes.

    Raises TemplateProblem, and LatexProblem with the line of the template and the item of the plan at which LaTeX
    failed.
    """
    text = run_template(name, context, list(folders), LATEX)
    compiled = run_latex(text, _moment(context))
    if compiled.pdf:
        return compiled.pdf
    error = read_error(compiled.log, DOCUMENT)
    if error is None:
        raise LatexProblem("failed", last_words(compiled.log))
    if error.missing:
        raise LatexProblem("package", inert(error.missing))
    if not error.line:
        raise LatexProblem("failed", error.said)
    origin = find_origin(name, context, folders, LATEX, error_position(error, text))
    raise LatexProblem("failed.item" if origin.item else "failed.place", error.said, *origin)


def _moment(context: Mapping[str, Any]) -> int:
    """Give the day of the document in seconds since 1970; 0 where it has none."""
    day = context["berkas"]["tanggal"]
    return int(datetime.fromisoformat(f"{day}T00:00:00").replace(tzinfo=UTC).timestamp()) if day else 0
