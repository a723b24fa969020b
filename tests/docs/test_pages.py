"""The pages that describe the code name all of it, and nothing else."""

import json
import re
from collections.abc import Iterator
from pathlib import Path
from types import NoneType
from typing import Any, Literal, get_args, get_origin

import pytest

from rbplan.cli.exit_code import ExitCode
from rbplan.due import GROUPS
from rbplan.load.load import load_plan
from rbplan.plan.noun import Noun
from rbplan.plan.plan import Plan
from rbplan.plan.schedule import Certainty
from rbplan.render.context import make_context

ROOT = Path(__file__).parents[2]
PAGES = [ROOT / "README.md", ROOT / "CONTRIBUTING.md", ROOT / "CHANGELOG.md", *sorted((ROOT / "docs").rglob("*.md"))]

ENGLISH = {"rbplan", "path", "line", "group", "items", "plan", "plans", "label", "schema"}
"""Keys of the plan and of ``rbplan.due/1`` that are machinery, not nouns of the decree."""


def page(name: str) -> str:
    return (ROOT / "docs" / name).read_text(encoding="utf-8")


def glossary() -> set[str]:
    first_cells = re.findall(r"^\| (`[^|]*`) \|", page("glossary.md"), re.MULTILINE)
    return {word for cell in first_cells for word in re.findall(r"`([^`]+)`", cell)}


def nouns(annotation: Any) -> Iterator[type[Noun]]:
    if isinstance(annotation, type) and issubclass(annotation, Noun):
        yield annotation
    for argument in get_args(annotation):
        if argument is not NoneType:
            yield from nouns(argument)


def literals(annotation: Any) -> Iterator[str]:
    if get_origin(annotation) is Literal:
        yield from get_args(annotation)
    for argument in get_args(annotation):
        yield from literals(argument)


def all_nouns() -> set[type[Noun]]:
    found: set[type[Noun]] = set()
    waiting: list[type[Noun]] = [Plan]
    while waiting:
        noun = waiting.pop()
        if noun not in found:
            found.add(noun)
            waiting += (below for field in noun.model_fields.values() for below in nouns(field.annotation))
    return found


def plan_words() -> set[str]:
    fields = [(name, field.annotation) for noun in all_nouns() for name, field in noun.model_fields.items()]
    return {name for name, _ in fields} | {word for _, annotation in fields for word in literals(annotation)}


def context_words(data: Any) -> Iterator[str]:
    if isinstance(data, dict):
        for key, value in data.items():
            yield key
            yield from context_words(value)
    elif isinstance(data, list):
        for value in data:
            yield from context_words(value)


def real_context() -> dict[str, Any]:
    plan = load_plan((ROOT / "plans" / "2022.yaml").read_bytes(), "2022.yaml").plan
    assert plan is not None
    return make_context(plan)


def test_every_key_and_value_of_the_plan_is_in_the_glossary() -> None:
    assert plan_words() - glossary() == {"rbplan"}


def test_every_key_of_the_context_is_in_the_glossary() -> None:
    assert set(context_words(real_context())) - glossary() == set()


def test_every_key_of_one_indikator_as_json_is_in_its_page_and_the_nouns_among_them_in_the_glossary() -> None:
    golden = ROOT / "tests/cli/__snapshots__/test_goldens/test_json_answer_in_every_language[show].json"
    keys = set(context_words(json.loads(golden.read_text(encoding="utf-8"))))
    assert keys - glossary() - ENGLISH == {"last_line", "december", "shared_with", "suppressions"}
    assert keys - set(re.findall(r"\w+", page("json.md"))) == set()


def test_every_group_and_certainty_is_in_the_glossary() -> None:
    assert {*GROUPS, *get_args(Certainty)} <= glossary()


def test_the_glossary_has_no_word_that_nothing_uses() -> None:
    source = "".join(path.read_text(encoding="utf-8") for path in (ROOT / "src").rglob("*.py"))
    assert {word for word in glossary() if not re.search(rf"\b{word}\b", source)} == set()


def test_every_key_of_the_plan_is_in_the_format() -> None:
    words = set(re.findall(r"\w+", page("format.md")))
    assert {name for noun in all_nouns() for name in noun.model_fields} - words == set()


def test_every_key_of_the_context_is_in_its_page() -> None:
    words = set(re.findall(r"\w+", page("templates.md")))
    assert set(context_words(real_context())) - words == set()


def test_every_exit_code_is_in_its_page_and_no_other() -> None:
    rows = re.findall(r"^\| (\d+) \|", page("exit-codes.md"), re.MULTILINE)
    assert rows == [str(int(code)) for code in ExitCode]


@pytest.mark.parametrize("path", PAGES, ids=lambda path: path.name)
def test_links_lead_somewhere(path: Path) -> None:
    links = re.findall(r"\]\((?!https?:)([^)#]+)", path.read_text(encoding="utf-8"))
    assert [link for link in links if not (path.parent / link).exists()] == []
