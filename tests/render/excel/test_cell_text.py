"""A cell in words."""

from typing import Any

import pytest

from rbplan.plan.keadaan import Perkiraan
from rbplan.plan.rincian import Rincian
from rbplan.render.cell import cell
from rbplan.render.excel.cell_text import CellText, cell_text

RINCIAN = Rincian.model_validate(
    {
        "pengantar": "terdiri\u200b dari:",
        "butir": [{"nomor": "1)", "isi": "satu", "butir": [{"isi": "anak"}]}, {"nomor": "2)"}],
        "penutup": "dan lain-lain.",
    }
)


@pytest.mark.parametrize(
    ("made", "expected"),
    [
        (cell("1.", "Nama  panjang\x07", None, None), CellText("", "1. Nama panjang", "")),
        (cell(None, None, "kosong", None), CellText("[kosong pada salinan]", "", "")),
        (
            cell(None, None, "tidak_tersedia", Perkiraan(nomor="2.", nama="X")),
            CellText("[tidak tersedia pada salinan; perkiraan: 2. X]", "", ""),
        ),
        (cell(None, "Ada", "terpotong", None), CellText("", "Ada", "[terpotong pada salinan]")),
        (
            cell("1.", "Tim", None, None, RINCIAN),
            CellText("", "1. Tim\nterdiri dari:\n1) satu\n     anak\n2)\ndan lain-lain.", ""),
        ),
    ],
)
def test_words(made: dict[str, Any], expected: CellText) -> None:
    assert cell_text(made) == expected


def test_the_number_in_a_column_of_its_own() -> None:
    found = cell_text(cell("4.", "Tata", "terpotong", None), numbered=False)
    assert (found.printed, found.whole) == ("Tata", "Tata [terpotong pada salinan]")
