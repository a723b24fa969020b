"""Which indikator an answer is about, where it is not about all."""

from rbplan.inert import inert
from rbplan.plan.wanted import Wanted
from rbplan.wording.catalogue import Catalogue


def wanted_line(wanted: Wanted, words: Catalogue) -> list[str]:
    """Say in one line which indikator were asked for; no line where all were."""
    asked = [words.say(f"due.wanted.{name}", text=inert(getattr(wanted, name))) for name in wanted.asked]
    return [words.say("due.wanted", filters="; ".join(asked))] if asked else []
