"""What YAML allows and plans do not, each at its place, and what is left of the data."""

import pytest
from read_text import Told, one, read, told

DEEP = 50
"""Levels that may be opened."""

REFUSED: dict[str, tuple[str, list[Told], object]] = {
    "duplicate key": ("a: 1\nb: 2\na: 3\n", [one("RB008", "3:1-3:2", key="a", first_line=1)], {"a": 1, "b": 2}),
    "duplicate key below": (
        "a:\n  - b: 1\n    'b': {c: 2}\n",
        [one("RB008", "3:5-3:8", key="b", first_line=2)],
        {"a": [{"b": 1}]},
    ),
    "same key three times": (
        "{a: 1, a: 2, a: 3}\n",
        [one("RB008", f"1:{n}-1:{n + 1}", key="a", first_line=1) for n in (8, 14)],
        {"a": 1},
    ),
    "same key in two mappings": ("- a: 1\n- a: 2\n", [], [{"a": 1}, {"a": 2}]),
    "numbers as keys are text": ("1: a\n'1': b\n", [one("RB008", "2:1-2:4", key="1", first_line=1)], {"1": "a"}),
    "emoji as key": (
        "😀e\u0301: 1\n😀e\u0301: 2\n",
        [one("RB008", "2:1-2:4", key="😀e\u0301", first_line=1)],
        {"😀e\u0301": 1},
    ),
    "anchor": ("a: &x 1\nb: 2\n", [one("RB009", "1:4-1:6", name="&x")], {"a": 1, "b": 2}),
    "anchor that swallows a text": ("a: &D\nb: 2\n", [one("RB009", "1:4-1:6", name="&D")], {"a": None, "b": 2}),
    "anchor on a list": ("a: &x [1, 2]\n", [one("RB009", "1:4-1:6", name="&x")], {"a": [1, 2]}),
    "anchor on a key": ("&x a: 1\n", [one("RB009", "1:1-1:3", name="&x")], {"a": 1}),
    "anchor in brackets": (
        "[&a b,{c: &d}]\n",
        [one("RB009", "1:2-1:4", name="&a"), one("RB009", "1:11-1:13", name="&d")],
        ["b", {"c": None}],
    ),
    "anchor before a comma": ("[&a, b]\n", [one("RB009", "1:2-1:4", name="&a")], [None, "b"]),
    "anchor before a bracket": ("[&a]\n", [one("RB009", "1:2-1:4", name="&a")], [None]),
    "alias": ("a: *xy\nb: 1\n", [one("RB010", "1:4-1:7", name="xy")], {"a": None, "b": 1}),
    "alias in a list": ("[1, *x, 3]\n", [one("RB010", "1:5-1:7", name="x")], [1, None, 3]),
    "alias as key": ("*x : b\nc: 1\n", [one("RB010", "1:1-1:3", name="x")], {"c": 1}),
    "tag": ("a: !!str x\n", [one("RB011", "1:4-1:9", name="!!str")], {"a": "x"}),
    "tag of Python": (
        "a: !!python/object/apply:os.system [x]\n",
        [one("RB011", "1:4-1:35", name="!!python/object/apply:os.system")],
        {"a": ["x"]},
    ),
    "tag alone": ("a: ! x\n", [one("RB011", "1:4-1:5", name="!")], {"a": "x"}),
    "tag on a key": ("!t a: 1\n", [one("RB011", "1:1-1:3", name="!t")], {"a": 1}),
    "tag and anchor": (
        "a: !t &x y\n",
        [one("RB011", "1:4-1:6", name="!t"), one("RB009", "1:7-1:9", name="&x")],
        {"a": "y"},
    ),
    "anchor after a tag that holds its sign": (
        "a: !t&u &x y\n",
        [one("RB011", "1:4-1:8", name="!t&u"), one("RB009", "1:9-1:11", name="&x")],
        {"a": "y"},
    ),
    "merge key": ("<<: {a: 1}\nb: 2\n", [one("RB012", "1:1-1:3")], {"b": 2}),
    "quoted merge sign is a key": ("'<<': 1\n", [], {"<<": 1}),
    "mapping as key": ("{a: 1}: 2\nb: 3\n", [one("RB013", "1:1-1:2")], {"b": 3}),
    "list as key": ("? [a]\n: b\n? - c\n: d\ne: f\n", [one("RB013", "1:3-1:4"), one("RB013", "3:3-3:4")], {"e": "f"}),
    "question mark before an ordinary key": ("? a\n: b\n", [], {"a": "b"}),
    "braces around a value": ("a: {{x}}\n", [one("RB013", "1:5-1:6")], {"a": {}}),
}


@pytest.mark.parametrize(("text", "expected", "data"), REFUSED.values(), ids=REFUSED)
def test_refused_at_its_place(text: str, expected: list[Told], data: object) -> None:
    document = read(text)
    assert told(document.diagnostics) == expected
    assert document.data == data
    assert document.complete


