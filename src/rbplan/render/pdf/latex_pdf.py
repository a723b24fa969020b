"""A PDF from a template in LaTeX, through the programs latexmk and XeLaTeX."""

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

from rbplan.render.day import document_moment
from rbplan.render.document_name import DocumentName
from rbplan.render.latex import LATEX, pdf_text
from rbplan.render.pdf.latex_log import error_position, last_words, read_error
from rbplan.render.pdf.latex_origin import LatexOrigin, find_origin
from rbplan.render.pdf.latex_problem import LatexProblem
from rbplan.render.pdf.latex_run import DOCUMENT, Source, run_latex
from rbplan.render.run import run_template


def latex_pdf(context: Mapping[str, Any], name: DocumentName, folders: Sequence[Path]) -> bytes:
    """Give the PDF that the template ``<name>.tex.j2`` makes.

    Raises TemplateProblem, LatexProblem with the line of the template and the item of the plan at which LaTeX failed,
    and OSError where a template cannot be read or LaTeX not be started.
    """
    text = run_template(name, context, list(folders), LATEX)
    compiled = run_latex(
        Source(text, _mark(text, context["berkas"]["penanda"])), int(document_moment(context).timestamp())
    )
    if compiled.pdf:
        return compiled.pdf
    raise _problem(compiled.log, text, lambda position: find_origin(name, context, folders, position))


def _mark(text: str, penanda: str) -> str:
    """Give what puts the mark of the plan into the properties of the PDF; nothing where the template does so itself.

    It stands by a name of its own, since the last word on keywords is the template's; LaTeX before 2020 has no hooks.
    """
    written = pdf_text(penanda)
    if written in text:
        return ""
    return rf"\ifdefined\AddToHook\AddToHook{{shipout/firstpage}}{{\special{{pdf:docinfo <</Penanda {written}>>}}}}\fi"


def _problem(log: str, text: str, origin_of: Callable[[int], LatexOrigin]) -> LatexProblem:
    error = read_error(log, DOCUMENT)
    if error is None:
        return LatexProblem("failed", last_words(log))
    if error.missing:
        return LatexProblem("package", error.missing)
    if not error.line:
        return LatexProblem("failed", error.said)
    origin = origin_of(error_position(error, text))
    if error.glyph:
        return LatexProblem("glyph.item" if origin.item else "glyph", error.glyph, *origin)
    return LatexProblem("failed.item" if origin.item else "failed.place", error.said, *origin)
