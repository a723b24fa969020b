"""RB306: rows of the source that stand in no indikator."""

import pytest
from rule_cases import Found, findings, report
from source_plans import place_of, plan, source

THREE = source("a|", "|b", "||c")
"""Rows on the lines 4 to 6."""

ASLI = ("id: s, jenis: salinan, berkas: s.txt, tabel: [1-9]", "id: asli, jenis: asli")


def cited(*indikator: str) -> str:
    return plan(*indikator, sumber=ASLI)


def missing(text: str) -> list[str]:
    return [str(each.arguments["rows"]) for each in findings(text, "RB306", files=THREE)]


def test_not_cited() -> None:
    text = plan("id: a, bacaan: {baris: 5}")
    place = place_of(text, 5, "tabel: [", "1-9")
    assert findings(text, "RB306", files=THREE) == [
        Found("RB306", place, {"rows": "4, 6", "count": 2, "source": "s"}),
    ]


def test_each_table_for_itself() -> None:
    text = plan("id: a, bacaan: {baris: 5}", sumber=["id: s, jenis: salinan, berkas: s.txt, tabel: [6-9, 1-5]"])
    assert [(each.place, each.arguments["rows"]) for each in findings(text, "RB306", files=THREE)] == [
        ("5:52-5:55", "6"),
        ("5:57-5:60", "4"),
    ]


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        (cited("id: a, bacaan: {baris: 4}", "id: b, bacaan: {baris: 6}"), ["5"]),
        (cited("id: a, bacaan: {baris: 4}", "id: b", "id: c, bacaan: {baris: 6}"), ["5"]),
        (cited("id: a, bacaan: {baris: 4}", "id: b, diubah: p", "id: c, bacaan: {baris: 6}"), []),
        (
            cited("id: a, bacaan: {baris: 4}", "id: b, bacaan: {sumber: asli, baris: 1}", "id: c, bacaan: {baris: 6}"),
            [],
        ),
        (cited("id: a, diubah: p", "id: c, bacaan: {baris: 6}"), []),
        (cited("id: a, bacaan: {baris: 4}", "id: c, diubah: p"), []),
        (cited("id: a, diubah: p", "id: b, bacaan: {baris: 5}"), ["6"]),
        (cited("id: a, bacaan: {baris: 5}, diubah: p"), ["4, 6"]),
        (cited("id: a, bacaan: {baris: 6}", "id: b, diubah: p", "id: c, bacaan: {baris: 4}"), ["5"]),
    ],
)
def test_what_an_indikator_that_was_read_elsewhere_excuses(text: str, rows: list[str]) -> None:
    assert missing(text) == rows


@pytest.mark.parametrize(
    "text",
    [
        plan("id: a, bacaan: {baris: 4}", "id: b, bacaan: {baris: 5}", "id: c, bacaan: {baris: 6}"),
        cited("id: a, bacaan: {sumber: asli, baris: 1}"),
        plan("id: a"),
        plan("id: a, bacaan: {baris: 4}", sumber=["id: s, jenis: salinan, berkas: s.txt"]),
        plan("id: a, bacaan: {baris: 4}", sumber=["id: s, jenis: salinan, tabel: [1-6, 8-9]"]),
        plan("id: a", sumber=()),
    ],
)
def test_silent(text: str) -> None:
    assert findings(text, "RB306", files=THREE) == []


def test_of_two_with_one_id_only_the_last_is_at_hand() -> None:
    text = plan("id: a, bacaan: {baris: 5}", sumber=[ASLI[0], ASLI[0]])
    assert [each.place for each in findings(text, "RB306", files=THREE)] == ["6:52-6:55"]


def test_stretches_that_lie_in_each_other() -> None:
    rows = [f"id: i{number}, bacaan: {{baris: {baris}}}" for number, baris in enumerate((1, 9, 2, 4))]
    text = cited(rows[0], "id: x, diubah: p", rows[1], rows[2], "id: y, diubah: p", rows[3])
    assert findings(text, "RB306", files=source("a|", "|b", "||c", "d|", "e|", "f|")) == []


def test_what_was_left_out_may_have_cited_it() -> None:
    text = plan("id: a, bacaan: {baris: 4}", "id: b, bulan: 13, bacaan: {baris: 5}")
    assert [each.kind.code for each in report(text, "RB306", files=THREE).diagnostics] == ["RB027"]


def test_without_the_file_only_whole_tables_are_seen() -> None:
    text = plan("id: a, bacaan: {baris: 4}", sumber=["id: s, jenis: salinan, berkas: t.txt, tabel: [1-6, 8-9]"])
    place = place_of(text, 5, "1-6, ", "8-9")
    assert findings(text, "RB306") == [Found("RB306.table", place, {"rows": "8, 9", "source": "s"})]


def test_many_rows_are_not_all_named() -> None:
    text = plan("id: a, bacaan: {baris: 4}", sumber=["id: s, jenis: salinan, berkas: s.txt, tabel: [1-500]"])
    rows = [row for number in range(100) for row in (f"a{number}|", "")]
    (found,) = findings(text, "RB306", files=source(*rows))
    assert found.arguments == {
        "rows": "6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30, 32, 34, 3…",
        "count": 99,
        "source": "s",
    }


def test_a_comment_at_the_table_accepts_it() -> None:
    text = plan("id: a, bacaan: {baris: 5}").replace("\nprogram", "  # rbplan: ignore[RB306] dihapus\nprogram")
    assert findings(text, "RB306", files=THREE) == []
