"""Documents as HTML pages: what stands in them, read back."""

from __future__ import annotations

import re
import time
from typing import TYPE_CHECKING

import pytest
from html_tree import Element, read_html
from rendering import PRINTED, collated_plan, real_plan, render
from syrupy.assertion import SnapshotAssertion

from rbplan.load.load import load_plan
from rbplan.plan.plan import Plan
from rbplan.plan.reading import Readings
from rbplan.plan.schedule import schedule_of
from rbplan.plan.walk import walk
from rbplan.render.bentuk import BENTUK, DOTS, Bentuk
from rbplan.render.context import make_context
from rbplan.render.document import render_document
from rbplan.render.document_name import DOCUMENTS, DocumentName

if TYPE_CHECKING:
    from pathlib import Path

    from conftest import RunProcess

MARKS = {"tertentu": "√", "sepanjang_tahun": "√", "belum_pasti": "(√)"}
NOTICE = "ALIH TEKS – BUKAN SALINAN RESMI"


def plan_for(bentuk: Bentuk) -> Plan:
    return collated_plan() if bentuk in ("asli", "salinan") else real_plan()


def page(document: DocumentName = "lampiran", bentuk: Bentuk = "alih-teks", plan: Plan | None = None) -> Element:
    return read_html(render(plan or plan_for(bentuk), document, "html", bentuk=bentuk))


def table_rows(tree: Element) -> list[list[str]]:
    """Give the rows of the table that are indikator, cell by cell; a cell that reaches down from above is empty.

    Pieces of a cell that only the print shows are left out.
    """
    rows = []
    reaching = [0] * 18
    for row in tree.one(id="tabel").all("tr"):
        cells = [cell for cell in row.children if isinstance(cell, Element)]
        cells = [cell for cell in cells if "potongan" not in cell.attributes.get("class", "").split()]
        if row.attributes.get("class") in ("tidak-tersedia", "nomor-kolom") or len(cells) < 14:
            continue
        texts = []
        for column in range(18):
            if not reaching[column]:
                reaching[column] = int(cells[0].attributes.get("rowspan", "1"))
                texts.append(cells.pop(0).text)
            else:
                texts.append("")
            reaching[column] -= 1
        assert cells == []
        rows.append(texts)
    return rows


def printed(tree: Element) -> str:
    """Give the text without what is only on the screen."""

    def without(element: Element) -> Element:
        kept = [
            without(child) if isinstance(child, Element) else child
            for child in element.children
            if not (isinstance(child, Element) and {"layar", "lisan"} & set(child.attributes.get("class", "").split()))
        ]
        return Element(element.tag, element.attributes, kept)

    return without(tree.one("main")).text


@pytest.mark.parametrize("document", ["lampiran", "keputusan"])
def test_all_seventy_indikator_with_their_marks(document: DocumentName) -> None:
    plan = real_plan()
    readings = Readings(plan)
    rows = table_rows(page(document))
    assert len(rows) == 70
    for item, row in zip(walk(plan), rows, strict=True):
        schedule = schedule_of(item.indikator, readings)
        expected = [MARKS.get(schedule.certainty, "") if month in schedule.bulan else "" for month in range(1, 13)]
        assert (item.indikator.id, row[5:17]) == (item.indikator.id, expected)
        assert (item.indikator.nomor or "") in row[4]
        assert " ".join((item.indikator.uraian or "").split()) in row[4]


def test_the_heads_are_those_of_the_form() -> None:
    tree = page().one(id="tabel")
    heads = [[cell.text for cell in row.children if isinstance(cell, Element)] for row in tree.one("thead").all("tr")]
    assert heads == [
        ["No", "PROGRAM KEGIATAN", "KEGIATAN", "SUB KEGIATAN", "INDIKATOR KEBERHASILAN", "PELAKSANAAN (BULAN)", "KET."],
        [str(month) for month in range(1, 13)],
        [str(column) for column in range(1, 19)],
    ]
    assert [head.attributes["aria-label"] for head in tree.all("th", class_="bulan")][::11] == ["Januari", "Desember"]


