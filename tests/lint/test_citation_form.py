"""RB408: stray spaces and colons in the numbers of decrees."""

import pytest
from decree_text import DECREE, listed
from real_plan import in_real_plan
from rule_cases import Found, findings


def test_sentence() -> None:
    text = listed("mengingat", "Keputusan KPU Nomor : 612/ ORT.04/ 05/ KPU/ XII/ 2020 tentang Road Map;")
    number = {"written": "612/ ORT.04/ 05/ KPU/ XII/ 2020", "standard": "612/ORT.04/05/KPU/XII/2020"}
    assert findings(text, "RB408") == [
        Found("RB408.colon", "8:30-8:37", {"written": "Nomor :"}),
        Found("RB408.spaces", "8:38-8:69", number),
    ]


def test_a_full_stop_is_no_part_of_the_number() -> None:
    text = listed("mengingat", "Keputusan KPU Nomor 612/ ORT/ 2020.")
    arguments = {"written": "612/ ORT/ 2020", "standard": "612/ORT/2020"}
    assert findings(text, "RB408") == [Found("RB408.spaces", "8:36-8:50", arguments)]


def test_numbers_of_the_decree_and_its_lampiran() -> None:
    text = DECREE + "    nomor: 11/ HK.03.1/1872/2022\n    lampiran: {nomor: 11/HK.03.1/1872 /2022}\n"
    assert [(each.wording, each.place) for each in findings(text, "RB408")] == [
        ("RB408.spaces", "7:12-7:33"),
        ("RB408.spaces", "8:23-8:44"),
    ]


@pytest.mark.parametrize(
    "text",
    [
        listed("mengingat", "Keputusan KPU Nomor 612/ORT.04-Kpt/05/KPU/XII/2020;", "UU Nomor 7 Tahun 2017."),
        listed("menimbang", "bahwa 14 / 2 dan Kabupaten/Kota;"),
        DECREE + "    lampiran: {kepala: ['NOMOR : 11/HK']}\n",
    ],
)
def test_silent(text: str) -> None:
    assert findings(text, "RB408") == []


def test_real_plan() -> None:
    assert [(each.wording, each.words) for each in in_real_plan("RB408")] == [
        ("RB408.colon", "Nomor :"),
        ("RB408.spaces", "612/ ORT.04/ 05/ KPU/ XII/ 2020"),
        ("RB408.colon", "Nomor :"),
    ]
