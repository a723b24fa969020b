"""Where a tab may stand, and where not."""

import pytest
from read_text import Told, read, told


def tabs(*places: str) -> list[Told]:
    return [("RB004", place, {}) for place in places]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("a: 1 #\tx\n", id="in a comment"),
        pytest.param("# a\tb\nc: 1\n", id="in a comment of its own"),
        pytest.param("a: 1\n# b\tc\nd: 1\n", id="in a comment of its own below a key"),
        pytest.param("a: 'x # y'  # \tz\nb: 1\n", id="in a comment after a text with a number sign"),
        pytest.param('a: "x\ty"\nb: 1\n', id="in double quotation marks"),
        pytest.param("a: 'x\ty'\nb: 1\n", id="in single quotation marks"),
        pytest.param("'a\tb': 1\n", id="in a key with which the file begins"),
        pytest.param("a: 'x\n\ty'\nb: 1\n", id="in front of the second line of a quoted text"),
        pytest.param("a: |\n  x\ty\nb: 1\n", id="in a block text"),
        pytest.param("a: | #\ty\n  x\nb: 1\n", id="in a comment behind the sign of a block text"),
        pytest.param("a: x\ty\nb: 1\n", id="between words"),
    ],
)
def test_allowed(text: str) -> None:
    document = read(text)
    assert told(document.diagnostics) == []
    assert document.complete


@pytest.mark.parametrize(
    ("text", "at"),
    [
        pytest.param("\ta: 1\n", "1:1-1:2", id="in front of the file"),
        pytest.param("a:\n\tb: 1\n", "2:1-2:2", id="in front"),
        pytest.param("a:\n  b: 1\n\tc: 1\n", "3:1-3:2", id="in front of a later key"),
        pytest.param("a:\n  \tb: 1\n", "2:3-2:4", id="after two spaces"),
        pytest.param("- \tb: 1\n", "1:3-1:4", id="after a dash"),
        pytest.param("-\ta\n- b\n", "1:2-1:3", id="right after a dash"),
        pytest.param("a: 1\n\t\nb: 1\n", "2:1-2:2", id="alone on its line"),
        pytest.param("a: 1\n\t# c\nb: 1\n", "2:1-2:2", id="in front of a comment"),
    ],
)
def test_that_stops_the_parser(text: str, at: str) -> None:
    document = read(text)
    assert told(document.diagnostics) == tabs(at)
    assert not document.complete


@pytest.mark.parametrize(
    ("text", "at", "data"),
    [
        pytest.param("a:\t1\nb: 2\n", ["1:3-1:4"], {"a": 1, "b": 2}, id="after a colon"),
        pytest.param("a\t: 1\n", ["1:2-1:3"], {"a": 1}, id="in front of a colon"),
        pytest.param("a: 1\t\nb: 2\n", ["1:5-1:6"], {"a": 1, "b": 2}, id="at the end of a line"),
        pytest.param("a: [1,\t2]\n", ["1:7-1:8"], {"a": [1, 2]}, id="in a list"),
        pytest.param("a: ['x # y',\t'z']\n", ["1:13-1:14"], {"a": ["x # y", "z"]}, id="after a number sign"),
        pytest.param("a: [\n\t1]\n", ["2:1-2:2"], {"a": [1]}, id="in front of a line of a list"),
        pytest.param("a:\t'x'\t#\ty\nb:\tz\n", ["1:3-1:4", "2:3-2:4"], {"a": "x", "b": "z"}, id="first of a line"),
    ],
)  # fmt: skip
def test_that_the_parser_lets_pass(text: str, at: list[str], data: object) -> None:
    document = read(text)
    assert told(document.diagnostics) == tabs(*at)
    assert document.data == data
    assert document.complete


def test_tabs_and_the_error_that_stops_the_parser_are_both_told() -> None:
    assert told(read("a:\t1\nb: 'x\n").diagnostics) == [*tabs("1:3-1:4"), ("RB006.unclosed-quote", "2:4-2:5", {})]
