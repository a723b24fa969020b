"""What an option cannot take, in our own words: typer speaks English only, and names the library below it."""

import re
from collections.abc import Callable
from functools import wraps
from typing import Any, Final

import typer

from rbplan.cli.problem import UsageProblem

_SAID: Final = re.compile(r"(?:Value error, )?(?P<value>'.*'|\".*\") is not one of (?P<choices>'.*')\.", re.DOTALL)

_NO_NUMBER: Final = ("Input should be a valid integer", "Unable to parse input string as an integer")


def word_choices(option: Any) -> None:
    """Let an option of a command raise UsageProblem for a word that is not among its choices, or is no number."""
    option.process_value = _worded(option.process_value, option.opts[-1])


def _worded(process: Callable[[Any, Any], Any], name: str) -> Callable[[Any, Any], Any]:
    @wraps(process)
    def process_value(context: Any, value: Any) -> Any:
        try:
            return process(context, value)
        except typer.BadParameter as error:
            if error.message.startswith(_NO_NUMBER):
                raise UsageProblem("usage.number", name=name, value=str(value)) from None
            said = _SAID.fullmatch(error.message)
            if said is None:
                raise
            raise choice_problem(name, said["value"][1:-1], re.findall(r"'([^']*)'", said["choices"])) from None

    return process_value


def choice_problem(name: str, value: str, choices: list[str]) -> UsageProblem:
    """Say that a word is none of the choices of an option, and which was perhaps meant."""
    from difflib import get_close_matches

    known = ", ".join(choices)
    near = get_close_matches(value.casefold(), choices, n=1)
    if near:
        return UsageProblem("usage.choice.similar", name=name, value=value, choices=known, suggestion=near[0])
    return UsageProblem("usage.choice", name=name, value=value, choices=known)
