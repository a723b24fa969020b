"""What can be asked of a PDF at once."""

from itertools import combinations
from pathlib import Path

import pytest

from rbplan.render.pdf.wish import STANDARDS, PdfWish

typst = pytest.importorskip("typst", reason="needs typst")


def test_standards_that_no_pdf_can_keep_both_are_those_that_typst_refuses(tmp_path: Path) -> None:
    file = tmp_path / "a.typ"
    file.write_text('#set document(title: "A")\n', encoding="utf-8")

    def refuses(standards: tuple[str, ...]) -> bool:
        try:
            typst.compile(file, pdf_standards=list(standards))
        except typst.TypstError:
            return True
        return False

    pairs = list(combinations(STANDARDS, 2))
    assert [PdfWish(pair).conflict == pair for pair in pairs] == [refuses(pair) for pair in pairs]
    assert PdfWish(("1.4", "a-1a", "ua-1")).conflict is None
    assert PdfWish(("ua-1", "1.7", "a-1a")).conflict == ("1.7", "a-1a")