def test_every_program_is_one_group_of_rows_known_by_its_position() -> None:
    groups = list(page().one(id="tabel").all("tbody"))
    assert [group.attributes["data-program"] for group in groups] == [str(number) for number in range(1, 9)]
    assert [len([*group.all("th", scope="row"), *group.all("td", class_="indikator")]) for group in groups] == [
        *(3, 2, 4, 16, 14, 8, 9, 14)
    ]


def test_lost_parts_are_rows_in_their_place() -> None:
    lost = [row.text for row in page().all("tr", class_="tidak-tersedia")]
    assert len(lost) == 5
    assert lost[1].startswith("[bagian ini tidak tersedia pada salinan; perkiraan isi: Judul kegiatan yang memuat")


def test_rows_and_notes_lead_to_each_other() -> None:
    tree = page()
    notes = [each for each in tree.all("li") if each.attributes.get("id", "").startswith("catatan-")]
    assert [note.attributes["id"] for note in notes] == [f"catatan-{number}" for number in range(1, 31)]
    rows = {row.attributes["id"]: row for row in tree.one(id="tabel").all("tr") if "id" in row.attributes}
    assert len(rows) == 40
    back = [(link.attributes["href"][1:], note) for note in notes for link in note.all("a")]
    assert [name for name, _ in back] == list(rows)
    for name, note in back:
        assert rows[name].one("a").attributes["href"] == f"#{note.attributes['id']}"
        assert rows[name].one("a").text == note.text.partition(".")[0].lower()
    ids = [element.attributes["id"] for element in tree.all() if "id" in element.attributes]
    assert len(set(ids)) == len(ids)


@pytest.mark.parametrize("document", ["lampiran", "keputusan"])
@pytest.mark.parametrize("bentuk", BENTUK)
def test_what_a_form_prints(bentuk: Bentuk, document: DocumentName) -> None:
    tree = page(document, bentuk)
    text = printed(tree)
    assert (
        NOTICE in text,
        text.startswith("SALINAN "),
        "ttd" in text.casefold(),
        "Salinan sesuai dengan aslinya" in text,
        "Catatan alih teks" in text,
        bool(re.search(r"11/HK[.-]03\.1", text)),
        "17 Januari 2022" in text,
    ) == PRINTED[bentuk]
    assert (tree.one("html").attributes.get("data-tanda") == NOTICE) == (bentuk == "alih-teks")
    assert ("NURRIS SEPTA PRATAMA" in text, DOTS in text) == (True, bentuk == "rancangan")


@pytest.mark.parametrize("bentuk", ["rancangan", "asli", "salinan"])
def test_a_letter_says_nothing_that_a_letter_does_not_know(bentuk: Bentuk) -> None:
    document = render(plan_for(bentuk), "keputusan", "html", bentuk=bentuk)
    body = re.sub(r"<style>.*?</style>|<script>.*?</script>", "", document, flags=re.DOTALL).casefold()
    unofficial = [
        *("(√)", "catatan", "perkiraan", "belum pasti", "tidak tersedia", "terpotong", "kosong pada", "alih teks"),
        *("baris 78", "sk-tim-rb", "755e553c", "siti aminah"),
    ]
    assert [word for word in unofficial if word in body] == []


def test_a_draft_has_dots_where_the_months_are_open_and_no_map_of_the_year() -> None:
    tree = page("lampiran", "rancangan")
    marks = {row[4]: row[5:17] for row in table_rows(tree)}
    assert marks["1. Dokumentasi laporan FGD Evaluasi Organisasi"] == [*[""] * 8, "…", "", "…", ""]
    assert marks["1. Adanya rekomendasi dan tindak lanjut hasil evaluasi."] == ["…"] * 12
    assert list(tree.all(id="peta")) == []


