"""The closing in a PDF: whole, below the last row or the last diktum, with room to sign."""

from typing import Any

import pytest
from pdf_reading import Word, page_sizes, words_of
from rendering import collated_plan, render_pdf

from rbplan.plan.plan import Plan
from rbplan.render.bentuk import Bentuk
from rbplan.render.document_name import DocumentName

SANCTION = "Adanya pemberian penghargaan dan sanksi. "

OFFICE = "KOMISI PEMILIHAN UMUM KABUPATEN PANGKAJENE DAN KEPULAUAN PROVINSI SULAWESI SELATAN"
LONG_NAME = "RADEN MAS ARIO TUMENGGUNG KUSUMAWARDHANI PRAWIRODIRDJO SASTROKOESOEMO HADININGRAT"


def data_of_plan(length: int, left_out: int = 0) -> dict[str, Any]:
    """Give the collated plan whose last row says a sentence so many times; an earlier one lacks some of its rows."""
    data = collated_plan().model_dump(exclude_unset=True)
    parts = data["program"][-1]["kegiatan"]
    parts[-1]["sub_kegiatan"][-1]["indikator"][-1]["uraian"] = SANCTION * length
    shortened = parts[0]["sub_kegiatan"][0]
    shortened["indikator"] = shortened["indikator"][: len(shortened["indikator"]) - left_out]
    return data


def with_long_names(data: dict[str, Any]) -> None:
    for part in (data["keputusan"][0], data["keputusan"][0]["lampiran"]):
        part["penutup"] = {**part["penutup"], "jabatan": [f"KETUA {OFFICE},"], "nama": LONG_NAME}
        part["pengesahan"] = ["Salinan sesuai dengan aslinya,", f"SEKRETARIAT {OFFICE}", "Kepala Subbagian Teknis,"]
        part["nama_pengesah"] = LONG_NAME


def make(data: dict[str, Any], bentuk: Bentuk, document: DocumentName = "lampiran") -> tuple[list[Word], int]:
    """Give the words of a document, and how many pages it has."""
    pdf = render_pdf(Plan.model_validate(data), document, bentuk)
    return words_of(pdf), len(page_sizes(pdf))


def closing_pages(words: list[Word]) -> set[int]:
    """Give the pages of the closing and the certification, from the place to the last name."""
    last = max(word.page for word in words)
    first = next(word for word in words if word.text == "Ditetapkan" and word.page >= last - 1)
    return {word.page for word in words[words.index(first) :]}


@pytest.mark.parametrize("left_out", [0, 2, 4, 6])
@pytest.mark.parametrize("length", [1, 5, 9, 11, 13, 16, 24, 60])
@pytest.mark.parametrize("bentuk", ["salinan", "asli"])
def test_the_closing_is_whole_and_below_the_last_row(bentuk: Bentuk, length: int, left_out: int) -> None:
    words, pages = make(data_of_plan(length, left_out), bentuk)
    assert closing_pages(words) == {pages}
    signed = next(word for word in words if word.text == "Ditetapkan")
    above = [word for word in words if word.page == pages and word.text == "sanksi." and word.top < signed.top]
    assert above
    assert 3 < signed.top - max(word.bottom for word in words if word.page == pages and word.top < signed.top) < 20


@pytest.mark.parametrize("length", [1, 7, 13])
@pytest.mark.parametrize("document", ["lampiran", "keputusan"])
def test_long_offices_and_names_stay_together(document: DocumentName, length: int) -> None:
    data = data_of_plan(length)
    with_long_names(data)
    words, pages = make(data, "salinan", document)
    assert closing_pages(words) == {pages}
    assert all(word.bottom < 200 for word in words if word.page == pages)


@pytest.mark.parametrize("length", [1, 8, 16, 24, 40, 120])
@pytest.mark.parametrize("bentuk", ["salinan", "asli"])
def test_the_closing_of_the_decree_is_whole_and_below_the_last_diktum(bentuk: Bentuk, length: int) -> None:
    data = data_of_plan(1)
    data["keputusan"][0]["diktum"][-1]["isi"] = "Keputusan ini mulai berlaku pada tanggal ditetapkan. " * length
    words, _ = make(data, bentuk, "keputusan")
    signed = next(word for word in words if word.text == "Ditetapkan")
    end = next(word for word in words if word.text == "LAMPIRAN")
    closing = words[words.index(signed) : words.index(end)]
    assert {word.page for word in closing if word.top > 25} == {signed.page}
    here = [word for word in words if word.page == signed.page]
    above = [word for word in here if word.text == "ditetapkan." and word.top < signed.top]
    assert above
    assert 3 < signed.top - above[-1].bottom < 20


@pytest.mark.parametrize("document", ["lampiran", "keputusan"])
def test_there_is_room_to_sign_above_the_name_of_who_certifies(document: DocumentName) -> None:
    words, _ = make(data_of_plan(1), "salinan", document)
    name = next(word for word in words if word.text == "NURUL")
    above = max(word.bottom for word in words if word.page == name.page and word.bottom < name.top and word.left < 110)
    assert 17 < name.top - above < 22
