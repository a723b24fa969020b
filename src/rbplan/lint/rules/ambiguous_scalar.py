"""A word without quotation marks that other programs read as something else.

``no`` is a No to some, ``12:30`` the number 750, ``010`` eight or ten, ``1.10`` the number 1.1: YAML 1.1 and YAML 1.2
differ from each other, and rbplan keeps all of these as the text that was printed. An editor, a spreadsheet or a script
that reads the same file would show or store another value, and nobody would notice. Dates and decimals in the keys that
hold dates and numbers are meant as such and stay as they are. A month, quarter or cell is written without a nought in
front.

Source: yaml.org/type, YAML 1.1; YAML 1.2.2, 10.3.2 "Tag Resolution".

Wrong:

    rbplan: 1
    tahun: 2022
    satker: {kode: 010, nama: KPU Kota Metro}  # <- RB030
    program:
      - nomor: 4.  # <- RB030
        kegiatan:
          - sub_kegiatan:
              - indikator:
                  - id: laporan-harian
                    uraian: Laporan harian sebelum pukul
                    ket: 12:30  # <- RB030
                    bulan: [03]  # <- RB030

Right:

    rbplan: 1
    tahun: 2022
    satker: {kode: "010", nama: KPU Kota Metro}
    program:
      - nomor: "4."
        kegiatan:
          - sub_kegiatan:
              - indikator:
                  - id: laporan-harian
                    uraian: Laporan harian sebelum pukul
                    ket: "12:30"
                    bulan: [3]
                    tenggat: 2022-03-31
                    target: 87.50
"""

import re
from collections.abc import Iterator
from typing import Final

from rbplan.diagnostic import Kind, Term
from rbplan.document.ambiguity import OtherReading, other_reading
from rbplan.document.document import NodePath
from rbplan.fix import Change, Edit, Fix
from rbplan.lint.rule import Finding, Rule
from rbplan.lint.subject import Subject
from rbplan.span import Span

_DATE_KEYS: Final = frozenset(("tanggal", "tenggat"))
_NUMBER_KEYS: Final = frozenset(("target",))
_DATE: Final = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_FIGURE_KEYS: Final = frozenset(("bulan", "triwulan", "sel"))
_FIGURE: Final = re.compile(r"0([1-9])")
_DECIMAL: Final = re.compile(r"-?(?:0|[1-9][0-9]*)\.[0-9]+")


def check(subject: Subject) -> Iterator[Finding]:
    """Find each such key and value."""
    document = subject.document
    found = [
        (span, kind)
        for span in document.scalars
        if (kind := other_reading(document.text[span.start : span.end])) is not None
    ]
    if not found:
        return
    places: dict[Span, NodePath] = dict.fromkeys(document.keys.values(), ())
    places |= {span: path for path, span in document.values.items()}
    for span, kind in found:
        word = document.text[span.start : span.end]
        # What was read and thrown away is reported by the reader.
        if span in places and not _is_meant(kind, word, places[span]):
            figure = _FIGURE.fullmatch(word) if _key(places[span]) in _FIGURE_KEYS else None
            yield _figure(places[span], span, figure) if figure else _quoted(word, kind, span)


def _quoted(word: str, kind: OtherReading, span: Span) -> Finding:
    fix = Fix((Edit(span, f'"{word}"'),))
    return Finding((), {"text": word, "found": Term(kind)}, span=span, fix=fix)


def _figure(path: NodePath, span: Span, figure: re.Match[str]) -> Finding:
    fix = Fix((Edit(span, figure[1]),), (Change(path, int(figure[1])),))
    return Finding((), {"text": figure[0], "number": int(figure[1])}, "number", span=span, fix=fix)


def _key(path: NodePath) -> str | None:
    return next((step for step in reversed(path) if isinstance(step, str)), None)


def _is_meant(kind: OtherReading, word: str, path: NodePath) -> bool:
    """Tell whether the key holds a date or number, so that all programs are right to read one."""
    key = _key(path)
    if kind == "date":
        return key in _DATE_KEYS and bool(_DATE.fullmatch(word))
    return kind == "number" and key in _NUMBER_KEYS and bool(_DECIMAL.fullmatch(word))


RULE: Final = Rule(
    Kind("RB030", "ambiguous-scalar", "warning"),
    __doc__,
    check,
    looks_at="file",
    fixable="safe",
    variants=("", "number"),
)
