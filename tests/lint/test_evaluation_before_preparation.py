"""RB207: an evaluation before what it evaluates is made."""

import pytest
from changed_plan import REAL
from rule_cases import Found, findings
from scheduled import SUMBER, scheduled

MAKING = "uraian: Penyusunan SOP, bulan: [6, 9]"


def test_found() -> None:
    arguments = {"months": "3", "other": "a10", "first_line": 8, "other_months": "6, 9"}
    text = scheduled(MAKING, "uraian: Evaluasi SOP, bulan: [3]")
    assert findings(text, "RB207") == [Found("RB207", "9:56-9:59", arguments)]


@pytest.mark.parametrize(
    "own",
    [
        "uraian: Terdapat evaluasi terhadap SOP, bulan: [1, 5]",
        "uraian: Laporan hasil monitoring, bulan: [5]",
        "uraian: Terlaksananya monev, triwulan: [1]",
    ],
)
def test_words(own: str) -> None:
    assert [each.wording for each in findings(scheduled(MAKING, own), "RB207")] == ["RB207"]
    assert [each.wording for each in findings(scheduled(own, MAKING), "RB207")] == ["RB207"]


@pytest.mark.parametrize(
    "own",
    [
        "uraian: Evaluasi SOP, bulan: [6]",
        "uraian: Evaluasi SOP, bulan: [3, 12]",
        "uraian: Evaluasi SOP tahun sebelumnya, bulan: [3]",
        "uraian: Evaluasi SOP 2021, bulan: [3]",
        "uraian: Laporan keuangan, bulan: [3]",
        "uraian: Evaluasi SOP",
        "uraian: Evaluasi SOP, bulan: []",
        "uraian: Rekomendasi hasil evaluasi, bulan: [3]",
    ],
)
def test_silent(own: str) -> None:
    assert findings(scheduled(MAKING, own), "RB207") == []


@pytest.mark.parametrize(("making", "expected"), [("[9]", []), ("[12]", ["RB207"])])
def test_readings_that_compete(making: str, expected: list[str]) -> None:
    # Cell 9 may be month 8 where the table ends at 15, cell 12 month 10; the evaluation is in month 8 or 9.
    text = scheduled(
        f"uraian: Penyusunan SOP, bacaan: {{baris: 1, sel: {making}}}",
        "uraian: Evaluasi SOP, bacaan: {baris: 2, sel: [9]}",
        "bacaan: {baris: 3, sel: [15]}",
        head=SUMBER,
    )
    assert [each.wording for each in findings(text, "RB207")] == expected


def test_only_within_one_sub_kegiatan() -> None:
    text = scheduled(MAKING) + "          - indikator:\n              - {id: z, uraian: Evaluasi SOP, bulan: [3]}\n"
    assert findings(text, "RB207") == []


def test_the_real_plan() -> None:
    assert findings(REAL, "RB207") == []
