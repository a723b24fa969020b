"""docxtpl, held on a short lead: the sandbox of all templates, nothing guessed, errors that say where.

Of docxtpl this takes how placeholders are found in what Word writes, which splits them at will, and how those of a row,
a cell or a paragraph stand for the whole of it. ``render_word`` is the only place that calls it: left to
itself it escapes nothing, executes whatever a template says, and makes a document of any rubble.
"""

import io
import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Final

from docx.document import Document
from docxtpl import DocxTemplate
from jinja2 import Environment
from lxml import etree

from rbplan.render.environment import make_environment
from rbplan.render.problem import TemplateProblem
from rbplan.render.run import read_source, run_source
from rbplan.render.word.escape import WORD
from rbplan.render.word.marks import check_marks
from rbplan.render.word.styles import read_styles
from rbplan.render.word.tables import mend_tables
from rbplan.render.word.wordml import NAMESPACE, Element
from rbplan.render.word.words import words_of

_PARAGRAPH: Final = re.compile(r"<w:p(?=[ >/])")
_BLOCK: Final = re.compile(r"(</w:(?:p|tc|tr|tbl)>|%\})(?=\{%)")
_TAG: Final = re.compile(r"<[^>]*>")

_BARE: Final = etree.XPath(
    "//text()[normalize-space()][parent::w:body or parent::w:hdr or parent::w:ftr or parent::w:tbl or parent::w:tr"
    " or parent::w:tc or parent::w:p or parent::w:r]",
    namespaces={"w": NAMESPACE},
)
"""Text that stands in no place for text, where Word would call the file damaged: what ``{{p … }}`` makes of a value."""


def render_word(content: bytes, file: str, context: Mapping[str, Any], folders: list[Path]) -> Document:
    """Fill a Word template that was checked. Raises TemplateProblem, with the words near which it failed."""
    try:
        template = _Template(io.BytesIO(content), file)
        sandbox = make_environment(tuple(folders), WORD)
        template.render(dict(context), jinja_env=sandbox)
    except TemplateProblem:
        raise
    except (etree.XMLSyntaxError, KeyError, ValueError, AttributeError, LookupError):
        # What python-docx and docxtpl make of a package that is none of Word's.
        raise TemplateProblem("word.broken", file) from None
    filled: Document = template.docx
    return filled


def read_word(content: bytes, file: str, folders: list[Path]) -> None:
    """Read all commands of a Word template that was checked, without doing any. Raises TemplateProblem."""
    try:
        template = _Template(io.BytesIO(content), file)
        template.render_init()
        sandbox = make_environment(tuple(folders), WORD)
        parts = [template.get_xml()]
        for kind in (template.HEADER_URI, template.FOOTER_URI):
            parts += (template.get_part_xml(part) for _, part in template.get_headers_footers(kind))
        for part in parts:
            source = _in_lines(template.patch_xml(part))
            try:
                read_source(source, file, sandbox)
            except TemplateProblem as problem:
                raise _placed(problem, source) from None
    except (etree.XMLSyntaxError, KeyError, ValueError, AttributeError, LookupError):
        raise TemplateProblem("word.broken", file) from None


class _Template(DocxTemplate):  # type: ignore[misc]
    """A Word template called ``file`` whose every step that docxtpl would do its own way is done in ours."""

    def __init__(self, content: io.BytesIO, file: str) -> None:
        super().__init__(content)
        self._file = file

    def patch_xml(self, src_xml: str) -> str:
        check_marks(_TAG.sub("", _PARAGRAPH.sub("\n<w:p", src_xml)), self._file)
        return str(super().patch_xml(src_xml))

    def render_xml_part(
        self,
        src_xml: str,
        part: object,  # noqa: ARG002 - docxtpl hands it over
        context: dict[str, Any],
        jinja_env: Environment | None = None,
    ) -> str:
        """Run what one part says. docxtpl would read braces and tabulators of the values too, and has no limits."""
        if jinja_env is None:
            raise ValueError("a Word template runs in the sandbox only")
        source = _in_lines(src_xml)
        try:
            filled = run_source(source, self._file, context, jinja_env)
        except TemplateProblem as problem:
            raise _placed(problem, source) from None
        try:
            made = etree.fromstring(filled, etree.XMLParser(resolve_entities=False, huge_tree=True))
        except etree.XMLSyntaxError:
            raise TemplateProblem("word.unpaired", self._file) from None
        if bare := _BARE(made):
            raise TemplateProblem("word.bare", self._file, reason=words_of(bare[0]))
        return filled

    def fix_tables(self, xml: str) -> Element:
        """Give the tree of the body; docxtpl makes the grid of each table fit its cells."""
        body: Element = super().fix_tables(xml)
        mend_tables(body, read_styles(self.docx.styles.element))
        return body

    def render_properties(self, context: dict[str, Any], jinja_env: Environment | None = None) -> None:
        """Leave the properties alone: they are no template, and are set afterwards."""


def _in_lines(xml: str) -> str:
    """Give a line for each paragraph and command, so that the line of an error tells which.

    Jinja takes out those that end with a command, and between paragraphs they mean nothing.
    """
    return _BLOCK.sub(r"\1\n", _PARAGRAPH.sub("\n<w:p", xml))


def _placed(problem: TemplateProblem, source: str) -> TemplateProblem:
    """Say the words of the template that stand where the problem is, since Word shows no lines."""
    line = problem.arguments["line"]
    if not isinstance(line, int) or not line:
        return problem
    lines = source.split("\n")
    return problem.in_word(words_of(_TAG.sub(" ", lines[min(line, len(lines)) - 1])))
