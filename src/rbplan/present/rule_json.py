"""Rules as JSON: a frozen public copy, version 1."""

from collections.abc import Iterable
from typing import Any

from rbplan.present.json_text import json_text
from rbplan.present.rule_view import RuleView


def rule_json(views: Iterable[RuleView]) -> str:
    """Give ``rbplan.rule/1``. ``wrong`` and ``right`` are whole plans; ``fix`` is null, ``safe`` or ``unsafe``."""
    return json_text({"schema": "rbplan.rule/1", "rules": [_rule(view) for view in views]})


def _rule(view: RuleView) -> dict[str, Any]:
    return {
        "code": view.kind.code,
        "name": view.kind.name,
        "severity": view.kind.severity,
        "summary": view.summary,
        "explanation": "\n\n".join(view.why),
        "source": view.source,
        "fixable": view.fix != "no",
        "fix": None if view.fix == "no" else view.fix,
        "mandatory": view.mandatory,
        "on_by_default": view.on_by_default,
        "options": [
            {
                "name": option.name,
                "default": list(option.default) if isinstance(option.default, tuple) else option.default,
                "choices": list(option.choices),
                "help": option.help,
            }
            for option in view.options
        ],
        "messages": [{"key": message.key, "message": message.text, "help": message.help} for message in view.messages],
        "wrong": list(view.wrong),
        "right": list(view.right),
        "files": dict(view.files),
    }
