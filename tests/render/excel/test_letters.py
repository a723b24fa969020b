"""Where a text breaks."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rbplan.render.excel.letters import line_starts


def lines(text: str, points: float, *, bold: bool = False) -> list[str]:
    starts = line_starts(text, 10, points, bold=bold)
    return [text[begin:end] for begin, end in zip(starts, [*starts[1:], len(text)], strict=True)]


@pytest.mark.parametrize(
    ("text", "points", "expected"),
    [
        ("", 50, [""]),
        ("satu dua tiga", 500, ["satu dua tiga"]),
        ("satu dua tiga", 50, ["satu dua ", "tiga"]),
        ("satu\ndua\n\ntiga", 500, ["satu\n", "dua\n", "\n", "tiga"]),
        ("    a) satu", 40, ["    a) ", "satu"]),
        ("mmmmmmmm", 30, ["mmm", "mmm", "mm"]),
        ("a mmmm mm", 30, ["a ", "mmm", "m ", "mm"]),
        ("mmm", 1, ["m", "m", "m"]),
        ("漢字漢字", 22, ["漢字", "漢字"]),
        ("e\u0301e\u0301 e\u0301", 12, ["e\u0301e\u0301 ", "e\u0301"]),
    ],
)
def test_lines(text: str, points: float, expected: list[str]) -> None:
    assert lines(text, points) == expected


def test_bold_letters_take_more_room() -> None:
    assert (len(lines("satu dua tiga", 70)), len(lines("satu dua tiga", 70, bold=True))) == (1, 2)


@given(st.text(), st.floats(1, 300))
def test_nothing_is_lost(text: str, points: float) -> None:
    assert "".join(lines(text, points)) == text


def test_a_word_without_end_takes_no_time() -> None:
    assert len(lines("x" * 300_000, 100)) > 10_000
