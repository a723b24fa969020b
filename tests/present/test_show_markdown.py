"""One indikator, and a list, as Markdown: whole, and nothing of a plan means something there."""

import re

import pytest
from due_views import HOSTILE_TEXTS, UNSEEN
from show_views import FULL, hostile_plan, list_of, view_of

from rbplan.present.show_markdown import show_list_markdown, show_markdown

WHOLE = """\
# bersaing

KC, rencana aksi tahun 2022 (plans/2022.yaml)

* **Indikator**: Laporan
* **Program**: 1. Tata Laksana
* **Kegiatan**: a. \\[tidak tersedia pada salinan\\]
  * perkiraan: a. Prosedur
  * dasar perkiraan: daftar isi
* **Sub kegiatan**: Penyusunan:
  * Terdiri dari
  * 1\\) Rancangan
    * a. Naskah
  * Penetapan
  * dan seterusnya \\[terpotong pada salinan\\]
  * perkiraan: Penyusunan dan penetapan

* **Jadwal**: belum pasti, perlu dicocokkan dengan naskah asli

| Jan | Feb | Mar | Apr | Mei | Jun | Jul | Agu | Sep | Okt | Nov | Des |
|:-:|:-:|:-:|:-:|:-:|:-:|:-:|:-:|:-:|:-:|:-:|:-:|
| · | · | · | ? | · | · | · | ? | ? | · | · | ? |

* **Kemungkinan**:
  * April, September: jika sel ke-1 berarti Januari, ke-2 Februari, dan seterusnya; sel sesudah ke-12 bukan bulan
  * April, Agustus, Desember: jika sel ke-14 berarti Desember, dan bulan lain menyesuaikan
* **Sebab**: Baris ini dapat dibaca dengan 2 cara, karena sel pada tabelnya lebih banyak daripada jumlah bulan.
* **Langkah berikutnya**: Cocokkan dengan naskah asli, lalu catat hasilnya:
  * `rbplan confirm bersaing --month "BULAN" --by "NAMA" --position "JABATAN"`

* **Penanggung jawab**: Pokja Tata Laksana

* **Sumber**: salinan, baris 1
  * `plans/2022/sumber/salinan.txt:1`
* **Sel bercentang**: 4, 9, 14
* **Letak**: `plans/2022.yaml:39`
"""


def test_everything() -> None:
    assert show_markdown(view_of("bersaing")) == WHOLE


def test_list() -> None:
    text = show_list_markdown(list_of(FULL.replace("uraian: Laporan,", 'uraian: "A | B # *c*",'), title="# `x`"))
    lines = text.splitlines()
    assert lines[:8] == [
        "KC, rencana aksi tahun 2022 (plans/2022.yaml)",
        "",
        "\\# \\`x\\`",
        "",
        "| Id | Bulan | Indikator |",
        "|---|---|---|",
        "| lengkap | Jun, Des | Dokumen prosedur |",
        "| bersaing | ? Apr, Agu, Sep, Des | A \\| B # \\*c\\* |",
    ]
    assert lines[-2:] == ["", "? = belum pasti, perlu dicocokkan dengan naskah asli."]


@pytest.mark.parametrize("text", ["# judul", "1. satu", "1) satu", "- satu", "+ satu", "=====", "> kutip", "| a | b |"])
def test_no_text_begins_a_block(text: str) -> None:
    page = show_markdown(view_of("a", hostile_plan(text))) + show_list_markdown(list_of(hostile_plan(text)))
    begun = [re.sub(r"^(  )*(\\* )?", "", line) for line in page.splitlines()]
    assert [line for line in begun if line.startswith(text)] == []


@pytest.mark.parametrize("text", [*HOSTILE_TEXTS.values(), "`kode`", "a|b", "*tebal*", "~~x~~"])
def test_no_text_means_something(text: str) -> None:
    page = show_markdown(view_of("a", hostile_plan(text))) + show_list_markdown(list_of(hostile_plan(text)))
    outside_code = re.sub(r"(?m)^ *\* (\*\*Letak\*\*: )?`[^`]*`$", "", page)
    for meaning in ("<script", "](", "*tebal", "`kode", "~~x", "a|b", "[red]", "[link"):
        assert re.search(rf"(?<!\\){re.escape(meaning)}", outside_code) is None


@pytest.mark.parametrize("character", UNSEEN.values(), ids=UNSEEN.keys())
def test_nothing_unseen_comes_out(character: str) -> None:
    plan = hostile_plan(f"a{character}b")
    assert character not in show_markdown(view_of("a", plan)) + show_list_markdown(list_of(plan))
