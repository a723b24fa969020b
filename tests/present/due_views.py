"""Due lists in words, of a plan that is written out or of the real one."""

import re
from pathlib import Path

from rbplan.due import find_due
from rbplan.load.load import Loaded, load_plan
from rbplan.present.due_json import due_json
from rbplan.present.due_result import Listed
from rbplan.present.due_view import DueView, due_view
from rbplan.wording.catalogue import Language, read_catalogue

FILE = "plans/2022.yaml"
REAL_PLAN = Path(__file__).parents[2] / FILE

STYLE = re.compile(r"\x1b\[[0-9;]*m")
"""A colour of a terminal: the only control sequence that an answer may hold."""


def load(text: str) -> Loaded:
    """Load a plan that has nothing wrong."""
    loaded = load_plan(text.encode(), FILE)
    assert loaded.diagnostics == ()
    return loaded


def view_of(
    text: str | None = None, *, bulan: tuple[int, ...] = (5,), language: Language = "id", brief: bool = False
) -> DueView:
    """Word the due list of a plan, of the real one where no text is given."""
    return due_view(listed_of(text, bulan=bulan), read_catalogue(language), brief=brief)


def listed_of(text: str | None = None, *, bulan: tuple[int, ...] = (5,), file: str = FILE) -> Listed:
    """Give the due list of a plan, of the real one where no text is given."""
    loaded = load(REAL_PLAN.read_text(encoding="utf-8") if text is None else text)
    assert loaded.plan is not None
    return Listed(find_due(loaded.plan, bulan), file, lambda item: loaded.line(item.path))


def json_of(text: str, *, bulan: tuple[int, ...] = (5,)) -> str:
    """Give the due list of a plan as JSON."""
    return due_json([listed_of(text, bulan=bulan)])


SMALL = """\
rbplan: 1
tahun: 2022
satker: {nama: Kantor Contoh, singkatan: KC}
sumber: [{id: salinan, jenis: salinan, tabel: [1-9]}]
program:
  - nomor: "1."
    nama: Tata Laksana
    kegiatan:
      - nomor: a.
        nama: Prosedur
        sub_kegiatan:
          - nama: Penyusunan
            indikator:
              - id: mei-saja
                uraian: Dokumen prosedur
                bulan: [5]
              - id: tiap-bulan
                uraian: Laporan bulanan
                bulan: 1-12
              - {id: tanpa-uraian, bulan: [5, 6]}
  - keadaan: tidak_tersedia
    perkiraan: {nomor: "2.", nama: Pengawasan}
    kegiatan:
      - keadaan: tidak_tersedia
        perkiraan: {nomor: "3."}
        sub_kegiatan:
          - indikator:
              - id: hilang
                keadaan: tidak_tersedia
                bacaan: {baris: 1, sel: [1, 7]}
              - {id: sampai-20, bacaan: {baris: 2, sel: 1-20}, bulan: 1-12}
              - {id: tanpa-bulan}
              - {id: tanpa-centang, bulan: []}
"""
"""Every section, certain and lost names, one item without schedule and one without tick."""

HOSTILE_TEXTS = {
    "markup": "[red]x[/red]",
    "closing tag": "[/tmp/x]",
    "emoji": ":smile:",
    "html": "<script>alert(1)</script>",
    "link": "[link=https://example.org]x[/link]",
    "percent": "%s {} {0} {satker}",
    "backslash": r"\[bold] \x1b",
}
"""Texts that must come out letter for letter."""

UNSEEN = {
    "ESC": "\x1b",
    "CSI": "\x9b",
    "BEL": "\x07",
    "backspace": "\x08",
    "DEL": "\x7f",
    "right-to-left override": "\u202e",
    "left-to-right embedding": "\u202a",
    "first strong isolate": "\u2068",
    "pop isolate": "\u2069",
    "right-to-left mark": "\u200f",
    "Arabic letter mark": "\u061c",
    "zero-width space": "\u200b",
    "zero-width joiner": "\u200d",
    "word joiner": "\u2060",
    "byte order mark": "\ufeff",
    "soft hyphen": "\xad",
    "combining grapheme joiner": "\u034f",
    "Hangul filler": "\u3164",
    "variation selector": "\ufe0f",
    "Mongolian separator": "\u180e",
    "language tag": "\U000e0041",
    "variation selector 17": "\U000e0100",
    "shorthand format": "\U0001bca0",
    "musical beam": "\U0001d173",
}
"""Characters that move the cursor, turn the reading direction or take no width."""


HOSTILE = """\
rbplan: 1
tahun: 2022
satker: {nama: @, singkatan: @}
sumber: [{id: salinan, jenis: salinan, tabel: [1-9]}]
program:
  - nomor: @
    nama: @
    kegiatan:
      - nomor: @
        nama: @
        sub_kegiatan:
          - nama: @
            indikator:
              - {id: a0, uraian: @, bulan: [5]}
              - {id: a1, uraian: @, bulan: 1-12}
              - {id: a2, uraian: @, bacaan: {baris: 1, sel: [5, 7]}}
"""


def hostile_plan(text: str) -> str:
    """Write a plan whose every text is this one."""
    letters = (f"\\U{ord(letter):08x}" for letter in text)
    return HOSTILE.replace("@", f'"{"".join(letters)}"')
