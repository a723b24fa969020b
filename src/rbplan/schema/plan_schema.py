"""The schema of a whole plan, made from the models.

It is written by our own walk over the models and not by pydantic's generator, which emits another draft, knows nothing
of the notations that our readers take, and changes what it writes from version to version; the file is committed.
"""

from collections.abc import Mapping
from typing import Final, get_args

from rbplan.plan.noun import Noun
from rbplan.plan.plan import FORMAT_VERSION, Plan
from rbplan.schema.annotation import annotation_schema, or_null, without_none
from rbplan.schema.notation import Node
from rbplan.wording.schema_texts import SchemaTexts

SCHEMA_NAME: Final = f"rbplan-{FORMAT_VERSION}.schema.json"
"""The name of the file that holds the schema."""


def plan_schema(texts: SchemaTexts) -> Node:
    """Give the schema of the plan format as data for JSON: draft-07, which editors of every age read.

    Every key has a title and a description. An empty value is the same as an absent one, so that what may be absent may
    be null; unknown keys are refused.
    """
    return {
        "$schema": "http://json-schema.org/draft-07/schema#",
        "$id": f"urn:rbplan:plan:{FORMAT_VERSION}",
        **_noun_schema(Plan, texts),
        "definitions": {noun.__name__: _noun_schema(noun, texts) for noun in nouns_below(Plan)},
    }


def nouns_below(noun: type[Noun]) -> tuple[type[Noun], ...]:
    """Give the models that a model is made of, each once, in the order in which they are met."""
    found: dict[type[Noun], None] = {}
    waiting = [noun]
    for current in waiting:
        for field in current.model_fields.values():
            new = [part for part in _nouns(field.annotation) if part not in found]
            found.update(dict.fromkeys(new))
            waiting += new
    return tuple(found)


def _nouns(annotation: object) -> list[type[Noun]]:
    if isinstance(annotation, type) and issubclass(annotation, Noun):
        return [annotation]
    return [noun for argument in get_args(annotation) for noun in _nouns(argument)]


def _noun_schema(noun: type[Noun], texts: SchemaTexts) -> Node:
    fields = noun.model_fields
    required = [name for name, field in fields.items() if field.is_required()]
    return {
        **texts.nouns[noun.__name__],
        "type": "object",
        **({"required": required} if required else {}),
        "additionalProperties": False,
        "properties": {name: _key_schema(noun, name, texts) for name in fields},
    }


def _key_schema(noun: type[Noun], name: str, texts: SchemaTexts) -> Node:
    field = noun.model_fields[name]
    schema = annotation_schema(without_none(field.rebuild_annotation()), texts.values)
    if not field.is_required():
        schema = or_null(schema)
    elif "$ref" in schema:
        # Beside a reference, draft-07 sees nothing else.
        schema = {"allOf": [schema]}
    return {**_key_texts(noun, name, texts.keys), **schema}


def _key_texts(noun: type[Noun], name: str, keys: Mapping[str, Node]) -> Node:
    """Give the texts of a key, which stand at the model that declares it: program and kegiatan share their headings."""
    *_, owner = (base for base in noun.__mro__ if issubclass(base, Noun) and name in base.model_fields)
    return keys[f"{owner.__name__}.{name}"]
