"""CSV: a table for Excel in an Indonesian office, and nothing that it would compute."""

import csv
import io

import pytest

from rbplan.present.csv_text import csv_text


def test_rows() -> None:
    rows = [["a", "b"], ["x; y", 'say "hi"'], [3, None], ["", "é √"]]
    assert csv_text(rows) == '\ufeffa;b\r\n"x; y";"say ""hi"""\r\n3;\r\n;é √\r\n'


def cell_of(text: str) -> str:
    """Give what a reader of the file finds in the one cell that holds a text."""
    ((cell,),) = csv.reader(io.StringIO(csv_text([[text]]).removeprefix("\ufeff"), newline=""), delimiter=";")
    return cell


@pytest.mark.parametrize(
    "text", ["=1+1", "+62", "-", "@SUM(A1)", "  =1", "=cmd|' /C calc'!A0", "\t=1", "\r=1", "\u200b=1"]
)
def test_a_formula_stays_text(text: str) -> None:
    cell = cell_of(text)
    assert cell.lstrip().startswith("'")
    assert not any(cell.lstrip("'").startswith(sign) for sign in "\t\r\u200b")


@pytest.mark.parametrize("text", ["a=1", "1-2", "100%", "'x", "a, b"])
def test_other_texts_are_as_they_are(text: str) -> None:
    assert cell_of(text) == text


@pytest.mark.parametrize("text", ["a, =1", "a; -1", "a|@x"])
def test_a_formula_behind_the_separator_of_another_region_stays_text(text: str) -> None:
    assert cell_of(text) == f"{text[:-2]}'{text[-2:]}"


def test_numbers_may_be_below_zero() -> None:
    assert csv_text([[-3]]) == "\ufeff-3\r\n"


def test_a_text_stays_on_its_line() -> None:
    assert cell_of("a\nb\x1b[31m\u202e") == "a b[31m"
