"""Where documents come from, as JSON: a frozen public copy, version 1."""

from collections.abc import Iterable
from typing import Any

from rbplan.present.json_text import json_text
from rbplan.present.verify_text import Verified


def verify_json(several: Iterable[Verified]) -> str:
    """Give ``rbplan.verify/1``. What is not known of a document is null."""
    return json_text({"schema": "rbplan.verify/1", "documents": [_document(each) for each in several]})


def _document(verified: Verified) -> dict[str, Any]:
    origin = verified.origin
    version = origin.version if origin else None
    return {
        "path": verified.file,
        "origin": origin.kind if origin else "unmarked",
        "tahun": origin.sidik.tahun if origin else None,
        "sidik": origin.sidik.digits if origin else None,
        "plan": verified.plans[0] if len(verified.plans) == 1 else None,
        "commit": version.commit if version else None,
        "date": version.day if version else None,
        "subject": version.subject if version else None,
    }
