"""RB301: months that the ticks contradict."""

import pytest
from rule_cases import Found, findings, report
from source_plans import place_of, plan

SUMBER = ("id: s, jenis: salinan, tabel: [1-9]",)


def months(bulan: str, sel: str, *others: str, more: str = "") -> str:
    """Give a plan whose first indikator has these months and ticks; ``others`` are the ticks of further rows."""
    first = f"id: i0, bulan: {bulan}, bacaan: {{baris: 4, sel: {sel}}}{more}"
    rest = [f"id: i{number}, bacaan: {{baris: {number + 4}, sel: {each}}}" for number, each in enumerate(others, 1)]
    return plan(first, *rest, sumber=SUMBER)


@pytest.mark.parametrize(
    ("text", "wording", "bulan", "written", "read"),
    [
        (months("[4]", "[3]"), "RB301", "[4]", "[4]", "[3]"),
        (months("[]", "[3]"), "RB301", "[]", "[]", "[3]"),
        (months("[3]", "[]", "[2]"), "RB301", "[3]", "[3]", "[]"),
        (months("1-11", "1-13"), "RB301", "1-11", "[1-11]", "[1-12]"),
        (months("[1]", "[11]", "1-20"), "RB301.competing", "[1]", "[1]", "[7, 11]"),
        (months("[11]", "[11]", "1-20"), "RB301.competing", "[11]", "[11]", "[7, 11]"),
        (months("[3]", "[]"), "RB301.no-ticks", "[3]", "[3]", "[]"),
        (months("[]", "[]", "[]"), "RB301.no-ticks", "[]", "[]", "[]"),
    ],
)
def test_contradicted(text: str, wording: str, bulan: str, written: str, read: str) -> None:
    place = place_of(text, 9, "bulan: ", bulan)
    assert findings(text, "RB301") == [Found(wording, place, {"written": written, "read": read, "row": 4})]


def test_shared_row() -> None:
    text = plan("id: a, bulan: [3], bacaan: {baris: 4, sel: [3]}", "id: b, bacaan: {baris: 4, sel: [3]}", sumber=SUMBER)
    place = place_of(text, 9, "bulan: ", "[3]")
    assert findings(text, "RB301") == [Found("RB301.shared", place, {"written": "[3]", "read": "[3]", "row": 4})]


@pytest.mark.parametrize("empty", ["", ", dicocokkan: {}"])
def test_nobody_stands_for_it(empty: str) -> None:
    assert [found.wording for found in findings(months("[4]", "[3]", more=empty), "RB301")] == ["RB301"]


@pytest.mark.parametrize(
    "text",
    [
        months("[3]", "[3]"),
        months("1-12", "1-14"),
        months("[]", "[]", "[2]"),
        months("[4]", "[3]", more=", dicocokkan: {oleh: Siti}"),
        months("[4]", "[3]", more=", dicocokkan: {dengan: asli}"),
        months("[4]", "[3]", more=", diubah: p"),
        plan("id: a, bulan: [4], bacaan: {baris: 4}", sumber=SUMBER),
        plan("id: a, bulan: [4]", sumber=()),
        plan("id: a, triwulan: [1], bacaan: {baris: 4, sel: [3]}", sumber=SUMBER),
        plan("id: a, bacaan: {baris: 4, sel: [3]}", sumber=SUMBER),
    ],
)
def test_silent(text: str) -> None:
    assert findings(text, "RB301") == []


def test_a_table_that_was_read_in_part_may_have_ticks() -> None:
    text = plan("id: a, bulan: [], bacaan: {baris: 4, sel: []}", "id: b, bacaan: {baris: 5, sel: [0]}", sumber=SUMBER)
    assert [each.kind.code for each in report(text, "RB301").diagnostics if each.kind.code == "RB301"] == []


def test_no_comment_switches_it_off() -> None:
    text = months("[4]", "[3]").replace("\n      - indikator", "\n    # rbplan: ignore[RB301]\n      - indikator")
    assert [found.wording for found in findings(text, "RB301")] == ["RB301"]
