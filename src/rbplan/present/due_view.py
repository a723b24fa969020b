"""A due list in words, before anybody decides how it is laid out."""

from collections.abc import Iterable, Iterator
from itertools import groupby
from typing import NamedTuple

from rbplan.due import DueItem, DueList, Group, Neighbour, Section
from rbplan.inert import inert
from rbplan.plan.walk import Item
from rbplan.present.days import day_names
from rbplan.present.due_result import Listed
from rbplan.present.months import competing_months, month_name, month_names
from rbplan.present.naming import heading, label
from rbplan.present.wanted_line import wanted_line
from rbplan.wording.catalogue import Catalogue

_MOST_NAMED = 5
"""Items that the sentence about the months before and after names."""


class Row(NamedTuple):
    """One item. ``bulan`` names the months that compete, and is empty where the months are certain.

    ``note`` tells of its days, of who is responsible, and when it is due besides; it may be empty.
    """

    id: str
    program: str
    kegiatan: str
    label: str
    bulan: str
    note: str


class Block(NamedTuple):
    """The rows of one program, under its heading; ``size`` of them where the rows themselves are folded away."""

    program: str
    rows: tuple[Row, ...]
    size: int


class SectionView(NamedTuple):
    """One section: a title, and its items by program, or the sentence that stands for none."""

    group: Group
    title: str
    blocks: tuple[Block, ...]
    empty: str

    @property
    def rows(self) -> tuple[Row, ...]:
        """All rows, in their order."""
        return tuple(row for block in self.blocks for row in block.rows)


class DueView(NamedTuple):
    """The whole answer of one plan: heading lines, at least two, sections, and remarks below them."""

    header: tuple[str, ...]
    sections: tuple[SectionView, ...]
    remarks: tuple[str, ...]


def due_view(listed: Listed, words: Catalogue, *, brief: bool) -> DueView:
    """Word a due list; ``brief`` folds the all-year section to counts."""
    due = listed.due
    period = f"{month_names(due.bulan, words)} {due.plan.tahun}"
    counts = ", ".join(words.say(f"due.count.{section.group}", count=len(section.items)) for section in due.sections)
    header = [
        words.say("due.header", satker=inert(due.plan.satker.short_name), year=due.plan.tahun, file=inert(listed.file)),
        words.say("due.counts", period=period, counts=counts),
        *wanted_line(due.wanted, words),
    ]
    remarks = [
        words.say(f"due.{remark}", count=count)
        for remark, count in (("without_schedule", due.without_schedule), ("without_tick", due.without_tick))
        if count
    ]
    sections = tuple(
        _section(section, due, "" if listed.is_now else period, words, brief=brief) for section in due.sections
    )
    return DueView(tuple(header), sections, tuple(remarks))


def _section(section: Section, due: DueList, period: str, words: Catalogue, *, brief: bool) -> SectionView:
    """Word one section. ``period`` names the months that were asked for; empty for this month."""
    count = len(section.items)
    if section.group == "tertentu" and period:
        title = words.say("due.title.tertentu.period", count=count, period=period)
    else:
        title = words.say(f"due.title.{section.group}", count=count)
    folded = brief and section.group == "sepanjang_tahun"
    blocks = tuple(
        Block(heading(items[0].item.program, words), () if folded else _rows(items, due, words), len(items))
        for items in _runs(section)
    )
    return SectionView(section.group, title, blocks, "" if count else _empty(section, words))


def _runs(section: Section) -> list[list[DueItem]]:
    """Give the items by program: of the all-year section together, of others where they stand next to each other."""
    if section.group != "sepanjang_tahun":
        return [list(items) for _, items in groupby(section.items, key=lambda due: due.item.program_path)]
    programs: dict[tuple[str | int, ...], list[DueItem]] = {}
    for item in section.items:
        programs.setdefault(item.item.program_path, []).append(item)
    return list(programs.values())


def _rows(items: Iterable[DueItem], whole: DueList, words: Catalogue) -> tuple[Row, ...]:
    return tuple(_row(item, whole, words) for item in items)


def _row(due: DueItem, whole: DueList, words: Catalogue) -> Row:
    item: Item = due.item
    return Row(
        id=item.indikator.id,
        program=heading(item.program, words),
        kegiatan=heading(item.kegiatan, words),
        label=label(item, words),
        bulan=competing_months(due.schedule, words) if due.schedule.certainty == "belum_pasti" else "",
        note="; ".join(_facts(due, whole, words)),
    )


def _facts(due: DueItem, whole: DueList, words: Catalogue) -> Iterator[str]:
    if due.tenggat:
        yield words.say("due.fact.tenggat", days=day_names(due.tenggat, words))
    if due.item.penanggung_jawab:
        yield words.say("due.fact.penanggung_jawab", name=inert(due.item.penanggung_jawab))
    if due.schedule.certainty == "tertentu":
        if len(whole.bulan) > 1:
            inside = [month for month in due.schedule.bulan if month in whole.bulan]
            yield words.say("due.fact.inside", months=month_names(inside, words))
        # Of an item that is not certain, the months that compete are named already.
        near = {"previous": due.previous, "next": due.next}
        told = [words.say(f"due.fact.{side}", month=month_name(month, words)) for side, month in near.items() if month]
        yield ", ".join(told) or words.say("due.fact.once")


def _empty(section: Section, words: Catalogue) -> str:
    if section.before is None and section.after is None:
        return words.say("due.none.year")
    sentences = (
        words.say("due.none"),
        _neighbour("before", section.before, words),
        _neighbour("after", section.after, words),
    )
    return " ".join(sentences)


def _neighbour(side: str, neighbour: Neighbour | None, words: Catalogue) -> str:
    if neighbour is None:
        return words.say(f"due.{side}.none")
    named = [due.item.indikator.id for due in neighbour.items[:_MOST_NAMED]]
    more = len(neighbour.items) - len(named)
    items = ", ".join(named) + (f", {words.say('due.more', count=more)}" if more else "")
    return words.say(f"due.{side}", month=month_name(neighbour.bulan, words), items=items)
