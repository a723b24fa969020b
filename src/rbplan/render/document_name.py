"""The documents and the formats by name; what makes them is imported only where one is made."""

from typing import Final, Literal, get_args

DocumentName = Literal["lampiran", "keputusan"]
"""``lampiran``: the table with its head, notes and signature. ``keputusan``: the whole decree, lampiran included."""

Suffix = Literal["md", "tex"]
"""The formats, each named as its files end."""

DOCUMENTS: Final[tuple[DocumentName, ...]] = get_args(DocumentName)
SUFFIXES: Final[tuple[Suffix, ...]] = get_args(Suffix)
