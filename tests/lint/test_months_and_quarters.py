"""RB210: an indikator with both months and quarters."""

import pytest
from real_plan import in_real_plan
from rule_cases import Found, findings
from scheduled import scheduled


@pytest.mark.parametrize("months", ["[5]", "[]", "1-12"])
def test_found(months: str) -> None:
    column = len("              - {id: a10, bulan: , ") + len(months) + 1
    assert findings(scheduled(f"bulan: {months}, triwulan: 2"), "RB210") == [
        Found("RB210", f"8:{column}-8:{column + 8}", {})
    ]


@pytest.mark.parametrize(
    "own", ["bulan: [5]", "triwulan: [2]", "uraian: a", "bulan: , triwulan: 2", "bulan: 13, triwulan: 2"]
)
def test_silent(own: str) -> None:
    assert [found for found in findings(scheduled(own), "RB210") if found.wording == "RB210"] == []


def test_real_plan() -> None:
    assert in_real_plan("RB210") == ()
