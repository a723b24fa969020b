"""RB204: more in one month than can be done."""

from changed_plan import REAL
from rule_cases import Found, findings
from scheduled import scheduled


def test_found_for_each_month() -> None:
    text = scheduled(*["bulan: [3, 9]"] * 25, "bulan: [3]", "bulan: [9]")
    place = "4:1-4:8"
    assert findings(text, "RB204") == [
        Found("RB204", place, {"month": 3, "count": 26, "highest": 25}),
        Found("RB204", place, {"month": 9, "count": 26, "highest": 25}),
    ]


def test_what_does_not_count() -> None:
    rest = ["triwulan: [1]"] * 30 + ["bulan: 1-12"] * 30 + ["bacaan: {baris: 1, sel: [3]}"] * 30
    assert findings(scheduled(*["bulan: [3]"] * 25, *rest), "RB204") == []


def test_option() -> None:
    assert [
        each.arguments["month"] for each in findings(scheduled("bulan: [3]", "bulan: 2-3"), "RB204", highest=1)
    ] == [3]


def test_the_real_plan() -> None:
    assert findings(REAL, "RB204") == []
