"""A line of the closing is not written as the form has it.

The line with the date is "pada tanggal 17 Januari 2022", in small letters and without a comma; a copy marks the
signature with "ttd." in small letters and with a full stop. Decree and lampiran may agree, and both be written
otherwise.

Source: UU 12/2011, Lampiran II, on the penutup; the decree, lines 46, 51, 179 and 183.

Wrong:

    rbplan: 1
    tahun: 2022
    satker: {nama: KPU Kota Metro}
    keputusan:
      - id: penetapan
        jenis: penetapan
        penutup:
          pada: Pada Tanggal 17 Januari 2022  # <- RB411
          tanda: Ttd.  # <- RB411

Right:

    rbplan: 1
    tahun: 2022
    satker: {nama: KPU Kota Metro}
    keputusan:
      - id: penetapan
        jenis: penetapan
        penutup:
          pada: pada tanggal 17 Januari 2022
          tanda: ttd.
"""

import re
from collections.abc import Iterator
from typing import Final

from rbplan.diagnostic import Kind
from rbplan.document.document import NodePath
from rbplan.lint.rule import Finding, Rule
from rbplan.lint.subject import Subject
from rbplan.plan.keputusan import Penutup

_DATE_LINE: Final = re.compile(r"pada\s{1,3}tanggal\s{0,3},?\s{0,3}", re.IGNORECASE)
_MARK: Final = re.compile(r"\(?t\.?t\.?d\.?\)?", re.IGNORECASE)

_BEGINNING: Final = "pada tanggal "
_STANDARD_MARK: Final = "ttd."


def check(subject: Subject) -> Iterator[Finding]:
    """Find each line of a closing that is the known line written otherwise; a line of other words is left alone."""
    for position, keputusan in enumerate(subject.plan.keputusan):
        path = ("keputusan", position)
        yield from _closing((*path, "penutup"), keputusan.penutup)
        if keputusan.lampiran is not None:
            yield from _closing((*path, "lampiran", "penutup"), keputusan.lampiran.penutup)


def _closing(path: NodePath, penutup: Penutup | None) -> Iterator[Finding]:
    if penutup is None:
        return
    line, mark = (penutup.pada or "").strip(), (penutup.tanda or "").strip()
    beginning = _DATE_LINE.match(line)
    if beginning is not None and beginning[0] != _BEGINNING:
        yield Finding((*path, "pada"), {"written": line, "standard": _BEGINNING + line[beginning.end() :]})
    if _MARK.fullmatch(mark) and mark != _STANDARD_MARK:
        yield Finding((*path, "tanda"), {"written": mark, "standard": _STANDARD_MARK})


RULE: Final = Rule(Kind("RB411", "closing-form", "info"), __doc__, check)
