"""CSV: what RFC 4180 asks for, and nothing that a spreadsheet would compute."""

import csv
import io

import pytest

from rbplan.present.csv_text import csv_text


def test_rows() -> None:
    rows = [["a", "b"], ["x, y", 'say "hi"'], [3, None], ["", "é √"]]
    assert csv_text(rows) == 'a,b\n"x, y","say ""hi"""\n3,\n,é √\n'


@pytest.mark.parametrize(
    "text", ["=1+1", "+62", "-", "@SUM(A1)", "  =1", "=cmd|' /C calc'!A0", "\t=1", "\r=1", "\u200b=1"]
)
def test_a_formula_stays_text(text: str) -> None:
    ((cell,),) = csv.reader(io.StringIO(csv_text([[text]])))
    assert cell.startswith("'")
    assert not any(cell.lstrip("'").startswith(sign) for sign in "\t\r\u200b")


@pytest.mark.parametrize("text", ["a=1", "1-2", "100%", "'x"])
def test_other_texts_are_as_they_are(text: str) -> None:
    assert csv_text([[text]]) == f"{text}\n"


def test_numbers_may_be_below_zero() -> None:
    assert csv_text([[-3]]) == "-3\n"


def test_a_text_stays_on_its_line() -> None:
    assert csv_text([["a\nb\x1b[31m\u202e"]]) == "a b[31m\n"
