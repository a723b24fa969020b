"""RB310: a row that the source does not have."""

import pytest
from rule_cases import Found, findings, report
from source_plans import place_of, plan, source

FILES = source("a|", "", " | ", "b|", "text")
"""Rows on the lines 4 and 7 of eight."""

TABLES = ("id: s, jenis: salinan, berkas: s.txt, tabel: [1-4, 7-9]",)


def cited(baris: int, *sumber: str) -> str:
    return plan(f"id: a, bacaan: {{baris: {baris}}}", sumber=sumber or TABLES)


@pytest.mark.parametrize(
    ("baris", "wording"),
    [
        (1, "RB310.no-row"), (2, "RB310.no-row"), (3, "RB310.no-row"), (5, "RB310"), (6, "RB310"), (8, "RB310.no-row"),
        (9, "RB310.beyond"), (1_000_001, "RB310.beyond"),
    ],
)  # fmt: skip
def test_no_row(baris: int, wording: str) -> None:
    text = cited(baris)
    arguments = {"row": baris, "source": "s", "lines": 8}
    expected = [Found(wording, place_of(text, 9, "baris: ", str(baris)), arguments)]
    assert findings(text, "RB310", files=FILES) == expected


@pytest.mark.parametrize("baris", [5, 6, 10, 99_999_999])
def test_without_the_file(baris: int) -> None:
    assert [(each.wording, each.arguments["lines"]) for each in findings(cited(baris), "RB310")] == [("RB310", 0)]


@pytest.mark.parametrize("baris", [1, 4, 8])
def test_without_the_file_lines_inside_a_table_are_believed(baris: int) -> None:
    assert findings(cited(baris), "RB310") == []


@pytest.mark.parametrize(("baris", "wordings"), [(4, []), (7, []), (1, ["RB310.no-row"]), (6, ["RB310.no-row"])])
def test_without_tables(baris: int, wordings: list[str]) -> None:
    text = cited(baris, "id: s, jenis: salinan, berkas: s.txt")
    assert [each.wording for each in findings(text, "RB310", files=FILES)] == wordings
    assert findings(text, "RB310") == []


@pytest.mark.parametrize("baris", [4, 7])
def test_silent(baris: int) -> None:
    assert findings(cited(baris), "RB310", files=FILES) == []


def test_of_another_sumber_nothing_is_known() -> None:
    text = plan("id: a, bacaan: {baris: 1, sumber: asli}", "id: b, bacaan: {baris: 1, sumber: lain}", "id: c")
    assert findings(text, "RB310", files=FILES) == []


def test_the_first_sumber_was_left_out() -> None:
    text = cited(99, "id: r, jenis: x", "id: s, jenis: salinan, berkas: s.txt, tabel: [1-9]")
    assert [each.kind.code for each in report(text, "RB310", files=FILES).diagnostics] == ["RB025"]
