"""The templates of a folder by name."""

import os
from pathlib import Path
from typing import Final

from rbplan.render.document_name import DOCUMENTS
from rbplan.render.template_file import find_template, read_template
from rbplan.render.template_folder import builtin_templates

STAMPS_NAME: Final = "rbplan-templates.json"
"""The file in a folder of own templates that says what they were copied from."""

_PASSED_OVER: Final = (".", "~$", "__")
"""How names begin that are no templates: hidden files, what Word puts beside an open file, what Python keeps."""


def template_names(folder: Path) -> tuple[str, ...]:
    """Give the names of all files in a folder and those below it, with forward slashes, sorted. Raises OSError."""
    found: list[str] = []
    for above, folders, files in os.walk(folder, onerror=_tell):
        folders[:] = [name for name in folders if not name.startswith(_PASSED_OVER)]
        seen = (Path(above, name) for name in files if not name.startswith(_PASSED_OVER))
        found += (path.relative_to(folder).as_posix() for path in seen)
    return tuple(sorted(set(found) - {STAMPS_NAME}))


def builtin_names() -> tuple[str, ...]:
    """Give the names of the built-in templates: those of documents first, in the order of the documents."""
    return tuple(sorted(template_names(builtin_templates()), key=_order))


def stem_of(name: str) -> str:
    """Give what a template is called apart from its format: ``isi-lampiran`` for ``isi-lampiran.md.j2``."""
    return name.rpartition("/")[2].partition(".")[0]


def read_builtin(name: str) -> bytes:
    """Give the bytes of a built-in template. Raises OSError."""
    return (builtin_templates() / name).read_bytes()


def read_own(name: str, folder: Path) -> bytes:
    """Give the bytes of a template in a user's own folder.

    Raises TemplateProblem where it may not be used, and OSError where it cannot be read.
    """
    return read_template(name, find_template(name, [folder]) or folder / name)


def _order(name: str) -> tuple[int, str]:
    documents: tuple[str, ...] = DOCUMENTS
    stem = stem_of(name)
    return (documents.index(stem) if stem in documents else len(documents), name)


def _tell(error: OSError) -> None:
    raise error
