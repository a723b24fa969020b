"""The closing in the PDF of the LaTeX documents: whole, with room to sign, and never without what it closes."""

from pathlib import Path
from typing import Any

import pytest
from pages import Page, Word, outside, pages
from rendering import collated_plan, render
from test_latex import ENGINES, compile_pdf
from test_latex_pages import MARGIN, indikator, nested, words

from rbplan.plan.plan import Plan
from rbplan.render.bentuk import Bentuk

MILLIMETRE = 72 / 25.4

OFFICE = "KETUA KOMISI PEMILIHAN UMUM KABUPATEN PANGKAJENE DAN KEPULAUAN PROVINSI SULAWESI SELATAN,"
"""Four lines in the right half of the decree."""

CLOSING = ("Ditetapkan", "SELATAN,", "PENANDATANGAN")
CERTIFICATION = ("Salinan", "SEKRETARIAT", "PENGESAH")


def plan_of(program: list[dict[str, Any]], *, diktum: int = 2) -> Plan:
    """Give a plan with long closings; the last of its diktum ends in the word "akhir"."""
    signed = {"jabatan": [OFFICE], "tanda": "Ttd.", "nama": "PENANDATANGAN"}
    penutup = {"tempat": "Ditetapkan", "pada": "pada", **signed}
    closing = {"penutup": penutup, "pengesahan": ["Salinan sesuai", "SEKRETARIAT"], "nama_pengesah": "PENGESAH"}
    texts = [{"nama": "KESATU", "isi": words("isi", 20)}] * (diktum - 1) + [{"nama": "KEDUA", "isi": "yang akhir"}]
    lampiran = {"kepala": ["LAMPIRAN"], "judul": ["RENCANA AKSI", "TAHUN 2022"], **closing}
    decree = {"id": "penetapan", "jenis": "penetapan", "nomor": "1", "diktum": texts, **closing, "lampiran": lampiran}
    return Plan.model_validate(
        {"rbplan": 1, "tahun": 2022, "satker": {"nama": "X"}, "keputusan": [decree], "program": program}
    )


def compiled(plan: Plan, document: Any, bentuk: Bentuk, folder: Path, engine: str = "xelatex") -> list[Page]:
    compile_pdf(render(plan, document, "tex", bentuk=bentuk), engine, folder)
    found = pages(folder / "lampiran.pdf")
    assert [outside(page, MARGIN - 1) for page in found] == [[]] * len(found)
    return found


def pages_with(found: list[Page], text: str) -> list[int]:
    return [number for number, page in enumerate(found) if any(word.text == text for word in page.words)]


@pytest.mark.parametrize("engine", ENGINES)
def test_who_certifies_has_room_to_sign_above_the_name(engine: str, tmp_path: Path) -> None:
    found = compiled(collated_plan(), "keputusan", "salinan", tmp_path, engine)
    certified = [page for page in found if "NURUL" in page.text]
    assert [found.index(page) for page in certified] == [1, len(found) - 1]
    for page in certified:
        name = next(word for word in page.words if word.text == "NURUL")
        office = [word for word in page.words if word.text.startswith("Hukum") and word.left < page.width / 2][-1]
        certificate = next(word for word in page.words if word.text == "Salinan")
        assert 16 < (name.top - office.bottom) / MILLIMETRE < 20
        assert abs(name.left - certificate.left) < 2
    assert "NURUL" not in " ".join(page.text for page in compiled(collated_plan(), "keputusan", "asli", tmp_path))


@pytest.mark.parametrize("bentuk", ["asli", "salinan"])
@pytest.mark.parametrize("diktum", [11, 13, 15])
def test_the_closing_of_a_decree_is_whole_and_below_its_last_diktum(
    diktum: int, bentuk: Bentuk, tmp_path: Path
) -> None:
    # One diktum more or less moves the closing over every place at the foot of a page.
    plan = plan_of(nested(indikator("a", "satu")), diktum=diktum)
    found = compiled(plan, "keputusan", bentuk, tmp_path)
    signed, _ = pages_with(found, "PENANDATANGAN")
    for text in ("akhir", *CLOSING, *(CERTIFICATION if bentuk == "salinan" else ())):
        assert (text, pages_with(found, text)[0]) == (text, signed)


@pytest.mark.parametrize("bentuk", ["asli", "salinan"])
@pytest.mark.parametrize(("rows", "length"), [(1, 40), (8, 10), (9, 10), (10, 10), (11, 150), (10, 700)])
def test_the_closing_of_a_table_is_whole_and_below_its_last_row(
    rows: int, length: int, bentuk: Bentuk, tmp_path: Path
) -> None:
    above = [indikator(f"i{number}", f"nomor{number} {words('x', 12)}") for number in range(rows)]
    plan = plan_of(nested(*above, indikator("z", f"{words('z', length)} habis")))
    found = compiled(plan, "lampiran", bentuk, tmp_path)
    assert pages_with(found, "nomor0") == [0]
    for text in ("habis", *CLOSING, *(CERTIFICATION if bentuk == "salinan" else ())):
        assert (text, pages_with(found, text)) == (text, [len(found) - 1])


def test_a_lampiran_of_one_row_is_one_page(tmp_path: Path) -> None:
    plan = plan_of(nested(indikator("a", words("x", 20)), sub=words("s", 30)))
    (page,) = compiled(plan, "lampiran", "salinan", tmp_path)
    assert lines_above(page, "PENANDATANGAN") > 10


def lines_above(page: Page, text: str) -> int:
    """Give how many lines of words stand above this one."""
    found: Word = next(word for word in page.words if word.text == text)
    return len({round(word.top) for word in page.words if word.top < found.top - 2})
