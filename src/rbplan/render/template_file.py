"""Finding and reading the file of a template, in the folders of templates and nowhere else."""

import os
from collections.abc import Iterable
from pathlib import Path, PurePosixPath
from typing import Final

from rbplan.render.problem import TemplateProblem

_LARGEST_TEXT: Final = 5_000_000
"""Bytes. The largest built-in one has some thousands."""

_LARGEST_WORD: Final = 8_000_000
"""Bytes of a Word file, which may have an emblem in it. The largest built-in one has some ten thousands."""


def find_template(name: str, folders: Iterable[Path]) -> Path | None:
    """Give the file of a template: that of the first folder that has it, None where none has.

    ``name`` is relative, with forward slashes. Raises TemplateProblem where a link leads out of the folder: a template
    is somebody else's, and must not print what only the reader of these files may see. And where something else has its
    name, a folder, a pipe, a link to nothing: the one in the next folder is not what the user means.
    """
    parts = PurePosixPath(name).parts
    if not parts or name.startswith("/") or ".." in parts or "\\" in name:
        return None
    for folder in folders:
        file = folder.joinpath(*parts)
        # These never raise.
        if os.path.lexists(file):
            if leads_out(file, folder):
                raise TemplateProblem("outside", name)
            if not os.path.isfile(file):  # noqa: PTH113
                raise TemplateProblem("irregular", name)
            return file
    return None


def leads_out(file: Path, folder: Path) -> bool:
    """Tell whether a link on the way to a file of a folder leads out of it, also where there is no file yet."""
    return not Path(os.path.realpath(file)).is_relative_to(os.path.realpath(folder))


def read_template(name: str, file: Path) -> bytes:
    """Give the bytes of a template. Raises TemplateProblem for one that is too large, and OSError."""
    is_word = name.endswith(".docx")
    most = _LARGEST_WORD if is_word else _LARGEST_TEXT
    with file.open("rb") as stream:
        content = stream.read(most + 1)
    if len(content) > most:
        raise TemplateProblem("word.large" if is_word else "large", name)
    return content


def template_text(name: str, content: bytes) -> str:
    """Give the text of a template. Raises TemplateProblem with the line of the first byte that is no UTF-8."""
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise TemplateProblem("encoding", name, content.count(b"\n", 0, error.start) + 1) from None
