"""The formats of ``rbplan lint``, each imported when it is asked for."""

import os
import secrets
from pathlib import Path
from typing import Final, Literal, NamedTuple, get_args

from rbplan.cli.github_actions import inside_github_actions
from rbplan.cli.problem import UsageProblem
from rbplan.cli.session import Session
from rbplan.cli.write_file import append_file, write_file
from rbplan.present.lint_result import LintResult
from rbplan.wording.catalogue import Catalogue

Format = Literal["full", "concise", "json", "jsonl", "github", "gitlab", "sarif", "junit", "none"]

FORMATS: Final[tuple[Format, ...]] = get_args(Format)

FOR_PEOPLE: Final[tuple[Format, ...]] = ("full", "concise", "github")
"""Formats that may say nothing; a program that reads one of the others wants a whole document without findings too."""


class Destination(NamedTuple):
    """A file that a format is written to."""

    output_format: Format
    path: Path


def read_destination(value: str) -> Destination:
    """Read ``FORMAT:FILE``. Raises UsageProblem."""
    name, _, path = value.partition(":")
    found = next((known for known in FORMATS if known == name), None)
    if found is None or found == "none" or not path:
        raise UsageProblem("usage.write.form", value=value, formats=", ".join(FORMATS[:-1]))
    return Destination(found, Path(path))


def default_format() -> Format:
    """Give ``github`` inside GitHub Actions, where a plain text would be no annotation; else ``full``."""
    return "github" if inside_github_actions() else "full"


def answer_text(output_format: Format, result: LintResult, session: Session, *, quiet: bool) -> str:
    """Give what goes to stdout; where it is to be quiet, for people without the summary."""
    text = format_text(output_format, result, session, quiet=quiet)
    if output_format in ("full", "concise") and inside_github_actions():
        from rbplan.present.github import plain

        return plain(text, secrets.token_hex(16))
    return text


def write_findings(destination: Destination, result: LintResult, session: Session) -> None:
    """Write one format to its file. Raises UsageProblem where it cannot be written."""
    write_file(
        session.folder / destination.path,
        format_text(destination.output_format, result, session._replace(stdout=None)),
    )


def write_step_summary(result: LintResult, session: Session) -> None:
    """Add the findings to the page of the job where GitHub Actions has one. Raises UsageProblem."""
    page = os.environ.get("GITHUB_STEP_SUMMARY")
    if page and inside_github_actions():
        from rbplan.present.lint_step_summary import lint_step_summary

        append_file(Path(page), lint_step_summary(result, session.words))


def format_text(output_format: Format, result: LintResult, session: Session, *, quiet: bool = False) -> str:
    """Give the findings in one format."""
    words, screen = session.words, session.stdout
    match output_format:
        case "full":
            from rbplan.present.lint_full import lint_full
            from rbplan.present.lint_summary import lint_summary

            summary = "" if quiet else lint_summary(result, words)
            return lint_full(result.diagnostics, result.texts, words, screen) + summary
        case "concise":
            from rbplan.present.lint_concise import lint_concise

            return lint_concise(result, words, screen)
        case "github":
            from rbplan.present.lint_github import lint_github

            return lint_github(result, words, secrets.token_hex(16))
        case "none":
            return ""
        case _:
            return _text_for_programs(output_format, result, words)


def _text_for_programs(
    output_format: Literal["json", "jsonl", "gitlab", "sarif", "junit"], result: LintResult, words: Catalogue
) -> str:
    match output_format:
        case "json":
            from rbplan.present.lint_json import lint_json

            return lint_json(result, words)
        case "jsonl":
            from rbplan.present.lint_jsonl import lint_jsonl

            return lint_jsonl(result, words)
        case "gitlab":
            from rbplan.present.lint_gitlab import lint_gitlab

            return lint_gitlab(result, words)
        case "sarif":
            from importlib.metadata import version

            from rbplan.lint.registry import RULES
            from rbplan.present.lint_sarif import lint_sarif

            return lint_sarif(result, RULES, version("rbplan"), words)
        case "junit":
            from rbplan.present.lint_junit import lint_junit

            return lint_junit(result, words)
