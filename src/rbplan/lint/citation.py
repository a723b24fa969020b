"""Which row of which source an indikator was read from."""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from rbplan.document.document import NodePath
from rbplan.plan.bacaan import Bacaan
from rbplan.plan.walk import Item


class Citation(NamedTuple):
    """An indikator and the row that it cites. ``sumber`` is the id of the source, empty where it is not known."""

    item: Item
    bacaan: Bacaan
    sumber: str

    @property
    def baris_path(self) -> NodePath:
        """The path of the line that is cited."""
        return (*self.item.path, "bacaan", "baris")


def citations(items: Iterable[Item], first: str) -> Iterator[Citation]:
    """Give the citation of each indikator that has one. ``first`` is the sumber that is meant where none is named."""
    for item in items:
        bacaan = item.indikator.bacaan
        if bacaan is not None:
            yield Citation(item, bacaan, bacaan.sumber or first)
