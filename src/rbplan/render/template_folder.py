"""Where the built-in templates are."""

from pathlib import Path

import rbplan


def builtin_templates() -> Path:
    """Give the folder of the built-in templates.

    A wheel carries them inside the package; in a checkout, and so in an editable install, they stand at its top.
    """
    package = Path(rbplan.__file__).parent
    inside = package / "templates"
    return inside if inside.is_dir() else package.parents[1] / "templates"
