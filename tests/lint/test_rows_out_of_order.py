"""RB305: rows that stand in another order than in the source."""

import pytest
from rule_cases import Found, findings
from source_plans import place_of, plan


def cited(*rows: str) -> str:
    return plan(*(f"id: i{number}, bacaan: {{{row}}}" for number, row in enumerate(rows)))


def test_out_of_order() -> None:
    text = cited("baris: 4", "baris: 6", "baris: 5", "baris: 7")
    assert findings(text, "RB305") == [Found("RB305", place_of(text, 11, "baris: ", "5"), {"row": 5, "before": 6})]


def test_one_that_slipped_down_is_named_where_the_order_breaks() -> None:
    text = cited("baris: 9", "baris: 4", "baris: 5")
    assert findings(text, "RB305") == [Found("RB305", place_of(text, 10, "baris: ", "4"), {"row": 4, "before": 9})]


@pytest.mark.parametrize(
    "text",
    [
        cited("baris: 4", "baris: 4", "baris: 5"),
        cited("baris: 8", "baris: 4, sumber: lain", "baris: 9", "baris: 5, sumber: lain"),
        plan("id: a, bacaan: {baris: 5}, diubah: p", "id: b, bacaan: {baris: 4}"),
        plan("id: a, bacaan: {baris: 5}", "id: b, bacaan: {baris: 4}, diubah: p"),
        plan("id: a", "id: b"),
    ],
)
def test_silent(text: str) -> None:
    assert findings(text, "RB305") == []


def test_the_first_sumber_may_be_named_or_not() -> None:
    text = cited("baris: 5, sumber: s", "baris: 4")
    assert [each.arguments for each in findings(text, "RB305")] == [{"row": 4, "before": 5}]
