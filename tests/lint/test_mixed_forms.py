"""RB505: one term in several forms."""

import pytest
from decree_text import DECREE, kegiatan
from real_plan import in_real_plan
from rule_cases import Found, findings


def test_the_rarer_form() -> None:
    text = kegiatan("pada unit/Satuan kerja", "pada unit/satuan kerja", "di unit/satuan kerja")
    arguments = {"written": "unit/Satuan kerja", "own": "unit/satuan kerja", "times": 2}
    assert findings(text, "RB505") == [Found("RB505", "6:18-6:35", arguments)]


def test_titles_decide_between_equals() -> None:
    text = kegiatan("aksi Agen perubahan KPU", "aksi Agen Perubahan KPU", "Agen Perubahan")
    arguments = {"written": "Agen perubahan", "own": "Agen Perubahan", "times": 2}
    assert findings(text, "RB505") == [Found("RB505", "6:18-6:32", arguments)]


def test_of_equals_the_first_is_the_own() -> None:
    text = kegiatan("data reward and punishment", "data reward dan punishment", "data Reward & Punishment")
    assert findings(text, "RB505") == [
        Found("RB505", "7:18-7:39", {"written": "reward dan punishment", "own": "reward and punishment", "times": 1}),
        Found("RB505", "8:18-8:37", {"written": "Reward & Punishment", "own": "reward and punishment", "times": 1}),
    ]


@pytest.mark.parametrize(
    "text",
    [
        kegiatan("laporan pengaduan masyarakat", "Pengelolaan Pengaduan Masyarakat di Lingkungan KPU", "di lingkungan"),
        kegiatan("Pelayanan di Lingkungan KPU", "layanan di lingkungan KPU"),
        kegiatan("Unit/satuan kerja baru", "pada unit/satuan kerja"),
        kegiatan("Agen Perubahan", "rapat Agen Perubahan"),
        kegiatan("pada sub-unit/Satuan Kerja", "pada unit/satuan kerja"),
        DECREE + "    diktum: [{isi: unit/Satuan kerja}, {isi: unit/satuan kerja}]\n",
    ],
    ids=["a title", "a title first", "begins the text", "one form", "part of a longer word", "the decree"],
)
def test_silent(text: str) -> None:
    assert findings(text, "RB505") == []


def test_real_plan() -> None:
    assert [(each.words, each.arguments["own"]) for each in in_real_plan("RB505")] == [
        ("Agen perubahan", "Agen Perubahan"),
        ("unit/Satuan Kerja", "unit/satuan kerja"),
        ("unit/Satuan kerja", "unit/satuan kerja"),
        ("unit/Satuan kerja", "unit/satuan kerja"),
        ("Unit/Satuan Kerja", "unit/satuan kerja"),
        ("Reward & Punishment", "reward and punishment"),
        ("Pengaduan masyarakat", "pengaduan masyarakat"),
        ("di Lingkungan", "di lingkungan"),
        ("Pengaduan Masyarakat", "pengaduan masyarakat"),
        ("reward dan punishment", "reward and punishment"),
        ("reward dan punishment", "reward and punishment"),
    ]
