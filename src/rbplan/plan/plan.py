"""The whole plan of one office for one year."""

from typing import Annotated, Any

from pydantic import BeforeValidator, Field
from pydantic_core import PydanticCustomError

from rbplan.plan.keputusan import Keputusan
from rbplan.plan.noun import Noun
from rbplan.plan.program import Program
from rbplan.plan.sumber import Sumber

FORMAT_VERSION = 1
"""The newest version of the plan format that this rbplan reads."""


def _read_version(value: Any) -> Any:
    if isinstance(value, int) and not isinstance(value, bool) and value > FORMAT_VERSION:
        raise PydanticCustomError("version_newer", "newer", {"found": value, "known": FORMAT_VERSION})
    if isinstance(value, bool) or value != FORMAT_VERSION:
        raise PydanticCustomError("version_unknown", "unknown", {"known": FORMAT_VERSION})
    return value


Version = Annotated[int, BeforeValidator(_read_version)]
"""The version of the format that a plan is written in."""


class Satker(Noun):
    """The office. ``kode`` is text: a code may begin with 0."""

    kode: str | None = None
    nama: str
    singkatan: str | None = None

    @property
    def short_name(self) -> str:
        """The name that lists use."""
        return self.singkatan or self.nama


class Plan(Noun):
    """A plan, format version 1 (docs/format.md)."""

    rbplan: Version
    tahun: Annotated[int, Field(strict=True, ge=1945, le=2999)]
    kerangka: str | None = None
    """The framework tag, "rb-2020": data, since areas change with each road map."""
    satker: Satker
    keputusan: tuple[Keputusan, ...] = ()
    sumber: tuple[Sumber, ...] = ()
    program: tuple[Program, ...] = ()
