"""What the reader can find wrong with a file, before anybody asks whether it is a plan."""

from typing import Final

from rbplan.diagnostic import Kind

TOO_LARGE: Final = Kind("RB001", "file-too-large", "error")
WRONG_ENCODING: Final = Kind("RB002", "wrong-encoding", "error")
FORBIDDEN_CHARACTER: Final = Kind("RB003", "forbidden-character", "error")
TAB: Final = Kind("RB004", "tab", "error")
ODD_SPACE: Final = Kind("RB005", "odd-space", "error")
SYNTAX: Final = Kind("RB006", "syntax", "error")
TOO_DEEP: Final = Kind("RB007", "too-deep", "error")
DUPLICATE_KEY: Final = Kind("RB008", "duplicate-key", "error")
ANCHOR: Final = Kind("RB009", "anchor", "error")
ALIAS: Final = Kind("RB010", "alias", "error")
TAG: Final = Kind("RB011", "tag", "error")
MERGE_KEY: Final = Kind("RB012", "merge-key", "error")
COMPLEX_KEY: Final = Kind("RB013", "complex-key", "error")
SECOND_DOCUMENT: Final = Kind("RB014", "second-document", "error")

DOCUMENT_KINDS: Final[tuple[Kind, ...]] = (
    TOO_LARGE,
    WRONG_ENCODING,
    FORBIDDEN_CHARACTER,
    TAB,
    ODD_SPACE,
    SYNTAX,
    TOO_DEEP,
    DUPLICATE_KEY,
    ANCHOR,
    ALIAS,
    TAG,
    MERGE_KEY,
    COMPLEX_KEY,
    SECOND_DOCUMENT,
)
