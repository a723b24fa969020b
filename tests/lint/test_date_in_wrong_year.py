"""RB407: dates and years of the decree against the year of the plan."""

import pytest
from decree_text import DECREE
from real_plan import in_real_plan
from rule_cases import Found, findings


def closing(**keys: str) -> str:
    return DECREE + "    penutup:\n" + "".join(f"      {key}: {value}\n" for key, value in keys.items())


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (closing(tanggal="2023-01-17"), Found("RB407.decree", "8:16-8:26", {"year": 2023, "tahun": 2022})),
        (
            closing(pada="pada tanggal 17 Januari 2020"),
            Found("RB407.decree", "8:13-8:41", {"year": 2020, "tahun": 2022}),
        ),
        (
            closing(pada="Pada tanggal, 17 Pebruari 2022", tanggal="2022-01-17"),
            Found("RB407.line", "8:13-8:43", {"printed": "2022-02-17", "tanggal": "2022-01-17"}),
        ),
        (
            closing(tanggal="2023-01-17") + "    nomor: 11/HK.03.1/1872/2022\n",
            Found("RB407.decree", "8:16-8:26", {"year": 2023, "tahun": 2022}),
        ),
        (
            closing(tanggal="2021-12-30") + "    nomor: 11/HK.03.1/1872/2020\n",
            Found("RB407.number", "9:12-9:32", {"year": 2020, "tahun": 2021}),
        ),
        (DECREE + "    nomor: 19 TAHUN 2023\n", Found("RB407.number", "7:12-7:25", {"year": 2023, "tahun": 2022})),
        (
            DECREE + "    lampiran: {nomor: 1/HK/2019}\n",
            Found("RB407.number", "7:23-7:32", {"year": 2019, "tahun": 2022}),
        ),
        (
            DECREE + "    tentang: [RENCANA AKSI, TAHUN 2021]\n",
            Found("RB407.title", "7:35-7:39", {"year": 2021, "tahun": 2022}),
        ),
        (
            DECREE + "    menetapkan: KEPUTUSAN TENTANG RENCANA AKSI TAHUN 2021.\n",
            Found("RB407.title", "7:54-7:58", {"year": 2021, "tahun": 2022}),
        ),
        (
            DECREE + "    lampiran: {judul: [RENCANA AKSI TAHUN, '2021']}\n",
            Found("RB407.title", "7:45-7:49", {"year": 2021, "tahun": 2022}),
        ),
        (
            DECREE + "    tentang: [RENCANA AKSI RB, TAHUN 2022]\n    diktum: [{isi: Rencana Aksi RB Tahun 2021.}]\n",
            Found("RB407.title", "8:42-8:46", {"year": 2021, "tahun": 2022}),
        ),
    ],
)
def test_found(text: str, found: Found) -> None:
    assert findings(text, "RB407") == [found]


@pytest.mark.parametrize(
    ("closed", "place"),
    [
        ({"tanggal": "2021-01-17"}, "8:16-8:26"),
        ({"pada": "pada tanggal 17 Januari 2021"}, "8:13-8:41"),
    ],
)
def test_date_and_number_are_both_told_where_either_may_be_wrong(closed: dict[str, str], place: str) -> None:
    text = closing(**closed) + "    nomor: 11/HK.03.1/1872/2022\n    lampiran: {nomor: 11/HK.03.1/1872/2022}\n"
    assert findings(text, "RB407") == [
        Found("RB407.date", place, {"year": 2021, "tahun": 2022}),
        Found("RB407.number", "9:12-9:32", {"year": 2022, "tahun": 2021}),
        Found("RB407.number", "10:23-10:43", {"year": 2022, "tahun": 2021}),
    ]


@pytest.mark.parametrize(
    "text",
    [
        closing(tanggal="2022-12-31"),
        closing(tanggal="2021-12-31"),
        closing(pada="pada tanggal 17 Januari 2022", tanggal="2022-01-17") + "    nomor: 11/HK.03.1/1872/2022\n",
        closing(pada="pada tanggal       Januari 2022", tanggal="2022-01-17"),
        closing(pada="pada tanggal 31 Februari 2022", tanggal="2022-01-17"),
        DECREE + "    nomor: 11/HK.03.1/1872/2021\n",
        DECREE + "    nomor: 11/HK.03.1/1872\n",
        DECREE + "    tentang: [ROAD MAP TAHUN 2020-2024]\n",
        DECREE + "    tentang: [PERUBAHAN ATAS KEPUTUSAN NOMOR 19 TAHUN 2021, TENTANG RENCANA AKSI, TAHUN 2022]\n",
        DECREE + "    diktum: [{isi: Laporan Tahun 2021 diserahkan.}]\n",
        DECREE,
    ],
)
def test_silent(text: str) -> None:
    assert findings(text, "RB407") == []


def test_real_plan() -> None:
    assert in_real_plan("RB407") == ()
