"""A PDF from a template in Typst, through the library ``typst``."""

import json
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Final, cast

import typst

from rbplan.render.document_name import DocumentName
from rbplan.render.pdf.wish import Standard

CONTEXT_FILE: Final = "konteks.json"

_NOWHERE: Final = typst.__file__
"""The folder that Typst may read besides the files it is given. It is a file, so that nothing lies below it."""


def typst_pdf(
    context: Mapping[str, Any], name: DocumentName, folders: Sequence[Path], standards: Sequence[Standard]
) -> bytes:
    """Give the PDF that the template ``<name>.typ`` makes. Raises TemplateProblem."""
    files = {path.name: path.read_bytes() for folder in reversed(folders) for path in folder.glob("*.typ")}
    files[CONTEXT_FILE] = json.dumps(context, ensure_ascii=False).encode()
    files["main.typ"] = f'#include "{name}.typ"'.encode()
    return typst.compile(
        cast("Any", files), root=_NOWHERE, timestamp=datetime.fromtimestamp(0, UTC), pdf_standards=list(standards)
    )