@pytest.mark.parametrize(
    ("text", "at"),
    [
        pytest.param("a: 1\n---\nb: 2\n", "2:1-2:4", id="sign alone"),
        pytest.param("a: 1\n...\n---\nb: 2\n", "3:1-3:4", id="after an end"),
        pytest.param("---\na: 1\n--- b\n", "3:1-3:4", id="with content"),
    ],
)
def test_second_document_ends_the_reading(text: str, at: str) -> None:
    document = read(text)
    assert told(document.diagnostics) == [("RB014", at, {})]
    assert document.data == {"a": 1}
    assert not document.complete


@pytest.mark.parametrize(
    ("text", "at"),
    [
        pytest.param("a: 1\n...\nb: 2\n", "3:1-3:2", id="keys"),
        pytest.param("a: 1\n...\n# c\n\n- b\n", "5:1-5:2", id="items after a comment"),
        pytest.param("a: 1\n... b\n", "2:5-2:6", id="on the same line"),
        pytest.param("a: [1]\n...\n{}\n", "3:1-3:2", id="brackets"),
    ],
)
@pytest.mark.parametrize("newline", ["\n", "\r\n"], ids=["LF", "CRLF"])
def test_what_stands_after_the_end_is_a_second_document(text: str, at: str, newline: str) -> None:
    document = read(text.replace("\n", newline))
    assert told(document.diagnostics) == [("RB014.after_end", at, {"line": 2})]
    assert not document.complete


@pytest.mark.parametrize(
    "text", ["---\na: 1\n", "a: 1\n...\n", "a: 1\n...\n...\n# end\n", "%YAML 1.2\n---\na: 1\n...\n# end\n"]
)
def test_one_document_with_its_signs(text: str) -> None:
    document = read(text)
    assert (document.data, document.diagnostics, document.complete) == ({"a": 1}, (), True)


@pytest.mark.parametrize(
    ("opened", "width"),
    [pytest.param("[", 1, id="lists"), pytest.param("{a: ", 4, id="mappings"), pytest.param("- ", 2, id="dashes")],
)
def test_depth(opened: str, width: int) -> None:
    closing = {"[": "]", "{": "}", "-": ""}[opened[0]]
    assert read(opened * DEEP + "x" + closing * DEEP + "\n").diagnostics == ()
    document = read(opened * (DEEP + 1) + "x" + closing * (DEEP + 1) + "\n")
    column = DEEP * width + 1
    assert told(document.diagnostics) == [("RB007", f"1:{column}-1:{column + 1}", {"limit": DEEP})]
    assert not document.complete


@pytest.mark.parametrize("text", ["[" * 40_000, "[" * 40_000 + "]" * 40_000], ids=["open", "closed"])
def test_forty_thousand_brackets(text: str) -> None:
    assert told(read(text).diagnostics) == [("RB007", "1:51-1:52", {"limit": 50})]


def test_nine_levels_of_aliases_unfold_nothing() -> None:
    lines = [f"a{level}: &a{level} [{', '.join([f'*a{level - 1}'] * 9)}]" for level in range(1, 10)]
    document = read("a0: &a0 x\n" + "\n".join(lines) + "\n")
    codes = [one.kind.code for one in document.diagnostics]
    assert (codes.count("RB009"), codes.count("RB010"), len(codes)) == (10, 81, 91)
    assert document.data == {"a0": "x", **{f"a{level}": [None] * 9 for level in range(1, 10)}}


@pytest.mark.parametrize(
    ("text", "data"),
    [
        pytest.param("", None, id="empty"),
        pytest.param("# only a comment\n", None, id="comment"),
        pytest.param("\ufeff", None, id="only a BOM"),
        pytest.param("\n\n", None, id="blank lines"),
        pytest.param("- a\n- [b]\n", ["a", ["b"]], id="list"),
        pytest.param("x\n", "x", id="text"),
        pytest.param("a:\nb: ~\n", {"a": None, "b": None}, id="nothing behind the colon"),
        pytest.param("{}\n", {}, id="no keys"),
    ],
)
def test_data(text: str, data: object) -> None:
    document = read(text)
    assert (document.data, document.diagnostics, document.complete) == (data, (), True)


def test_everything_in_one_pass_and_in_the_order_of_the_file() -> None:
    text = "a: &x 1\nb:\t2\na: 3\nc: *x\nd: \x07\n<<: {}\n[e]: f\ng: !t h\ni: 'j\n"
    assert [(code, at) for code, at, _ in told(read(text).diagnostics)] == [
        ("RB009", "1:4-1:6"),
        ("RB004", "2:3-2:4"),
        ("RB008", "3:1-3:2"),
        ("RB010", "4:4-4:6"),
        ("RB003", "5:4-5:5"),
        ("RB012", "6:1-6:3"),
        ("RB013", "7:1-7:2"),
        ("RB011", "8:4-8:6"),
        ("RB006.unclosed-quote", "9:4-9:5"),
    ]


@pytest.mark.parametrize("newline", ["\n", "\r\n"], ids=["LF", "CRLF"])
def test_distrusted_are_the_values_that_their_author_did_not_write(newline: str) -> None:
    document = read("a: *x\nb:\n  c: 1\n  c: 2\nd: 1\n".replace("\n", newline))
    assert document.distrusted == {("a",)}
