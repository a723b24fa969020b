"""Where the comments of a file stand, and what only looks like one."""

import pytest
from read_text import read

from rbplan.document.comments import comments

Found = tuple[str, str, bool]


def found(text: str) -> list[Found]:
    """Place, text and whether it has its line alone, of each comment."""
    document = read(text)
    told = []
    for comment in comments(document):
        line, column, end_line, end_column = document.index.locate(comment.span)
        told.append((f"{line}:{column}-{end_line}:{end_column}", comment.text, comment.own_line))
    return told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("a: 1\n", [], id="none"),
        pytest.param("# x\na: 1\n", [("1:1-1:4", "# x", True)], id="first line"),
        pytest.param("a:\n  # x\n  b: 1\n", [("2:3-2:6", "# x", True)], id="behind spaces"),
        pytest.param("a: 1  # x y\n", [("1:7-1:12", "# x y", False)], id="behind a value"),
        pytest.param("a: 1 # x\nb: 2\n# y\n", [("1:6-1:9", "# x", False), ("3:1-3:4", "# y", True)], id="two"),
        pytest.param("a: 1 # x # y\n", [("1:6-1:13", "# x # y", False)], id="a second sign is comment"),
        pytest.param("X # x\n", [("1:3-1:6", "# x", False)], id="behind one letter"),
        pytest.param("\xa0 # x\n", [("1:3-1:6", "# x", False)], id="behind a no-break space, which is text to YAML"),
        pytest.param(" \t# x\n", [("1:3-1:6", "# x", True)], id="behind a space and a tab"),
        pytest.param("a: 1\t# x\n", [("1:6-1:9", "# x", False)], id="behind a tab"),
        pytest.param('a: "x # y" # z\n', [("1:12-1:15", "# z", False)], id="behind a text with such a sign"),
        pytest.param("a: [1]#x\n", [("1:7-1:9", "#x", False)], id="right behind a bracket"),
        pytest.param("a: 1\n#", [("2:1-2:2", "#", True)], id="sign alone at the end"),
        pytest.param("a: 1 # x  \n", [("1:6-1:11", "# x", False)], id="spaces at its end"),
        pytest.param("# x\r\na: 1 # y\r\n", [("1:1-1:4", "# x", True), ("2:6-2:9", "# y", False)], id="CRLF"),
        pytest.param(
            "a: |  # x\n  # y\nb: >-2 # z\n    # w\n",
            [("1:7-1:10", "# x", False), ("3:8-3:11", "# z", False)],
            id="block",
        ),
    ],
)
def test_comments_at_their_places(text: str, expected: list[Found]) -> None:
    assert found(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("a: x#y\n", id="inside a word"),
        pytest.param("a: 'x # y'\n", id="in quotation marks"),
        pytest.param('"# x": 1\n', id="in a key with which the file begins"),
        pytest.param("a: |\n  # x\n", id="in a block text"),
        pytest.param("a: 'x\n# y'\n", id="at the beginning of a line of a quoted text"),
    ],
)
def test_what_is_no_comment(text: str) -> None:
    assert found(text) == []
