"""Choosing the language of the console, before any command is imported.

The locale is not consulted: office laptops run English Windows, and build machines run C.
"""

from collections.abc import Mapping, Sequence

from rbplan.cli.problem import UsageProblem
from rbplan.cli.settings import Settings
from rbplan.wording.catalogue import DEFAULT_LANGUAGE, LANGUAGES, Language

_OPTION = "--lang"
_VARIABLE = "RBPLAN_LANG"


def choose_language(arguments: Sequence[str], environment: Mapping[str, str], settings: Settings) -> Language:
    """Give the language: ``--lang``, else ``RBPLAN_LANG``, else ``lang`` in the settings, else Indonesian.

    Raises UsageProblem for a language that is not known.
    """
    source = str(settings.file.name) if settings.file else ""
    asked = ((_option(arguments), _OPTION), (environment.get(_VARIABLE), _VARIABLE), (settings.lang, source))
    for value, source in asked:
        if value:
            found = next((language for language in LANGUAGES if language == value.strip().casefold()), None)
            if found is None:
                raise UsageProblem("usage.lang", value=value, source=source)
            return found
    return DEFAULT_LANGUAGE


def _option(arguments: Sequence[str]) -> str | None:
    """Give the last ``--lang``; a missing value is left for the command line itself to refuse."""
    found = None
    for position, argument in enumerate(arguments):
        if argument == "--":
            break
        if argument == _OPTION:
            found = next(iter(arguments[position + 1 : position + 2]), None)
        elif argument.startswith(f"{_OPTION}="):
            found = argument.partition("=")[2]
    return found
