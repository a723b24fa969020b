"""RB202: a quarter in which nothing of a program can fall."""

import pytest
from changed_plan import REAL, changed, line_of
from rule_cases import HEAD, Found, findings
from scheduled import scheduled


def program(*schedules: str) -> str:
    return scheduled(*schedules).replace("  - kegiatan:", "  - nama: abc\n    kegiatan:")


@pytest.mark.parametrize(
    ("schedules", "quarters"),
    [
        (["bulan: [8]", "bulan: [9]", "bulan: [11]", "bulan: [12]"], "1, 2"),
        (["bulan: [1]", "bulan: [4]", "bulan: 6-7", "bulan: []"], "4"),
        (["triwulan: [1, 2]", "triwulan: [1]", "bulan: [1]", "bulan: [2]"], "3, 4"),
        (["bulan: [1]", "bulan: [12]", "bulan: [12]", "bacaan: {baris: 1, sel: [4]}"], "3"),
    ],
)
def test_found(schedules: list[str], quarters: str) -> None:
    assert findings(program(*schedules), "RB202") == [Found("RB202", "5:11-5:14", {"quarters": quarters})]


@pytest.mark.parametrize(
    "schedules",
    [
        ["bulan: [8]", "bulan: [9]", "bulan: [11]"],
        ["bulan: [8]", "bulan: [9]", "bulan: [11]", "uraian: x"],
        ["bulan: [8]", "bulan: [9]", "bulan: [11]", "bulan: 1-12"],
        ["bulan: [8]", "bulan: [9]", "bulan: [11]", "bulan: [11], keadaan: tidak_tersedia"],
        ["bulan: [8]", "bulan: [9]", "bulan: [11]", "bulan: [11]", "bulan: [13]"],
        ["bulan: [8]", "bulan: [9]", "bulan: [11]", "bulan: [11], ket: *x"],
        ["bulan: []", "bulan: []", "bulan: []", "bulan: []"],
    ],
)
def test_silent(schedules: list[str]) -> None:
    assert [each for each in findings(program(*schedules), "RB202") if each.wording == "RB202"] == []


@pytest.mark.parametrize(("part", "expected"), [("{setelah: 4, sebelum: 8}", []), ("{setelah: 9}", ["RB202"])])
def test_a_part_that_is_lost(part: str, expected: list[str]) -> None:
    rows = [f"bulan: [8], bacaan: {{baris: {row}}}" for row in (1, 2, 4, 8)]
    head = f"sumber:\n  - {{id: s, jenis: salinan, bagian_tidak_tersedia: [{part}]}}\n"
    other = "  - nama: x\n    kegiatan: [{sub_kegiatan: [{indikator: [{id: z, bulan: 1-12, bacaan: {baris: 9}}]}]}]\n"
    text = scheduled(*rows, head=head) + other
    assert [each.wording for each in findings(text, "RB202")] == expected


def test_option() -> None:
    assert len(findings(program("bulan: [1]"), "RB202", least=1)) == 1
    assert findings(HEAD + "program: []\n", "RB202", least=1) == []


def test_the_real_plan() -> None:
    line = line_of(REAL, "nama: Penguatan Kelembagaan")
    assert findings(REAL, "RB202") == [Found("RB202", f"{line}:11-{line}:32", {"quarters": "1, 2"})]
    text = changed(("bacaan: {baris: 88, sel: 12-15}", "bacaan: {baris: 88, sel: [2, 5]}"))
    assert findings(text, "RB202") == []
