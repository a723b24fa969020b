"""RB109: parts without a name."""

import pytest
from changed_plan import REAL
from rule_cases import HEAD, Found, findings


@pytest.mark.parametrize(
    ("own", "wording", "place"),
    [
        ("id: a", "RB109.absent", "5:5-5:10"),
        ("keadaan: terpotong", "RB109.absent", "5:5-5:23"),
        ("nama:", "RB109.absent", "5:5-5:10"),
        ('nama: ""', "RB109.blank", "5:11-5:13"),
        ('nama: " - "', "RB109.blank", "5:11-5:16"),
        ('nama: "…"', "RB109.blank", "5:11-5:14"),
        ("keadaan: kosong", "RB109.printed-empty", "5:14-5:20"),
    ],
)
def test_found(own: str, wording: str, place: str) -> None:
    arguments = {"level": "program", "key": "nama"}
    assert findings(f"{HEAD}program:\n  - {own}\n", "RB109") == [Found(wording, place, arguments)]


@pytest.mark.parametrize(
    "own", ["nama: x", "nama: 5", "keadaan: tidak_tersedia", "{nama: x, keadaan: terpotong}", "nama: *x"]
)
def test_silent(own: str) -> None:
    assert [each for each in findings(f"{HEAD}program:\n  - {own}\n", "RB109") if "RB109" in each.wording] == []


def test_a_list_in_the_cell_says_what_is_meant() -> None:
    body = "program:\n  - nama: x\n    kegiatan:\n      - nama: x\n        sub_kegiatan:\n          - {own}\n"
    own = "rincian: {pengantar: x}"
    assert findings(HEAD + body.format(own=own), "RB109") == []
    assert [each.arguments for each in findings(HEAD + body.format(own="id: x"), "RB109")] == [
        {"level": "sub kegiatan", "key": "nama"}
    ]


def test_the_real_plan() -> None:
    found = findings(REAL, "RB109")
    assert {each.wording for each in found} == {"RB109.printed-empty"}
    lines = REAL.splitlines()
    rows = []
    for each in found:
        line = int(each.place.split(":")[0])
        row = next(text for text in lines[line:] if "baris:" in text)
        rows.append((each.arguments["level"], row.split("baris: ")[1].split(",")[0]))
    assert rows == [
        ("sub kegiatan", "112"),
        ("sub kegiatan", "116"),
        ("indikator", "141"),
        ("sub kegiatan", "146"),
        ("indikator", "174"),
        ("indikator", "175"),
    ]
