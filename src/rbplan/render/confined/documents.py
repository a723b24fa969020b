"""Documents, from the built-in templates here, from a user's own in a process of their own."""

from collections.abc import Generator, Mapping, Sequence
from pathlib import Path
from typing import Any

from rbplan.render.confined import limits
from rbplan.render.document_name import BINARY_SUFFIXES, DocumentName, Suffix
from rbplan.render.pdf.latex_run import LONGEST_COMPILE
from rbplan.render.pdf.wish import PdfWish


def render_documents(
    context: Mapping[str, Any], pairs: Sequence[tuple[DocumentName, Suffix]], templates: Path | None, pdf: PdfWish
) -> Generator[bytes]:
    """Give each document in its format, from what ``make_context`` gives, one after the other.

    ``templates`` is the user's own folder; what is not there is built in. Raises TemplateProblem, LatexProblem, OSError
    where a template cannot be read, and ImportError where a format needs what is not installed.
    """
    if templates is None:
        from rbplan.render.document import render_document  # noqa: PLC0415 - imports Jinja, which need not be here

        for name, suffix in pairs:
            yield render_document(context, name, suffix, None, pdf)
        return
    from rbplan.render.confined.process import Asked, ConfinedProcess  # noqa: PLC0415 - only own templates need it

    request = {"task": "render", "context": context, "pairs": pairs, "templates": str(templates.absolute()), "pdf": pdf}
    asked = [Asked(template_name(name, suffix, pdf), _longest(suffix, pdf)) for name, suffix in pairs]
    with ConfinedProcess(asked) as process:
        yield from process.ask(request)


def template_name(name: DocumentName, suffix: Suffix, pdf: PdfWish) -> str:
    """Give the template of a document, to be named where nobody knows in which of those that it calls it failed."""
    if suffix == "pdf":
        return f"{name}.typ" if pdf.engine == "typst" else f"{name}.tex.j2"
    return f"{name}.{suffix}" if suffix in BINARY_SUFFIXES else f"{name}.{suffix}.j2"


def _longest(suffix: Suffix, pdf: PdfWish) -> float:
    """Give the seconds that a document may take."""
    if suffix == "pdf" and pdf.engine == "latex":
        # It has a limit of its own, and says more where that is reached.
        return limits.LONGEST + LONGEST_COMPILE
    return limits.LONGEST_BINARY if suffix in BINARY_SUFFIXES else limits.LONGEST
