"""One indikator, and a list, on a terminal: nothing wider than the screen, nothing missing, nothing but text."""

from __future__ import annotations

import pytest
from due_views import HOSTILE_TEXTS, STYLE, UNSEEN
from show_views import FULL, hostile_plan, list_of, shown_of, view_of

from rbplan.present.screen import Screen, cell_width
from rbplan.present.show_plain import show_list_plain, show_plain
from rbplan.present.show_terminal import show_list_terminal, show_terminal

WIDTHS = (200, 80, 60, 59, 40, 20)
LONG_ID = "selang-seling-dengan-nama-yang-sungguh-panjang-sampai-lebih-dari-enam-puluh"
PLANS = {
    "full": FULL,
    "long id": FULL.replace("id: bersaing", f"id: {LONG_ID}"),
    "wide characters": FULL.replace("Penyusunan", "手順と規則と方法").replace("Dokumen prosedur", "🙂 書類" * 9),
    "deep list": FULL.replace("isi: Naskah", "isi: Naskah" + ", butir: [{isi: Bagian" * 12 + "}]" * 12),
}

NARROW = """\
KC, rencana aksi
tahun 2022
(plans/2022.yaml)

bersaing

Indikator
  Laporan
Program
  1. Tata Laksana
Kegiatan
  a. [tidak tersedia
  pada salinan]
    perkiraan: a.
    Prosedur
    dasar perkiraan:
    daftar isi
Sub kegiatan
  Penyusunan:
    Terdiri dari
    1) Rancangan
      a. Naskah
    Penetapan
    dan seterusnya
    [terpotong pada
    salinan]
    perkiraan:
    Penyusunan dan
    penetapan

Jadwal
  belum pasti, perlu
  dicocokkan dengan
  naskah asli
  Jan Feb Mar Apr
   ·   ·   ·   ?
  Mei Jun Jul Agu
   ·   ·   ·   ?
  Sep Okt Nov Des
   ?   ·   ·   ?
"""


def squeezed(text: str) -> str:
    return "".join(text.split())


def test_twenty_columns() -> None:
    assert show_terminal(view_of("bersaing"), Screen(20, colour=False)).startswith(NARROW)


def test_sixty_columns_are_two() -> None:
    shown = show_terminal(view_of("setahun"), Screen(60, colour=False)).splitlines()
    assert shown[14:19] == [
        "                    dan seterusnya [terpotong pada salinan]",
        "                    perkiraan: Penyusunan dan penetapan",
        "",
        "Jadwal            sepanjang tahun",
        "                  Jan Feb Mar Apr Mei Jun",
    ]
    assert show_terminal(view_of("setahun"), Screen(59, colour=False)).splitlines()[4:6] == ["Indikator", "  Pelayanan"]


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("plan", PLANS)
def test_nothing_is_wider_than_the_screen_and_nothing_is_missing(plan: str, width: int) -> None:
    for name in shown_of(PLANS[plan]):
        view = view_of(name, PLANS[plan])
        text = show_terminal(view, Screen(width, colour=False))
        assert max(map(cell_width, text.splitlines())) <= width
        for block in view.blocks:
            for field in block.fields:
                assert all(squeezed(line.text) in squeezed(text) for line in field.lines)
            assert squeezed("".join(each.mark for each in block.months[:3])) in squeezed(text)


def test_what_stands_deep_inside_is_not_pressed_against_the_edge() -> None:
    lines = show_terminal(view_of("setahun", PLANS["deep list"]), Screen(20, colour=False)).splitlines()
    assert [line for line in lines if line.lstrip() == "Bagian"][-1] == " " * 11 + "Bagian"
    assert sum(line.lstrip() == "Bagian" for line in lines) == 12


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("plan", PLANS)
def test_list_is_never_wider_than_the_screen(plan: str, width: int) -> None:
    view = list_of(PLANS[plan])
    text = show_list_terminal(view, Screen(width, colour=False))
    assert max(map(cell_width, text.splitlines())) <= width
    assert all(squeezed(row.id) in squeezed(text) and squeezed(row.bulan) in squeezed(text) for row in view.rows)


def test_list_on_a_wide_screen_is_that_of_a_pipe() -> None:
    assert show_list_terminal(list_of(), Screen(200, colour=False)) == show_list_plain(list_of())


def test_label_is_cut_where_the_screen_ends_and_stands_below_where_it_is_narrow() -> None:
    text = FULL.replace("uraian: Laporan,", "uraian: Laporan yang panjangnya melebihi layar,")
    wide = show_list_terminal(list_of(text), Screen(61, colour=False)).splitlines()
    assert wide[4] == "bersaing       ? Apr, Agu, Sep, Des  Laporan yang panjangnya…"
    narrow = show_list_terminal(list_of(text), Screen(60, colour=False)).splitlines()
    assert narrow[6:9] == ["bersaing", "  ? Apr, Agu, Sep, Des", "  Laporan yang panjangnya melebihi layar"]


@pytest.mark.parametrize("width", WIDTHS)
def test_colour_changes_nothing_else(width: int) -> None:
    for name in ("bersaing", "lengkap"):
        coloured = show_terminal(view_of(name), Screen(width, colour=True))
        plain = show_terminal(view_of(name), Screen(width, colour=False))
        assert coloured != plain
        assert [line.rstrip() for line in STYLE.sub("", coloured).splitlines()] == plain.splitlines()
    coloured = show_list_terminal(list_of(), Screen(width, colour=True))
    plain = show_list_terminal(list_of(), Screen(width, colour=False))
    assert coloured != plain
    assert [line.rstrip() for line in STYLE.sub("", coloured).splitlines()] == plain.splitlines()


def test_marks_are_coloured() -> None:
    assert "\x1b[1;33m?\x1b[0m" in show_terminal(view_of("bersaing"), Screen(80, colour=True))
    assert "\x1b[1;31m√\x1b[0m" in show_terminal(view_of("setahun"), Screen(80, colour=True))


@pytest.mark.parametrize("text", HOSTILE_TEXTS.values())
def test_texts_come_out_letter_for_letter(text: str) -> None:
    plan = hostile_plan(text)
    shown = [
        show_terminal(view_of("a", plan), Screen(200, colour=False)),
        show_plain(view_of("a", plan)),
        show_list_terminal(list_of(plan), Screen(200, colour=False)),
        show_list_plain(list_of(plan)),
    ]
    # The area of a program is a code, which only JSON tells; in lists stand the office and the label.
    # The path of the source is one of a file, in which "//" is "/".
    counted = [line for one in shown for line in one.splitlines() if not line.endswith(":1")]
    assert "\n".join(counted).count(text) == 26 + 26 + 2 + 2


@pytest.mark.parametrize("character", UNSEEN.values(), ids=UNSEEN.keys())
def test_nothing_unseen_comes_out(character: str) -> None:
    plan = hostile_plan(f"a{character}b")
    for text in (
        show_terminal(view_of("a", plan), Screen(80, colour=False)),
        show_plain(view_of("a", plan)),
        show_list_terminal(list_of(plan), Screen(80, colour=False)),
        show_list_plain(list_of(plan)),
    ):
        assert character not in text
        assert "ab" in text
