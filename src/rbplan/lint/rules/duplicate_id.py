"""An id is used twice.

The id is what an item is known by: in due lists, in the record of what was done, and in the plans of other years. Two
items with the same id cannot be told apart, and what is recorded for one is counted for the other. All levels share one
set of ids; so do, each for itself, the keputusan and the sumber.

Source: docs/format.md, ``id``.

Wrong:

    rbplan: 1
    tahun: 2022
    satker: {nama: KPU Kota Metro}
    program:
      - kegiatan:
          - sub_kegiatan:
              - indikator:
                  - id: jdih-akses
                    uraian: Dapat diaksesnya JDIH Satuan Kerja
                  - id: jdih-akses  # <- RB101
                    uraian: Updatenya data JDIH Satuan Kerja

Right:

    rbplan: 1
    tahun: 2022
    satker: {nama: KPU Kota Metro}
    program:
      - kegiatan:
          - sub_kegiatan:
              - indikator:
                  - id: jdih-akses
                    uraian: Dapat diaksesnya JDIH Satuan Kerja
                  - id: jdih-pembaruan
                    uraian: Updatenya data JDIH Satuan Kerja
"""

from collections.abc import Iterable, Iterator
from typing import Final

from rbplan.diagnostic import Kind
from rbplan.document.document import NodePath
from rbplan.lint.rule import Finding, Rule
from rbplan.lint.subject import Subject


def check(subject: Subject) -> Iterator[Finding]:
    """Find each id that an earlier one of its kind already bears."""
    plan = subject.plan
    yield from _repeats(((part.path, part.noun.id) for part in subject.parts), subject)
    yield from _repeats(((("keputusan", position), noun.id) for position, noun in enumerate(plan.keputusan)), subject)
    yield from _repeats(((("sumber", position), noun.id) for position, noun in enumerate(plan.sumber)), subject)


def _repeats(named: Iterable[tuple[NodePath, str | None]], subject: Subject) -> Iterator[Finding]:
    first: dict[str, NodePath] = {}
    for path, name in named:
        if name is None:
            continue
        if name in first:
            yield Finding((*path, "id"), {"id": name, "first_line": subject.line((*first[name], "id"))})
        else:
            first[name] = path


RULE: Final = Rule(Kind("RB101", "duplicate-id", "error"), __doc__, check)
