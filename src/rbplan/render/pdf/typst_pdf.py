"""A PDF from a template in Typst, through the library ``typst``."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import typst

from rbplan.render.document_name import DocumentName
from rbplan.render.pdf.typst_files import template_files
from rbplan.render.pdf.typst_glyphs import missing_in_plan, missing_text
from rbplan.render.pdf.typst_item import failing_item
from rbplan.render.pdf.typst_problem import typst_problem
from rbplan.render.pdf.typst_run import Task, run_typst
from rbplan.render.pdf.wish import Standard
from rbplan.render.problem import TemplateProblem


def typst_pdf(
    context: Mapping[str, Any], name: DocumentName, folders: Sequence[Path], standards: Sequence[Standard]
) -> bytes:
    """Give the PDF that the template ``<name>.typ`` makes, found in the first of the folders that has it.

    Raises TemplateProblem with the line of the template, and with the item of the plan where one is to blame, also
    where no font has a character; OSError where a template cannot be read.
    """
    template = f"{name}.typ"
    files = template_files(folders)
    if template not in files.templates:
        raise TemplateProblem("missing", template)
    task = Task(template, files, standards)
    try:
        return run_typst(task, context)
    except typst.TypstError as error:
        missing = missing_text(error)
        in_plan = missing_in_plan(missing, context, template) if missing else None
        raise in_plan or typst_problem(error, template, files, failing_item(task, context)) from None
