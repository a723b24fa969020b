"""Every document in every format carries the mark of its plan, and it is found there."""

import pytest
from programs import program
from rendering import collated_plan, real_plan

from rbplan.plan.sidik import fingerprint
from rbplan.provenance.read_marks import read_marks
from rbplan.render.bentuk import Bentuk
from rbplan.render.context import make_context
from rbplan.render.document import render_document
from rbplan.render.document_name import DOCUMENTS, NO_DOCUMENTS, SUFFIXES, DocumentName, Suffix
from rbplan.render.pdf.wish import PdfWish

PAIRS = [(name, suffix) for name in DOCUMENTS for suffix in SUFFIXES if (name, suffix) not in NO_DOCUMENTS]


@pytest.mark.parametrize(("name", "suffix"), PAIRS)
def test_the_mark_is_found(name: DocumentName, suffix: Suffix) -> None:
    content = render_document(make_context(real_plan()), name, suffix, None)
    assert read_marks(content) == (fingerprint(real_plan()),)


@pytest.mark.parametrize("suffix", SUFFIXES)
@pytest.mark.parametrize("bentuk", ["rancangan", "asli", "salinan"])
def test_in_an_official_form_too(bentuk: Bentuk, suffix: Suffix) -> None:
    plan = collated_plan()
    content = render_document(make_context(plan, bentuk), "lampiran", suffix, None)
    assert read_marks(content) == (fingerprint(plan),)


def test_in_a_pdf_of_latex() -> None:
    program("latexmk")
    content = render_document(make_context(real_plan()), "matriks", "pdf", None, PdfWish(engine="latex"))
    assert read_marks(content) == (fingerprint(real_plan()),)
