"""The styles, by the names that an office sees in Word."""

from typing import NamedTuple

from docx.document import Document
from docx.enum.style import WD_STYLE_TYPE
from docx.enum.text import WD_ALIGN_PARAGRAPH, WD_LINE_SPACING
from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.shared import Mm, Pt, RGBColor

FONT = "Bookman Old Style"
TICK_FONT = "Times New Roman"
"""It has √ on every system where Word runs."""

OTHER_NAMES = {FONT: "Bookman,URW Bookman,TeX Gyre Bonum", TICK_FONT: "Liberation Serif,TeX Gyre Termes"}
"""What may stand in where a font is not installed."""

KIRI, TENGAH, KANAN = WD_ALIGN_PARAGRAPH.LEFT, WD_ALIGN_PARAGRAPH.CENTER, WD_ALIGN_PARAGRAPH.RIGHT
"""Nothing is justified: the columns of a decree are narrow, and its long numbers would tear the lines apart."""


class Style(NamedTuple):
    """A paragraph style. Points for ``size`` and the space around, millimetres for the indents.

    ``exact`` is the height of its lines in points, where it is fixed; ``hyphens``: Word may divide its words.
    """

    size: float = 12
    align: WD_ALIGN_PARAGRAPH = KIRI
    bold: bool = False
    left: float = 0
    hanging: float = 0
    right: float = 0
    before: float = 0
    after: float = 0
    keep: bool = False
    exact: float = 0
    outline: int | None = None
    hyphens: bool = False


STYLES = {
    "RB Tempat Salinan": Style(align=KANAN, left=80),
    "RB Kop": Style(align=TENGAH, bold=True),
    "RB Judul": Style(align=TENGAH),
    "RB Jarak": Style(size=6),
    "RB Memutuskan": Style(align=TENGAH, before=12, after=6, keep=True),
    "RB Label": Style(before=4),
    "RB Label Akhir": Style(before=4, keep=True),
    "RB Butir 1": Style(left=9, hanging=9, before=4),
    "RB Butir 2": Style(left=18, hanging=9, before=4),
    "RB Butir 3": Style(left=27, hanging=9, before=4),
    "RB Diktum": Style(before=4),
    "RB Diktum Akhir": Style(before=4, keep=True),
    "RB Penutup": Style(left=70, keep=True),
    "RB Jarak Penutup": Style(size=6, keep=True),
    "RB Ruang Tanda Tangan": Style(keep=True, exact=54),
    "RB Ruang Nama": Style(keep=True, exact=36),
    "RB Ruang Ttd": Style(keep=True, exact=12),
    "RB Pengesahan": Style(right=70, keep=True),
    "RB Batas Bagian": Style(size=1, exact=1),
    "RB Kepala Lampiran": Style(size=9, left=160),
    "RB Judul Lampiran": Style(size=9, align=TENGAH, bold=True, keep=True, outline=0),
    "RB Kepala Tabel": Style(size=9, align=TENGAH, bold=True),
    "RB Nomor Kolom": Style(size=9, align=TENGAH),
    "RB Isi Tabel": Style(size=9, hyphens=True),
    "RB Butir Tabel 1": Style(size=9, left=4, hanging=4, hyphens=True),
    "RB Butir Tabel 2": Style(size=9, left=7, hanging=4, hyphens=True),
    "RB Butir Tabel 3": Style(size=9, left=10, hanging=4, hyphens=True),
    "RB Sel Sambungan": Style(size=9),
    "RB Centang": Style(size=9, align=TENGAH),
    "RB Angka": Style(size=9, align=TENGAH),
    "RB Penutup Lampiran": Style(size=9, left=190, keep=True),
    "RB Pengesahan Lampiran": Style(size=9, right=190, keep=True),
    "RB Judul Catatan": Style(size=9, bold=True, before=14, after=4, keep=True),
    "RB Catatan": Style(size=9, left=22, hanging=22),
    "RB Program": Style(size=9, bold=True),
    "RB Kepala Tegak": Style(size=9, bold=True),
    "RB Keterangan": Style(size=9, before=6),
    "RB Kepala Matriks": Style(size=7.5, align=TENGAH, bold=True),
    "RB Program Matriks": Style(size=7.5, bold=True),
    "RB Kegiatan Matriks": Style(size=7.5, left=4),
    "RB Angka Matriks": Style(size=7.5, align=TENGAH),
    "RB Keterangan Matriks": Style(size=7.5, before=4),
    "RB Judul Ringkasan": Style(align=TENGAH, bold=True, after=2, outline=0),
    "RB Anak Judul": Style(size=11, bold=True, before=12, after=4, keep=True, outline=1),
    "RB Anak Daftar": Style(size=10, bold=True, before=8, after=2, keep=True),
    "RB Daftar": Style(size=10, left=5, hanging=5),
    "RB Batang Pasti": Style(size=1, exact=3, left=1, right=1),
    "RB Batang Belum Pasti": Style(size=1, exact=3, left=1, right=1),
    "RB Nomor Halaman": Style(size=10),
    "RB Kaki": Style(size=8, align=TENGAH),
    "RB Perintah": Style(size=7),
}

