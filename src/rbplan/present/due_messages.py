"""A due list as messages to be pasted into a group of WhatsApp: short, polite, without ids.

Bold is written between single asterisks there, and nothing can be escaped; signs of plan texts that would make it bold,
italic, struck or code become others that look alike.
"""

import re
import textwrap
from collections.abc import Iterable, Iterator, Sequence
from typing import Final, NamedTuple

from rbplan.due import DueItem, DueList, Group, Section
from rbplan.inert import inert
from rbplan.present.days import day_names
from rbplan.present.due_result import Listed
from rbplan.present.months import competing_months, month_names
from rbplan.present.naming import label
from rbplan.wording.catalogue import Catalogue

LONGEST_MESSAGE: Final = 4000
"""Characters. WhatsApp takes more, but folds it away; other messengers take 4096."""

_ROOM_FOR_SIGNS: Final = 40
"""Characters for the asterisks, the number of the part and the empty lines."""

_BETWEEN: Final = "\n----------\n\n"

_LINK_OR_SIGN: Final = re.compile(r"https?://\S+|[*_~`]")

_CELL_ENDS: Final = " ;:,"
"""Signs that lead on to the next cell of the table, where a message has none."""

_LOOKALIKES: Final = {"*": "∗", "_": "ˍ", "~": "∼", "`": "ʹ"}


class _Piece(NamedTuple):
    """Text that stays together, and what separates it from the piece before it on the same page.

    ``again`` stands above it where it begins a page in the middle of its section.
    """

    before: str
    text: str
    again: str = ""


def due_messages(lists: Sequence[Listed], words: Catalogue, *, per_pic: bool) -> str:
    """Give the messages, one below the other with a line between them: one for each plan, or for each responsible.

    One that would be longer than LONGEST_MESSAGE becomes several, numbered in their titles.
    """
    recipients = [(listed.due, pic) for listed in lists for pic in _recipients(listed.due, per_pic=per_pic)]
    return _BETWEEN.join(message for due, pic in recipients for message in _messages(due, pic, words))


def _recipients(due: DueList, *, per_pic: bool) -> list[str | None]:
    """Give who is written to, in the order of the list: None for everybody, an empty name for items of nobody."""
    if not per_pic:
        return [None]
    names = (item.item.penanggung_jawab or "" for section in due.sections for item in section.items)
    return sorted(dict.fromkeys(names), key=lambda name: not name)


def _messages(due: DueList, pic: str | None, words: Catalogue) -> Iterator[str]:
    title = words.say("due.message.title", period=_period(due, words))
    to = [] if pic is None else [_harmless(pic) if pic else words.say("due.message.nobody")]
    about = [_harmless(due.plan.satker.short_name), *to]
    thanks = words.say("due.message.thanks")
    pieces = [piece for section in due.sections for piece in _section(section, due, pic, words)]
    around = len(title) + sum(map(len, about)) + len(thanks)
    pages = _pages(pieces or [_Piece("", words.say("due.message.nothing"))], LONGEST_MESSAGE - around - _ROOM_FOR_SIGNS)
    for number, page in enumerate(pages, 1):
        part = f" ({number}/{len(pages)})" if len(pages) > 1 else ""
        head = "\n".join((f"*{title}*{part}", *about))
        yield "\n\n".join((head, page, *([thanks] if number == len(pages) else []))) + "\n"


def _pages(pieces: Iterable[_Piece], room: int) -> list[str]:
    """Put pieces on pages of at most so many characters; one that is longer than a page is broken between words."""
    pages = [""]
    for before, text, again in pieces:
        whole = room - len(again)
        parts = [text] if len(text) <= whole else textwrap.wrap(text, max(whole, 1), replace_whitespace=False)
        for part in parts:
            if pages[-1] and len(pages[-1]) + len(before) + len(part) > room:
                pages.append(again)
            pages[-1] += f"{before}{part}" if pages[-1] and pages[-1] != again else part
    return pages


def _period(due: DueList, words: Catalogue) -> str:
    return f"{month_names(due.bulan, words)} {due.plan.tahun}"


def _section(section: Section, due: DueList, pic: str | None, words: Catalogue) -> list[_Piece]:
    items = [item for item in section.items if pic is None or (item.item.penanggung_jawab or "") == pic]
    if section.group == "sepanjang_tahun" and len(due.sections) > 1:
        # Whoever wants their names asks for that section alone.
        rest = [item for item in items if not item.tenggat]
        listed = [item for item in items if item.tenggat]
        told = [_Piece("\n\n", words.say("due.message.all_year", count=len(rest)))] if rest else []
        return [*_listed(listed, "sepanjang_tahun", due, words), *told]
    return _listed(items, section.group, due, words)


def _listed(items: Sequence[DueItem], group: Group, due: DueList, words: Catalogue) -> list[_Piece]:
    if not items:
        return []
    first, *others = ("\n".join(_item(number, item, due, words)) for number, item in enumerate(items, 1))
    request = words.say(f"due.message.{group}", period=_period(due, words))
    again = f"{words.say('due.message.again', request=request)}\n"
    return [_Piece("\n\n", f"{request}\n{first}"), *(_Piece("\n", other, again) for other in others)]


def _item(number: int, due: DueItem, whole: DueList, words: Catalogue) -> Iterator[str]:
    yield f"{number}. {_harmless(label(due.item, words)).rstrip(_CELL_ENDS)}"
    if due.tenggat:
        yield words.say("due.message.tenggat", days=day_names(due.tenggat, words))
    elif len(whole.bulan) > 1 and due.schedule.certainty == "tertentu":
        inside = [month for month in due.schedule.bulan if month in whole.bulan]
        yield words.say("due.message.month", months=month_names(inside, words))
    if due.schedule.certainty == "belum_pasti":
        yield words.say("due.message.compete", months=competing_months(due.schedule, words))
    if due.item.indikator.bukti_dukung:
        yield words.say(
            "due.message.bukti_dukung", documents="; ".join(map(_harmless, due.item.indikator.bukti_dukung))
        )


def _harmless(text: str) -> str:
    """Give a text on one line that formats nothing; a link stays as it is, since nothing else would open."""
    return _LINK_OR_SIGN.sub(lambda match: _LOOKALIKES.get(match[0], match[0]), inert(text))
