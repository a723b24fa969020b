"""The wording of one language."""

import json
from collections.abc import Mapping
from functools import cached_property
from pathlib import Path
from typing import Final, Literal, NamedTuple, get_args

from rbplan.diagnostic import Argument, Diagnostic, Said, Term

Language = Literal["id", "en"]

LANGUAGES: Final[tuple[Language, ...]] = get_args(Language)

DEFAULT_LANGUAGE: Final[Language] = "id"


class Message(NamedTuple):
    """A sentence that a rule may say, and its advice, with their placeholders. ``key`` is that of the wording."""

    key: str
    text: str
    help: str


class Catalogue:
    """The sentences of one language, by key. Placeholders are names in braces and the same in every language."""

    def __init__(self, language: Language, entries: Mapping[str, str]) -> None:
        """Take the entries of ``<language>.json``."""
        self.language = language
        self.entries = entries

    @cached_property
    def rules(self) -> Mapping[str, str]:
        """The entries of ``rules.<language>.json``: read when a rule is first worded, which most commands never do."""
        return _read(f"rules.{self.language}")

    def say(self, key: str, /, **arguments: Argument) -> str:
        """Word a key. Raises KeyError for a key or placeholder that does not exist: that is a bug, never bad input."""
        entry = self.entries[key] if key in self.entries else self.rules[key]
        return entry.format(**{name: self._worded(value) for name, value in arguments.items()})

    def _worded(self, argument: Argument) -> Argument:
        if isinstance(argument, Term):
            return self.entries[f"term.{argument}"]
        if isinstance(argument, Said):
            from rbplan.wording.library_words import worded  # noqa: PLC0415 - only where a template fails

            key, arguments = worded(argument)
            return self.say(key, **arguments)
        return argument

    def messages(self, code: str) -> tuple[Message, ...]:
        """Give every sentence that a rule may say, in the order of the wording."""
        entries = {**self.entries, **self.rules}
        return tuple(
            Message(key, text, entries[f"{key}.help"])
            for key, text in entries.items()
            if (key == code or key.startswith(f"{code}.")) and f"{key}.help" in entries
        )

    def message(self, diagnostic: Diagnostic) -> str:
        """Say what is wrong."""
        return self.say(diagnostic.wording, **diagnostic.arguments)

    def help(self, diagnostic: Diagnostic) -> str:
        """Say what to do about it."""
        return self.say(f"{diagnostic.wording}.help", **diagnostic.arguments)


def read_catalogue(language: Language) -> Catalogue:
    """Read the wording of a language from the file beside this one."""
    return Catalogue(language, _read(language))


def _read(name: str) -> dict[str, str]:
    entries: dict[str, str] = json.loads(Path(__file__).with_name(f"{name}.json").read_bytes())
    return entries
