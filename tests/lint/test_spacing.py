"""RB504: spaces and mark-up."""

import pytest
from decree_text import DECREE, kegiatan
from real_plan import in_real_plan
from rule_cases import Found, findings


@pytest.mark.parametrize(
    ("text", "place", "written", "standard"),
    [
        ("Tim terdiri dari :", "6:26-6:32", "dari :", "dari:"),
        ("satu , dua", "6:14-6:20", "satu ,", "satu,"),
        ("satu ,dua", "6:14-6:23", "satu ,dua", "satu, dua"),
        ("satu  ;dua", "6:14-6:24", "satu  ;dua", "satu; dua"),
        ("tempat :Metro", "6:14-6:27", "tempat :Metro", "tempat: Metro"),
        ("satu,dua", "6:14-6:22", "satu,dua", "satu, dua"),
        ("1)Tim Pengarah", "6:14-6:19", "1)Tim", "1) Tim"),
        ("jenis/ produk", "6:14-6:27", "jenis/ produk", "jenis/produk"),
        ("jenis /produk", "6:14-6:27", "jenis /produk", "jenis/produk"),
        ("data e- PPID.", "6:19-6:27", "e- PPID.", "e-PPID."),
        ("pegawai Non ASN", "6:22-6:29", "Non ASN", "Non-ASN"),
        ("satu   dua", "6:14-6:24", "satu   dua", "satu dua"),
    ],
)
def test_space(text: str, place: str, written: str, standard: str) -> None:
    arguments = {"written": written, "standard": standard}
    assert findings(kegiatan(f'"{text}"'), "RB504") == [Found("RB504.space", place, arguments)]


@pytest.mark.parametrize("mark", ["<p>", "</p>", "<br/>", "**", "&nbsp;", "&amp;", "&#160;", "&#xA0;"])
def test_mark_up(mark: str) -> None:
    place = f"6:18-6:{18 + len(mark)}"
    assert findings(kegiatan(f'"satu{mark} dua"'), "RB504") == [Found("RB504.mark-up", place, {"written": mark})]


@pytest.mark.parametrize(
    "text",
    [
        "Kebijakan/Maklumat Layanan (8 Area): satu, dua; tiga.",
        "kick off / Pembangunan",
        "pra- dan pascabayar; e-PPID; non-ASN; non formal",
        "Rp1.000,50 dan 1,5% pada 2022/2023",
        "a < b > c",
        "R&D; P&ID; sarana & prasarana; satu ,5",
        "",
    ],
)
def test_silent(text: str) -> None:
    assert findings(kegiatan(f'"{text}"'), "RB504") == []


def test_the_semicolon_of_a_mark_is_no_semicolon() -> None:
    assert findings(kegiatan('"sarana&nbsp;dan&amp;prasarana"'), "RB504") == [
        Found("RB504.mark-up", "6:20-6:26", {"written": "&nbsp;"}),
        Found("RB504.mark-up", "6:29-6:34", {"written": "&amp;"}),
    ]


def test_the_colon_behind_nomor_is_told_of_by_another_rule() -> None:
    assert findings(DECREE + '    diktum: [{isi: "Keputusan Nomor : 5"}]\n', "RB504") == []


def test_real_plan() -> None:
    assert [(each.words, each.arguments["standard"]) for each in in_real_plan("RB504")] == [
        ("dari :", "dari:"),
        ("e- PPID", "e-PPID"),
        ("e- PPID", "e-PPID"),
        ("non ASN", "non-ASN"),
        ("jenis-jenis/ produk-produk", "jenis-jenis/produk-produk"),
        ("eksternal/ upaya", "eksternal/upaya"),
    ]
