"""A workbook of documents."""

from collections.abc import Callable, Mapping, Sequence
from types import MappingProxyType
from typing import Any, Final

from xlsxwriter import Workbook

from rbplan.inert import one_line
from rbplan.render.day import document_moment
from rbplan.render.document_name import DocumentName
from rbplan.render.excel.book import make_book
from rbplan.render.excel.catatan_sheet import write_catatan
from rbplan.render.excel.lampiran_sheet import write_lampiran
from rbplan.render.excel.matriks_sheet import write_matriks
from rbplan.render.excel.ringkasan_sheet import write_ringkasan

_SHEETS: Final[Mapping[DocumentName, Callable[[Workbook, Mapping[str, Any]], None]]] = MappingProxyType(
    {"lampiran": write_lampiran, "matriks": write_matriks, "ringkasan": write_ringkasan}
)
"""What writes each of ``document_name.SHEETS``, where it can be asked which there are without importing this."""

_STANDARD: Final[Mapping[str, Any]] = MappingProxyType({"font_name": "Arial", "font_size": 10})
"""The font by which columns are measured; it, or one exactly as wide, is everywhere."""


def make_workbook(context: Mapping[str, Any], documents: Sequence[DocumentName]) -> bytes:
    """Give a file with a sheet for each of the documents, from what ``make_context`` gives; none is the keputusan.

    The notes of the lampiran, where there are any, stand on a sheet behind it.
    """

    def fill(book: Workbook) -> None:
        for document in documents:
            _SHEETS[document](book, context)
            if document == "lampiran" and context["catatan"]:
                write_catatan(book, context)

    # XlsxWriter notes things in what it is given.
    options = {"default_format_properties": dict(_STANDARD)}
    return make_book(fill, _properties(context, documents), document_moment(context), options)


def _properties(context: Mapping[str, Any], documents: Sequence[DocumentName]) -> dict[str, str]:
    """Give what the file says of itself; its title is that of the lampiran where it has one."""
    berkas = context["berkas"]
    title = berkas["judul"]["lampiran" if "lampiran" in documents else documents[0]]
    said = {"title": title, "author": berkas["pengarang"], "keywords": berkas["penanda"]}
    return {name: one_line(text) for name, text in said.items()}
