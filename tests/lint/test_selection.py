"""Which rules run, by what settings and command line say."""

import pytest

from rbplan.diagnostic import Kind
from rbplan.lint.rule import Finding, Option, Rule
from rbplan.lint.selection import UnavoidableRule, UnknownRule, Wishes, choose, rules_named, suggest


def made(code: str, name: str, **more: object) -> Rule:
    return Rule(Kind(code, name, "warning"), "", lambda _subject: iter(()), **more)  # type: ignore[arg-type]


RULES = (
    Rule(Kind("RB008", "duplicate-key", "error"), "", None),
    made("RB101", "duplicate-id"),
    made("RB105", "numbering-gap", options=(Option("limit", 3),)),
    made("RB201", "nothing-scheduled"),
    made("RB904", "no-reason", on_by_default=False),
)


def chosen(**wishes: object) -> str:
    return " ".join(each.rule.kind.code for each in choose(RULES, Wishes(**wishes)))  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("wishes", "codes"),
    [
        ({}, "RB008 RB101 RB105 RB201"),
        ({"select": ("RB1",)}, "RB008 RB101 RB105"),
        ({"select": ("rb101",)}, "RB008 RB101"),
        ({"select": ("duplicate-id", "RB2")}, "RB008 RB101 RB201"),
        ({"select": ("RB",)}, "RB008 RB101 RB105 RB201 RB904"),
        ({"extend_select": ("RB904",)}, "RB008 RB101 RB105 RB201 RB904"),
        ({"extend_select": ("no-reason",), "select": ("RB2",)}, "RB008 RB201 RB904"),
        ({"ignore": ("RB1",)}, "RB008 RB201"),
        ({"ignore": ("numbering-gap",)}, "RB008 RB101 RB201"),
        ({"select": ("RB1",), "ignore": ("RB105",)}, "RB008 RB101"),
        ({"select": ("RB105",), "ignore": ("RB1",)}, "RB008 RB105"),
        ({"select": ("RB105",), "ignore": ("RB105",)}, "RB008"),
        ({"extend_select": ("RB105",), "ignore": ("RB",)}, "RB008 RB105"),
        ({"ignore": ("RB",)}, "RB008"),
        ({"ignore": ("RB0",)}, "RB008 RB101 RB105 RB201"),
    ],
)
def test_codes(wishes: dict[str, object], codes: str) -> None:
    assert chosen(**wishes) == codes


def test_severity_and_options() -> None:
    wishes = Wishes(severity={"RB105": "info"}, options={"RB105": {"limit": 7}})
    found = {each.rule.kind.code: each for each in choose(RULES, wishes)}
    assert (found["RB105"].severity, found["RB105"].options) == ("info", {"limit": 7})
    assert (found["RB101"].severity, found["RB101"].options) == ("warning", {})
    assert choose(RULES, Wishes())[2].options == {"limit": 3}


def test_what_names_rules_adds_up_and_the_later_value_stands() -> None:
    settled = Wishes(("RB1",), ("RB9",), ("RB105",), {"RB101": "info", "RB201": "info"}, {"RB105": {"limit": 1}})
    asked = Wishes(("RB2",), (), ("RB101",), {"RB201": "error"}, {"RB105": {"other": 2}})
    assert settled.and_also(asked) == Wishes(
        ("RB1", "RB2"),
        ("RB9",),
        ("RB105", "RB101"),
        {"RB101": "info", "RB201": "error"},
        {"RB105": {"limit": 1, "other": 2}},
    )


@pytest.mark.parametrize(
    ("word", "suggestion"),
    [("RB106", "RB105"), ("numbering-gab", "numbering-gap"), ("Duplicate-Ids", "duplicate-id"), ("zzz", ""), ("R", "")],
)
@pytest.mark.parametrize("where", ["select", "extend_select", "ignore"])
def test_unknown(where: str, word: str, suggestion: str) -> None:
    with pytest.raises(UnknownRule) as caught:
        chosen(**{where: (word,)})
    assert caught.value.word == word
    assert caught.value.suggestion in (suggestion, "RB101" if suggestion == "RB105" else suggestion)


@pytest.mark.parametrize("word", ["RB008", "duplicate-key"])
def test_what_cannot_be_read_cannot_be_ignored_by_its_own_name(word: str) -> None:
    with pytest.raises(UnavoidableRule) as caught:
        chosen(ignore=(word,))
    assert caught.value.rule is RULES[0]


def test_rules_named() -> None:
    assert [rule.kind.code for rule in rules_named("RB1", RULES)] == ["RB101", "RB105"]
    assert rules_named("R", RULES) == ()
    assert suggest("nothing-sheduled", RULES) == "nothing-scheduled"


def test_finding_needs_a_path_only() -> None:
    assert Finding(("program",)) == (("program",), {}, "", False, None, None)
