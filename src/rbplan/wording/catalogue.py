"""The wording of one language."""

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Final, Literal, get_args

from rbplan.diagnostic import Argument, Diagnostic, Term

Language = Literal["id", "en"]

LANGUAGES: Final[tuple[Language, ...]] = get_args(Language)

DEFAULT_LANGUAGE: Final[Language] = "id"


class Catalogue:
    """The sentences of one language, by key. Placeholders are names in braces and the same in every language."""

    def __init__(self, language: Language, entries: Mapping[str, str]) -> None:
        """Take the entries of ``<language>.json``."""
        self.language = language
        self.entries = entries

    def say(self, key: str, /, **arguments: Argument) -> str:
        """Word a key. Raises KeyError for a key or placeholder that does not exist: that is a bug, never bad input."""
        return self.entries[key].format(
            **{name: self.entries[f"term.{value}"] if isinstance(value, Term) else value
               for name, value in arguments.items()}
        )  # fmt: skip

    def message(self, diagnostic: Diagnostic) -> str:
        """Say what is wrong."""
        return self.say(diagnostic.wording, **diagnostic.arguments)

    def help(self, diagnostic: Diagnostic) -> str:
        """Say what to do about it."""
        return self.say(f"{diagnostic.wording}.help", **diagnostic.arguments)


def read_catalogue(language: Language) -> Catalogue:
    """Read the wording of a language from the file beside this one."""
    path = Path(__file__).with_name(f"{language}.json")
    return Catalogue(language, json.loads(path.read_bytes()))
