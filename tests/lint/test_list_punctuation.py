"""RB508: the items of a list end alike and are numbered with one sign."""

import pytest
from real_plan import in_real_plan
from rule_cases import HEAD, Found, findings


def butir(*items: str) -> str:
    """Give a plan with a list whose item n stands on line 8 + n."""
    head = f"{HEAD}program:\n  - kegiatan:\n    - sub_kegiatan:\n      - rincian:\n          butir:\n"
    return head + "".join(f"            - {item}\n" for item in items)


def test_an_item_without_semicolon() -> None:
    text = butir("{nomor: '1)', isi: Tim A;}", "{nomor: '2)', isi: Tim B}", "{isi: Tim C}", "{isi: Tim D}")
    assert findings(text, "RB508") == [
        Found("RB508.semicolon", "10:34-10:39", {"item": "2)"}),
        Found("RB508.semicolon", "11:21-11:26", {"item": "3"}),
    ]


def test_a_number_with_both_signs_is_told_once_a_list() -> None:
    inner = "[{nomor: 'a).', isi: A}]"
    text = butir("{nomor: '1)', isi: A}", "{nomor: '2).', isi: B}", f"{{nomor: '3).', isi: C, butir: {inner}}}")
    assert findings(text, "RB508") == [
        Found("RB508.number", "10:23-10:28", {"written": "2).", "standard": "2)"}),
        Found("RB508.number", "11:54-11:59", {"written": "a).", "standard": "a)"}),
    ]


@pytest.mark.parametrize(
    "text",
    [
        butir("{nomor: '1)', isi: A;}", "{nomor: '2)', isi: B; dan}", "{nomor: '3)', isi: C}"),
        butir("{nomor: '1.', isi: A}", "{nomor: '2.', isi: B}", "{nomor: '3.', isi: C;}"),
        butir("{isi: A;}", "{isi: 'B:', butir: [{isi: x}]}", "{nomor: '3)'}", "{isi: D}"),
        butir("{isi: A;}"),
    ],
    ids=["all", "only the last", "with a list or nothing of its own", "one"],
)
def test_silent(text: str) -> None:
    assert findings(text, "RB508") == []


def test_real_plan() -> None:
    assert [each.words for each in in_real_plan("RB508")] == [
        "Tim Agen Perubahan",
        '"1)."',
        "Penyampaian Kebijakan/Maklumat Layanan/Standar Pelayanan/SOP PID di lingkungan satuan kerja",
        "Melakukan monitoring dan evaluasi pengelolaan PPID dan e- PPID",
        "Dasar hukum",
        "Kompetensi pelaksana",
    ]
