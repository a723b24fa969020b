"""Every command and option is explained, in both languages."""

from __future__ import annotations

import re
from importlib import import_module
from importlib.metadata import version
from inspect import signature
from typing import TYPE_CHECKING, Any

import pytest

from rbplan.cli import commands
from rbplan.cli.app import build_group
from rbplan.cli.commands import COMMANDS
from rbplan.wording.catalogue import LANGUAGES, Catalogue, Language, read_catalogue

if TYPE_CHECKING:
    from conftest import Run

OPTIONS = {
    "due": [
        *("plan", "year", "month", "quarter", "semester", "today", "program", "pic", "match", "only", "sort"),
        *("output_format", "brief", "per_pic", "alarm", "output", "lang"),
    ],
    "matrix": ["plan", "year", "today", "program", "pic", "match", "level", "output_format", "output", "lang"],
    "show": ["name", "plan", "year", "today", "output_format", "lang"],
    "confirm": [
        *("name", "month", "by", "position", "source", "plan", "year", "today", "yes", "outside", "lang"),
    ],
    "lint": [
        *("paths", "output_format", "write", "select", "extend_select", "ignore", "fail_on", "min_severity"),
        *("isolated", "fix", "unsafe_fixes", "diff", "stdin_filename", "since", "baseline", "statistics"),
        *("show_settings", "jobs", "quiet", "lang"),
    ],
    "fmt": ["paths", "check", "diff", "stdin_filename", "lang"],
    "baseline": ["action", "paths", "baseline", "lang"],
    "collate": [
        *("action", "file", "plan", "year", "today", "output_format", "output", "uncertain"),
        *("program", "pic", "match"),
        *("by", "position", "collated", "yes", "outside", "lang"),
    ],
    "rule": ["rules", "everything", "output_format", "lang"],
    "render": [
        *(
            "documents",
            "plan",
            "year",
            "today",
            "form",
            "output_format",
            "output",
            "templates",
            "stamp",
            "engine",
            "pdf_standard",
            "watch",
            "print_context",
            "lang",
        ),
    ],
    "verify": ["files", "plan", "output_format", "lang"],
    "templates": ["action", "names", "templates", "with_parts", "force", "keep", "output_format", "lang"],
    "schema": ["output", "lang"],
}


@pytest.fixture(params=LANGUAGES)
def words(request: pytest.FixtureRequest) -> Catalogue:
    language: Language = request.param
    return read_catalogue(language)


@pytest.fixture
def group(words: Catalogue) -> Any:
    return build_group(words)


def test_every_module_has_the_function_of_its_name() -> None:
    functions = [getattr(import_module(f"rbplan.cli.{name}"), name) for name in COMMANDS]
    assert [function.__name__ for function in functions] == list(COMMANDS)


def test_the_table_and_the_group_agree(group: Any) -> None:
    assert (list(group.commands), len(group.commands)) == (list(COMMANDS), len(COMMANDS))
    assert [group.commands[name].name for name in COMMANDS] == list(COMMANDS)
    assert sorted(OPTIONS) == sorted(COMMANDS)


@pytest.mark.parametrize("name", COMMANDS)
def test_options(name: str, group: Any) -> None:
    assert [option.name for option in group.commands[name].params] == OPTIONS[name]


@pytest.mark.parametrize("name", COMMANDS)
def test_every_option_is_a_parameter_of_the_function(name: str) -> None:
    function = getattr(import_module(f"rbplan.cli.{name}"), name)
    assert [*list(signature(function).parameters)[1:], "lang"] == OPTIONS[name]


@pytest.mark.parametrize("name", COMMANDS)
def test_help_of_a_command_is_its_wording(name: str, group: Any, words: Catalogue) -> None:
    assert group.commands[name].help == words.say(f"help.{name}")


@pytest.mark.parametrize("name", COMMANDS)
def test_help_of_every_option_is_a_wording(name: str, group: Any, words: Catalogue) -> None:
    wordings = {text for key, text in words.entries.items() if key.startswith("help.")}
    unexplained = [option.name for option in group.commands[name].params if option.help not in wordings]
    assert unexplained == []


def test_help_of_every_option_before_a_command_is_a_wording(group: Any, words: Catalogue) -> None:
    assert {option.name: option.help for option in group.params} == {
        name: words.say(f"help.{name}") for name in ("lang", "version", "install_completion", "show_completion")
    }
    assert group.help == words.say("help.rbplan")


@pytest.mark.parametrize("arguments", [(), *((name,) for name in COMMANDS)])
@pytest.mark.parametrize("language", LANGUAGES)
def test_no_key_is_left_untranslated(arguments: tuple[str, ...], language: str, run: Run) -> None:
    outcome = run("--lang", language, *arguments, "--help")
    assert (outcome.exit_code, outcome.stderr) == (0, "")
    assert [line for line in outcome.stdout.splitlines() if re.search(r"\bhelp\.\w", line)] == []
    assert [line for line in outcome.stdout.splitlines() if len(line) > 80] == []


def test_every_wording_of_help_is_used(group: Any, words: Catalogue) -> None:
    """A key that nobody asks for was left behind by an option that is gone."""
    described = [group, *group.params, *(group.commands[name] for name in COMMANDS)]
    described += [option for name in COMMANDS for option in group.commands[name].params]
    used = {one.help for one in described} | {words.say("help.help")}
    left = [key for key, text in words.entries.items() if key.startswith("help.") and text not in used]
    assert left == []


def test_no_command_is_imported_for_the_list(group: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(name: str) -> None:
        raise AssertionError(name)

    monkeypatch.setattr(commands, "import_module", refuse)
    assert list(group.commands) == list(COMMANDS)


@pytest.mark.parametrize("arguments", [("nosuch",), ("help.rbplan",)])
def test_unknown_command(arguments: tuple[str, ...], run: Run) -> None:
    outcome = run(*arguments)
    assert (outcome.exit_code, outcome.stdout) == (2, "")
    assert outcome.stderr.splitlines()[-1] == f"Error: No such command '{arguments[0]}'."


def test_without_a_command_the_help_is_shown(run: Run) -> None:
    outcome = run()
    assert outcome.exit_code == 2
    assert outcome.stdout + outcome.stderr == run("--help").stdout


@pytest.mark.parametrize("arguments", [("--version",), ("--lang", "en", "--version"), ("--version", "due")])
def test_version(arguments: tuple[str, ...], run: Run) -> None:
    assert run(*arguments) == (0, f"rbplan {version('rbplan')}\n", "")
