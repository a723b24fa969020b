"""Word documents made from plans and from templates, and what a reader finds in them."""

import io
import re
import shutil
import subprocess
import sys
import zipfile
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

from docx import Document
from docx.document import Document as DocxDocument
from docx.oxml.ns import qn
from programs import ROOT, program
from rendering import collated_plan, real_plan

from rbplan.plan.plan import Plan
from rbplan.render.bentuk import Bentuk
from rbplan.render.context import make_context
from rbplan.render.document import render_document
from rbplan.render.document_name import DocumentName

TEMPLATES = ROOT / "templates"
MAIN = "word/document.xml"
MONTHS = range(1, 13)


def word(
    plan: Plan,
    document: DocumentName = "lampiran",
    bentuk: Bentuk = "alih-teks",
    templates: Path | None = None,
    *,
    stamped: bool = False,
) -> bytes:
    return render_document(make_context(plan, bentuk, stamped=stamped), document, "docx", templates)


@cache
def real_word(document: DocumentName = "lampiran", bentuk: Bentuk = "alih-teks") -> bytes:
    """Give a document of the real plan; of the plan as it would be after collation, where the form needs that."""
    return word(collated_plan() if bentuk in ("asli", "salinan") else real_plan(), document, bentuk)


def opened(content: bytes) -> DocxDocument:
    return Document(io.BytesIO(content))


def plain(text: str) -> str:
    return " ".join(text.split())


def paragraph_text(paragraph: object) -> str:
    """Give the text of a paragraph with its tabulators, those of its fields too."""
    texts = {qn("w:t"): None, qn("w:tab"): "\t"}
    found = [each for each in paragraph.iter() if each.tag in texts and each.getparent().tag == qn("w:r")]  # type: ignore[attr-defined]
    return "".join((each.text or "") if each.tag == qn("w:t") else "\t" for each in found)


def text_of(element: object) -> str:
    """Give the text of the paragraphs below an element."""
    return "".join(paragraph_text(each) for each in element.iter(qn("w:p")))  # type: ignore[attr-defined]


def lines(content: bytes) -> Iterator[str]:
    """Give every paragraph of the text from top to bottom; the cells of a row of a table side by side."""
    for block in opened(content).element.body:
        if block.tag == qn("w:p"):
            yield paragraph_text(block)
        for row in block.iterchildren(qn("w:tr")):
            yield " | ".join(
                " / ".join(paragraph_text(paragraph) for paragraph in cell.iterchildren(qn("w:p")))
                for cell in row.iterchildren(qn("w:tc"))
            )


def whole_text(content: bytes) -> str:
    return "\n".join(lines(content))


def rows(content: bytes) -> list[list[str]]:
    """Give the rows of the lampiran's table that belong to an indikator, cells by column; heads are left out."""
    table = next(table for table in opened(content).tables if len(table.columns) == 18)
    found = []
    for row in table._tbl.tr_lst:
        cells = [" ".join(paragraph_text(each) for each in cell.p_lst) for cell in row.tc_lst]
        if row.trPr is None or row.trPr.find(qn("w:tblHeader")) is None:
            found += [[plain(cell) for cell in cells]] if len(cells) == 18 else []
    return found


def part(content: bytes, name: str = MAIN) -> bytes:
    with zipfile.ZipFile(io.BytesIO(content)) as package:
        return package.read(name)


def annex_rows(content: bytes) -> list[Any]:
    tables = opened(content).element.iter(qn("w:tbl"))
    return next(list(table.tr_lst) for table in tables if len(table.tblGrid.gridCol_lst) == 18)


def says(row: Any, name: str) -> bool:
    return row.trPr is not None and row.trPr.find(qn(f"w:{name}")) is not None


def template(folder: Path, *paragraphs: str) -> Path:
    """Put a template of the lampiran into a folder that says these paragraphs, and give the folder."""
    document = Document()
    for text in paragraphs:
        document.add_paragraph(text)
    document.save(str(folder / "lampiran.docx"))
    return folder


def script_templates(folder: Path) -> Path:
    """Let the script make the built-in templates anew, in a folder of their own."""
    folder.mkdir()
    command = [sys.executable, ROOT / "tools" / "word_templates", folder]
    subprocess.run(command, check=True, timeout=60, capture_output=True)
    return folder


def as_pdf(content: bytes, folder: Path) -> Path:
    """Give the PDF that LibreOffice prints of a document."""
    source = folder / "dokumen.docx"
    source.write_bytes(content)
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    command = [program("soffice"), profile, "--headless", "--convert-to", "pdf", "--outdir", folder, source]
    subprocess.run(command, capture_output=True, check=True, timeout=240)
    shutil.rmtree(folder / "profile", ignore_errors=True)
    return folder / "dokumen.pdf"


def printed_pages(pdf: Path, *options: str) -> list[str]:
    """Give the text of each page."""
    command = [program("pdftotext"), *options, pdf, "-"]
    text = subprocess.run(command, capture_output=True, check=True, timeout=60).stdout.decode()
    return text.removesuffix("\f").split("\f")


def page_sizes(pdf: Path) -> list[tuple[int, int]]:
    """Give width and height of each page in millimetres."""
    command = [program("pdfinfo"), "-f", "1", "-l", "999", pdf]
    told = subprocess.run(command, capture_output=True, check=True, timeout=60).stdout.decode()
    sizes = re.findall(r"^Page +\d+ size: +([\d.]+) x ([\d.]+)", told, re.MULTILINE)
    return [(round(float(width) * 25.4 / 72), round(float(height) * 25.4 / 72)) for width, height in sizes]
