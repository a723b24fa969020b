"""Where documents come from, one sentence each."""

from collections.abc import Sequence
from typing import NamedTuple

from rbplan.inert import inert
from rbplan.provenance.trace import Origin
from rbplan.wording.catalogue import Catalogue

_SHORT_COMMIT = 10


class Verified(NamedTuple):
    """One document: its file as shown, the plans that it was compared with, and where it comes from.

    ``origin`` is None where the document carries no mark; then there are no ``plans``. Otherwise these are the plans
    that it is from, or that it was compared with in vain; none where there is no plan of its year. ``history`` says
    what there was of former states, and ``broken`` which of the plans cannot be read today.
    """

    file: str
    plans: tuple[str, ...] = ()
    origin: Origin | None = None
    history: str = "whole"
    broken: tuple[str, ...] = ()


def verify_text(several: Sequence[Verified], words: Catalogue) -> str:
    """Give a line for each document, and what was not looked at."""
    lines = [_line(each, words) for each in several]
    if any(each.origin and each.origin.kind != "unknown" for each in several):
        lines += ["", words.say("verify.limits")]
    return "".join(f"{line}\n" for line in lines)


def _line(verified: Verified, words: Catalogue) -> str:
    said = [_origin(verified, words)]
    if verified.origin and verified.origin.kind == "unknown" and verified.plans:
        alone = not verified.origin.compared and verified.history == "whole"
        history = "none" if alone else verified.history
        said += [words.say(f"verify.history.{history}")] if history != "whole" else []
    if verified.broken:
        said.append(words.say("verify.broken", plan=_paths(verified.broken)))
    elif verified.origin and verified.origin.kind == "earlier":
        said.append(words.say("verify.changed"))
    return " ".join(said)


def _origin(verified: Verified, words: Catalogue) -> str:
    file, plan, origin = inert(verified.file), _paths(verified.plans), verified.origin
    if origin is None:
        return words.say("verify.unmarked", file=file)
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
    if not verified.plans:
        return words.say("verify.unknown.year", file=file, year=origin.sidik.tahun, sidik=origin.sidik.short)
    alone = origin.kind == "unknown" and not origin.compared
    key = "verify.unknown.alone" if alone else f"verify.{origin.kind}"
    return words.say(key, file=file, plan=plan, sidik=origin.sidik.short, count=len(origin.compared))


def _paths(plans: Sequence[str]) -> str:
    return inert(", ".join(plans))
