"""The four documents as PDF: their text, their pages, and what stands where."""

import pytest
from pdf_reading import page_sizes, text_of, tight, words_of
from rendering import collated_plan, real_plan, render_pdf
from syrupy.assertion import SnapshotAssertion
from test_typst_lampiran import LOREM, indikator, wide_plan

from rbplan.plan.plan import Plan
from rbplan.render.bentuk import BENTUK, DOTS, Bentuk
from rbplan.render.context import make_context
from rbplan.render.document import render_document
from rbplan.render.document_name import DOCUMENTS, DocumentName

NOTICE = "ALIH TEKS – BUKAN SALINAN RESMI"


def plan_for(bentuk: Bentuk) -> Plan:
    return collated_plan() if bentuk in ("asli", "salinan") else real_plan()


@pytest.mark.parametrize("document", DOCUMENTS)
def test_the_text_of_each_document(document: DocumentName, golden: SnapshotAssertion) -> None:
    assert text_of(render_pdf(real_plan(), document)) == golden


@pytest.mark.parametrize("bentuk", ["rancangan", "salinan"])
def test_the_text_of_the_other_forms(bentuk: Bentuk, golden: SnapshotAssertion) -> None:
    assert text_of(render_pdf(plan_for(bentuk), "keputusan", bentuk)) == golden


def test_the_decree_stands_upright_and_its_lampiran_across() -> None:
    pdf = render_pdf(real_plan(), "keputusan")
    sizes = page_sizes(pdf)
    assert sizes == [(215, 330)] * 2 + [(330, 215)] * 9
    numbers = {
        word.page: word.text for word in words_of(pdf) if word.text.isdigit() and word.top < 24 and 90 < word.left < 170
    }
    text = tight(text_of(pdf))
    assert [f"-{number}-" in text for number in range(1, 12)] == [False, *[True] * 10]
    assert numbers == {number: str(number) for number in range(2, 12)}
    assert text.count(tight(NOTICE)) == len(sizes)


PRINTED: dict[Bentuk, tuple[bool, ...]] = {
    # notice, SALINAN, ttd, certification, notes, number, day, dots
    "alih-teks": (True, False, False, False, True, True, True, False),
    "rancangan": (False, False, False, False, False, False, False, True),
    "asli": (False, False, False, False, False, True, True, False),
    "salinan": (False, True, True, True, False, True, True, False),
}


@pytest.mark.parametrize("bentuk", BENTUK)
@pytest.mark.parametrize("document", ["keputusan", "lampiran"])
def test_what_a_form_prints(bentuk: Bentuk, document: DocumentName) -> None:
    text = text_of(render_pdf(plan_for(bentuk), document, bentuk))
    found = (
        NOTICE in text,
        "SALINAN\n" in text,
        "ttd" in text.casefold(),
        "Salinan sesuai dengan aslinya" in text,
        "Catatan alih teks" in text,
        "11/HK-03.1/1872/2022" in text,
        "17 Januari 2022" in text,
        DOTS in text,
    )
    assert found == PRINTED[bentuk]
    assert "NURRIS SEPTA PRATAMA" in text


@pytest.mark.parametrize("bentuk", ["rancangan", "asli", "salinan"])
def test_a_letter_says_nothing_that_a_letter_does_not_know(bentuk: Bentuk) -> None:
    text = text_of(render_pdf(plan_for(bentuk), "keputusan", bentuk)).casefold()
    unofficial = [
        *("(√)", "catatan", "perkiraan", "belum pasti", "tidak tersedia", "terpotong", "kosong pada", "alih teks"),
        *("baris 78", "sk-tim-rb", "755e553c", "siti aminah", "rbplan", "sidik"),
    ]
    assert [word for word in unofficial if word in text] == []


def test_colons_stand_below_each_other_and_the_closing_in_the_right_half() -> None:
    words = [word for word in words_of(render_pdf(collated_plan(), "keputusan", "salinan")) if word.page < 4]
    colons = {round(word.left, 1) for word in words if word.text == ":" and word.left < 65}
    assert len(colons) == 1
    assert next(word for word in words if word.text == "Ditetapkan").left > 215 / 2 - 15
    assert round(next(word for word in words if word.text == "Salinan" and word.page == 3).left) == 30
    assert max(word.right for word in words) <= 190.5


@pytest.mark.parametrize("items", range(1, 40, 6))
def test_the_closing_of_a_decree_is_never_alone(items: int) -> None:
    data = collated_plan().model_dump(exclude_unset=True)
    data["keputusan"][0]["mengingat"] = [{"nomor": f"{number}.", "isi": f"{LOREM * 3};"} for number in range(items)]
    words = words_of(render_pdf(Plan.model_validate(data), "keputusan", "salinan"))
    signed = next(word for word in words if word.text == "Ditetapkan")
    assert any(word.page == signed.page and word.text == "KEDUA" for word in words)
    assert any(word.page == signed.page and word.text == "aslinya," for word in words)


def test_a_closing_that_no_page_can_hold_goes_on_on_the_next() -> None:
    data = collated_plan().model_dump(exclude_unset=True)
    names = [f"Jabatan {number}" for number in range(90)]
    data["keputusan"][0]["penutup"]["jabatan"] = names
    data["keputusan"][0]["lampiran"]["penutup"]["jabatan"] = names
    pdf = render_pdf(Plan.model_validate(data), "keputusan", "salinan")
    assert [text_of(pdf).count(f"Jabatan {number}\n") for number in range(90)] == [2] * 90
    assert all(word.bottom < 310 for word in words_of(pdf))


@pytest.mark.parametrize("kegiatan", [1, 12, 39, 300])
def test_the_year_is_on_one_page(kegiatan: int) -> None:
    parts = [
        {"nama": f"Kegiatan {number} {LOREM * 3}", "sub_kegiatan": [{"indikator": [indikator(number, "x")]}]}
        for number in range(kegiatan)
    ]
    pdf = render_pdf(wide_plan([{"nama": "Program", "kegiatan": parts}]), "matriks")
    assert page_sizes(pdf) == [(330, 215)]
    assert all(word.bottom < 203 and word.right < 315.5 for word in words_of(pdf))


def test_the_foot_bears_the_stamp_on_each_page() -> None:
    pdf = render_document(make_context(real_plan(), stamped=True), "keputusan", "pdf", None)
    feet = [word.page for word in words_of(pdf) if word.text == "57518e0d" and word.left > 100]
    assert feet == list(range(1, 12))


@pytest.mark.parametrize("document", ["lampiran", "keputusan"])
@pytest.mark.parametrize(("said", "printed"), [(None, "SALINAN"), ("SALINAN", "SALINAN"), ("TURUNAN", "TURUNAN")])
def test_a_certified_copy_says_so_in_a_box_above_its_first_page(
    document: DocumentName, said: str | None, printed: str
) -> None:
    data = collated_plan().model_dump(exclude_unset=True)
    data["keputusan"][0]["tanda_salinan"] = said
    plan = Plan.model_validate(data)
    words = words_of(render_pdf(plan, document, "salinan"))
    assert [(word.page, word.text) for word in words[:1]] == [(1, printed)]
    assert [word.text for word in words].count(printed) == 1
    paper, margin = (330, 15) if document == "lampiran" else (215, 25)
    assert paper - margin - 2 < words[0].right < paper - margin
    assert printed not in [word.text for word in words_of(render_pdf(plan, document, "asli"))]