BARS = {"RB Batang Pasti": "595959", "RB Batang Belum Pasti": "BFBFBF"}
COMMAND_COLOUR = RGBColor(0x8A, 0x5A, 0x00)


def define_styles(document: Document) -> None:
    """Take the styles of python-docx out, and put these in."""
    styles = document.styles
    kept = ("Normal", "Default Paragraph Font", "Normal Table", "No List")
    for style in [each for each in styles if each.name not in kept]:
        style.delete()
    normal = styles["Normal"]
    normal.font.size = Pt(12)
    _set_font(normal.element, FONT)
    normal.paragraph_format.space_after = Pt(0)
    _divide_words(normal.element, divided=False)
    for name, style in STYLES.items():
        _paragraph_style(document, name, style)
    styles["RB Perintah"].font.color.rgb = COMMAND_COLOUR
    for name, colour in BARS.items():
        shade = parse_xml(f'<w:shd {nsdecls("w")} w:val="clear" w:color="auto" w:fill="{colour}"/>')
        styles[name].element.pPr.insert_element_before(shade, "w:spacing", "w:ind", "w:jc")
    for name, size in {"RB Tanda Salinan": 12, "RB Tanda Alih Teks": 8}.items():
        boxed = styles.add_style(name, WD_STYLE_TYPE.CHARACTER)
        boxed.font.size, boxed.font.bold = Pt(size), True
        border = f'<w:bdr {nsdecls("w")} w:val="single" w:sz="6" w:space="2" w:color="auto"/>'
        boxed.element.rPr.append(parse_xml(border))
    styles.add_style("RB Catatan Naskah", WD_STYLE_TYPE.CHARACTER).font.italic = True
    ticks = styles.add_style("RB Tanda Centang", WD_STYLE_TYPE.CHARACTER)
    _set_font(ticks.element, TICK_FONT)
    for style in styles:
        if style.name.startswith("RB "):
            style.quick_style, style.hidden = True, False


def _paragraph_style(document: Document, name: str, style: Style) -> None:
    made = document.styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH)
    made.base_style = document.styles["Normal"]
    made.font.size, made.font.bold = Pt(style.size), style.bold or None
    layout = made.paragraph_format
    layout.alignment, layout.keep_with_next = style.align, style.keep or None
    layout.keep_together = style.keep or None
    layout.left_indent, layout.right_indent = Mm(style.left), Mm(style.right)
    layout.first_line_indent = Mm(-style.hanging)
    layout.line_spacing = 1.0
    layout.space_before, layout.space_after = Pt(style.before), Pt(style.after)
    if style.hanging:
        layout.tab_stops.add_tab_stop(Mm(style.left))
    if style.exact:
        layout.line_spacing_rule, layout.line_spacing = WD_LINE_SPACING.EXACTLY, Pt(style.exact)
    if style.hyphens:
        _divide_words(made.element, divided=True)
    if style.outline is not None:
        outline = OxmlElement("w:outlineLvl")
        outline.set(qn("w:val"), str(style.outline))
        made.element.pPr.append(outline)


def _set_font(style: object, font: str) -> None:
    """Name the font for every script: Word would take √ for Asian otherwise, and another font for it."""
    fonts = style.get_or_add_rPr().get_or_add_rFonts()  # type: ignore[attr-defined]
    for name in list(fonts.attrib):
        del fonts.attrib[name]
    for script in ("ascii", "hAnsi", "eastAsia", "cs"):
        fonts.set(qn(f"w:{script}"), font)


def _divide_words(style: object, *, divided: bool) -> None:
    """Say whether words may be divided at the end of a line, which only helps in narrow cells."""
    off = parse_xml(f'<w:suppressAutoHyphens {nsdecls("w")} w:val="{"0" if divided else "1"}"/>')
    layout = style.get_or_add_pPr()  # type: ignore[attr-defined]
    layout.insert_element_before(off, "w:spacing", "w:ind", "w:jc", "w:outlineLvl")
