"""What may be asked of a PDF besides its document."""

from typing import Final, Literal, NamedTuple, get_args

_Version = Literal["1.4", "1.5", "1.6", "1.7", "2.0"]
_Archive = Literal["a-1a", "a-1b", "a-2a", "a-2b", "a-2u", "a-3a", "a-3b", "a-3u", "a-4", "a-4e", "a-4f"]

Standard = Literal[_Version, _Archive, "ua-1"]
"""Versions of PDF, PDF/A for archives, PDF/UA for readers who cannot see; as Typst names them."""

STANDARDS: Final[tuple[Standard, ...]] = get_args(Standard)


Engine = Literal["typst", "latex"]
"""What makes a PDF: the library typst, or the program latexmk with XeLaTeX, from the templates of each."""


class PdfWish(NamedTuple):
    """How a PDF is to be made. ``standards`` are those it has to keep; several must go together."""

    standards: tuple[Standard, ...] = ()
    engine: Engine = "typst"
