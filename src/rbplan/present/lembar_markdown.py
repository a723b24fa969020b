"""The Lembar Pencocokan as Markdown. The boxes stand first and in line, so that the text reads as it is, too."""

import re
from collections.abc import Mapping
from typing import Final

from rbplan.collation.columns import (
    BOXES,
    BULAN,
    HEADS,
    ID,
    JABATAN,
    OLEH,
    SUB_KEGIATAN,
    TANGGAL,
    TANPA_CENTANG,
    URAIAN,
)
from rbplan.present.lembar_view import LembarView

_ORDER: Final = (
    *("nomor", *BULAN, TANPA_CENTANG, OLEH, JABATAN, TANGGAL, URAIAN, "salinan"),
    *("program", "kegiatan", SUB_KEGIATAN, ID),
)
_SPECIAL: Final = re.compile(r"[\\`*_\[\]|~$<>&#]|:(?=//)|(?<=www)\.", re.IGNORECASE)
_BOX: Final = "[ ]"
_WIDTHS: Final = {"nomor": 5, OLEH: 16, JABATAN: 16, TANGGAL: 10}


def lembar_markdown(view: LembarView) -> str:
    """Give the sheet as a table, a row a line."""
    heads = [HEADS[column].ljust(_width(column)) for column in _ORDER]
    rules = ["-" * len(head) for head in heads]
    rows = (heads, rules, *([_cell(line.texts, column) for column in _ORDER] for line in view.lines))
    how = (f"{number}. {_escaped(sentence)}" for number, sentence in enumerate(view.how, 1))
    whom = (_escaped(view.whom), "") if view.whom else ()
    top = (f"# {_escaped(view.title)}", "", _escaped(view.subtitle), "", *whom, *how, "", _escaped(view.mark), "")
    return "".join(f"{line}\n" for line in (*top, *(f"| {' | '.join(row)} |" for row in rows)))


def _width(column: str) -> int:
    return max(_WIDTHS.get(column, 0), len(HEADS[column]) if column in _ORDER[:17] else 0)


def _cell(texts: Mapping[str, str], column: str) -> str:
    text = _BOX if column in BOXES else _escaped(texts[column])
    return text.ljust(_width(column))


def _escaped(text: str) -> str:
    """Give a text that means nothing in Markdown; ``collation.read_markdown`` takes the strokes away again."""
    return _SPECIAL.sub(r"\\\g<0>", text)
