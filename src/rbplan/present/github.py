"""The workflow commands of GitHub Actions.

Source: github.com/actions/runner, ``ActionCommand.cs``; docs.github.com, "Workflow commands for GitHub Actions".
"""

import re
from collections.abc import Mapping
from typing import Final

_MESSAGE: Final = str.maketrans({"%": "%25", "\r": "%0D", "\n": "%0A"})
_PROPERTY: Final = str.maketrans({"%": "%25", "\r": "%0D", "\n": "%0A", ":": "%3A", ",": "%2C"})

_LONGEST_MESSAGE: Final = 4096
"""Characters. What is beyond, the runner cuts off (``ExecutionContext.cs``, ``_maxIssueMessageLength``)."""

_FIRST_WORD: Final = re.compile(r"^(\s*:)(?=:)", re.MULTILINE)


def command(name: str, properties: Mapping[str, str | int], message: str) -> str:
    """Give one command as a line, with everything escaped that could end it or begin another."""
    written = ",".join(f"{key}={str(value).translate(_PROPERTY)}" for key, value in properties.items())
    short = message if len(message) <= _LONGEST_MESSAGE else f"{message[: _LONGEST_MESSAGE - 1]}…"
    return f"::{name}{' ' if written else ''}{written}::{short.translate(_MESSAGE)}\n"


def plain(text: str, token: str) -> str:
    """Keep the runner from obeying what stands in a text. ``token`` must be one that nobody could guess.

    The runner obeys a line that begins with ``::`` and, in its old form, ``##[`` anywhere; the text shown may hold
    words of whoever opened the pull request.
    """
    if not text:
        return ""
    return f"::stop-commands::{token}\n{text if text.endswith(chr(10)) else f'{text}{chr(10)}'}::{token}::\n"


def harmless(text: str) -> str:
    """Break what the runner would obey, in a text for stderr.

    The marks of ``plain`` would not do: the runner reads both streams at once, and the end of one text would end the
    protection of the other.
    """
    return _FIRST_WORD.sub(r"\1 ", text.replace("##[", "# #["))
