"""Where documents come from, one sentence each."""

from collections.abc import Sequence
from typing import NamedTuple

from rbplan.inert import inert
from rbplan.provenance.trace import Origin
from rbplan.wording.catalogue import Catalogue

_SHORT_COMMIT = 10


class Verified(NamedTuple):
    """One document: its file as shown, the plans that it was compared with, and where it comes from.

    ``origin`` is None where the document carries no mark; then there are no ``plans``. There is one where the document
    is from it, and none where there is no plan of its year. ``history`` says what there was of former states.
    """

    file: str
    plans: tuple[str, ...] = ()
    origin: Origin | None = None
    history: str = "whole"


def verify_text(several: Sequence[Verified], words: Catalogue) -> str:
    """Give a line for each document, and what was not looked at."""
    lines = [_line(each, words) for each in several]
    if any(each.origin and each.origin.kind != "unknown" for each in several):
        lines += ["", words.say("verify.limits")]
    return "".join(f"{line}\n" for line in lines)


def _line(verified: Verified, words: Catalogue) -> str:
    file, plan, origin = inert(verified.file), inert(", ".join(verified.plans)), verified.origin
    if origin is None:
        return words.say("verify.unmarked", file=file)
    if not verified.plans:
        return words.say("verify.unknown.year", file=file, year=origin.sidik.tahun, sidik=origin.sidik.short)
    if origin.version is not None:
        commit, day, subject, _ = origin.version
        return words.say(
            "verify.earlier",
            file=file,
            plan=plan,
            commit=commit[:_SHORT_COMMIT],
            day=inert(day),
            subject=inert(subject),
        )
    alone = origin.kind == "unknown" and not origin.compared
    key = "verify.unknown.alone" if alone else f"verify.{origin.kind}"
    said = words.say(key, file=file, plan=plan, sidik=origin.sidik.short, count=len(origin.compared))
    history = "none" if alone and verified.history == "whole" else verified.history
    if origin.kind == "unknown" and history != "whole":
        return f"{said} {words.say(f'verify.history.{history}')}"
    return said
