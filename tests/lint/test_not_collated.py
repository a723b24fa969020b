"""RB302: months that are not yet certain."""

from pathlib import Path

import pytest
from rule_cases import Found, findings, report
from source_plans import place_of, plan

SUMBER = ("id: s, jenis: salinan, tabel: [1-9]",)


def rows(*sel: str, more: str = "") -> str:
    first, *rest = (f"id: i{number}, bacaan: {{baris: {number + 4}, sel: {each}}}" for number, each in enumerate(sel))
    return plan(first + more, *(f"{each}, bulan: []" for each in rest), sumber=SUMBER)


@pytest.mark.parametrize(
    ("text", "wording", "months", "readings"),
    [
        (rows("[11]", "1-20"), "RB302", "[7, 11]", "[11] / [7]"),
        (rows("[13]", "1-20"), "RB302", "[8]", "[] / [8]"),
        (rows("[3]"), "RB302.agreed", "[3]", "[3]"),
        (rows("1-14"), "RB302.agreed", "[1-12]", "[1-12]"),
        (rows("[]", "[2]"), "RB302.agreed", "[]", "[]"),
    ],
)
def test_not_certain(text: str, wording: str, months: str, readings: str) -> None:
    sel = text.splitlines()[8].partition("sel: ")[2].partition("}")[0]
    place = place_of(text, 9, "bacaan: ", f"{{baris: 4, sel: {sel}}}")
    expected = Found(wording, place, {"months": months, "readings": readings, "row": 4})
    assert findings(text, "RB302") == [expected]


def test_shared_row() -> None:
    text = plan("id: a, bacaan: {baris: 4, sel: [3]}", "id: b, bulan: [], bacaan: {baris: 4, sel: [3]}", sumber=SUMBER)
    place = place_of(text, 9, "bacaan: ", "{baris: 4, sel: [3]}")
    arguments = {"months": "[3]", "readings": "[3]", "row": 4}
    assert findings(text, "RB302") == [Found("RB302.shared", place, arguments)]


def test_many_readings_are_not_all_shown() -> None:
    others = [f"1-{end}" for end in range(13, 60)]
    (found,) = findings(rows("[1, 3, 5, 7, 9, 11, 13]", *others), "RB302")
    assert found.arguments["readings"] == "[1, 3, 5, 7, 9, 11] / [1, 3, 5, 7, 9, 11, 12] / [1, 3, 5, 6…"


@pytest.mark.parametrize(
    "text",
    [
        rows("[11]", "1-20", more=", bulan: [11], dicocokkan: {oleh: Siti}"),
        rows("[11]", "1-20", more=", triwulan: [4]"),
        rows("[]", "[]"),
        plan("id: a, bacaan: {baris: 4}", sumber=SUMBER),
        plan("id: a", sumber=()),
    ],
)
def test_silent(text: str) -> None:
    assert findings(text, "RB302") == []


def test_with_a_row_left_out_readings_may_compete() -> None:
    text = plan("id: a, bacaan: {baris: 4, sel: [11]}", "id: b, bacaan: {baris: 5, sel: 0-20}", sumber=SUMBER)
    assert [each.kind.code for each in report(text, "RB302").diagnostics if each.kind.code == "RB302"] == []


def test_the_real_plan(real_plan_file: Path) -> None:
    found = findings(real_plan_file.read_bytes(), "RB302")
    assert [each.wording for each in found].count("RB302") == 27
    assert [each.wording for each in found].count("RB302.shared") == 3
    assert found[3] == Found("RB302", "197:25-197:47", {"months": "[9, 11]", "readings": "[11] / [9]", "row": 86})
