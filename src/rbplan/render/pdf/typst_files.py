"""The files that Typst gets to see: those of the template folders and nothing else."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Final, NamedTuple

from rbplan.render.problem import TemplateProblem

_TEMPLATE: Final = ".typ"
_PICTURES: Final = (".png", ".jpg", ".jpeg", ".gif", ".webp", ".svg")
_FONTS: Final = (".otf", ".ttf", ".ttc")


class TemplateFiles(NamedTuple):
    """The files by name, and whose they are.

    ``own`` names those that the first folder has of its own where there are several, so those of the user; ``fonts`` is
    that folder where it holds fonts too.
    """

    content: Mapping[str, bytes]
    own: frozenset[str]
    fonts: Path | None


def template_files(folders: Sequence[Path]) -> TemplateFiles:
    """Read the templates that lie in the folders, and the pictures that a template there names.

    The first folder that has a file of a name counts. Folders within them are not looked into. Raises TemplateProblem
    for a link that leads out of its folder, and OSError where a file cannot be read.
    """
    content: dict[str, bytes] = {}
    own: set[str] = set()
    fonts: Path | None = None
    for folder in reversed(folders):
        files = sorted(path for path in folder.iterdir() if path.is_file())
        found = {path.name: _read(path, folder) for path in files if path.suffix == _TEMPLATE}
        written = b"".join(found.values())
        pictures = (path for path in files if path.suffix.lower() in _PICTURES and path.name.encode() in written)
        found |= {path.name: _read(path, folder) for path in pictures}
        content |= found
        if folder != folders[-1]:
            own |= found.keys()
            fonts = folder if any(path.suffix.lower() in _FONTS for path in files) else None
    return TemplateFiles(content, frozenset(own), fonts)


def _read(path: Path, folder: Path) -> bytes:
    if not path.resolve().is_relative_to(folder.resolve()):
        raise TemplateProblem("outside", path.name)
    return path.read_bytes()
