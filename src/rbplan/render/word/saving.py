"""Word files as bytes: nothing in them says when they were saved, and who made the file that they began from."""

import io
import zipfile
from typing import Final

from docx.document import Document
from docx.opc.constants import RELATIONSHIP_TYPE

_FOREIGN: Final = (RELATIONSHIP_TYPE.EXTENDED_PROPERTIES, RELATIONSHIP_TYPE.THUMBNAIL)
"""Which program and which company made the file, and a picture of its first page."""

_NO_TIME: Final = (1980, 1, 1, 0, 0, 0)
"""The time of every part of the file; that of the clock would make each file another."""


def forget_maker(document: Document) -> None:
    """Take out what says which program made the file, and a picture of what it was then."""
    relations = document.part.package.rels
    for key in [key for key, each in relations.items() if each.reltype in _FOREIGN]:
        del relations[key]


def saved(document: Document) -> bytes:
    """Give the file, with one time for all its parts."""
    stream, packed = io.BytesIO(), io.BytesIO()
    document.save(stream)
    with zipfile.ZipFile(stream) as before, zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as after:
        for part in before.infolist():
            after.writestr(zipfile.ZipInfo(part.filename, _NO_TIME), before.read(part), zipfile.ZIP_DEFLATED)
    return packed.getvalue()
