"""RB309: an amendment that the plan does not have."""

import pytest
from rule_cases import Found, findings, report
from source_plans import place_of, plan

KEPUTUSAN = ("id: p0, jenis: penetapan", "id: p1, jenis: perubahan", "id: p2, jenis: perubahan")


@pytest.mark.parametrize(("name", "wording"), [("p3", "RB309"), ("p0", "RB309.decree")])
def test_no_amendment(name: str, wording: str) -> None:
    text = plan(f"id: a, diubah: {name}", sumber=(), keputusan=KEPUTUSAN)
    arguments = {"amendment": name, "known": "p1, p2"}
    assert findings(text, "RB309") == [Found(wording, place_of(text, 11, "diubah: ", name), arguments)]


def test_there_is_none() -> None:
    text = plan("id: a, diubah: p1", sumber=())
    place = place_of(text, 7, "diubah: ", "p1")
    assert findings(text, "RB309") == [Found("RB309", place, {"amendment": "p1", "known": "-"})]


@pytest.mark.parametrize("indikator", ["id: a, diubah: p1", "id: a, diubah: p2", "id: a"])
def test_silent(indikator: str) -> None:
    assert findings(plan(indikator, sumber=(), keputusan=KEPUTUSAN), "RB309") == []


def test_the_amendment_may_have_been_left_out() -> None:
    text = plan("id: a, diubah: p1", sumber=(), keputusan=["id: p1, jenis: x"])
    assert [each.kind.code for each in report(text, "RB309").diagnostics] == ["RB025"]
