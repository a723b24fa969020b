"""RB104: a number twice in one list."""

import pytest
from changed_plan import REAL, changed
from numbered import butir, indikator, programs
from rule_cases import HEAD, Found, findings


def test_place_and_arguments() -> None:
    arguments = {"level": "program", "number": "2)", "first_line": 6}
    assert findings(programs("1.", "2.", "2)"), "RB104") == [Found("RB104", "7:12-7:16", arguments)]


@pytest.mark.parametrize(
    ("numbers", "lines"),
    [
        (["1.", "1."], [6]),
        (["1.", "2.", "1.", "3."], [7]),
        (["1.", "2.", "2.", "2."], [7, 8]),
        (["1.", "2.", "1.", "2.", "3."], [7]),
        (["a.", "b.", "b."], [7]),
        (["i.", "ii.", "i."], [7]),
    ],
)
def test_found(numbers: list[str], lines: list[int]) -> None:
    found = findings(programs(*numbers), "RB104", "RB105", "RB112")
    assert [(each.wording, int(each.place.split(":")[0])) for each in found] == [("RB104", line) for line in lines]


@pytest.mark.parametrize(
    "numbers", [["1.", "2.", "3."], ["1.", None, "2."], ["1.", "a.", "1."], ["-", "-"], ["1.1", "1.10"]]
)
def test_silent(numbers: list[str | None]) -> None:
    assert findings(programs(*numbers), "RB104") == []


def test_an_inferred_number_is_nobodys() -> None:
    text = HEAD + 'program:\n  - keadaan: tidak_tersedia\n    perkiraan: {nomor: "1."}\n  - nomor: "1."\n'
    assert findings(text, "RB104") == []


@pytest.mark.parametrize(
    "numbers", [[["1."], ["1."]], [["1.", "2."], ["1."]], [["1."], ["2."]], [["1.", "2."], ["3."]]]
)
def test_indikator_begin_anew_or_run_on(numbers: list[list[str]]) -> None:
    assert findings(indikator(*numbers), "RB104", "RB105", "RB112") == []


def test_indikator_that_run_on_and_begin_anew_once() -> None:
    found = findings(indikator(["1."], ["2."], ["3."], ["1."], ["5."]), "RB104", "RB105", "RB112")
    assert [(each.wording, each.place) for each in found] == [("RB104", "18:24-18:28")]


def test_a_list_in_a_cell() -> None:
    assert [each.place for each in findings(butir("1)", "2)", "2)"), "RB104")] == ["12:26-12:30"]


def test_the_real_plan() -> None:
    assert findings(REAL, "RB104") == []
    text = changed(
        ('nomor: "7."\n        nama: Peningkatan Integritas', 'nomor: "6."\n        nama: Peningkatan Integritas')
    )
    assert [each.arguments["number"] for each in findings(text, "RB104")] == ["6."]


def test_what_was_left_out_does_not_hide_it() -> None:
    text = programs("1.", "1.") + "  - nomor: []\n"
    assert [each.wording for each in findings(text, "RB104") if each.wording.startswith("RB1")] == ["RB104"]
