"""What is to be looked at in own templates: a paragraph each; and as JSON."""

from collections.abc import Sequence
from typing import NamedTuple

from rbplan.inert import inert
from rbplan.present.json_text import json_text
from rbplan.present.screen import Screen
from rbplan.present.wrapped import wrap
from rbplan.render.own.check import Finding
from rbplan.wording.catalogue import Catalogue


class Checked(NamedTuple):
    """What was found in own templates, and how many of them are copies.

    ``option`` is what a command needs in order to find their folder, empty where the settings name it.
    """

    findings: Sequence[Finding]
    copies: int
    option: str


def templates_check(checked: Checked, words: Catalogue, screen: Screen | None) -> str:
    """Give a line for each finding; where there is none, that the own templates fit."""
    if checked.findings:
        sentences = [_sentence(finding, checked.option, words) for finding in checked.findings]
    else:
        sentences = [words.say("templates.check.fine", count=checked.copies)]
    lines = [line for sentence in sentences for line in wrap(sentence, screen)]
    return "".join(f"{line}\n" for line in lines)


def templates_check_json(checked: Checked, words: Catalogue) -> str:
    """Give ``rbplan.templates.check/1``."""
    findings = [
        {
            "name": finding.name,
            "reason": finding.reason,
            "cause": finding.problem.cause if finding.problem else None,
            "message": _sentence(finding, checked.option, words),
            "args": dict(finding.problem.arguments if finding.problem else finding.arguments),
        }
        for finding in checked.findings
    ]
    return json_text({"schema": "rbplan.templates.check/1", "findings": findings})


def _sentence(finding: Finding, option: str, words: Catalogue) -> str:
    """Say what is wrong with a template, and what to do."""
    if finding.problem is not None:
        problem = words.say(f"usage.template.{finding.problem.cause}", **finding.problem.arguments)
        return words.say("templates.check.broken", name=inert(finding.name), problem=inert(problem))
    arguments = {key: inert(value) if isinstance(value, str) else value for key, value in finding.arguments.items()}
    return words.say(f"templates.check.{finding.reason}", **arguments, option=f" {inert(option)}" if option else "")
