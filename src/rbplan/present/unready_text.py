"""Why a plan may not be printed as an original or as a certified copy yet, and what to do."""

from collections.abc import Sequence
from typing import Final

from rbplan.inert import inert
from rbplan.render.bentuk import Bentuk
from rbplan.render.readiness import Reason, Unready, group_by_reason
from rbplan.wording.catalogue import Catalogue

_LONGEST_PLACE: Final = 120
"""Characters. A place names an indikator without a number by its words."""

_MONTHS: Final[frozenset[Reason]] = frozenset({"belum_pasti", "tidak_diketahui"})
"""Reasons that lie in the months, which a look at the original settles."""


def unready_text(unready: Sequence[Unready], bentuk: Bentuk, words: Catalogue, *, indikator: int) -> str:
    """Word what is not ready, grouped by reason as ``find_unready`` gives it, with what remains to be done.

    ``indikator`` is how many the plan has.
    """
    lines = [words.say(f"render.unready.{bentuk}")]
    for reason, found, everywhere in group_by_reason(unready, indikator):
        if everywhere:
            lines += ["", words.say(f"render.unready.all.{reason}", count=indikator)]
            continue
        lines += ["", words.say(f"render.unready.reason.{reason}", count=len(found))]
        lines += [f"  {_place(each, words)}" for each in found]
    reasons = {each.reason for each in unready}
    lines += ["", *(words.say(key) for key in _steps(reasons, bentuk)), words.say("render.unready.written")]
    return "".join(f"{line}\n" for line in lines)


def _steps(reasons: set[Reason], bentuk: Bentuk) -> list[str]:
    """Give the keys of what remains to be done; an original still to be signed is completed, a copy is collated."""
    if bentuk == "asli":
        # What a later decree changed is not to be completed in this one.
        steps = ["render.unready.step.complete"] if reasons - {"diubah"} else []
        steps += ["render.unready.step.collate.signed"] if reasons & _MONTHS else []
    else:
        steps = ["render.unready.step.collate"] if reasons & {*_MONTHS, "belum_dicocokkan"} else []
    return [*steps, "render.unready.step.form"]


def _place(unready: Unready, words: Catalogue) -> str:
    if unready.reason in ("keputusan", "lampiran"):
        return words.say(f"render.unready.line.{unready.place or 'none'}")
    text = inert(unready.place)
    if unready.reason == "bagian_tidak_tersedia":
        return words.say("render.unready.part", estimate=text) if text else words.say("render.unready.part.unknown")
    if not text:
        return words.say("render.unready.no_program")
    return text if len(text) <= _LONGEST_PLACE else f"{text[: _LONGEST_PLACE - 1]}…"
