"""RB106: numbers printed in several ways in one list."""

import pytest
from changed_plan import REAL, line_of
from numbered import butir, programs
from rule_cases import Found, findings


@pytest.mark.parametrize(
    ("numbers", "place", "number", "usual"),
    [
        (["1.", "2.", "3"], "7:12-7:15", "3", "1."),
        (["1", "2.", "3."], "5:12-5:15", "1", "2."),
        (["1", "2."], "6:12-6:16", "2.", "1"),
        (["a.", "B."], "6:12-6:16", "B.", "a."),
        (["1)", "2).", "3"], "6:12-6:17", "2).", "1)"),
    ],
)
def test_found(numbers: list[str], place: str, number: str, usual: str) -> None:
    arguments = {"level": "program", "number": number, "usual": usual}
    assert findings(programs(*numbers), "RB106") == [Found("RB106", place, arguments)]


@pytest.mark.parametrize("numbers", [["1.", "2."], ["1.9.", "1.10."], ["ix.", "x."], ["1.", None], ["1.", "-"]])
def test_silent(numbers: list[str | None]) -> None:
    assert findings(programs(*numbers), "RB106") == []


def test_a_list_in_a_cell() -> None:
    assert [each.place for each in findings(butir("1)", "2."), "RB106")] == ["11:26-11:30"]


def test_the_real_plan() -> None:
    line = line_of(REAL, "nama: Penguatan Kelembagaan") - 1
    arguments = {"level": "program", "number": "3.", "usual": "1"}
    assert findings(REAL, "RB106") == [Found("RB106", f"{line}:12-{line}:16", arguments)]
