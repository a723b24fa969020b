"""What Typst objects to, as a problem of a template."""

import re
from collections.abc import Iterator, Mapping
from types import MappingProxyType
from typing import Final, NamedTuple

import typst

from rbplan.render.pdf.typst_files import TemplateFiles
from rbplan.render.pdf.typst_glyphs import missing_text, named
from rbplan.render.problem import Cause, TemplateProblem

_PLACE: Final = re.compile(r"┌─ (?:.*[\\/])?([^\\/\n]+):(\d+):(\d+)$", re.MULTILINE)
"""Where Typst points: file, line, column, each from 1."""

_UNKNOWN: Final = re.compile(r'(?:unknown variable: |.*does not contain key |.* does not have field )["`]?([^"`]+)')
_QUOTED: Final = re.compile(r'"((?:[^"\\]|\\.)*)"')

_HINTED: Final = re.compile(r'HintedString\(\["(.*?)"')
"""How the library says which standards do not go together."""

_AT_ITEM: Final[Mapping[Cause, Cause]] = MappingProxyType(
    {"unknown": "unknown.item", "failed": "failed.item", "standard": "standard.item"}
)
_PACKAGE: Final = ("package not found", "failed to download package")
_FILE: Final = ("file not found", "failed to load file")


class _Place(NamedTuple):
    file: str
    line: int
    column: int


def typst_problem(error: typst.TypstError, template: str, files: TemplateFiles, item: str) -> TemplateProblem:
    """Give the problem with the place that a user can mend: the first in a template of his own, else the first.

    ``item`` is the id of the indikator at which it failed, if that is known.
    """
    # Warnings come first, and may point elsewhere.
    places = list(_places(f"\n{error.diagnostic}".partition("\nerror:")[2]))
    place = next((place for place in places if place.file in files.own), next(iter(places), _Place(template, 0, 0)))
    reason = " ".join(f"{error.message} ({'; '.join(error.hints)})".split()) if error.hints else error.message
    cause, subject = _cause(error, places[0] if places else place, files)
    if item:
        cause = _AT_ITEM.get(cause, cause)
    return TemplateProblem(cause, place.file, place.line, subject or reason, item)


def _places(diagnostic: str) -> Iterator[_Place]:
    for match in _PLACE.finditer(diagnostic):
        yield _Place(match[1], int(match[2]), int(match[3]))


def _cause(error: typst.TypstError, place: _Place, files: TemplateFiles) -> tuple[Cause, str]:
    """Give the cause, and the name of what is to blame where the message of Typst says no more than that name."""
    message = error.message
    if found := _UNKNOWN.match(message):
        return "unknown", found[1]
    if message.startswith(_PACKAGE):
        return "package", _quoted(place, files)
    if message.startswith(_FILE) or "would escape" in message:
        return "file", _quoted(place, files)
    if missing := missing_text(error):
        return "glyph", named(missing)
    if message.startswith("PDF"):
        return "standard", found[1] if (found := _HINTED.search(message)) else ""
    return "failed", ""


def _quoted(place: _Place, files: TemplateFiles) -> str:
    """Give the text in quotes at a place of a template."""
    lines = files.templates.get(place.file, "").splitlines()
    line = lines[place.line - 1] if 0 < place.line <= len(lines) else ""
    found = _QUOTED.search(line, place.column - 1)
    if not found:
        return "?"
    text = re.sub(r"\\(.)", r"\1", found[1])
    # Code that eval runs has the name inside its own quotes.
    inner = _QUOTED.search(text)
    return inner[1] if inner else text
