"""A type of the models as JSON Schema."""

from collections.abc import Mapping
from types import NoneType, UnionType
from typing import Annotated, Any, Literal, Union, get_args, get_origin

from rbplan.plan.noun import Noun
from rbplan.schema.notation import NOTATIONS, Node

_PLAIN = {str: "string", int: "integer", bool: "boolean"}
_LIMITS = {"ge": "minimum", "le": "maximum", "pattern": "pattern", "max_length": "maxLength"}


def annotation_schema(annotation: Any, values: Mapping[str, Node]) -> Node:
    """Give the schema of what a YAML file may hold for a type of the models.

    ``values`` describes the words of a choice. Raises TypeError for a type that has no schema yet: its notation belongs
    into NOTATIONS.
    """
    for known, notation in NOTATIONS:
        if annotation == known:
            return dict(notation)
    origin, arguments = get_origin(annotation), get_args(annotation)
    if annotation in _PLAIN:
        return {"type": _PLAIN[annotation]}
    if isinstance(annotation, type) and issubclass(annotation, Noun):
        return {"$ref": f"#/definitions/{annotation.__name__}"}
    if origin is Literal:
        return {"oneOf": [{"const": word, **values[word]} for word in arguments]}
    if origin is tuple and arguments[1:] == (...,):
        return {"type": "array", "items": annotation_schema(arguments[0], values)}
    if origin is Annotated and arguments[0] in _PLAIN:
        return annotation_schema(arguments[0], values) | _limits(arguments[1:])
    raise TypeError(annotation)


def or_null(schema: Node) -> Node:
    """Give a schema that takes an empty value too."""
    if "type" in schema:
        kinds = schema["type"]
        return {**schema, "type": [*([kinds] if isinstance(kinds, str) else kinds), "null"]}
    if "oneOf" in schema:
        return {"oneOf": [*schema["oneOf"], {"type": "null"}]}
    return {"anyOf": [schema, {"type": "null"}]}


def without_none(annotation: Any) -> Any:
    """Give the type that a value has where there is one."""
    if get_origin(annotation) not in (Union, UnionType):
        return annotation
    (inner,) = (argument for argument in get_args(annotation) if argument is not NoneType)
    return inner


def _limits(metadata: tuple[Any, ...]) -> Node:
    """Give the limits that stand beside a type, be they pydantic's ``Field`` or what ``Field`` was taken apart into."""
    parts = [part for each in metadata for part in (each, *getattr(each, "metadata", ()))]
    given = [(keyword, getattr(part, name, None)) for part in parts for name, keyword in _LIMITS.items()]
    return {keyword: limit for keyword, limit in given if limit is not None}