def test_the_parts_come_in_the_order_of_a_decree() -> None:
    text = page("keputusan", "salinan").one("main").text
    parts = [
        *("SALINAN", "KOMISI PEMILIHAN UMUM", "KEPUTUSAN KOMISI", "NOMOR : 11/HK.03.1/1872/2022", "TENTANG"),
        *("KETUA KOMISI PEMILIHAN UMUM KOTA METRO,", "Menimbang : a. bahwa untuk", "b. bahwa berdasarkan"),
        *("Mengingat : 1. Undang-Undang Nomor 7", "Kabupaten/Kota.", "MEMUTUSKAN:", "Menetapkan : KEPUTUSAN KOMISI"),
        *("KESATU : Menetapkan", "KEDUA : Keputusan ini", "Ditetapkan di Metro", "Pada Tanggal 17 Januari 2022"),
        *("Ttd.", "NURRIS SEPTA PRATAMA", "Salinan sesuai dengan aslinya,", "Kepala Sub Bagian Hukum,", "LAMPIRAN"),
        *("NOMOR : 11/HK-03.1/1872/2022", "DI LINGKUNGAN KOMISI PEMILIHAN KOTA METRO", "INDIKATOR KEBERHASILAN"),
        *("Pada tanggal, 17 Januari 2022", "ttd", "NURRIS SEPTA PRATAMA", "Salinan sesuai dengan aslinya"),
    ]
    begin = 0
    for part in parts:
        assert part in text[begin:], part
        begin = text.index(part, begin) + len(part)


@pytest.mark.parametrize("document", DOCUMENTS)
def test_the_text_of_each_document(document: DocumentName, golden: SnapshotAssertion) -> None:
    body = page(document).one("main")
    lines = [child.text for child in body.all() if child.tag in ("p", "li", "tr", "h1", "h2", "h3", "label", "summary")]
    assert "\n".join([page(document).one("title").children[0], *lines, ""]) == golden


@pytest.mark.parametrize("document", DOCUMENTS)
def test_a_page_names_itself(document: DocumentName) -> None:
    tree = page(document)
    metas = {meta.attributes.get("name"): meta.attributes.get("content") for meta in tree.all("meta")}
    assert (metas["author"], metas["date"]) == ("Komisi Pemilihan Umum Kota Metro", "2022-01-17")
    assert tree.one("html").attributes["lang"] == "id"
    assert "tahun 2022" in str(tree.one("title").children[0]).lower()
    assert len(list(tree.all("h1"))) == 1


def test_a_stamp_stands_at_the_foot() -> None:
    stamped = render_document(make_context(real_plan(), stamped=True), "lampiran", "html", None).decode()
    cap = make_context(real_plan(), stamped=True)["cap"]
    assert read_html(stamped).one("html").attributes["data-cap"] == cap
    assert read_html(stamped).one("p", class_="cap").text == cap
    assert "data-cap" not in page().one("html").attributes


@pytest.mark.parametrize("document", DOCUMENTS)
@pytest.mark.parametrize("bentuk", ["alih-teks", "rancangan"])
def test_a_plan_with_nothing_in_it_renders(bentuk: Bentuk, document: DocumentName) -> None:
    plan = load_plan(b"rbplan: 1\ntahun: 2023\nsatker: {nama: KPU Kota Contoh}\n", "2023.yaml").plan
    assert plan is not None
    tree = page(document, bentuk, plan)
    assert list(tree.all(id="saring")) == []
    if document in ("lampiran", "keputusan"):
        assert table_rows(tree) == []


@pytest.mark.parametrize("document", DOCUMENTS)
@pytest.mark.parametrize("bentuk", BENTUK)
def test_the_same_plan_gives_the_same_bytes(bentuk: Bentuk, document: DocumentName) -> None:
    texts = {render(plan_for(bentuk), document, "html", bentuk=bentuk) for _ in range(2)}
    assert len(texts) == 1


def test_another_process_a_second_later_gives_the_same_bytes(office: Path, run_process: RunProcess) -> None:
    def made(seed: str) -> list[bytes]:
        folder = office / f"hasil-{seed}"
        folder.mkdir()
        arguments = ("render", *DOCUMENTS, "--format", "html", "--output", folder.name)
        assert run_process(*arguments, env={"PYTHONHASHSEED": seed}).returncode == 0
        return [(folder / f"{name}.html").read_bytes() for name in DOCUMENTS]

    before = made("1")
    time.sleep(1.1)
    assert made("2") == before
