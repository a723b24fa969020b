"""A diagnostic: what is wrong, where, and the facts from which a presenter words it.

It carries its code, the key of its wording and the arguments of that wording, never a finished sentence.
"""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Literal, NamedTuple

from rbplan.fix import Fix
from rbplan.span import Location

Severity = Literal["error", "warning", "info"]

SEVERITIES: tuple[Severity, ...] = ("error", "warning", "info")
"""From the most to the least severe."""


class Term(str):
    """An argument that is itself worded by the catalogue, under the key ``term.<value>``: "text", "list"."""

    __slots__ = ()


class Said(str):
    """An argument that is what a library says of a failure: the catalogue words it as far as it knows these words."""

    __slots__ = ()


Argument = str | int
"""What a wording may be filled with. A plain ``str`` is somebody's text and is shown as it stands."""


class Kind(NamedTuple):
    """One kind of diagnostic: a code that is never reused, a kebab-case name, and how severe it is by default."""

    code: str
    name: str
    severity: Severity


class Diagnostic(NamedTuple):
    """One finding. ``file`` is the path as the user named it; ``location`` is absent where no place is to blame.

    ``wording`` is the catalogue key: the code itself, or ``<code>.<variant>`` where one code has several sentences.
    """

    kind: Kind
    wording: str
    file: str
    location: Location | None
    arguments: Mapping[str, Argument] = MappingProxyType({})
    fix: Fix | None = None

    @property
    def sort_key(self) -> tuple[str, int, int, str]:
        """Order by file, place and code."""
        line, column = (self.location.line, self.location.column) if self.location else (0, 0)
        return (self.file, line, column, self.kind.code)
