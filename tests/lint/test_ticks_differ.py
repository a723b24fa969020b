"""RB304: ticked cells that are not those of the source."""

import pytest
from rule_cases import Found, findings
from source_plans import place_of, plan, source


@pytest.mark.parametrize(
    ("sel", "row", "written", "printed"),
    [
        ("[1]", "|||||√|√", "[1]", "[1, 2]"),
        ("[2]", "|||||√", "[2]", "[1]"),
        ("[]", "|||||√", "[]", "[1]"),
        ("1-3", "||||", "[1-3]", "[]"),
        ("[1, 3]", "|||||V| |x|ket", "[1, 3]", None),
        ("[1, 3]", "|||||✓| |✔ ||", "[1, 3]", None),
        ("1-15", "|||||" + "√|" * 15, "[1-15]", None),
    ],
)
def test_ticks(sel: str, row: str, written: str, printed: str | None) -> None:
    text = plan(f"id: a, bacaan: {{baris: 4, sel: {sel}}}")
    arguments = {"written": written, "printed": printed, "row": 4, "source": "s"}
    expected = [] if printed is None else [Found("RB304", place_of(text, 9, "sel: ", sel), arguments)]
    assert findings(text, "RB304", files=source(f"a{row}")) == expected


@pytest.mark.parametrize("more", [", diubah: p", ", dicocokkan: {oleh: Siti}", ", bulan: [3]"])
def test_a_fact_stays_a_fact(more: str) -> None:
    text = plan(f"id: a, bacaan: {{baris: 4, sel: [1]}}{more}")
    assert [found.wording for found in findings(text, "RB304", files=source("a|||||| √"))] == ["RB304"]


def test_many_ticks_are_not_all_shown() -> None:
    (found,) = findings(plan("id: a, bacaan: {baris: 4, sel: []}"), "RB304", files=source("a||||" + "|√|" * 90))
    assert len(str(found.arguments["printed"])) <= 62


@pytest.mark.parametrize(
    ("text", "row"),
    [
        (plan("id: a, bacaan: {baris: 4}"), "a|||||√"),
        (plan("id: a, bacaan: {baris: 5, sel: [2]}"), "a|||||√"),
        (plan("id: a"), "a|||||√"),
        (plan("id: a, bacaan: {baris: 4, sel: [2]}", sumber=["id: s, jenis: asli"]), "a|||||√"),
        (plan("id: a, bacaan: {baris: 4, sel: [2], sumber: asli}"), "a|||||√"),
    ],
)
def test_silent(text: str, row: str) -> None:
    assert findings(text, "RB304", files=source(row)) == []


def test_another_sumber_is_another_file() -> None:
    sumber = ["id: s, jenis: salinan, berkas: s.txt", "id: asli, jenis: asli, berkas: asli.txt"]
    text = plan("id: a, bacaan: {baris: 4, sel: [2], sumber: asli}", sumber=sumber)
    files = source("a|||||√") | {"asli.txt": "\n\n\na\t\t\t\t\t\t√\n"}
    assert findings(text, "RB304", files=files) == []
    assert [each.arguments["source"] for each in findings(text.replace("[2]", "[1]"), "RB304", files=files)] == ["asli"]
