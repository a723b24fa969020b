"""What may be asked of a PDF besides its document."""

from collections.abc import Set as AbstractSet
from itertools import combinations
from typing import Final, Literal, NamedTuple, get_args

_Version = Literal["1.4", "1.5", "1.6", "1.7", "2.0"]
_Archive = Literal["a-1a", "a-1b", "a-2a", "a-2b", "a-2u", "a-3a", "a-3b", "a-3u", "a-4", "a-4e", "a-4f"]

Standard = Literal[_Version, _Archive, "ua-1"]
"""Versions of PDF, PDF/A for archives, PDF/UA for readers who cannot see; as Typst names them."""

STANDARDS: Final[tuple[Standard, ...]] = get_args(Standard)
_VERSIONS: Final[tuple[Standard, ...]] = get_args(_Version)
_ARCHIVES: Final[tuple[Standard, ...]] = get_args(_Archive)

Engine = Literal["typst", "latex"]
"""What makes a PDF: the library typst, or the program latexmk with XeLaTeX, from the templates of each."""


class PdfWish(NamedTuple):
    """How a PDF is to be made. ``standards`` are those it has to keep; several must go together."""

    standards: tuple[Standard, ...] = ()
    engine: Engine = "typst"

    @property
    def conflict(self) -> tuple[Standard, Standard] | None:
        """Two standards that no PDF can keep both of; None where there are none."""
        pairs = combinations(self.standards, 2)
        return next(((one, other) for one, other in pairs if not _go_together(one, other)), None)


def _go_together(one: Standard, other: Standard) -> bool:
    """Tell whether a PDF can keep both: it is one PDF/A at most, and of a version that both allow."""
    return not (one in _ARCHIVES and other in _ARCHIVES) and not _versions(one).isdisjoint(_versions(other))


def _versions(standard: Standard) -> AbstractSet[Standard]:
    """Give the versions of PDF that a standard allows (ISO 19005, 14289-1); a version allows itself."""
    if standard in _VERSIONS:
        return {standard}
    if standard.startswith("a-1"):
        return {"1.4"}
    return {"2.0"} if standard.startswith("a-4") else set(_VERSIONS) - {"2.0"}
