"""What the Lembar Pencocokan says. Always Indonesian, like every document."""

import json
from collections.abc import Mapping
from pathlib import Path


def read_lembar_texts() -> Mapping[str, str]:
    """Read the texts from the file beside this one; only the command ``collate`` needs them."""
    texts: dict[str, str] = json.loads(Path(__file__).with_name("lembar.id.json").read_bytes())
    return texts
