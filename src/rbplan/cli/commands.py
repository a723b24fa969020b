"""The commands by name, each imported when it is called.

Help texts are written as keys of the wording and translated here, once, when a command is built: the language is known
by then, and no command file does work at import.
"""

from collections.abc import Iterator, MutableMapping
from importlib import import_module
from typing import Any, Final

import typer
from typer.core import TyperCommand, TyperGroup

from rbplan.cli.choice_problem import word_choices
from rbplan.wording.catalogue import Catalogue

COMMANDS: Final = (
    "due",
    "matrix",
    "show",
    "confirm",
    "collate",
    "lint",
    "fmt",
    "rule",
    "baseline",
    "render",
    "templates",
    "verify",
    "schema",
)
"""The names, in the order of ``--help``. The command ``due`` is the function ``due`` of the module ``cli.due``."""


class LazyCommands(MutableMapping[str, Any]):
    """A mapping from names to commands that imports a command when it is asked for."""

    def __init__(self, words: Catalogue, shared: Any) -> None:
        """Take the wording, and the option that every command has."""
        self._words = words
        self._shared = shared
        self._built: dict[str, Any] = {}

    def __getitem__(self, name: str) -> Any:
        if name not in COMMANDS:
            raise KeyError(name)
        if name not in self._built:
            self._built[name] = self._build(name)
        return self._built[name]

    def __setitem__(self, name: str, command: Any) -> None:
        self._built[name] = command

    def __delitem__(self, name: str) -> None:
        raise KeyError(name)

    def __iter__(self) -> Iterator[str]:
        return iter(COMMANDS)

    def __len__(self) -> int:
        return len(COMMANDS)

    def _build(self, name: str) -> Any:
        function = getattr(import_module(f"rbplan.cli.{name}"), name)
        single = typer.Typer(rich_markup_mode=None, add_completion=False)
        single.command(name=name, help=f"help.{name}")(function)
        command: Any = typer.main.get_command(single)
        for option in command.params:
            word_choices(option)
        command.params.append(self._shared)
        translate(command, self._words)
        return command


class LazyGroup(TyperGroup):
    """A group that lists its commands without importing them."""

    def list_commands(self, ctx: Any) -> list[str]:  # noqa: ARG002 - typer's signature
        """Give the names in the order of the table."""
        return list(self.commands)

    def shell_complete(self, ctx: Any, incomplete: str) -> list[Any]:
        """Offer options and names, each with its line from the wording, without importing a command."""
        words: Catalogue = ctx.obj.words
        lazy = self.commands
        self.commands = {name: TyperCommand(name, help=words.say(f"help.{name}")) for name in COMMANDS}
        try:
            return super().shell_complete(ctx, incomplete)
        finally:
            self.commands = lazy

    def format_commands(self, ctx: Any, formatter: Any) -> None:
        """Write the list of commands, each with its line from the wording."""
        words: Catalogue = ctx.obj.words
        with formatter.section("Commands"):
            formatter.write_dl([(name, words.say(f"help.{name}")) for name in COMMANDS])


def translate(command: Any, words: Catalogue) -> None:
    """Put the wording in place of the keys, in a command and in its options."""
    for described in (command, *command.params):
        if described.help in words.entries:
            described.help = words.say(described.help)
    help_option = command.get_help_option(typer.Context(command))
    if help_option is not None:
        help_option.help = words.say("help.help")
