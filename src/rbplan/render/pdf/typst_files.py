"""The files that Typst gets to see: those of the template folders and nothing else."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Final, NamedTuple

from rbplan.render.template_file import find_template, read_template, template_text

_TEMPLATE: Final = ".typ"
_PICTURES: Final = (".png", ".jpg", ".jpeg", ".gif", ".webp", ".svg")
_FONTS: Final = (".otf", ".ttf", ".ttc")


class TemplateFiles(NamedTuple):
    """Templates and pictures by name, and whose they are.

    ``own`` names the templates that the first of several folders has, so those of the user; ``fonts`` is that folder
    where it holds fonts too.
    """

    templates: Mapping[str, str]
    pictures: Mapping[str, bytes]
    own: frozenset[str]
    fonts: Path | None


def template_files(folders: Sequence[Path]) -> TemplateFiles:
    """Read the templates that lie in the folders, and the pictures that a template there names.

    The first folder that has a file of a name counts. Folders within them are not looked into. Raises TemplateProblem
    for a template that is too large, not UTF-8 or no file, and for a link that leads out of its folder, OSError where a
    file cannot be read.
    """
    templates: dict[str, str] = {}
    pictures: dict[str, bytes] = {}
    own: frozenset[str] = frozenset()
    fonts: Path | None = None
    for folder in reversed(folders):
        there = sorted(folder.iterdir())
        files = [path for path in there if path.is_file()]
        found = {path.name: _text(path, folder) for path in there if path.suffix == _TEMPLATE}
        written = "".join(found.values())
        templates |= found
        pictures |= {
            path.name: _inside(path, folder).read_bytes() for path in _of(files, _PICTURES) if path.name in written
        }
        if folder != folders[-1]:
            own = frozenset(found)
            fonts = folder if _of(files, _FONTS) else None
    return TemplateFiles(templates, pictures, own, fonts)


def _of(files: Sequence[Path], suffixes: Sequence[str]) -> list[Path]:
    return [path for path in files if path.suffix.lower() in suffixes]


def _text(path: Path, folder: Path) -> str:
    return template_text(path.name, read_template(path.name, _inside(path, folder)))


def _inside(path: Path, folder: Path) -> Path:
    return find_template(path.name, [folder]) or path
