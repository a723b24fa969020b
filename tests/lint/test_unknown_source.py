"""RB308: a source that the plan does not have."""

import pytest
from rule_cases import Found, findings, report
from source_plans import place_of, plan

SUMBER = ("id: s, jenis: salinan", "id: t, jenis: salinan")
KNOWN = "s, t"


def test_cited() -> None:
    text = plan("id: a, bacaan: {sumber: x, baris: 1}", sumber=SUMBER)
    place = place_of(text, 10, "sumber: ", "x")
    assert findings(text, "RB308") == [Found("RB308", place, {"source": "x", "known": KNOWN})]


def test_the_original_has_no_lines_to_cite() -> None:
    text = plan("id: a, bacaan: {sumber: asli, baris: 1}", sumber=SUMBER)
    assert [each.wording for each in findings(text, "RB308")] == ["RB308"]


def test_compared_with() -> None:
    text = plan("id: a, dicocokkan: {oleh: Siti, dengan: x}", sumber=SUMBER)
    place = place_of(text, 10, "dengan: ", "x")
    assert findings(text, "RB308") == [Found("RB308.collated", place, {"source": "x", "known": KNOWN})]


def test_no_sumber_at_all_is_said_once() -> None:
    text = plan("id: a, bacaan: {baris: 4}", "id: b, bacaan: {baris: 5}", sumber=())
    assert findings(text, "RB308") == [Found("RB308.none", place_of(text, 7, "baris: ", "4"), {"row": 4})]


def test_no_sumber_and_one_named() -> None:
    text = plan("id: a, bacaan: {sumber: x, baris: 4}", sumber=())
    place = place_of(text, 7, "sumber: ", "x")
    assert findings(text, "RB308") == [Found("RB308", place, {"source": "x", "known": "-"})]


@pytest.mark.parametrize(
    "text",
    [
        plan("id: a, bacaan: {baris: 1}", "id: b, bacaan: {sumber: t, baris: 1}", sumber=SUMBER),
        plan(
            "id: a, dicocokkan: {dengan: asli}",
            "id: b, dicocokkan: {dengan: s}",
            "id: c, dicocokkan: {}",
            sumber=SUMBER,
        ),
        plan("id: a, dicocokkan: {dengan: asli}", sumber=()),
        plan("id: a", sumber=()),
    ],
)
def test_silent(text: str) -> None:
    assert findings(text, "RB308") == []


def test_the_sumber_may_have_been_left_out() -> None:
    text = plan("id: a, bacaan: {sumber: t, baris: 1}", sumber=("id: s, jenis: salinan", "id: t, jenis: x"))
    assert [each.kind.code for each in report(text, "RB308").diagnostics] == ["RB025"]


def test_many_are_not_all_named() -> None:
    text = plan("id: a, bacaan: {sumber: x, baris: 1}", sumber=[f"id: s{n}, jenis: asli" for n in range(90)])
    assert [len(str(each.arguments["known"])) for each in findings(text, "RB308")] == [60]
