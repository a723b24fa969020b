"""A type of the models as JSON Schema."""

from datetime import date
from typing import Annotated, Any, Literal

import pytest
from pydantic import Field

from rbplan.plan.noun import Id, Noun
from rbplan.plan.tanggal import Tanggal
from rbplan.schema.annotation import annotation_schema, or_null, without_none

VALUES = {"a": {"description": "A."}, "b": {"description": "B."}}


class Part(Noun):
    """A noun."""


@pytest.mark.parametrize(
    ("annotation", "schema"),
    [
        (str, {"type": "string"}),
        (int, {"type": "integer"}),
        (bool, {"type": "boolean"}),
        (Annotated[bool, Field(strict=True)], {"type": "boolean"}),
        (Annotated[int, Field(strict=True, ge=1, le=9)], {"type": "integer", "minimum": 1, "maximum": 9}),
        (Id, {"type": "string", "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$", "maxLength": 80}),
        (tuple[str, ...], {"type": "array", "items": {"type": "string"}}),
        (Part, {"$ref": "#/definitions/Part"}),
        (
            Literal["a", "b"],
            {"oneOf": [{"const": "a", "description": "A."}, {"const": "b", "description": "B."}]},
        ),
        (Tanggal, {"type": "string", "format": "date", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"}),
    ],
    ids=str,
)
def test_annotation_schema(annotation: Any, schema: dict[str, Any]) -> None:
    assert annotation_schema(annotation, VALUES) == schema


@pytest.mark.parametrize("annotation", [float, date, list[str], tuple[str, str], dict[str, str], Annotated[date, "x"]])
def test_a_type_without_a_schema_is_a_fault(annotation: Any) -> None:
    with pytest.raises(TypeError):
        annotation_schema(annotation, VALUES)


@pytest.mark.parametrize(
    ("schema", "empty_too"),
    [
        ({"type": "string"}, {"type": ["string", "null"]}),
        ({"type": ["string", "array"], "items": {}}, {"type": ["string", "array", "null"], "items": {}}),
        ({"oneOf": [{"const": "a"}]}, {"oneOf": [{"const": "a"}, {"type": "null"}]}),
        ({"$ref": "#"}, {"anyOf": [{"$ref": "#"}, {"type": "null"}]}),
    ],
    ids=str,
)
def test_or_null(schema: dict[str, Any], empty_too: dict[str, Any]) -> None:
    assert or_null(schema) == empty_too


def test_without_none() -> None:
    assert without_none(str | None) is str
    assert without_none(Id | None) == Id
    assert without_none(str) is str
