"""The command line: reads the language, hands over to one command, delivers its answer."""

import contextlib
import os
import sys
from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import Annotated, Any, Final

import typer

from rbplan.cli.commands import LazyCommands, LazyGroup, translate
from rbplan.cli.exit_code import INTERRUPTED, ExitCode
from rbplan.cli.github_actions import remark
from rbplan.cli.language import choose_language
from rbplan.cli.output import set_up_streams, system_problem, warn, write, write_bytes
from rbplan.cli.problem import UsageProblem
from rbplan.cli.session import Answer, current_folder, open_session
from rbplan.cli.settings import Settings, find_settings
from rbplan.inert import inert
from rbplan.wording.catalogue import DEFAULT_LANGUAGE, Catalogue, Language, read_catalogue

_COMPLETING: Final = "_RBPLAN_COMPLETE"
"""The variable by which a shell asks typer for completion."""

_SAVED: Final[Mapping[str, str]] = MappingProxyType(
    {"usage.stdout.full": "usage.stdout.full.saved", "usage.stdout.other": "usage.stdout.other.saved"}
)
"""What is said instead where the files themselves are there, and only their names could not be written."""


def main() -> None:
    """Run the command that the process was started with, and exit."""
    try:
        # Looking through all that is installed for plug-ins of pydantic costs as much as reading the plan.
        os.environ.setdefault("PYDANTIC_DISABLE_PLUGINS", "__all__")
        sys.exit(run(sys.argv[1:]))
    except KeyboardInterrupt:
        sys.exit(INTERRUPTED)


def run(arguments: Sequence[str]) -> int:
    """Run one command; give its exit code. Nothing that a plan, a file or a user does ends in a traceback."""
    set_up_streams()
    if _COMPLETING in os.environ:
        return _complete(arguments)
    words = read_catalogue(DEFAULT_LANGUAGE)
    try:
        try:
            settings = _settings(arguments)
        except UsageProblem:
            words = read_catalogue(choose_language(arguments, os.environ, Settings()))
            raise
        words = read_catalogue(choose_language(arguments, os.environ, settings))
        build_group(words).main(
            args=list(arguments), prog_name="rbplan", obj=open_session(words, settings), windows_expand_args=False
        )
    except UsageProblem as problem:
        warn(problem, words)
        return ExitCode.USAGE
    except SystemExit as stop:
        # Typer ends with 1 where the reader of its help has gone away.
        return ExitCode.FINE if isinstance(stop.__context__, BrokenPipeError) else _exit_code(stop)
    except OSError as error:
        warn(system_problem(error), words)
        return ExitCode.USAGE
    except Exception as error:  # noqa: BLE001 - whatever is left is a fault of ours, and is said to be one
        return _report_bug(error, words)
    return ExitCode.FINE


def _complete(arguments: Sequence[str]) -> int:
    """Tell a shell what may come next, or nothing: a message in the middle of a half-typed line helps nobody."""
    settings, words = Settings(), read_catalogue(DEFAULT_LANGUAGE)
    with contextlib.suppress(UsageProblem, OSError):
        settings = find_settings(current_folder())
    try:
        with contextlib.suppress(UsageProblem):
            words = read_catalogue(choose_language((), os.environ, settings))
        build_group(words).main(args=list(arguments), prog_name="rbplan", obj=open_session(words, settings))
    except SystemExit as stop:
        return _exit_code(stop)
    except Exception:  # noqa: BLE001 - whatever it is, the line goes on being typed
        return ExitCode.FINE
    return ExitCode.FINE


def _settings(arguments: Sequence[str]) -> Settings:
    """Give the settings; help and version are shown whatever is wrong with them."""
    try:
        return find_settings(current_folder())
    except UsageProblem:
        if {"--help", "--version"}.isdisjoint(arguments):
            raise
        return Settings()


def _exit_code(stop: SystemExit) -> int:
    return stop.code if isinstance(stop.code, int) else ExitCode.USAGE


def build_group(words: Catalogue) -> Any:
    """Build the command line in one language; the commands themselves are imported when they are called."""
    app = typer.Typer(
        cls=LazyGroup,
        help="help.rbplan",
        rich_markup_mode=None,
        no_args_is_help=True,
        result_callback=_deliver,
    )
    app.callback()(_options)
    group: Any = typer.main.get_command(app)
    translate(group, words)
    for option in group.params:
        if option.name in ("install_completion", "show_completion"):
            option.help = words.say(f"help.{option.name}")
    shared = next(option for option in group.params if option.name == "lang")
    shared.expose_value = False
    group.commands = LazyCommands(words, shared)
    return group


def _show_version(asked: bool) -> None:
    if asked:
        from importlib.metadata import version

        typer.echo(f"rbplan {version('rbplan')}")
        raise typer.Exit


LangOption = Annotated[
    Language | None, typer.Option("--lang", help="help.lang", show_default=False, case_sensitive=False)
]
VersionOption = Annotated[bool, typer.Option("--version", help="help.version", is_eager=True, callback=_show_version)]


def _options(lang: LangOption = None, version: VersionOption = False) -> None:
    """Take the options that stand before a command."""


def _deliver(answer: Answer, **_options: object) -> None:
    """Write the answer of a command, and exit as it says."""
    write(answer.remarks, sys.stderr)
    try:
        write(answer.text, sys.stdout, exact=answer.exact)
    except UsageProblem as problem:
        if answer.saved:
            raise UsageProblem(_SAVED[problem.key], **problem.arguments) from None
        raise
    write_bytes(answer.content, sys.stdout)
    raise typer.Exit(answer.exit_code)


def _report_bug(error: Exception, words: Catalogue) -> int:
    if os.environ.get("RBPLAN_DEBUG") == "1":
        import traceback

        traceback.print_exception(error)
    reason = inert(f"{type(error).__name__}: {error}")
    write(remark(f"{words.say('bug', reason=reason)}\n"), sys.stderr)
    return ExitCode.BUG
