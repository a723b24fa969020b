"""Every piece of text in the plan that was copied from the decree."""

from collections.abc import Iterator
from typing import Final, NamedTuple

from rbplan.document.document import NodePath
from rbplan.plan.noun import Noun
from rbplan.plan.plan import Plan

_VERBATIM: Final = frozenset(
    (
        "tanda_salinan", "kop", "judul", "tentang", "pembentuk", "isi", "menetapkan", "tempat", "pada", "jabatan",
        "tanda", "pengesahan", "kepala", "nama", "uraian", "pengantar", "penutup", "ket",
    )
)  # fmt: skip
"""The keys that hold words of the decree. Numbers, and what the office itself adds, are not among them."""

_NOT_READ: Final = frozenset(("perkiraan", "dicocokkan", "bacaan"))
"""What is inferred or noted beside the text was never printed."""


class Text(NamedTuple):
    """One piece of text as printed, and the path of it from the root of the plan."""

    path: NodePath
    value: str

    @property
    def in_table(self) -> bool:
        """Tell whether it stands in the table, not in the decree around it."""
        return self.path[0] == "program"

    @property
    def is_quoted(self) -> bool:
        """Tell whether it quotes the titles of other decrees, which stand there as their makers wrote them."""
        return not {"mengingat", "memperhatikan"}.isdisjoint(self.path)


def texts(plan: Plan) -> Iterator[Text]:
    """Give the texts of the keputusan, then of the table. Names of persons are not among them."""
    for position, keputusan in enumerate(plan.keputusan):
        yield from _below(keputusan, ("keputusan", position))
    for position, program in enumerate(plan.program):
        yield from _below(program, ("program", position))


def _below(noun: Noun, path: NodePath) -> Iterator[Text]:
    # As deep as the document, whose depth is limited.
    signs = path[-1] == "penutup"
    for key in type(noun).model_fields:
        value = getattr(noun, key)
        if not value or key in _NOT_READ or (signs and key == "nama"):
            continue
        if isinstance(value, Noun):
            yield from _below(value, (*path, key))
        elif isinstance(value, tuple):
            for position, each in enumerate(value):
                if isinstance(each, Noun):
                    yield from _below(each, (*path, key, position))
                elif key in _VERBATIM:
                    yield Text((*path, key, position), each)
        elif key in _VERBATIM:
            yield Text((*path, key), value)
