"""The committed schema is the one that the models give, and each of its keys is explained."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft7Validator

from rbplan.plan.indikator import Indikator
from rbplan.plan.plan import Plan
from rbplan.plan.program import Program
from rbplan.present.json_text import json_text
from rbplan.schema.plan_schema import SCHEMA_NAME, nouns_below, plan_schema
from rbplan.wording.schema_texts import read_schema_texts

ROOT = Path(__file__).parents[2]
COMMITTED = ROOT / "schema" / SCHEMA_NAME
TEXTS = read_schema_texts()
SCHEMA = plan_schema(TEXTS)


def objects(node: Any) -> Iterator[dict[str, Any]]:
    if isinstance(node, dict):
        yield node
        for part in node.values():
            yield from objects(part)
    elif isinstance(node, list):
        for part in node:
            yield from objects(part)


def mappings() -> dict[str, dict[str, Any]]:
    return {"Plan": SCHEMA, **SCHEMA["definitions"]}


def test_the_committed_schema_is_that_of_the_models() -> None:
    assert COMMITTED.read_text(encoding="utf-8") == json_text(SCHEMA), "run `make schema`"


def test_it_is_a_schema_of_draft_7() -> None:
    Draft7Validator.check_schema(SCHEMA)
    assert SCHEMA["$schema"] == "http://json-schema.org/draft-07/schema#"
    later = {"prefixItems", "$defs", "unevaluatedProperties", "dependentRequired"}
    assert [node for node in objects(SCHEMA) if later & node.keys()] == []


def test_nothing_stands_beside_a_reference() -> None:
    assert [node for node in objects(SCHEMA) if "$ref" in node and len(node) > 1] == []


def test_every_model_is_there_with_exactly_its_keys() -> None:
    nouns = {noun.__name__: noun for noun in (Plan, *nouns_below(Plan))}
    assert {name: list(mapping["properties"]) for name, mapping in mappings().items()} == {
        name: list(noun.model_fields) for name, noun in nouns.items()
    }
    assert [name for name, mapping in mappings().items() if mapping["additionalProperties"] is not False] == []


def test_every_mapping_and_every_key_has_a_title_and_a_description() -> None:
    explained = [*mappings().values(), *(key for each in mappings().values() for key in each["properties"].values())]
    assert [node for node in explained if not (node["title"].strip() and node["description"].strip())] == []


def test_no_text_is_left_over() -> None:
    nouns = (Plan, *nouns_below(Plan))
    declared = {f"{base.__name__}.{key}" for noun in nouns for base in noun.__mro__ for key in fields(base)}
    choices = {node["const"] for node in objects(SCHEMA) if isinstance(node.get("const"), str)}
    assert set(TEXTS.nouns) == {noun.__name__ for noun in nouns}
    assert set(TEXTS.keys) <= declared
    used = [key["description"] for each in mappings().values() for key in each["properties"].values()]
    assert {text["description"] for text in TEXTS.keys.values()} == set(used)
    assert set(TEXTS.values) == choices


def fields(noun: Any) -> dict[str, Any]:
    return getattr(noun, "model_fields", {})


def test_texts_are_sentences_in_one_line() -> None:
    texts = [text for part in TEXTS for entry in part.values() for text in entry.values()]
    assert [text for text in texts if text != text.strip() or not text.isprintable()] == []
    assert [entry for part in TEXTS for entry in part.values() if entry["description"][-1] != "."] == []
    assert {name for part in TEXTS for entry in part.values() for name in entry} == {
        "title",
        "description",
        "patternErrorMessage",
    }


def test_what_is_shared_is_explained_once_and_what_differs_differently() -> None:
    definitions = SCHEMA["definitions"]
    assert definitions["Program"]["properties"]["nama"] == definitions["Kegiatan"]["properties"]["nama"]
    assert "uraian" in definitions["Indikator"]["properties"]["perkiraan"]["description"]


def test_every_pattern_of_a_key_says_what_to_write_instead() -> None:
    """Without it an editor shows the pattern."""
    keys = [(name, key, node) for name, each in mappings().items() for key, node in each["properties"].items()]
    patterned = {f"{name}.{key}" for name, key, node in keys if any("pattern" in part for part in objects(node))}
    worded = {f"{name}.{key}" for name, key, node in keys if "patternErrorMessage" in node}
    assert patterned == worded


def test_required_are_those_of_the_models() -> None:
    required = {name: mapping["required"] for name, mapping in mappings().items() if "required" in mapping}
    assert required == {
        "Plan": ["rbplan", "tahun", "satker"],
        "Satker": ["nama"],
        "Keputusan": ["id", "jenis"],
        "Sumber": ["id", "jenis"],
        "Indikator": ["id"],
        "Bacaan": ["baris"],
    }


def test_the_real_plan_names_the_schema() -> None:
    plan = ROOT / "plans" / "2022.yaml"
    modeline = plan.read_text(encoding="utf-8").splitlines()[0]
    before, _, path = modeline.partition("$schema=")
    assert before == "# yaml-language-server: "
    assert (plan.parent / path).resolve() == COMMITTED
    assert json.loads(COMMITTED.read_bytes())["$id"] == "urn:rbplan:plan:1"


@pytest.mark.parametrize("noun", [Program, Indikator])
def test_models_below_a_model(noun: type[Program | Indikator]) -> None:
    names = [below.__name__ for below in nouns_below(noun)]
    assert len(names) == len(set(names))
    assert ("Kegiatan" in names) == (noun is Program)
    assert "Rincian" in names
