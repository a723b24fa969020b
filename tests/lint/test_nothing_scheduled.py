"""RB201: an indikator that is due in no month."""

import pytest
from changed_plan import REAL, line_of
from rule_cases import Found, findings
from scheduled import SUMBER, scheduled


@pytest.mark.parametrize(
    ("own", "place"),
    [("bulan: []", "8:34-8:36"), ("triwulan: []", "8:37-8:39"), ("bulan: [], triwulan: [1]", "8:34-8:36")],
)
def test_found(own: str, place: str) -> None:
    assert findings(scheduled(own), "RB201") == [Found("RB201", place, {})]


def test_a_row_without_a_tick_in_a_table_with_ticks() -> None:
    text = scheduled(
        "bacaan: {baris: 1, sel: []}", "bacaan: {baris: 2, sel: [3]}", "bacaan: {baris: 11, sel: []}", head=SUMBER
    )
    assert findings(text, "RB201") == [Found("RB201", "10:51-10:53", {})]


@pytest.mark.parametrize("own", ["bulan: [1]", "triwulan: [4]", "uraian: x", "bulan: 1-12", "bulan: *x, triwulan: []"])
def test_silent(own: str) -> None:
    assert [each for each in findings(scheduled(own), "RB201") if each.wording == "RB201"] == []


def test_the_real_plan() -> None:
    line = line_of(REAL, "id: arsiparis\n") + 3
    assert findings(REAL, "RB201") == [Found("RB201", f"{line}:24-{line}:26", {})]
