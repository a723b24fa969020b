"""A Word template as a file: found, and known to be harmless before anything reads it as a document.

Whoever opens what was made trusts the office that made it. So a template carries nothing into it that runs, and nothing
that is fetched from somewhere else when it is opened.
"""

import re
import zipfile
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Final
from xml.etree.ElementTree import ParseError, fromstring

from rbplan.package import PackageFault, UnsafePackage, open_package
from rbplan.render.problem import TemplateProblem, WordCause
from rbplan.render.template_file import find_template, read_template

_LARGEST_TEXT: Final = 2_000_000
"""Bytes of one part with text, unpacked. The largest of the built-in ones has 60 thousand."""

_CAUSES: Final[dict[PackageFault, WordCause]] = {
    "broken": "word.broken",
    "large": "word.large",
    "locked": "word.locked",
    "entities": "word.entities",
}
_MACROS: Final = (".docm", ".dotm")
_TEXTS: Final = re.compile(r"word/(?:document|header\d*|footer\d*|footnotes|endnotes)\.xml")
_RUNS: Final = re.compile(r"vba|macro|activeX|oleObject|embeddings/|afchunk", re.IGNORECASE)
"""Parts, kinds of parts and of relations that run in Word, or bring another document in."""

_FIELDS: Final = re.compile(r"DDE|INCLUDE(?:TEXT|PICTURE)|IMPORT|DATABASE|MACROBUTTON|(?<!HYPER)LINK|EMBED|RD\s|\{")
"""Fields that fetch or run something, and placeholders where a field is told what to do."""

_INSTRUCTION: Final = re.compile(rb"<w:instrText[^>]*>([^<]*)|w:instr\s*=\s*(?:\"([^\"]*)\"|'([^']*)')")
_WEB: Final = re.compile(r"(?:https?://|mailto:)", re.IGNORECASE)


def read_word_package(name: str, folders: Iterable[Path]) -> bytes:
    """Give the file of a template, ``lampiran.docx``, of the first of the folders that has it.

    Raises TemplateProblem for one that is not there or not to be trusted, and OSError for one that cannot be read.
    """
    for folder in folders:
        file = find_template(name, [folder])
        if file is not None:
            content = read_template(name, file)
            _check(content, name)
            return content
        for suffix in _MACROS:
            macros = (folder / name).with_suffix(suffix)
            if macros.is_file():
                # Otherwise the built-in one would be taken in silence.
                raise TemplateProblem("word.macros", macros.name)
    raise TemplateProblem("missing", name)


def _check(content: bytes, file: str) -> None:
    try:
        package = open_package(content)
    except UnsafePackage as unsafe:
        raise TemplateProblem(_CAUSES[unsafe.fault], file) from None
    names = package.namelist()
    if "[Content_Types].xml" not in names or len(set(names)) < len(names):
        raise TemplateProblem("word.broken", file)
    for name in names:
        part = package.read(name)
        if _RUNS.search(name) or (name == "[Content_Types].xml" and _RUNS.search(part.decode("utf-8", "replace"))):
            raise TemplateProblem("word.macros", file)
        if _TEXTS.fullmatch(name):
            _check_text(part, file)
    for kind, target, outside in _relations(package, file):
        if _RUNS.search(kind):
            raise TemplateProblem("word.macros", file)
        if outside and not (kind.endswith("/hyperlink") and _WEB.match(target)):
            raise TemplateProblem("word.external", file, reason=target)


def _check_text(part: bytes, file: str) -> None:
    if len(part) > _LARGEST_TEXT:
        raise TemplateProblem("word.large", file)
    told = b"".join(b"".join(match.groups(b"")) for match in _INSTRUCTION.finditer(part)).decode("utf-8", "replace")
    if _FIELDS.search(told.upper()):
        raise TemplateProblem("word.field", file, reason=" ".join(told.split())[:80])


def _relations(package: zipfile.ZipFile, file: str) -> Iterator[tuple[str, str, bool]]:
    """Give kind and target of each relation, and whether it leads out of the file."""
    for name in package.namelist():
        if name.endswith(".rels"):
            try:
                # Without declarations, which open_package refuses, no entity can unfold.
                root = fromstring(package.read(name))  # noqa: S314
            except ParseError:
                raise TemplateProblem("word.broken", file) from None
            for relation in root:
                outside = relation.get("TargetMode", "").casefold() == "external"
                yield relation.get("Type", ""), relation.get("Target", ""), outside
