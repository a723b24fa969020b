"""RB401: the number of a lampiran against that of its decree."""

import pytest
from decree_text import DECREE
from real_plan import in_real_plan
from rule_cases import Found, findings


def numbers(decree: str, lampiran: str) -> str:
    return DECREE + f"    nomor: {decree}\n    lampiran:\n      nomor: {lampiran}\n"


def test_one_sign_differs() -> None:
    assert findings(numbers("11/HK.03.1/1872/2022", "11/HK-03.1/1872/2022"), "RB401") == [
        Found(
            "RB401",
            "9:14-9:34",
            {"number": "11/HK-03.1/1872/2022", "decree_number": "11/HK.03.1/1872/2022", "decree_line": 7},
        )
    ]


@pytest.mark.parametrize(
    "text",
    [
        numbers("11/HK.03.1/1872/2022", "11/HK.03.1/1872/2022"),
        numbers("11/HK.03.1/1872/2022", "11/HK.03.1/ 1872/2022"),
        DECREE + "    lampiran:\n      nomor: 11/HK.03.1/1872/2022\n",
        DECREE + "    nomor: 11/HK.03.1/1872/2022\n    lampiran: {judul: [RENCANA AKSI]}\n",
    ],
    ids=["same", "spaces only", "draft", "lampiran without number"],
)
def test_silent(text: str) -> None:
    assert findings(text, "RB401") == []


def test_real_plan() -> None:
    assert [(each.words, each.arguments["decree_number"]) for each in in_real_plan("RB401")] == [
        ("11/HK-03.1/1872/2022", "11/HK.03.1/1872/2022")
    ]
