"""Going through the plan, indikator by indikator."""

from collections.abc import Iterator
from typing import Any, Final, Literal, NamedTuple, get_args

from rbplan.plan.heading import Heading
from rbplan.plan.indikator import Indikator
from rbplan.plan.kegiatan import Kegiatan
from rbplan.plan.plan import Plan
from rbplan.plan.program import Program
from rbplan.plan.sub_kegiatan import SubKegiatan

Level = Literal["program", "kegiatan", "sub_kegiatan", "indikator"]

LEVELS: Final[tuple[Level, ...]] = get_args(Level)
"""The levels of the table, from the outermost to the innermost; each is also the key that holds it."""


class Item(NamedTuple):
    """One indikator with all that stands above it. ``path`` leads to it from the root of the plan."""

    program: Program
    kegiatan: Kegiatan
    sub_kegiatan: SubKegiatan
    indikator: Indikator
    path: tuple[str | int, ...]

    @property
    def label(self) -> str:
        """What the item is called: its uraian, else its sub kegiatan, else its kegiatan; empty where all are lost."""
        return self.indikator.uraian or self.sub_kegiatan.nama or self.kegiatan.nama or ""

    @property
    def program_path(self) -> tuple[str | int, ...]:
        """The path of the program; programs are told apart by it, since a lost heading has no name."""
        return self.path[:2]

    @property
    def penanggung_jawab(self) -> str | None:
        """Who is responsible: the item's own, else what it inherits from above."""
        levels = (self.indikator, self.sub_kegiatan, self.kegiatan, self.program)
        return next((level.penanggung_jawab for level in levels if level.penanggung_jawab), None)


class Part(NamedTuple):
    """One program, kegiatan, sub kegiatan or indikator. ``path`` leads to it from the root of the plan."""

    noun: Heading | Indikator
    level: Level
    path: tuple[str | int, ...]

    @property
    def text(self) -> str | None:
        """What is printed in its cell behind the number."""
        return self.noun.text


class Leaf(NamedTuple):
    """An indikator, or a heading below which the plan has nothing, with all that stands above it.

    ``nouns`` goes from the program to the innermost, one for each level; ``path`` leads to that one.
    """

    nouns: tuple[Heading | Indikator, ...]
    path: tuple[str | int, ...]


def walk(plan: Plan) -> Iterator[Item]:
    """Give every indikator in the order of the plan."""
    for p, program in enumerate(plan.program):
        for k, kegiatan in enumerate(program.kegiatan):
            for s, sub_kegiatan in enumerate(kegiatan.sub_kegiatan):
                for i, indikator in enumerate(sub_kegiatan.indikator):
                    path = ("program", p, "kegiatan", k, "sub_kegiatan", s, "indikator", i)
                    yield Item(program, kegiatan, sub_kegiatan, indikator, path)


def walk_leaves(plan: Plan) -> Iterator[Leaf]:
    """Give what each row of the table ends in, in the order of the plan."""
    yield from _leaves(plan, Leaf((), ()))


def _leaves(noun: Any, above: Leaf) -> Iterator[Leaf]:
    level = LEVELS[len(above.nouns)]
    for position, part in enumerate(getattr(noun, level)):
        leaf = Leaf((*above.nouns, part), (*above.path, level, position))
        if has_parts(part):
            yield from _leaves(part, leaf)
        else:
            yield leaf


def has_parts(noun: Heading | Indikator) -> bool:
    """Tell whether the plan has anything one level below; an indikator never has."""
    return any(getattr(noun, level, ()) for level in LEVELS[1:])


def walk_parts(plan: Plan) -> Iterator[Part]:
    """Give every part of every level in the order of the plan, each before those below it."""
    yield from _below(plan, (), 0)


def _below(noun: Any, path: tuple[str | int, ...], depth: int) -> Iterator[Part]:
    level = LEVELS[depth]
    for position, part in enumerate(getattr(noun, level)):
        part_path = (*path, level, position)
        yield Part(part, level, part_path)
        if depth + 1 < len(LEVELS):
            yield from _below(part, part_path, depth + 1)
