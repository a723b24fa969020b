"""RB209: an indikator of whose months nothing is known."""

import pytest
from changed_plan import REAL
from rule_cases import Found, findings
from scheduled import SUMBER, scheduled


@pytest.mark.parametrize("own", ["uraian: x", "bulan: null", "bacaan: {baris: 1}", "keadaan: kosong"])
def test_not_filled_in(own: str) -> None:
    assert findings(scheduled(own), "RB209") == [Found("RB209.absent", "8:22-8:25", {})]


def test_a_table_without_ticks() -> None:
    text = scheduled("bacaan: {baris: 12, sel: []}", "bacaan: {baris: 1, sel: [1]}", head=SUMBER)
    assert findings(text, "RB209") == [Found("RB209.no-ticks", "10:52-10:54", {"row": 12})]


@pytest.mark.parametrize(
    "own",
    ["bulan: []", "bulan: [2]", "triwulan: [1]", "bacaan: {baris: 1, sel: [3]}", "keadaan: tidak_tersedia", "bulan: *x",
     "bacaan: *x"],
)  # fmt: skip
def test_silent(own: str) -> None:
    assert [each for each in findings(scheduled(own), "RB209") if "RB209" in each.wording] == []


def test_the_real_plan() -> None:
    found = findings(REAL, "RB209")
    assert {each.wording for each in found} == {"RB209.no-ticks"}
    assert [each.arguments["row"] for each in found] == [165] * 8 + [166]
    assert [int(each.place.split(":")[0]) for each in found] == [
        number for number, line in enumerate(REAL.splitlines(), 1) if "baris: 165," in line or "baris: 166," in line
    ]
