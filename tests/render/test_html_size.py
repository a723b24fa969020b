"""A plan of 6,400 indikator: the page is made in time, and can be used."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from browser import opened, until
from page_files import write_page

from rbplan.plan.plan import Plan
from rbplan.render.context import make_context
from rbplan.render.document import render_document

if TYPE_CHECKING:
    from pathlib import Path

    from playwright.sync_api import Browser


def long_plan(programs: int) -> Plan:
    """Give a plan of that many programs with eighty indikator each."""

    def indikator(program: int, number: int) -> dict[str, object]:
        words = f"Indikator {number} program {program}: dokumen evaluasi yang telah ditindaklanjuti satuan kerja"
        return {"id": f"p{program}-{number}", "nomor": f"{number}.", "uraian": words, "bulan": [number % 12 + 1]}

    def kegiatan(program: int, number: int) -> dict[str, object]:
        below = [indikator(program, number * 10 + each) for each in range(10)]
        sub_kegiatan = [{"nomor": "1.", "nama": f"Sub kegiatan {number}", "indikator": below}]
        return {"nomor": f"{number}.", "nama": f"Kegiatan {number}", "sub_kegiatan": sub_kegiatan}

    data = [
        {"nomor": f"{number}.", "nama": f"Program {number}", "kegiatan": [kegiatan(number, each) for each in range(8)]}
        for number in range(1, programs + 1)
    ]
    return Plan.model_validate({"rbplan": 1, "tahun": 2022, "satker": {"nama": "KPU Contoh"}, "program": data})


def seconds(plan: Plan) -> float:
    context = make_context(plan)
    begin = time.process_time()
    render_document(context, "lampiran", "html", None)
    return time.process_time() - begin


def test_four_times_as_long_is_not_sixteen_times_as_slow() -> None:
    seconds(long_plan(1))
    assert seconds(long_plan(80)) < 9 * seconds(long_plan(20))


def test_a_long_page_can_be_used(browser: Browser, tmp_path: Path) -> None:
    with opened(browser, write_page(tmp_path, plan=long_plan(80))) as found:
        page = found.page
        assert page.locator("#hitungan").inner_text() == "Menampilkan 6.400 dari 6.400 indikator."
        for words, sentence in (("program 64: 41", "1 dari 6.400"), ("ditindaklanjuti", "6.400 dari 6.400")):
            begin = time.monotonic()
            page.locator("#cari").fill(words)
            until(page, f"document.getElementById('hitungan').textContent === 'Menampilkan {sentence} indikator.'")
            page.evaluate("new Promise(done => requestAnimationFrame(() => setTimeout(done)))")
            # Half a second on a quiet machine.
            assert time.monotonic() - begin < 10
        assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
        cells = "[...document.querySelectorAll('#tabel tr:nth-child(2) .bulan')]"
        lefts = page.evaluate(f"{cells}.slice(0, 24).map(cell => cell.getBoundingClientRect().left)")
        assert max(abs(one - other) for one, other in zip(lefts[:12], lefts[12:], strict=True)) <= 2
        assert found.said == []
