"""RB509: the comma before the last member of an enumeration."""

import pytest
from decree_text import DECREE, kegiatan
from real_plan import words_in_real_plan
from rule_cases import Found, findings


def test_found() -> None:
    text = kegiatan(
        "capaian, hambatan dan rekomendasi", "masuk, sedang diproses atau selesai", "a, sarana b dan/atau c"
    )
    assert findings(text, "RB509") == [
        Found("RB509", "6:22-6:34", {"written": "hambatan dan", "standard": "hambatan, dan"}),
        Found("RB509", "7:27-7:40", {"written": "diproses atau", "standard": "diproses, atau"}),
        Found("RB509", "8:23-8:33", {"written": "b dan/atau", "standard": "b, dan/atau"}),
    ]


@pytest.mark.parametrize(
    "text",
    [
        kegiatan("capaian, hambatan, dan rekomendasi"),
        kegiatan("monitoring dan evaluasi"),
        kegiatan("diubah, sehingga laporan dan evaluasi"),
        kegiatan("data, dan laporan dan evaluasi"),
        kegiatan("data, dengan memperhatikan semua laporan bulanan dan evaluasi"),
        DECREE + "    diktum: [{isi: 'capaian, hambatan dan rekomendasi.'}]\n",
    ],
)
def test_silent(text: str) -> None:
    assert findings(text, "RB509") == []


def test_real_plan() -> None:
    assert words_in_real_plan("RB509") == [
        "diproses dan", "manual dan", "Pelaporan dan", "Pelaporan dan", "hambatan dan", "mekanisme dan",
        "prasaran dan/atau", "saran dan", "proses dan",
    ]  # fmt: skip
