"""No error of the models is without an explanation: read off the schema that pydantic built, not by trying plans.

The table below says which error types a node of the schema can raise for what the reader yields (text, whole
numbers, true and false, null, lists, mappings). It was written from pydantic-core's documentation; a kind of node that
it does not know fails the test, so that a new type in the models has to be thought about. That every entry of
EXPLANATIONS is raised by some plan is shown in test_explain.
"""

import ast
import inspect
import sys
from collections.abc import Iterator
from typing import Any

from rbplan.load.explain import EXPLANATIONS
from rbplan.plan.plan import Plan

SILENT = {"definitions", "definition-ref", "default", "nullable", "model-field", "no-info"}

ERRORS = {
    "model": {"model_type"},
    "model-fields": {"missing", "extra_forbidden"},
    "str": {"string_type"},
    "int": {"int_type"},
    "bool": {"bool_type"},
    "tuple": {"tuple_type"},
    "literal": {"literal_error"},
}

CONSTRAINTS = {
    "pattern": "string_pattern_mismatch",
    "max_length": "string_too_long",
    "ge": "greater_than_equal",
    "le": "less_than_equal",
}

Node = dict[str, Any]


def nodes(schema: Any) -> Iterator[Node]:
    if isinstance(schema, dict):
        if isinstance(schema.get("type"), str):
            yield schema
        for name, part in schema.items():
            if name not in ("metadata", "serialization", "default", "config"):
                yield from nodes(part)
    elif isinstance(schema, list | tuple):
        for part in schema:
            yield from nodes(part)


def own_errors(function: Any) -> set[str]:
    """The types of our own errors that a validator, or a function of rbplan that it calls, names."""
    found: set[str] = set()
    modules = {inspect.unwrap(function).__module__}
    if "plan.bulan" in function.__module__ or "numbers_of" in function.__code__.co_names:
        modules.add("rbplan.plan.ranges")
    if "range_of" in function.__code__.co_names:
        modules.add("rbplan.plan.ranges")
    for module in modules:
        for node in ast.walk(ast.parse(inspect.getsource(sys.modules[module]))):
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "PydanticCustomError":
                found |= {str(part.value) for part in ast.walk(node.args[0]) if isinstance(part, ast.Constant)}
    return found


def possible_errors(schema: Any) -> set[str]:
    found: set[str] = set()
    shielded: list[int] = []
    for node in nodes(schema):
        if node["type"] == "function-before":
            function = node["function"]["function"]
            found |= own_errors(function)
            if function.__name__ not in ("_empty_is_absent", "_one_or_more"):
                # What the validator gives out is always what the node below it takes.
                shielded += [id(inner) for inner in nodes(node["schema"])]
        elif id(node) not in shielded and node["type"] not in SILENT:
            found |= ERRORS[node["type"]]
            found |= {error for constraint, error in CONSTRAINTS.items() if constraint in node}
    return found


def test_the_models_can_raise_exactly_what_is_explained() -> None:
    assert possible_errors(Plan.__pydantic_core_schema__) == set(EXPLANATIONS)
