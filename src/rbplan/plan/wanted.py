"""Which indikator are asked for, in the words of whoever asks."""

from collections.abc import Iterable, Iterator, Sequence
from typing import Literal, NamedTuple

from rbplan.plan.plan import Plan
from rbplan.plan.program import Program
from rbplan.plan.search import has_words, near_names, searched_text, words_of
from rbplan.plan.walk import Item, walk

Filter = Literal["program", "penanggung_jawab", "text"]


class Wanted(NamedTuple):
    """Words that an indikator must have; no words ask for all. Capital and small letters are the same.

    ``program`` are words of the program's name, of what its lost name is believed to be, or its area or id;
    ``penanggung_jawab`` words of who is responsible; ``text`` words anywhere in the row, headings and id among them.
    """

    program: str = ""
    penanggung_jawab: str = ""
    text: str = ""

    def has(self, item: Item) -> bool:
        """Tell whether an indikator is among those asked for."""
        return all(self._has(name, item) for name in self.asked)

    @property
    def asked(self) -> tuple[Filter, ...]:
        """The filters that ask for something."""
        names: tuple[Filter, ...] = ("program", "penanggung_jawab", "text")
        return tuple(name for name in names if words_of(getattr(self, name)))

    def _has(self, name: Filter, item: Item) -> bool:
        wanted = words_of(getattr(self, name))
        if name == "program":
            return any(has_words(text, wanted) for text in program_names(item.program))
        return has_words((item.penanggung_jawab or "") if name == "penanggung_jawab" else searched_text(item), wanted)


EVERYTHING = Wanted()


class Unmatched(NamedTuple):
    """A filter that no indikator has. ``near`` are words that were perhaps meant, ``known`` what could be asked for."""

    name: Filter
    text: str
    near: tuple[str, ...]
    known: tuple[str, ...]


def find_unmatched(plans: Sequence[Plan], wanted: Wanted) -> Unmatched | None:
    """Give the first filter that matches no indikator of any plan; None where each matches some."""
    for name in wanted.asked:
        alone = EVERYTHING._replace(**{name: getattr(wanted, name)})
        if not any(alone.has(item) for plan in plans for item in walk(plan)):
            known = tuple(dict.fromkeys(_known(name, plans)))
            texts = (searched_text(item) for plan in plans for item in walk(plan)) if name == "text" else known
            return Unmatched(name, getattr(wanted, name), near_names(getattr(wanted, name), known, texts), known)
    return None


def program_names(program: Program) -> tuple[str, ...]:
    """Give everything by which a program may be asked for; nothing of it is its number."""
    perkiraan = program.perkiraan.nama if program.perkiraan else None
    return tuple(name for name in (program.nama, perkiraan, program.area, program.id) if name)


def _known(name: Filter, plans: Iterable[Plan]) -> Iterator[str]:
    for plan in plans:
        if name == "program":
            yield from (found for program in plan.program for found in program_names(program)[:1])
        elif name == "penanggung_jawab":
            yield from (item.penanggung_jawab for item in walk(plan) if item.penanggung_jawab)
        else:
            yield from (item.indikator.id for item in walk(plan))
