"""Calendar days as the plan writes them."""

import re
from datetime import date
from typing import Annotated, Any

from pydantic import BeforeValidator
from pydantic_core import PydanticCustomError


def _read(value: Any) -> Any:
    # pydantic alone would also read 20220117 as a count of seconds.
    if isinstance(value, date):
        return value
    if not isinstance(value, str) or not re.fullmatch(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", value):
        raise PydanticCustomError("tanggal_notation", "not a day", {"text": str(value)[:40]})
    try:
        return date.fromisoformat(value)
    except ValueError:
        raise PydanticCustomError("tanggal_unknown", "no such day", {"text": value}) from None


Tanggal = Annotated[date, BeforeValidator(_read)]
"""A day written as ``2022-01-17``."""
