"""A space stands where none belongs, or is missing; or mark-up was left in a text.

No space before a full stop, comma, colon or semicolon, and one behind them; none on one side of a stroke only; "e-" and
"non-" are joined to a word in capitals; single spaces between words. ``<p>``, ``**`` and ``&nbsp;`` are left over from
a conversion and are no letters of the decree. Nothing is changed, since what the decree has may be just this.

Source: EYD V, on punctuation; the decree, lines 78, 98, 129 and 165.

Wrong:

    rbplan: 1
    tahun: 2022
    satker: {nama: KPU Kota Metro}
    program:
      - kegiatan:
          - nama: Pengelolaan PPID dan e- PPID  # <- RB504
          - nama: Evaluasi<p> jenis-jenis layanan  # <- RB504
          - nama: Sarana ,prasarana  # <- RB504

Right:

    rbplan: 1
    tahun: 2022
    satker: {nama: KPU Kota Metro}
    program:
      - kegiatan:
          - nama: Pengelolaan PPID dan e-PPID
          - nama: Evaluasi jenis-jenis layanan
          - nama: Sarana, prasarana
"""

import re
from collections.abc import Iterator
from typing import Final, NamedTuple

from rbplan.diagnostic import Kind
from rbplan.document.scalar_spans import ScalarSpans
from rbplan.lint.blame import blame
from rbplan.lint.rule import Finding, Rule
from rbplan.lint.subject import Subject
from rbplan.lint.texts import Text
from rbplan.span import Span


class _Slip(NamedTuple):
    """What to look for and what to put in its place. A text without any of the ``signs`` need not be searched."""

    signs: tuple[str, ...]
    pattern: re.Pattern[str]
    standard: str


_SLIPS: Final = (
    # RB408 tells of the colon behind "Nomor".
    _Slip((" :", " ;", " ,", " ."), re.compile(r"(?<=\S)(?<!nomor) {1,3}(?=[:;,.](?:\s|$))", re.IGNORECASE), ""),
    _Slip((" :", " ;", " ,"), re.compile(r"(?<=\S)(?<!nomor) {1,3}([:;,])(?=[^\W\d_])", re.IGNORECASE), r"\1 "),
    _Slip((",", ";"), re.compile(r"[;,](?<=[^\W\d_][;,])(?=[^\W\d_])"), r"\g<0> "),
    _Slip((")",), re.compile(r"\)(?<=\d\))(?=[^\W\d_])"), r"\g<0> "),
    _Slip((" /", "/ "), re.compile(r"(?<=\S)(?: /|/ )(?=\S)"), "/"),
    _Slip(("e- ", "E- "), re.compile(r"(?<![\w-])([eE])- (?=[A-Z])"), r"\1-"),
    _Slip(("non ", "Non "), re.compile(r"(?<![\w-])([Nn]on) (?=[A-Z]{2})"), r"\1-"),
    _Slip(("  ",), re.compile(r"(?<=\S)(?<!  ) {2,}(?=[^\s:;,.])"), " "),
)
_NAMED: Final = (
    "nbsp|amp|lt|gt|quot|apos|[nm]dash|hellip|bull|middot|[lr][sd]quo|shy|zwn?j|ensp|emsp|thinsp|sect|deg|times|radic"
)
_MARK_UP: Final = re.compile(rf"</?[A-Za-z]{{1,10}}\s?/?>|\*\*|&(?:{_NAMED}|#\d{{1,7}}|#[xX][0-9A-Fa-f]{{1,6}});")
"""Elements, Markdown's bold print, and characters of HTML written by name or number, those that conversions leave."""

_CONTEXT: Final = 30
"""At most so many characters of the words around are shown."""


def check(subject: Subject) -> Iterator[Finding]:
    """Find each slip outside of quoted titles; the finding shows it with the words that touch it."""
    for text in subject.texts:
        if text.is_quoted:
            continue
        marks = [mark.span() for mark in _MARK_UP.finditer(text.value)]
        for start, end in marks:
            yield blame(subject, text, (start, end), {"written": text.value[start:end]}, variant="mark-up")
        for slip in _SLIPS:
            if any(sign in text.value for sign in slip.signs):
                yield from _slips(subject, text, slip, ScalarSpans(Span(*mark) for mark in marks))


def _slips(subject: Subject, text: Text, slip: _Slip, marks: ScalarSpans) -> Iterator[Finding]:
    for match in slip.pattern.finditer(text.value):
        if marks.holds(match.start()):
            # The semicolon of `&amp;` is none.
            continue
        start, end = _with_words(text.value, *match.span())
        before, after = text.value[start : match.start()], text.value[match.end() : end]
        arguments = {"written": text.value[start:end], "standard": before + match.expand(slip.standard) + after}
        yield blame(subject, text, (start, end), arguments, variant="space")


def _with_words(text: str, start: int, end: int) -> tuple[int, int]:
    first = max(start - _CONTEXT, 0)
    before = re.search(r"\S*$", text[first:start])
    after = re.match(r"\S*", text[end : end + _CONTEXT])
    return start - len(before[0] if before else ""), end + len(after[0] if after else "")


RULE: Final = Rule(Kind("RB504", "spacing", "info"), __doc__, check, variants=("space", "mark-up"))
