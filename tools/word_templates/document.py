"""The Word file around the text: paper, head and foot of the pages, fonts, and nothing that nobody asked for."""

from datetime import datetime
from typing import NamedTuple

import docx
from blocks import paragraph, run
from docx.document import Document
from docx.enum.section import WD_ORIENT
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.section import Section
from docx.shared import Mm
from styles import FONT, OTHER_NAMES, TICK_FONT, define_styles

from rbplan.render.paper import F4
from rbplan.render.word.saving import forget_maker

_KEPT = (
    *(RELATIONSHIP_TYPE.STYLES, RELATIONSHIP_TYPE.SETTINGS, RELATIONSHIP_TYPE.FONT_TABLE, RELATIONSHIP_TYPE.THEME),
    *(RELATIONSHIP_TYPE.HEADER, RELATIONSHIP_TYPE.FOOTER),
)
"""Of the file from which python-docx begins."""
NOTICE = "{{ tanda_bentuk }}"
_PAGE = '<w:fldSimple w:instr=" PAGE "><w:r><w:t>1</w:t></w:r></w:fldSimple>'
_DAY = datetime(2022, 1, 17)  # noqa: DTZ001 - a property of the file, which has no zone


class Page(NamedTuple):
    """Paper and margins in millimetres: left, right, top, bottom; the distance of head and foot from the edge."""

    width: float
    height: float
    margins: tuple[float, float, float, float]
    edge: float

    @property
    def text_width(self) -> float:
        """Between the margins."""
        return self.width - self.margins[0] - self.margins[1]


UPRIGHT = Page(*F4, (30, 25, 25, 25), 13)
UPRIGHT_WIDE = UPRIGHT._replace(margins=(18, 18, 25, 20))
ACROSS = Page(*reversed(F4), (15, 15, 20, 18), 9)
ACROSS_HIGH = ACROSS._replace(margins=(15, 15, 16, 12), edge=7)


def start(page: Page, *, noticed: bool = True) -> Document:
    """Begin a file with one section, without anything in it. ``noticed``: an alih teks says on each page what it is."""
    document = docx.Document()
    part = document.part
    for key in [key for key, each in part.rels.items() if each.reltype not in _KEPT]:
        del part.rels[key]
    forget_maker(document)
    define_styles(document)
    _settings(document)
    _fonts(document)
    properties = document.core_properties
    properties.title, properties.author, properties.comments = "Templat rbplan", "rbplan", ""
    properties.created = properties.modified = _DAY
    properties.last_modified_by, properties.language, properties.revision = "rbplan", "id-ID", 1
    lay_out(document.sections[0], page, numbered=False, notice=NOTICE if noticed else "")
    return document


def lay_out(section: Section, page: Page, *, numbered: bool, notice: str = NOTICE) -> None:
    """Set paper, head and foot. ``numbered``: also its first page bears a number. ``notice`` stands in each head."""
    section.orientation = WD_ORIENT.LANDSCAPE if page.width > page.height else WD_ORIENT.PORTRAIT
    section.page_width, section.page_height = Mm(page.width), Mm(page.height)
    section.left_margin, section.right_margin, section.top_margin, section.bottom_margin = map(Mm, page.margins)
    section.header_distance = section.footer_distance = Mm(page.edge)
    section.different_first_page_header_footer = not numbered
    tabs = ((page.text_width / 2, "center"), (page.text_width, "right"))
    boxed = run("{tab}") + run(notice, style="RBTandaAlihTeks") if notice else ""
    number = f"{run('{tab}', '- ')}{_PAGE}{run(' -')}"
    _fill(section.header, paragraph("RBNomorHalaman", number, boxed, tabs=tabs))
    _fill(section.footer, paragraph("RBKaki", run("{{ cap }}")))
    if not numbered:
        _fill(section.first_page_header, paragraph("RBNomorHalaman", run("{tab}"), boxed, tabs=tabs))
        _fill(section.first_page_footer, paragraph("RBKaki", run("{{ cap }}")))


def add(document: Document, *blocks: str) -> None:
    """Put blocks at the end of the text, before the properties of its last section."""
    body = document.element.body
    for block in blocks:
        body.insert(len(body) - 1, parse_xml(block.replace(">", f" {nsdecls('w')}>", 1)))


def _fill(place: object, block: str) -> None:
    place.is_linked_to_previous = False  # type: ignore[attr-defined]
    element = place._element  # type: ignore[attr-defined]  # noqa: SLF001 - python-docx only adds to it
    for old in list(element):
        element.remove(old)
    element.append(parse_xml(block.replace(">", f" {nsdecls('w')}>", 1)))


def _settings(document: Document) -> None:
    """Keep of the settings what Word needs to lay out the file as one of today."""
    settings = document.settings.element
    for child in list(settings):
        if child.tag not in {qn(f"w:{name}") for name in ("defaultTabStop", "compat", "characterSpacingControl")}:
            settings.remove(child)
    compat = settings.find(qn("w:compat"))
    for child in list(compat):
        if child.get(qn("w:name")) == "compatibilityMode":
            child.set(qn("w:val"), "15")
        elif child.tag == qn("w:useFELayout"):
            compat.remove(child)
    language = document.styles.element.find(f".//{qn('w:docDefaults')}//{qn('w:lang')}")
    language.set(qn("w:val"), "id-ID")


def _fonts(document: Document) -> None:
    """Name the fonts, each with those that may stand in for it."""
    part = next(
        each.target_part for each in document.part.rels.values() if each.reltype == RELATIONSHIP_TYPE.FONT_TABLE
    )
    fonts = "".join(
        f'<w:font w:name="{font}"><w:altName w:val="{OTHER_NAMES[font]}"/><w:charset w:val="00"/>'
        f'<w:family w:val="roman"/><w:pitch w:val="variable"/></w:font>'
        for font in (FONT, TICK_FONT)
    )
    declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
    part._blob = f"{declaration}<w:fonts {nsdecls('w')}>{fonts}</w:fonts>".encode()  # noqa: SLF001
