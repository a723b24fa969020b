"""The documents and the formats by name; what makes them is imported only where one is made."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final, Literal, get_args

DocumentName = Literal["lampiran", "keputusan", "matriks", "ringkasan"]
"""``lampiran``: the table with its head, notes and signature. ``keputusan``: the whole decree, lampiran included.
``matriks``: the year on one page. ``ringkasan``: counts, and what is not certain or missing."""

Suffix = Literal["md", "tex", "pdf", "docx", "html", "xlsx"]
"""The formats, each named as its files end."""

DOCUMENTS: Final[tuple[DocumentName, ...]] = get_args(DocumentName)
SUFFIXES: Final[tuple[Suffix, ...]] = get_args(Suffix)

DECREES: Final[tuple[DocumentName, ...]] = ("lampiran", "keputusan")
"""The documents that have forms."""

CALLED: Final[Mapping[str, Suffix]] = MappingProxyType(
    {"word": "docx", "doc": "docx", "excel": "xlsx", "xls": "xlsx", "markdown": "md", "latex": "tex", "web": "html"}
)
"""What people call the formats."""

USUAL_SUFFIXES: Final[tuple[Suffix, ...]] = ("md", "tex")
"""The formats that are made where none is named; they need nothing that is not installed with rbplan."""

SHEETS: Final[tuple[DocumentName, ...]] = ("lampiran", "matriks", "ringkasan")
"""The documents that a workbook has sheets for, which ``render.excel.workbook`` writes: a decree is no table."""

NO_DOCUMENTS: Final[frozenset[tuple[DocumentName, Suffix]]] = frozenset(
    (document, "xlsx") for document in DOCUMENTS if document not in SHEETS
)
"""What there is not."""

BINARY_SUFFIXES: Final[frozenset[Suffix]] = frozenset(("pdf", "docx", "xlsx"))
"""The formats that are no text, and so nothing for a screen."""
