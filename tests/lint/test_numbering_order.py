"""RB112: a lower number behind a higher one."""

import pytest
from changed_plan import REAL, changed
from numbered import butir, programs
from rule_cases import Found, findings


def test_place_and_arguments() -> None:
    arguments = {"level": "program", "number": "2.", "previous": "3."}
    assert findings(programs("1.", "3.", "2.", "4."), "RB104", "RB105", "RB112") == [
        Found("RB112", "7:12-7:16", arguments)
    ]


@pytest.mark.parametrize("numbers", [["1.", "2.", "3."], ["1.", "3."], ["2.", "a."], ["1.9", "1.10"]])
def test_silent(numbers: list[str]) -> None:
    assert findings(programs(*numbers), "RB112") == []


def test_a_list_in_a_cell() -> None:
    assert [each.place for each in findings(butir("b)", "a)"), "RB112")] == ["11:26-11:30"]


def test_the_real_plan() -> None:
    assert findings(REAL, "RB112") == []
    third = '                nomor: "{}"\n                uraian: Meningkatnya'
    fourth = '                nomor: "{}"\n                uraian: "Jumlah permohonan masuk'
    text = changed((third.format("3."), third.format("4.")), (fourth.format("4."), fourth.format("3.")))
    assert [each.arguments["number"] for each in findings(text, "RB104", "RB112")] == ["3."]
