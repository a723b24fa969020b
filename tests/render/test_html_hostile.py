"""A plan whose every text is hostile: a page that shows these texts and obeys none of them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

import pytest
from browser import opened
from hostile_decrees import hostile_plan
from html_tree import Element, read_html
from page_files import write_page
from rendering import render
from test_html import page

from rbplan.inert import inert
from rbplan.plan.plan import Plan
from rbplan.render.document_name import DOCUMENTS, DocumentName

if TYPE_CHECKING:
    from pathlib import Path

    from playwright.sync_api import Browser

    from rbplan.render.bentuk import Bentuk

LENGTHS = re.compile(r"erat|terbuka|penghabisan|panjang|(?:lega|ekor|huruf|label|tutup)-\d+")

PAYLOADS = (
    "<script>window.hacked=1</script>",
    "</title></style></script><script>window.hacked=1</script>",
    "<img src=x onerror=window.hacked=1>",
    '"><svg onload=window.hacked=1>',
    "' onmouseover='window.hacked=1' x='",
    '" style="position:fixed" autofocus onfocus="window.hacked=1',
    "--><script>window.hacked=1</script><!--",
    "<base href=https://evil.example/><link rel=stylesheet href=//evil.example/x.css>",
    "<meta http-equiv=refresh content='0;url=https://evil.example'>",
    "<iframe srcdoc='<script>parent.hacked=1</script>'></iframe>",
    "<form id=saring><input id=cari name=attributes></form><a id=tabel>",
    "javascript:window.hacked=1",
    "&lt;script&gt; &#60;b&#62; &amp; &nbsp;",
    "]]></td></table><h1>judul</h1>",
    "{{ 7*7 }} {% raw %} {# c #} ${7*7}",
    "\\41 \\a; } * { display: none } /* attr(data-x) */ var(--cap)",
    "baris\nbaru\u2028lagi\u202e\u200btersembunyi\x00",
    "=1+1 <% 7*7 %> << 7*7 >>",
)


def seen(text: str) -> str:
    return " ".join(inert(text).split())


def as_long_as(payload: str) -> str:
    """Give a harmless word as long as a text, in capitals where that has no small letters."""
    word = ("xyzzy" * len(payload))[: len(payload)]
    return word.upper() if payload == payload.upper() else word


def shape(element: Element) -> list[tuple[str, list[tuple[str, str]]]]:
    """Give every element with its attributes, but for the values that carry texts of the plan, and their lengths."""
    texts = {"content", "data-cap"}
    return [
        (each.tag, [(name, "" if name in texts else value) for name, value in each.attributes.items()])
        for each in map(without_lengths, element.all())
    ]


def without_lengths(element: Element) -> Element:
    """Leave out the words of a class that say how long texts are."""
    if "class" not in element.attributes or element.tag not in ("tr", "div", "body", "article"):
        return element
    kept = [word for word in element.attributes["class"].split() if not LENGTHS.fullmatch(word)]
    others = {name: value for name, value in element.attributes.items() if name != "class"}
    return Element(element.tag, {**others, "class": " ".join(kept)} if kept else others, element.children)


def lost_plan(text: str) -> Plan:
    """Give a plan that says this wherever a transcription tells what the copy lacks, and in the notes."""
    lost = {"keadaan": "tidak_tersedia", "perkiraan": {"nomor": text, "nama": text, "dasar": text}}
    rincian = {"pengantar": text, "butir": [{"nomor": text, "isi": text, "butir": [{"isi": text}]}], "penutup": text}
    bacaan = {"baris": 3, "sel": [3, 14]}
    indikator = [
        {"id": "a", "nomor": text, "uraian": text, "rincian": rincian, "ket": text, "bacaan": bacaan},
        {"id": "b", "keadaan": "terpotong", "uraian": text, "bacaan": {"baris": 4, "sel": [20]}},
    ]
    sub_kegiatan = [{"nomor": text, "nama": text, "rincian": rincian, "indikator": indikator}]
    sumber = {
        "id": "salinan",
        "jenis": "salinan",
        "tabel": ["1-9"],
        "bagian_tidak_tersedia": [{"setelah": 1, "sebelum": 2, "perkiraan_isi": text}],
    }
    return Plan.model_validate(
        {
            "rbplan": 1,
            "tahun": 2022,
            "satker": {"nama": text, "kode": text, "singkatan": text},
            "sumber": [sumber],
            "program": [{**lost, "kegiatan": [{**lost, "sub_kegiatan": sub_kegiatan}]}],
        }
    )


CASES: list[tuple[Any, Bentuk]] = [(hostile_plan, "salinan"), (hostile_plan, "rancangan"), (lost_plan, "alih-teks")]


@pytest.mark.parametrize("document", DOCUMENTS)
@pytest.mark.parametrize("payload", PAYLOADS)
def test_a_text_adds_no_element_and_no_attribute(payload: str, document: DocumentName) -> None:
    for plan, bentuk in CASES:
        harmless, hostile = (page(document, bentuk, plan(text)) for text in (as_long_as(payload), payload))
        assert shape(hostile) == shape(harmless)
        scripts = [
            str(each.children) for tree in (harmless, hostile) for tag in ("script", "style") for each in tree.all(tag)
        ]
        assert scripts[: len(scripts) // 2] == scripts[len(scripts) // 2 :]
        times = harmless.one("main").text.split().count(as_long_as(payload))
        assert hostile.one("main").text.count(seen(payload)) >= times > 0 or document in ("matriks", "ringkasan")


@pytest.mark.parametrize("document", DOCUMENTS)
def test_in_a_browser_nothing_runs_and_nothing_is_asked_for(
    document: DocumentName, browser: Browser, tmp_path: Path
) -> None:
    for plan, bentuk in CASES:
        file = write_page(tmp_path, document, bentuk, plan(" ".join(PAYLOADS)), stamped=bentuk == "alih-teks")
        with opened(browser, file) as found:
            if document in ("lampiran", "keputusan"):
                found.page.locator("#cari").fill('<img src=x onerror="window.hacked=1">')
                found.page.locator("#cari").fill("hacked")
                assert found.page.locator("#tabel tbody tr:visible").count() >= 1
            found.page.mouse.move(400, 300)
            assert found.page.evaluate("window.hacked") is None
            assert found.page.evaluate("document.querySelectorAll('img, iframe, base, form').length") == 0
            found.page.pdf(path=tmp_path / "a.pdf")
            assert (found.said, found.requests) == ([], [file.as_uri()])


INJECTED = """<script>window.hacked = 1</script>
<img src="data:image/gif;base64,R0lGOD" onerror="window.hacked = 1">
<style>body { background: red }</style>
<p id="gaya" style="color: red">x</p>
<a id="tautan" href="javascript:window.hacked = 1">x</a>
<link rel="stylesheet" href="file:///x.css"><img src="https://evil.example/x.png"><base href="https://evil.example/">
"""


def test_what_got_in_all_the_same_would_not_run(browser: Browser, tmp_path: Path) -> None:
    file = write_page(tmp_path)
    file.write_text(file.read_text(encoding="utf-8").replace("<main>", f"<main>{INJECTED}", 1), encoding="utf-8")
    with opened(browser, file) as found:
        found.page.locator("#tautan").click()
        assert found.page.evaluate("window.hacked") is None
        colours = (
            "[getComputedStyle(document.body).backgroundColor, getComputedStyle(document.getElementById('gaya')).color]"
        )
        assert "rgb(255, 0, 0)" not in found.page.evaluate(colours)
        assert found.page.evaluate("document.baseURI.startsWith('file:')")
        refused = [line for line in found.said if "Content Security Policy" in line]
        assert len(refused) >= 6
        assert found.page.locator("#hitungan").inner_text() == "Menampilkan 70 dari 70 indikator."


def test_the_page_of_a_payload_can_be_read_back() -> None:
    for payload in PAYLOADS:
        assert seen(payload) in read_html(render(lost_plan(payload), suffix="html")).one(id="tabel").text
