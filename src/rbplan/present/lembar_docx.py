"""The Lembar Pencocokan for Word: F4 landscape, heads on every page, no row broken by the end of one."""

import re
from collections.abc import Iterable, Iterator, Mapping
from datetime import datetime, time
from typing import Final
from xml.sax.saxutils import escape

from docx import Document
from docx.document import Document as DocxDocument
from docx.enum.section import WD_ORIENT
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from docx.shared import Mm, Pt

from rbplan.collation.columns import BOXES, HEADS, ID
from rbplan.present.lembar_layout import MARGIN, PAPER, WIDTHS
from rbplan.present.lembar_view import LembarLine, LembarView
from rbplan.render.word.saving import saved

_TWIPS_OF_A_MM: Final = 1440 / 25.4
_BORDERS: Final = "".join(
    f'<w:{side} w:val="single" w:sz="4" w:space="0" w:color="000000"/>'
    for side in ("top", "left", "bottom", "right", "insideH", "insideV")
)
_FIELDS: Final = {"{page}": "PAGE", "{pages}": "NUMPAGES"}
_FIELD: Final = re.compile(r"(\{pages?\})")
_SMALL: Final = '<w:rPr><w:sz w:val="14"/></w:rPr>'
_CELL_MARGINS: Final = "".join(f'<w:{side} w:w="40" w:type="dxa"/>' for side in ("left", "right"))


def lembar_docx(view: LembarView, texts: Mapping[str, str]) -> bytes:
    """Give the file. The same sheet gives the same bytes: the day of the decree stands for the clock."""
    document = Document()
    _set_up(document, view)
    _paragraph(document, view.title, 11, bold=True)
    _paragraph(document, view.subtitle, 9)
    for sentence in view.above:
        _paragraph(document, sentence, 8)
    _paragraph(document, view.mark, 7)
    table = parse_xml("".join(_table(view)))
    document.element.body.insert(len(document.paragraphs), table)
    _footer(document, texts["page"])
    return saved(document)


def _set_up(document: DocxDocument, view: LembarView) -> None:
    section = document.sections[0]
    section.orientation = WD_ORIENT.LANDSCAPE
    section.page_width, section.page_height = Mm(PAPER[0]), Mm(PAPER[1])
    section.left_margin = section.right_margin = section.top_margin = Mm(MARGIN)
    section.bottom_margin, section.footer_distance = Mm(1.5 * MARGIN), Mm(MARGIN / 2)
    document.styles["Normal"].font.name = "Arial"
    document.styles["Normal"].element.rPr.rFonts.set(f"{{{_w()}}}cs", "Arial")
    moment = datetime.combine(view.day, time())
    properties = document.core_properties
    properties.title, properties.language = view.title[:255], "id-ID"
    properties.author = properties.last_modified_by = properties.comments = ""
    properties.created = properties.modified = moment


def _w() -> str:
    return nsdecls("w").partition('"')[2].rstrip('"')


def _paragraph(document: DocxDocument, text: str, size: float, *, bold: bool = False) -> None:
    paragraph = document.add_paragraph()
    paragraph.paragraph_format.space_after = Pt(2)
    paragraph.paragraph_format.space_before = Pt(0)
    run = paragraph.add_run(text)
    run.bold, run.font.size = bold, Pt(size)


def _table(view: LembarView) -> Iterator[str]:
    yield (
        f'<w:tbl {nsdecls("w")}><w:tblPr><w:tblW w:w="{_twips(sum(WIDTHS.values()))}" w:type="dxa"/>'
        f'<w:tblBorders>{_BORDERS}</w:tblBorders><w:tblLayout w:type="fixed"/>'
        f"<w:tblCellMar>{_CELL_MARGINS}</w:tblCellMar></w:tblPr><w:tblGrid>"
    )
    yield from (f'<w:gridCol w:w="{_twips(WIDTHS[column])}"/>' for column in HEADS)
    yield "</w:tblGrid>"
    yield _row((_cell(column, head, "D9D9D9", bold=True) for column, head in HEADS.items()), "<w:tblHeader/>")
    yield from (_row(_line(line)) for line in view.lines)
    yield "</w:tbl>"


def _line(line: LembarLine) -> Iterator[str]:
    return (_cell(column, line.texts[column], "F2F2F2" if line.is_urgent else "") for column in HEADS)


def _row(cells: Iterable[str], extra: str = "") -> str:
    return f'<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="560"/>{extra}</w:trPr>{"".join(cells)}</w:tr>'


def _cell(column: str, text: str, shade: str, *, bold: bool = False) -> str:
    shading = f'<w:shd w:val="clear" w:color="auto" w:fill="{shade}"/>' if shade else ""
    centred = bold or column in BOXES
    size = 11 if column == ID else 12 if bold and column in BOXES else 14
    style = f'<w:rPr>{"<w:b/>" if bold else ""}<w:sz w:val="{size}"/></w:rPr>'
    return (
        f'<w:tc><w:tcPr><w:tcW w:w="{_twips(WIDTHS[column])}" w:type="dxa"/>{shading}'
        f'{"""<w:vAlign w:val="center"/>""" if centred else ""}</w:tcPr>'
        f'<w:p><w:pPr><w:spacing w:before="20" w:after="20"/>{"""<w:jc w:val="center"/>""" if centred else ""}'
        f'{style}</w:pPr><w:r>{style}<w:t xml:space="preserve">{escape(text)}</w:t></w:r></w:p></w:tc>'
    )


def _twips(millimetres: float) -> int:
    return round(millimetres * _TWIPS_OF_A_MM)


def _footer(document: DocxDocument, text: str) -> None:
    """Put "Halaman 1 dari 8" below every page; Word counts."""
    paragraph = document.sections[0].footer.paragraphs[0]
    paragraph.alignment = WD_ALIGN_PARAGRAPH.RIGHT
    for piece in _FIELD.split(text):
        if piece in _FIELDS:
            field = (
                f'<w:fldSimple {nsdecls("w")} w:instr="{_FIELDS[piece]}"><w:r>{_SMALL}<w:t>1</w:t></w:r></w:fldSimple>'
            )
            paragraph._p.append(parse_xml(field))  # noqa: SLF001 - python-docx knows no fields
        elif piece:
            run = paragraph.add_run(piece)
            run.font.size = Pt(7)
