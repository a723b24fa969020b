"""Every format says of each document what the context says: one that goes its own way is told here."""

import html
import re
from collections.abc import Iterator
from functools import cache
from typing import Any

import pytest
from excel_books import read
from html_tree import read_html
from pdf_reading import text_of
from rendering import collated_plan, real_plan
from word_documents import opened, whole_text

from rbplan.render.bentuk import Bentuk
from rbplan.render.context import make_context
from rbplan.render.context_shape.whole import ContextData
from rbplan.render.document import render_document
from rbplan.render.document_name import DECREES, DOCUMENTS, NO_DOCUMENTS, SUFFIXES, DocumentName, Suffix
from rbplan.render.latex import escape_latex

PAIRS = [(name, suffix) for name in DOCUMENTS for suffix in SUFFIXES if (name, suffix) not in NO_DOCUMENTS]
TABLES = [pair for pair in PAIRS if pair[0] in DECREES]


def of(document: DocumentName) -> list[Suffix]:
    return [suffix for name, suffix in PAIRS if name == document]


@cache
def context(bentuk: Bentuk, *, collated: bool) -> ContextData:
    return make_context(collated_plan() if collated else real_plan(), bentuk)


@cache
def said(name: DocumentName, suffix: Suffix, bentuk: Bentuk = "alih-teks", *, collated: bool = False) -> str:
    """Give all that a reader of a document sees, in its order, without white space."""
    content = render_document(context(bentuk, collated=collated), name, suffix, None)
    match suffix:
        case "pdf":
            text = text_of(content)
        case "docx":
            heads = (part for section in opened(content).sections for part in (section.header, section.footer))
            text = whole_text(content) + "".join(paragraph.text for part in heads for paragraph in part.paragraphs)
        case "xlsx":
            text = "\n".join(sheet_texts(content))
        case "html":
            page = read_html(content.decode())
            text = " ".join([page.text, *(value for each in page.all() for value in each.attributes.values())])
        case "md":
            text = html.unescape(re.sub(r"\\(.)|<br>", r"\1", content.decode()))
        case "tex":
            text = without_commands(re.sub(r"(?<!\\)%.*|\\tengah\{\d+\}", "", content.decode()))
    # What parts the cells of a row.
    return tight(text.replace("|", "").replace("**", ""))


def without_commands(latex: str) -> str:
    return re.sub(r"\\(?:[a-zA-Z@]+|-)|[{}\\]", "", latex)


def sheet_texts(content: bytes) -> Iterator[str]:
    for sheet in read(content).worksheets:
        for row in sheet.iter_rows():
            for cell in row:
                # How a number is shown is what its format says of nothing.
                shown = "·" if cell.value == 0 and "·" in cell.number_format else cell.value
                yield "" if shown is None else str(shown)
        yield from (
            str(part.text or "") for part in (sheet.oddHeader.right, sheet.oddHeader.center, sheet.oddHeader.left)
        )


def tight(text: str) -> str:
    return "".join(text.replace("\N{SOFT HYPHEN}", "").casefold().split())


def written(fact: str, suffix: Suffix) -> str:
    return tight(without_commands(escape_latex(fact)) if suffix == "tex" else fact)


def missing(
    facts: list[str], name: DocumentName, suffix: Suffix, bentuk: Bentuk = "alih-teks", **plan: Any
) -> list[str]:
    text = said(name, suffix, bentuk, **plan)
    return [fact for fact in facts if written(fact, suffix) not in text]


@pytest.mark.parametrize(("name", "suffix"), TABLES)
def test_the_mark_of_the_form(name: DocumentName, suffix: Suffix) -> None:
    mark = context("alih-teks", collated=False)["tanda_bentuk"]
    assert missing([mark], name, suffix) == []
    assert missing([mark], name, suffix, "salinan", collated=True) == [mark]


@pytest.mark.parametrize(("name", "suffix"), TABLES)
def test_salinan(name: DocumentName, suffix: Suffix) -> None:
    mark = context("salinan", collated=True)["keputusan"]["tanda_salinan"]
    assert mark == "SALINAN"
    assert missing([mark], name, suffix, "salinan", collated=True) == []
    assert mark.casefold() not in said(name, suffix, "asli", collated=True)


@pytest.mark.parametrize(("name", "suffix"), TABLES)
def test_what_is_lacking_and_what_the_ticks_mean(name: DocumentName, suffix: Suffix) -> None:
    facts = context("alih-teks", collated=False)
    cells = [row["program"] for row in facts["baris"] if row["jenis"] == "indikator" and row["program"]]
    assert len(cells) == 8
    words = [text for cell in cells for text in (cell["isi"], cell["sebelum"]) if text]
    assert missing([*words, facts["lampiran"]["keterangan"]], name, suffix) == []


@pytest.mark.parametrize("suffix", of("matriks"))
def test_matriks(suffix: Suffix) -> None:
    facts = context("alih-teks", collated=False)["matriks"]
    names = [each["nama"] for each in (*facts["baris"], *facts["penjumlahan"])]
    months = [month["singkatan"] for month in facts["jumlah"]["bulan"]]
    assert missing([facts["judul"], *names, *months, *facts["keterangan"]], "matriks", suffix) == []


@pytest.mark.parametrize("suffix", of("matriks"))
def test_the_sums_of_matriks_in_their_order(suffix: Suffix) -> None:
    facts = context("alih-teks", collated=False)["matriks"]
    rows = ["".join((each["nama"], *each["bulan"], each["setahun"])) for each in facts["penjumlahan"]]
    assert any("·" in row for row in rows)
    text = said("matriks", suffix)
    assert [row for row in rows if tight(row) not in text] == []


@pytest.mark.parametrize("suffix", of("ringkasan"))
def test_ringkasan(suffix: Suffix) -> None:
    facts = context("alih-teks", collated=False)["ringkasan"]
    names = [each["nama"] for each in facts["program"]]
    columns = [each["judul"] for each in (*facts["kolom"], *facts["kolom_bulan"])]
    lacks = [each["judul"] for each in facts["kurang"]]
    assert len(lacks) > 3
    assert missing([facts["judul"], *names, *columns, *lacks, facts["keterangan"]], "ringkasan", suffix) == []


@pytest.mark.parametrize("suffix", of("ringkasan"))
def test_a_plan_that_lacks_nothing(suffix: Suffix) -> None:
    sentence = context("alih-teks", collated=True)["ringkasan"]["lengkap"]
    assert sentence
    assert missing([sentence], "ringkasan", suffix, collated=True) == []
    assert missing([sentence], "ringkasan", suffix) == [sentence]
