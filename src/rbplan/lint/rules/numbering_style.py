"""The numbers of one list are printed in several ways.

"1." beside "2" or "3)" in one list is no fault of content, but it is what a reader of the decree sees first, and it
makes a search for "3." miss some. One finding a list, at the first number that is printed unlike most of the others.

Source: the numbers of the programs on decree lines 78-165, "1" beside "3.".

Wrong:

    rbplan: 1
    tahun: 2022
    satker: {nama: KPU Kota Metro}
    program:
      - nomor: "1."
        nama: Penguatan Kelembagaan
      - nomor: "2."
        nama: Penguatan Tatalaksana
      - nomor: "3"  # <- RB106
        nama: Penguatan Akuntabilitas Kinerja

Right:

    rbplan: 1
    tahun: 2022
    satker: {nama: KPU Kota Metro}
    program:
      - nomor: "1."
        nama: Penguatan Kelembagaan
      - nomor: "2."
        nama: Penguatan Tatalaksana
"""

from collections import Counter
from collections.abc import Iterator
from typing import Final

from rbplan.diagnostic import Kind
from rbplan.lint.rule import Finding, Rule
from rbplan.lint.subject import Subject


def check(subject: Subject) -> Iterator[Finding]:
    """Find each list whose printed numbers differ in more than the number."""
    for numbered in subject.numbered_lists:
        printed = [(entry, entry.ordinal.style) for entry in numbered.entries if entry.ordinal and not entry.inferred]
        styles = Counter(style for _, style in printed)
        if len(styles) > 1:
            # Of several that are equally common, the one that comes first.
            usual = styles.most_common(1)[0][0]
            other = next(entry for entry, style in printed if style != usual)
            like = next(entry for entry, style in printed if style == usual)
            arguments = {"level": numbered.level, "number": other.nomor or "", "usual": like.nomor or ""}
            yield Finding((*other.path, "nomor"), arguments)


RULE: Final = Rule(Kind("RB106", "numbering-style", "info"), __doc__, check)
