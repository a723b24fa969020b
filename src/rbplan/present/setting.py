"""A setting as it stands in rbplan.toml."""

import json

from rbplan.lint.rule import OptionValue


def setting(name: str, value: OptionValue) -> str:
    """Give ``name = value`` in TOML, whose numbers, texts and lists of them are written as in JSON."""
    written = json.dumps(list(value) if isinstance(value, tuple) else value, ensure_ascii=False)
    return f"{name} = {written}"
