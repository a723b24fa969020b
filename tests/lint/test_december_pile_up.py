"""RB203: too much left for December."""

import pytest
from changed_plan import REAL
from rule_cases import Found, findings
from scheduled import scheduled

ONLY_DECEMBER = ["bulan: [12]"] * 4 + ["triwulan: [4]"]


def test_found() -> None:
    arguments = {"count": 5, "total": 7, "percent": 71, "limit": 40}
    text = scheduled(*ONLY_DECEMBER, "bulan: [6, 12]", "bulan: [3]", "bulan: 1-12", "bulan: []")
    assert findings(text, "RB203") == [Found("RB203", "4:1-4:8", arguments)]


@pytest.mark.parametrize(
    "schedules",
    [
        ["bulan: [12]"] * 4,
        [*ONLY_DECEMBER, *["bulan: [11, 12]"] * 8],
        [*ONLY_DECEMBER, *["uraian: x"] * 8],
        [*ONLY_DECEMBER, *["bacaan: {baris: 1, sel: [12]}"] * 8],
        [*ONLY_DECEMBER, "bulan: [13]"],
    ],
)
def test_silent(schedules: list[str]) -> None:
    assert [each for each in findings(scheduled(*schedules), "RB203") if each.wording == "RB203"] == []


def test_options() -> None:
    assert findings(scheduled(*ONLY_DECEMBER), "RB203", share_percent=100) == []
    assert len(findings(scheduled("bulan: [12]"), "RB203", least=1)) == 1


def test_the_real_plan() -> None:
    assert findings(REAL, "RB203") == []
