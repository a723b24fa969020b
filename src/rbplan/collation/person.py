"""Whether a text says who somebody is."""

from typing import Final

from rbplan.inert import is_unseen

_NOT_WORDS: Final = frozenset(
    ("sda", "idem", "id", "dito", "ditto", "sama", "samadengandiatas", "true", "false", "nihil")
)
"""What stands on a sheet in the place of a name, without its dots and spaces."""


def is_name(text: str) -> bool:
    """Tell whether a text can be an ``oleh`` or ``jabatan``: not blank, one line, and every character can be seen."""
    return bool(text.strip()) and not has_unseen(text)


def has_unseen(text: str) -> bool:
    """Tell whether a text has characters that show nothing, line ends among them."""
    return any(is_unseen(character) for character in text)


def says_nothing(text: str) -> bool:
    """Tell whether a text only points to another line, as ditto marks and ``sda`` do, or has no letter at all."""
    letters = "".join(character for character in text.casefold() if character.isalnum())
    return letters in _NOT_WORDS or not any(character.isalpha() for character in letters)
