"""Offsets as lines and columns, against a count that a reader would make by hand."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rbplan.span import LineIndex, Location, Span

TEXTS = st.text(alphabet="ab\n\r\u0085\u2028😀é", max_size=40)


def counted(text: str, offset: int) -> tuple[int, int]:
    before = text[:offset]
    return before.count("\n") + 1, len(before.rpartition("\n")[2]) + 1


@given(TEXTS, st.integers(0, 40), st.integers(0, 40))
def test_every_span_is_where_counting_finds_it(text: str, start: int, length: int) -> None:
    start = min(start, len(text))
    end = min(start + length, len(text))
    located = LineIndex(text).locate(Span(start, end))
    assert located == Location(*counted(text, start), *counted(text, end))


@given(TEXTS)
def test_every_line_begins_where_counting_finds_it(text: str) -> None:
    index = LineIndex(text)
    lines = text.split("\n")
    starts = [sum(len(line) + 1 for line in lines[:number]) for number in range(len(lines))]
    assert [index.start_of(number) for number in range(1, len(lines) + 1)] == starts
    assert index.start_of(len(lines) + 1) == index.start_of(len(lines) + 9) == len(text)


@pytest.mark.parametrize(
    ("span", "located"),
    [
        pytest.param(Span(-5, 2), (1, 1, 1, 3), id="before the text"),
        pytest.param(Span(4, 99), (2, 2, 2, 3), id="past the text"),
        pytest.param(Span(50, 99), (2, 3, 2, 3), id="wholly past the text"),
        pytest.param(Span(4, 1), (2, 2, 2, 2), id="backwards"),
    ],
)
def test_offset_outside_the_text_moves_to_its_nearest_end(span: Span, located: tuple[int, int, int, int]) -> None:
    assert LineIndex("ab\ncd").locate(span) == located


@pytest.mark.parametrize(
    ("text", "offset", "place"),
    [
        pytest.param("", 0, (1, 1), id="empty text"),
        pytest.param("a\n", 1, (1, 2), id="the newline belongs to its line"),
        pytest.param("a\n", 2, (2, 1), id="after the last newline"),
        pytest.param("a\r\nb", 3, (2, 1), id="CRLF is one break"),
        pytest.param("a\u0085b", 2, (1, 3), id="U+0085 is no break"),
        pytest.param("a\u2028b", 2, (1, 3), id="U+2028 is no break"),
        pytest.param("😀e\u0301x", 3, (1, 4), id="one column a code point"),
    ],
)
def test_line_and_column(text: str, offset: int, place: tuple[int, int]) -> None:
    located = LineIndex(text).locate(Span(offset, offset))
    assert (located.line, located.column) == place
    assert LineIndex(text).line(offset) == place[0]
