"""Why a plan may not be printed as an original or as a certified copy yet, and what to do."""

from collections.abc import Sequence
from typing import Final, Literal

from rbplan.inert import inert
from rbplan.render.bentuk import Bentuk
from rbplan.render.open_lines import CLOSING_LINES
from rbplan.render.readiness import Reason, Unready, group_by_reason
from rbplan.wording.catalogue import Catalogue

_LONGEST_PLACE: Final = 120
"""Characters. A place names an indikator without a number by its words."""

_Worded = Reason | Literal["bulan_belum_diisi"]
"""A reason as it is told. ``bulan_belum_diisi``: the months of a plan that was read from no document are not unknown,
they have not been written yet."""

_MONTHS: Final[frozenset[_Worded]] = frozenset({"belum_pasti", "tidak_diketahui"})
"""Reasons that lie in the months, which a look at the original settles."""


def unready_text(
    unready: Sequence[Unready], bentuk: Bentuk, words: Catalogue, *, indikator: int, has_source: bool
) -> str:
    """Word what is not ready, grouped by reason as ``find_unready`` gives it, with what remains to be done.

    ``indikator`` is how many the plan has, ``has_source`` whether it was read from a document.
    """
    lines = [words.say(f"render.unready.{bentuk}")]
    reasons: set[_Worded] = set()
    for reason, found, everywhere in group_by_reason(unready, indikator):
        worded = reason if has_source or reason != "tidak_diketahui" else "bulan_belum_diisi"
        reasons.add(worded)
        if everywhere:
            lines += ["", words.say(f"render.unready.all.{worded}", count=indikator)]
            continue
        lines += ["", words.say(f"render.unready.reason.{worded}", count=len(found))]
        lines += [f"  {_place(each, words)}" for each in found]
    lines += ["", *(words.say(key) for key in _steps(reasons, bentuk)), words.say("render.unready.written")]
    return "".join(f"{line}\n" for line in lines)


def _steps(reasons: set[_Worded], bentuk: Bentuk) -> list[str]:
    """Give the keys of what remains to be done; an original still to be signed is completed, a copy also collated."""
    # What a later decree changed is not to be completed in this one.
    lacking = reasons - {"diubah"}
    if bentuk == "asli":
        steps = ["render.unready.step.complete"] if lacking else []
        steps += ["render.unready.step.collate.signed"] if reasons & _MONTHS else []
    else:
        collated = _MONTHS | {"belum_dicocokkan"}
        steps = ["render.unready.step.complete.copied"] if lacking - collated else []
        steps += ["render.unready.step.collate"] if reasons & collated else []
    return [*steps, "render.unready.step.form"]


def _place(unready: Unready, words: Catalogue) -> str:
    if unready.reason in ("keputusan", "lampiran"):
        line = words.say(f"render.unready.line.{unready.place or 'none'}")
        return words.say("render.unready.key", line=line, key=_key(unready)) if unready.place else line
    text = inert(unready.place)
    if unready.reason == "bagian_tidak_tersedia":
        return words.say("render.unready.part", estimate=text) if text else words.say("render.unready.part.unknown")
    if not text:
        return words.say("render.unready.no_program")
    return text if len(text) <= _LONGEST_PLACE else f"{text[: _LONGEST_PLACE - 1]}…"


def _key(unready: Unready) -> str:
    """Give where the plan has a line of the decree, as a person writes it there: ``lampiran: penutup: nama:``."""
    annex = ("lampiran",) if unready.reason == "lampiran" else ()
    closing = ("penutup",) if unready.place in CLOSING_LINES else ()
    return " ".join(f"{name}:" for name in (*annex, *closing, unready.place))
