"""What the parts of a plan are called on the console."""

from rbplan.inert import inert
from rbplan.plan.heading import Heading
from rbplan.plan.indikator import Indikator
from rbplan.plan.plan import Plan
from rbplan.plan.walk import Item
from rbplan.wording.catalogue import Catalogue


def heading(noun: Heading, words: Catalogue) -> str:
    """Give number and name of a program or kegiatan as printed, or what is known of a lost one."""
    return _cell(noun, noun.nama, words)


def own_words(indikator: Indikator, words: Catalogue) -> str:
    """Give number and uraian of an indikator as printed, or what is known of lost ones; never what stands above it."""
    return _cell(indikator, indikator.uraian, words)


def _cell(noun: Heading | Indikator, text: str | None, words: Catalogue) -> str:
    printed = " ".join(part for part in (noun.nomor, text) if part)
    if printed:
        return inert(printed)
    if noun.keadaan != "tidak_tersedia":
        return words.say("item.empty" if noun.keadaan == "kosong" else "item.blank")
    perkiraan = noun.perkiraan
    if perkiraan is None or not (perkiraan.nomor or perkiraan.nama):
        return words.say("item.lost")
    if not perkiraan.nama:
        return words.say("item.lost.number", number=inert(perkiraan.nomor or "").rstrip(".)"))
    estimate = " ".join(part for part in (perkiraan.nomor, perkiraan.nama) if part)
    return words.say("item.lost.estimate", estimate=inert(estimate))


def label(item: Item, words: Catalogue) -> str:
    """Give what an item is called; what is lost is said to be lost."""
    lost = item.indikator.keadaan == "tidak_tersedia"
    return inert(item.label) or words.say("item.lost" if lost else "item.blank")


def unlisted(plan: Plan) -> tuple[str, str]:
    """Name the remarks on what no month lists: without a schedule, and without a tick.

    Of a plan that was written, not read from a copy, no copy is spoken of.
    """
    if plan.sumber:
        return "without_schedule", "without_tick"
    return "without_schedule.unread", "without_tick.unread"
