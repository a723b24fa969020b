"""A cell in words."""

from typing import Any

import pytest

from rbplan.plan.indikator import Indikator
from rbplan.render.cell import cell
from rbplan.render.context_shape.table import CellData
from rbplan.render.excel.cell_text import CellText, cell_text

RINCIAN = {
    "pengantar": "terdiri\u200b dari:",
    "butir": [{"nomor": "1)", "isi": "satu", "butir": [{"isi": "anak"}]}, {"nomor": "2)"}],
    "penutup": "dan lain-lain.",
}


def made(**fields: Any) -> CellData:
    return cell(Indikator.model_validate({"id": "x", **fields}))


@pytest.mark.parametrize(
    ("found", "expected"),
    [
        (made(nomor="1.", uraian="Nama  panjang\x07"), CellText("", "1. Nama panjang", "")),
        (made(keadaan="kosong"), CellText("[kosong pada salinan]", "", "")),
        (made(), CellText("[belum diisi]", "", "")),
        (
            made(keadaan="tidak_tersedia", perkiraan={"nomor": "2.", "nama": "X"}),
            CellText("[tidak tersedia pada salinan; perkiraan: 2. X]", "", ""),
        ),
        (made(uraian="Ada", keadaan="terpotong"), CellText("", "Ada", "[terpotong pada salinan]")),
        (
            made(nomor="1.", uraian="Tim", rincian=RINCIAN),
            CellText("", "1. Tim\nterdiri dari:\n1) satu\n     anak\n2)\ndan lain-lain.", ""),
        ),
    ],
)
def test_words(found: CellData, expected: CellText) -> None:
    assert cell_text(found) == expected


def test_the_number_in_a_column_of_its_own() -> None:
    found = cell_text(made(nomor="4.", uraian="Tata", keadaan="terpotong"), numbered=False)
    assert (found.printed, found.whole) == ("Tata", "Tata [terpotong pada salinan]")
