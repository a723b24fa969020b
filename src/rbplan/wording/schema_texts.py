"""What editors show over the keys of a plan. Always Indonesian, like the documents: the schema is one file for all."""

import json
from pathlib import Path
from typing import NamedTuple

Texts = dict[str, dict[str, str]]
"""By name, what is merged into the schema as it stands: ``title``, ``description``, ``patternErrorMessage``.

The last is what VS Code and its kin say where a text does not match, instead of showing the pattern.
"""


class SchemaTexts(NamedTuple):
    """The texts of the models, of their keys (``Indikator.bulan``, at the model that declares it), and of choices."""

    nouns: Texts
    keys: Texts
    values: Texts


def read_schema_texts() -> SchemaTexts:
    """Read the texts from the file beside this one; only the command ``schema`` needs them."""
    return SchemaTexts(**json.loads(Path(__file__).with_name("plan_schema.id.json").read_bytes()))
