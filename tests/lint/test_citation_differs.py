"""RB409: citations that are printed otherwise elsewhere."""

import pytest
from decree_text import listed
from real_plan import in_real_plan
from rule_cases import Found, findings

from rbplan.lint.known_citations import DECREES
from rbplan.lint.legal_citation import read_citation

SEEN = "jatim.kpu.go.id, berita evaluasi tahun 2021"
KPT_314 = "Keputusan Komisi Pemilihan Umum Nomor 314/ORT/07/Kpt/01/KPU/V/2021."
KPT_612 = "Keputusan Komisi Pemilihan Umum Nomor 612/ORT.04-Kpt/05/KPU/XII/2020"


def test_number() -> None:
    arguments = {"written": "314/ORT/07/Kpt/01/KPU/V/2021", "known": "314/ORT.07-Kpt/01/KPU/V/2021", "seen": SEEN}
    assert findings(listed("mengingat", KPT_314), "RB409") == [Found("RB409.number", "8:54-8:82", arguments)]


def test_title() -> None:
    text = listed("mengingat", f"{KPT_612} tentang Road Map;")
    arguments = {"written": "Road Map", "known": "Roadmap Reformasi Birokrasi 2020-2024", "seen": SEEN}
    assert findings(text, "RB409") == [Found("RB409.title", "8:93-8:101", arguments)]


@pytest.mark.parametrize("written", ["1763", "1783"])
def test_gazette_tells_the_other_number(written: str) -> None:
    pkpu = "Peraturan Komisi Pemilihan Umum Nomor 21 Tahun 2020"
    text = listed("mengingat", f"{pkpu} (Berita Negara Republik Indonesia Tahun 2020 Nomor {written});")
    arguments = {
        "written": written,
        "known": 1763 + 1783 - int(written),
        "seen": "Keputusan KPU Nomor 314/ORT.07-Kpt/01/KPU/V/2021",
    }
    assert findings(text, "RB409") == [Found("RB409.gazette", "8:119-8:123", arguments)]


@pytest.mark.parametrize(
    "item",
    [
        "Keputusan Komisi Pemilihan Umum Nomor 314/ORT.07-Kpt/01/KPU/V/2021.",
        f"{KPT_612} tentang Roadmap Reformasi Birokrasi Komisi Pemilihan Umum;",
        "Keputusan Komisi Pemilihan Umum Nomor 314/ORT/2020.",
        "Keputusan Gubernur Lampung Nomor 314/ORT/2021.",
        "Peraturan Komisi Pemilihan Umum Nomor 314/ORT/2021.",
        "Peraturan Komisi Pemilihan Umum Nomor 21 Tahun 2020 (Berita Negara Tahun 2020 Nomor 9);",
    ],
)
def test_silent(item: str) -> None:
    assert findings(listed("mengingat", item), "RB409") == []


def test_only_the_legal_basis_is_looked_at() -> None:
    assert findings(listed("menimbang", KPT_314), "RB409") == []


def test_every_known_number_is_found_by_what_the_table_says_of_it() -> None:
    for known in DECREES:
        citation = read_citation(f"Keputusan X Nomor {known.number} tentang Y")
        assert citation is not None
        assert (citation.ordinal, citation.year) == (known.ordinal, known.year)
        assert known.title_words in known.title


def test_real_plan() -> None:
    assert [(each.wording, each.words) for each in in_real_plan("RB409")] == [
        ("RB409.gazette", "1763"),
        ("RB409.number", "612/ ORT.04/ 05/ KPU/ XII/ 2020"),
        ("RB409.title", "Road Map Komisi Pemilihan Umum Tahun 2020-2024"),
        ("RB409.number", "314/ORT/07/Kpt/01/KPU/V/2021"),
    ]
