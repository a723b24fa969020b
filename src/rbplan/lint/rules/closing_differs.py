"""The closing of the lampiran is not that of the decree.

Both are signed by the same person on the same day, and a copy of both is certified by the same official; so place,
date, jabatan, mark of the signature, name and certification are the same, down to commas and full stops. How lines are
broken does not count. Which of the two is right is told by the signed original.

Source: the decree, lines 45-59 against 178-191.

Wrong:

    rbplan: 1
    tahun: 2022
    satker: {nama: KPU Kota Metro}
    keputusan:
      - id: penetapan
        jenis: penetapan
        penutup: {tempat: Ditetapkan di Metro, pada: pada tanggal 17 Januari 2022, tanda: ttd.}
        lampiran:
          penutup:
            tempat: Ditetapkan di Metro
            pada: pada tanggal, 17 Januari 2022  # <- RB403
            tanda: ttd  # <- RB403

Right:

    rbplan: 1
    tahun: 2022
    satker: {nama: KPU Kota Metro}
    keputusan:
      - id: penetapan
        jenis: penetapan
        penutup: {tempat: Ditetapkan di Metro, pada: pada tanggal 17 Januari 2022, tanda: ttd.}
        lampiran:
          penutup:
            tempat: Ditetapkan di Metro
            pada: pada tanggal 17 Januari 2022
            tanda: ttd.
"""

from collections.abc import Iterator
from datetime import date
from typing import Final

from rbplan.diagnostic import Argument, Kind
from rbplan.document.document import NodePath
from rbplan.lint.rule import Finding, Rule
from rbplan.lint.subject import Subject
from rbplan.plan.keputusan import Keputusan, Penutup

_KEYS: Final = ("tempat", "pada", "tanggal", "jabatan", "tanda", "nama")

Printed = str | date | tuple[str, ...] | None


def check(subject: Subject) -> Iterator[Finding]:
    """Find each line of a lampiran's closing that differs from the decree's; what one of the two lacks is no line."""
    for position, keputusan in enumerate(subject.plan.keputusan):
        for below, written, other in _pairs(keputusan):
            path = ("keputusan", position, *below)
            other_path = tuple(step for step in path if step != "lampiran")
            if written and other and _joined(written) != _joined(other):
                yield from _lines(subject, path, other_path, written, other)


def _pairs(keputusan: Keputusan) -> Iterator[tuple[NodePath, Printed, Printed]]:
    lampiran = keputusan.lampiran
    if lampiran is None:
        return
    here, there = lampiran.penutup or Penutup(), keputusan.penutup or Penutup()
    for key in _KEYS:
        yield ("lampiran", "penutup", key), getattr(here, key), getattr(there, key)
    yield ("lampiran", "pengesahan"), lampiran.pengesahan, keputusan.pengesahan
    yield ("lampiran", "nama_pengesah"), lampiran.nama_pengesah, keputusan.nama_pengesah


def _joined(printed: Printed) -> str:
    return " ".join(" ".join(printed if isinstance(printed, tuple) else (str(printed),)).split())


def _lines(
    subject: Subject, path: NodePath, other_path: NodePath, written: Printed, other: Printed
) -> Iterator[Finding]:
    if isinstance(written, tuple) and isinstance(other, tuple) and len(written) == len(other):
        for position, (line, other_line) in enumerate(zip(written, other, strict=True)):
            if _joined(line) != _joined(other_line):
                yield _finding(subject, (*path, position), (*other_path, position), line, other_line)
    else:
        yield _finding(subject, path, other_path, written, other)


def _finding(subject: Subject, path: NodePath, other_path: NodePath, written: Printed, other: Printed) -> Finding:
    arguments: dict[str, Argument] = {
        "written": _joined(written),
        "decree_written": _joined(other),
        "decree_line": subject.line(other_path),
    }
    return Finding(path, arguments)


RULE: Final = Rule(Kind("RB403", "closing-differs", "warning"), __doc__, check)
