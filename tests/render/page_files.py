"""Pages written to a folder, for a browser to open."""

from pathlib import Path

from rendering import collated_plan, real_plan

from rbplan.plan.plan import Plan
from rbplan.render.bentuk import Bentuk
from rbplan.render.context import make_context
from rbplan.render.document import render_document
from rbplan.render.document_name import DocumentName


def write_page(
    folder: Path,
    document: DocumentName = "lampiran",
    bentuk: Bentuk = "alih-teks",
    plan: Plan | None = None,
    *,
    stamped: bool = False,
) -> Path:
    """Give the file of a document as an HTML page; without a plan, of the real one that bears the form."""
    plan = plan or (collated_plan() if bentuk in ("asli", "salinan") else real_plan())
    file = folder / f"{document}-{bentuk}.html"
    file.write_bytes(render_document(make_context(plan, bentuk, stamped=stamped), document, "html", None))
    return file
