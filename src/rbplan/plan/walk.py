"""Going through the plan, indikator by indikator."""

from collections.abc import Iterator
from typing import NamedTuple

from rbplan.plan.indikator import Indikator
from rbplan.plan.kegiatan import Kegiatan
from rbplan.plan.plan import Plan
from rbplan.plan.program import Program
from rbplan.plan.sub_kegiatan import SubKegiatan


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


def walk(plan: Plan) -> Iterator[Item]:
    """Give every indikator in the order of the plan."""
    for p, program in enumerate(plan.program):
        for k, kegiatan in enumerate(program.kegiatan):
            for s, sub_kegiatan in enumerate(kegiatan.sub_kegiatan):
                for i, indikator in enumerate(sub_kegiatan.indikator):
                    path = ("program", p, "kegiatan", k, "sub_kegiatan", s, "indikator", i)
                    yield Item(program, kegiatan, sub_kegiatan, indikator, path)
