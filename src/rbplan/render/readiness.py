"""What a plan still lacks before it may be printed as an original, or as a certified copy of one."""

from collections.abc import Iterable, Iterator
from itertools import groupby
from typing import Final, Literal, NamedTuple, get_args

from rbplan.plan.heading import Heading
from rbplan.plan.indikator import Indikator
from rbplan.plan.keputusan import Keputusan, Lampiran
from rbplan.plan.plan import Plan
from rbplan.plan.reading import Readings
from rbplan.plan.schedule import schedule_of
from rbplan.plan.sub_kegiatan import SubKegiatan
from rbplan.plan.walk import has_parts, walk_parts
from rbplan.plan.words import has_words
from rbplan.render.bentuk import Bentuk, with_lampiran
from rbplan.render.cell import is_unfilled
from rbplan.render.open_lines import open_lines
from rbplan.render.place import place_of

Reason = Literal[
    "keputusan",
    "lampiran",
    "bagian_tidak_tersedia",
    "tidak_tersedia",
    "terpotong",
    "belum_diisi",
    "tanpa_indikator",
    "diubah",
    "belum_pasti",
    "tidak_diketahui",
    "belum_dicocokkan",
]
"""Why something may not be printed, in the order in which it is told.

``keputusan``, ``lampiran``: the decree lacks a line, or the head or closing of its annex. ``belum_diisi``: its cell has
no words. ``tanpa_indikator``: nothing stands below it. ``diubah``: a later decree set what the plan says today.
``belum_pasti``, ``tidak_diketahui``: the plan does not state the months; there are several readings, or none.
"""

_PARTS: Final[tuple[Reason, ...]] = get_args(Reason)[3:]
"""The reasons that lie in a part of the plan."""

_OF_INDIKATOR: Final[frozenset[Reason]] = frozenset({"belum_pasti", "tidak_diketahui", "belum_dicocokkan"})
"""The reasons that lie in an indikator, and may lie in every one."""

_WRITTEN_IN: Final = ("nomor", "pada")
"""What is written in by hand when an original is signed."""

_COPIED: Final = ("tanda", "pengesahan")
"""What only a copy carries."""


class Unready(NamedTuple):
    """One thing that is not ready.

    ``place`` is where it stands, as officials name it, "Program 4, kegiatan 1"; for ``keputusan`` and ``lampiran`` the
    key of the line that is absent, empty where there is no decree at all; for ``bagian_tidak_tersedia`` an estimate of
    what is there.
    """

    reason: Reason
    place: str


class Lack(NamedTuple):
    """All that is not ready for one reason, at least one thing; ``everywhere`` where it is so of every indikator."""

    reason: Reason
    found: tuple[Unready, ...]
    everywhere: bool


def group_by_reason(unready: Iterable[Unready], indikator: int) -> list[Lack]:
    """Group what ``find_unready`` gives, in its order; ``indikator`` is how many the plan has."""
    groups = [(reason, tuple(found)) for reason, found in groupby(unready, key=lambda each: each.reason)]
    return [Lack(reason, found, reason in _OF_INDIKATOR and len(found) == indikator > 1) for reason, found in groups]


def find_unready(plan: Plan, bentuk: Bentuk) -> tuple[Unready, ...]:
    """Give what keeps a plan from being printed in a form, in the order of the reasons, then of the plan.

    A transcription and a draft print what is not known as such. An original must not, and a certified copy says that
    it is letter for letter what was signed: every indikator was compared with the original, and the decree is complete.
    """
    if bentuk not in ("asli", "salinan"):
        return ()
    return (
        *_decree(plan.keputusan[0] if plan.keputusan else None, bentuk),
        *(
            Unready("bagian_tidak_tersedia", part.perkiraan_isi or "")
            for sumber in plan.sumber[:1]
            for part in sumber.bagian_tidak_tersedia
        ),
        *_parts(plan, bentuk),
    )


def _decree(keputusan: Keputusan | None, bentuk: Bentuk) -> Iterator[Unready]:
    if keputusan is None:
        yield Unready("keputusan", "")
        return
    whole = with_lampiran(keputusan)
    parts: tuple[tuple[Reason, Keputusan | Lampiran | None], ...] = (
        ("keputusan", whole),
        ("lampiran", whole.lampiran if keputusan.lampiran else None),
    )
    spared = _COPIED + _WRITTEN_IN if bentuk == "asli" else ()
    for reason, part in parts:
        if part is not None:
            yield from (Unready(reason, name) for name in open_lines(part) if name not in spared)


def _parts(plan: Plan, bentuk: Bentuk) -> Iterator[Unready]:
    check = _Check(bentuk, Readings(plan), originals_of(plan))
    found: dict[Reason, list[Unready]] = {}
    above: list[Heading | Indikator] = []
    for part in walk_parts(plan):
        above = [*above[: len(part.path) // 2 - 1], part.noun]
        for reason in _reasons(part.noun, check):
            found.setdefault(reason, []).append(Unready(reason, place_of(above, whole=True)))
    if not plan.program:
        found["tanpa_indikator"] = [Unready("tanpa_indikator", "")]
    for reason in _PARTS:
        yield from found.get(reason, ())


def _says_something(noun: Heading | Indikator) -> bool:
    """Tell whether a cell holds words; dots and dashes are a place for them."""
    return has_words(noun.text) or (isinstance(noun, SubKegiatan | Indikator) and noun.rincian is not None)


class _Check(NamedTuple):
    """What a part is judged by; ``originals`` as ``originals_of`` gives them."""

    bentuk: Bentuk
    readings: Readings
    originals: frozenset[str]


def _reasons(noun: Heading | Indikator, check: _Check) -> Iterator[Reason]:
    if noun.keadaan in ("tidak_tersedia", "terpotong"):
        yield noun.keadaan
    elif is_unfilled(noun) or (noun.keadaan is None and not _says_something(noun)):
        yield "belum_diisi"
    if not isinstance(noun, Indikator):
        if not has_parts(noun):
            yield "tanpa_indikator"
        return
    if noun.diubah:
        yield "diubah"
    if noun.bulan is None and noun.triwulan is None:
        unknown = schedule_of(noun, check.readings).certainty == "tidak_diketahui"
        yield "tidak_diketahui" if unknown else "belum_pasti"
    if check.bentuk == "salinan" and not is_collated(noun, check.originals):
        yield "belum_dicocokkan"


def originals_of(plan: Plan) -> frozenset[str]:
    """Give the names of what counts as the original that an indikator may have been compared with."""
    copies = {sumber.id for sumber in plan.sumber if sumber.jenis != "asli"}
    return frozenset({"asli", *(sumber.id for sumber in plan.sumber)} - copies)


def is_collated(indikator: Indikator, originals: frozenset[str]) -> bool:
    """Tell whether somebody compared an indikator with the original; another copy is none."""
    dicocokkan = indikator.dicocokkan
    return dicocokkan is not None and has_words(dicocokkan.oleh) and dicocokkan.dengan in originals
