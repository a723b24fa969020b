"""RB312: a record of a comparison without a person, or without what was compared with."""

import pytest
from rule_cases import Found, findings
from source_plans import place_of, plan

SUMBER = ["id: s, jenis: salinan"]


@pytest.mark.parametrize(
    ("record", "variant"),
    [
        ("{}", "person"),
        ("{dengan: asli}", "person"),
        ('{oleh: "…", dengan: asli}', "person"),
        ("{jabatan: Kasubbag}", "person"),
        ("{oleh: Siti}", "copy"),
    ],
)
def test_found(record: str, variant: str) -> None:
    text = plan(f"id: a, dicocokkan: {record}", sumber=SUMBER)
    place = place_of(text, 9, "dicocokkan: ", record)
    assert findings(text, "RB312") == [Found(f"RB312.{variant}", place, {})]


@pytest.mark.parametrize("record", ["{oleh: Siti, dengan: asli}", "{oleh: Siti, dengan: s}"])
def test_silent(record: str) -> None:
    assert findings(plan(f"id: a, dicocokkan: {record}", sumber=SUMBER), "RB312") == []
    assert findings(plan("id: a", sumber=SUMBER), "RB312") == []
