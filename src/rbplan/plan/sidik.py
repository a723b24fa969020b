"""The fingerprint of a plan: what a document made from it carries, so that it can be told from which plan it came."""

import hashlib
import json
import re
from typing import Any, Final, NamedTuple

from rbplan.plan.plan import Plan

_RECORDS: Final = frozenset({"dicocokkan", "diubah", "id_lama", "dasar"})
"""What records where a row comes from: who compared it, which amendment set it, its former id, grounds of an estimate.

None of them changes a word or a tick.
"""

_SHORT: Final = 8
"""Hexadecimal digits of the fingerprint that a page prints: enough to tell the commits of one plan apart."""

_PENANDA: Final = re.compile(rb"rbplan(?::|,? )1(?::|,? )([0-9]{4})(?::|,? )([0-9a-f]{64})")
"""The mark, also as LibreOffice writes it, which takes the colons for what parts one keyword from the next."""


class Sidik(NamedTuple):
    """The fingerprint of the plan of one year: 64 hexadecimal digits of SHA-256."""

    tahun: int
    digits: str

    @property
    def short(self) -> str:
        """The first digits, for the foot of a page."""
        return self.digits[:_SHORT]

    @property
    def penanda(self) -> str:
        """The one word that stands in the properties of every document."""
        return f"rbplan:1:{self.tahun}:{self.digits}"


def fingerprint(plan: Plan) -> Sidik:
    """Give the fingerprint of the decree's texts and of all that is below ``program``.

    Sources, notes and records of the collation do not change it; each word, number and month does.
    """
    known = plan.model_dump(mode="json", exclude_defaults=True, include={"tahun", "keputusan", "program"})
    text = json.dumps(_without_records(known), ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return Sidik(plan.tahun, hashlib.sha256(text.encode()).hexdigest())


def find_marks(content: bytes) -> tuple[Sidik, ...]:
    """Give the fingerprints that a text carries as marks, in the order in which they stand there."""
    return tuple(Sidik(int(tahun), digits.decode()) for tahun, digits in _PENANDA.findall(content))


def _without_records(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _without_records(each) for key, each in value.items() if key not in _RECORDS}
    if isinstance(value, list):
        return [_without_records(each) for each in value]
    return value
