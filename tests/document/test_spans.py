"""Where keys and values stand."""

from typing import Any

import pytest
import yaml
from read_text import REAL_PLAN, read

from rbplan.document.document import Document, NodePath

SMALL = 'a: x\nb:   # note\n  - "y z"\n  - {c: 1, d: [2]}\n\n\n# end\ne: |\n  f\n  g\n\n\nh:\ni: j\n  k\n'


def slices(document: Document) -> dict[NodePath, str]:
    return {path: document.text[start:end] for path, (start, end) in document.values.items()}


@pytest.mark.parametrize("newline", ["\n", "\r\n"], ids=["LF", "CRLF"])
def test_the_slice_at_each_span(newline: str) -> None:
    document = read(SMALL.replace("\n", newline))
    text = SMALL.replace("\n", newline).rstrip()
    assert slices(document) == {
        (): text,
        ("a",): "x",
        ("b",): f'- "y z"{newline}  - {{c: 1, d: [2]}}',
        ("b", 0): '"y z"',
        ("b", 1): "{c: 1, d: [2]}",
        ("b", 1, "c"): "1",
        ("b", 1, "d"): "[2]",
        ("b", 1, "d", 0): "2",
        ("e",): f"|{newline}  f{newline}  g",
        ("h",): "",
        ("i",): f"j{newline}  k",
    }
    keys = {path: document.text[start:end] for path, (start, end) in document.keys.items()}
    assert keys == {path: path[-1] for path in (("a",), ("b",), ("b", 1, "c"), ("b", 1, "d"), ("e",), ("h",), ("i",))}
    assert [document.line((key,)) for key in "abehi"] == [1, 3, 8, 13, 14]


def test_place_of_what_is_not_there_is_the_nearest_value_around_it() -> None:
    document = read(SMALL)
    assert document.location(("b", 1, "x")) == document.location(("b", 1, "x", "y")) == (4, 5, 4, 19)
    assert document.location(("z",)) == (1, 1, 15, 4)
    assert document.key_location(("b", 1, "d")) == (4, 12, 4, 13)
    assert document.key_location(("b", 0)) == (3, 5, 3, 10)
    assert read("").location(("a",)) == (1, 1, 1, 1)


@pytest.fixture(scope="module")
def plan() -> Document:
    return read(REAL_PLAN)


def test_the_real_plan_has_nothing_to_tell(plan: Document) -> None:
    assert (plan.diagnostics, plan.complete, plan.distrusted) == ((), True, frozenset())
    assert plan.text.encode() == REAL_PLAN


def test_every_span_of_the_real_plan_holds_its_value(plan: Document) -> None:
    compared = 0
    for path, written in slices(plan).items():
        value: Any = plan.data
        for step in path:
            value = value[step]
        if not isinstance(value, dict | list) and written[:1] not in ("'", '"', "|", ">"):
            assert written == ("" if value is None else str(value)), path
            compared += 1
    assert compared > 400


def test_every_key_of_the_real_plan_stands_at_its_span(plan: Document) -> None:
    assert {path[-1] for path in plan.keys} > {"program", "kegiatan", "indikator", "bacaan"}
    assert {path: plan.text[start:end] for path, (start, end) in plan.keys.items()} == {p: p[-1] for p in plan.keys}


def test_the_real_plan_is_what_pyyaml_composes(plan: Document) -> None:
    """PyYAML's own tree of nodes knows nothing of our loop: the same values, keys and places come out."""
    values: dict[NodePath, tuple[str, int, int]] = {}
    keys: dict[NodePath, tuple[int, int]] = {}
    compose(yaml.compose(plan.text, Loader=yaml.BaseLoader), (), values, keys)
    assert {path: tuple(span) for path, span in plan.keys.items()} == keys
    assert plan.values.keys() == values.keys()
    for path, (written, start, end) in values.items():
        span = plan.values[path]
        value = value_at(plan, path)
        if isinstance(value, dict | list):
            assert span.start == start, path
            assert plan.text[span.end : end].strip().partition("\n")[0][:1] in ("", "#"), path
            assert written == type(value).__name__, path
        else:
            assert (span.start, span.end) == (start, end), path
            assert written == ("" if value is None else str(value)), path


def value_at(document: Document, path: NodePath) -> Any:
    value: Any = document.data
    for step in path:
        value = value[step]
    return value


def compose(
    node: Any, path: NodePath, values: dict[NodePath, tuple[str, int, int]], keys: dict[NodePath, tuple[int, int]]
) -> None:
    names = {yaml.MappingNode: "dict", yaml.SequenceNode: "list"}
    written = names.get(type(node)) or node.value
    values[path] = (written, node.start_mark.index, node.end_mark.index)
    if isinstance(node, yaml.MappingNode):
        for key, value in node.value:
            keys[*path, key.value] = (key.start_mark.index, key.end_mark.index)
            compose(value, (*path, key.value), values, keys)
    elif isinstance(node, yaml.SequenceNode):
        for position, value in enumerate(node.value):
            compose(value, (*path, position), values, keys)
