"""Every rule's docstring is true: in its wrong plans the marked lines are found, in its right ones nothing."""

import ast
import re
from pathlib import Path
from typing import NamedTuple

import pytest
from rule_cases import marked_lines, report

from rbplan.document.kinds import DOCUMENT_KINDS
from rbplan.lint import registry, rules
from rbplan.lint.documentation import RuleDocumentation, read_documentation
from rbplan.lint.engine import Report
from rbplan.lint.registry import RULES
from rbplan.lint.rule import Rule
from rbplan.load.kinds import LOAD_KINDS
from rbplan.wording.catalogue import read_catalogue

FOLDER = Path(rules.__file__).parent
FILES = sorted(path for path in FOLDER.rglob("*.py") if path.name != "__init__.py")

UNSHOWN = {"RB001", "RB002"}
"""Five million bytes, and bytes that are no text, cannot be shown in a docstring."""


class Example(NamedTuple):
    rule: Rule
    text: str
    documentation: RuleDocumentation


def examples(kind: str) -> list[object]:
    return [
        pytest.param(Example(rule, text, documentation), id=f"{rule.kind.code}-{number}")
        for rule in RULES
        for documentation in [read_documentation(rule.documentation)]
        for number, text in enumerate(getattr(documentation, kind), 1)
    ]


def run(example: Example) -> Report:
    words = [example.rule.kind.code]
    if example.rule.looks_at == "suppressions":
        # Whether a suppression is used is known only where the rules that it names have run.
        words += [rule.kind.code for rule in RULES if rule.on_by_default]
    return report(example.text, *words, files=example.documentation.files)


def found_lines(example: Example) -> list[int]:
    code = example.rule.kind.code
    done = run(example)
    return [each.location.line if each.location else 1 for each in done.diagnostics if each.kind.code == code]


@pytest.mark.parametrize("example", examples("wrong"))
def test_wrong(example: Example) -> None:
    expected = marked_lines(example.text, example.rule.kind.code)
    assert expected, "no line is marked"
    assert found_lines(example) == expected


@pytest.mark.parametrize("example", examples("right"))
def test_right(example: Example) -> None:
    assert found_lines(example) == []
    done = run(example)
    assert done.diagnostics == (), "a right plan has something else wrong with it"


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.kind.code)
def test_every_rule_is_documented(rule: Rule) -> None:
    documentation = read_documentation(rule.documentation)
    assert re.fullmatch(r"[A-Z`].{10,110}\.", documentation.summary)
    assert len(documentation.explanation) > 60
    assert documentation.source
    shown = rule.kind.code not in UNSHOWN
    assert bool(documentation.wrong) == shown
    assert bool(documentation.right) == shown
    indonesian = read_catalogue("id")
    assert indonesian.say(f"{rule.kind.code}.summary").endswith(".")
    assert len(indonesian.say(f"{rule.kind.code}.why")) > 60
    for option in rule.options:
        for language in (indonesian, read_catalogue("en")):
            assert language.say(f"{rule.kind.code}.option.{option.name}")


def test_every_file_holds_one_rule_that_is_listed() -> None:
    declared = []
    for path in FILES:
        tree = ast.parse(path.read_text(encoding="utf-8"))
        names = [
            node.target.id
            for node in tree.body
            if isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name) and node.target.id == "RULE"
        ]
        assert names == ["RULE"], path.name
        declared.append(ast.get_docstring(tree, clean=False))
    assert sorted(rule.documentation for rule in registry.RULES) == sorted(str(text) for text in declared)


def test_a_file_is_called_as_its_rule() -> None:
    names = {path.stem.replace("_", "-") for path in FILES}
    assert names == {rule.kind.name for rule in RULES}


def test_codes_and_names_are_unique_and_in_order() -> None:
    codes = [rule.kind.code for rule in RULES]
    assert codes == sorted(set(codes))
    assert len({rule.kind.name for rule in RULES}) == len(RULES)
    for rule in RULES:
        assert re.fullmatch(r"RB\d{3}", rule.kind.code)
        assert re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", rule.kind.name)


def test_what_is_reported_while_reading_is_a_rule_that_is_never_switched_off() -> None:
    kinds = [rule.kind for rule in RULES if rule.check is None]
    assert kinds == [*DOCUMENT_KINDS, *LOAD_KINDS]
