"""``rbplan.rule/1``."""

import json
from typing import Any

from rule_views import PLAN, view

from rbplan.lint.registry import RULES
from rbplan.load.load import load_plan
from rbplan.present.rule_json import rule_json
from rbplan.present.rule_view import OptionView, rule_view
from rbplan.wording.catalogue import read_catalogue

EXPECTED = {
    "code": "RB399",
    "name": "odd-row",
    "severity": "warning",
    "summary": "A row holds `<p>` or a * that nobody meant.",
    "explanation": "The scan has marks of its own, and they must not be printed.\n\nSecond paragraph.",
    "source": "DOMAIN, `row` 4.",
    "fixable": True,
    "fix": "safe",
    "mandatory": False,
    "on_by_default": True,
    "options": [{"name": "most-rows", "default": 12, "choices": [], "help": "How many rows may be odd."}],
    "messages": [{"key": "RB399", "message": "Row {row} is odd.", "help": "Mend row {row}."}],
    "wrong": [PLAN],
    "right": ["rbplan: 1\n"],
    "files": {"2022/sumber/salinan.txt": "| a | b |\n"},
}


def rules(text: str) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = json.loads(text)["rules"]
    return found


def test_whole() -> None:
    assert json.loads(rule_json([view()])) == {"schema": "rbplan.rule/1", "rules": [EXPECTED]}
    assert list(rules(rule_json([view()]))[0]) == list(EXPECTED)


def test_one_that_is_mended_by_hand() -> None:
    (rule,) = rules(rule_json([view(fix="no", options=(OptionView("words", ("a", "b"), ("a",), "x"),))]))
    assert (rule["fixable"], rule["fix"]) == (False, None)
    assert rule["options"] == [{"name": "words", "default": ["a", "b"], "choices": ["a"], "help": "x"}]


def test_none() -> None:
    assert json.loads(rule_json([])) == {"schema": "rbplan.rule/1", "rules": []}


def test_only_what_people_read_depends_on_the_language() -> None:
    worded = {"summary", "explanation", "source", "messages", "options"}
    english, indonesian = (
        rules(rule_json([rule_view(rule, words) for rule in RULES])) for words in map(read_catalogue, ("en", "id"))
    )
    for one, other in zip(english, indonesian, strict=True):
        assert {key: one[key] for key in one.keys() - worded} == {key: other[key] for key in other.keys() - worded}
        assert one["summary"] != other["summary"]
        assert [message["key"] for message in one["messages"]] == [message["key"] for message in other["messages"]]
        assert one["messages"]


def test_right_plans_can_be_loaded_from_it() -> None:
    """A plan comes out as it went in: tabs, quotation marks and line ends included."""
    for rule in rules(rule_json([rule_view(rule, read_catalogue("en")) for rule in RULES])):
        for plan in rule["right"]:
            assert load_plan(plan.encode(), "p").diagnostics == ()
