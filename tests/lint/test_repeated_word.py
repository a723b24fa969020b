"""RB506: a word twice in a row."""

import pytest
from decree_text import kegiatan
from real_plan import words_in_real_plan
from rule_cases import Found, findings


def test_found() -> None:
    assert findings(kegiatan("Jumlah jumlah aplikasi", "data data"), "RB506") == [
        Found("RB506", "6:13-6:26", {"written": "Jumlah jumlah", "word": "Jumlah"}),
        Found("RB506", "7:13-7:22", {"written": "data data", "word": "data"}),
    ]


@pytest.mark.parametrize(
    "text", ["jenis-jenis layanan", "jumlah, jumlah", "satu satuan", "a a", "12 12", "sub-data data", "data data-baru"]
)
def test_silent(text: str) -> None:
    assert findings(kegiatan(text), "RB506") == []


def test_real_plan() -> None:
    assert words_in_real_plan("RB506") == ["Jumlah jumlah"]
