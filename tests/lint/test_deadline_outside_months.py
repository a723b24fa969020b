"""RB206: a deadline outside the months of its indikator."""

import pytest
from changed_plan import REAL, changed
from rule_cases import Found, findings
from scheduled import SUMBER, scheduled


@pytest.mark.parametrize(
    ("own", "found"),
    [
        ("tenggat: 2022-04-30, bulan: [3]", Found("RB206.month", "8:36-8:46", {"day": "2022-04-30", "months": "3"})),
        ("tenggat: 2022-04-30, bulan: 1-3", Found("RB206.month", "8:36-8:46", {"day": "2022-04-30", "months": "1-3"})),
        ("tenggat: 2022-04-01, triwulan: [1]",
         Found("RB206.month", "8:36-8:46", {"day": "2022-04-01", "months": "1-3"})),
        ("tenggat: 2023-01-31, bulan: [1]", Found("RB206.year", "8:36-8:46", {"day": "2023-01-31", "year": 2022})),
        ("tenggat: 2023-01-31", Found("RB206.year", "8:36-8:46", {"day": "2023-01-31", "year": 2022})),
        ("tenggat: 2022-01-31, bulan: []", Found("RB206.none", "8:36-8:46", {"day": "2022-01-31"})),
        ("tenggat: [2022-03-31, 2022-04-01], bulan: [3]",
         Found("RB206.month", "8:49-8:59", {"day": "2022-04-01", "months": "3"})),
    ],
)  # fmt: skip
def test_found(own: str, found: Found) -> None:
    assert findings(scheduled(own), "RB206") == [found]


@pytest.mark.parametrize(
    "own",
    ["tenggat: 2022-03-31, bulan: [3]", "tenggat: 2022-02-01, triwulan: [1]", "tenggat: 2022-02-01", "bulan: [1]",
     "tenggat: 2022-12-31, bulan: 1-12", "tenggat: 2022-13-31, bulan: [1]"],
)  # fmt: skip
def test_silent(own: str) -> None:
    assert [each for each in findings(scheduled(own), "RB206") if "RB206" in each.wording] == []


@pytest.mark.parametrize(("month", "expected"), [("08", []), ("10", []), ("09", ["RB206.month"])])
def test_readings_that_compete(month: str, expected: list[str]) -> None:
    own = f"tenggat: 2022-{month}-15, bacaan: {{baris: 1, sel: [10]}}"
    text = scheduled(own, "bacaan: {baris: 2, sel: [3, 15]}", head=SUMBER)
    assert [each.wording for each in findings(text, "RB206")] == expected


def test_the_real_plan() -> None:
    assert findings(REAL, "RB206") == []
    text = changed(("                bacaan: {baris: 159, sel: [3]}", "                tenggat: 2022-04-01"))
    assert [each.wording for each in findings(text, "RB206")] == ["RB206.month"]
