"""Where the parser stops: the character to blame, and the sentence to say."""

import pytest
import yaml
from read_text import Told, read, told

from rbplan.document.syntax import _VARIANTS, explain_syntax
from rbplan.span import LineIndex

QUOTE, BRACKET, COLON = "RB006.unclosed-quote", "RB006.unclosed-bracket", "RB006.stray-colon"
NO_COLON, NO_SPACE, DASH = "RB006.missing-colon", "RB006.missing-space", "RB006.stray-dash"
IN_LIST, INDENTED, RESERVED = "RB006.list-indentation", "RB006.indentation", "RB006.reserved-character"
ESCAPE, OTHER, LONG = "RB006.unknown-escape", "RB006.other", "RB006.long-key"

MARK = yaml.Mark("p.yaml", 4, 1, 1, None, None)
"""The second character of the second line, where the first line has two characters."""

CASES: dict[str, tuple[str, Told]] = {
    "single quote": ("a: 'x\nb: 1\n", (QUOTE, "1:4-1:5", {})),
    "double quote": ('a: 1\nb: "x\nc: 1\n', (QUOTE, "2:4-2:5", {})),
    "quote before a document sign": ("a: 'x\n---\nb'\n", (QUOTE, "1:4-1:5", {})),
    "list": ("a: [1, 2\nb: 3\n", (BRACKET, "1:4-1:5", {})),
    "mapping": ("b: {a: 1\nc: 2\n", (BRACKET, "1:4-1:5", {})),
    "inner bracket": ("a: [1, [2, 3\nb: 3\n", (BRACKET, "1:8-1:9", {})),
    "two colons": ("a: b: c\n", (COLON, "1:5-1:6", {})),
    "colon after quotes": ("a: 'x': y\n", (COLON, "1:7-1:8", {})),
    "deeper key under a text": ("a: 1\n  b: 2\n", (COLON, "2:4-2:5", {})),
    "colon below a block text with a colon": (
        "ket: |\n  catatan:penting\nnama: a: b\n",
        (COLON, "3:8-3:9", {}),
    ),
    "colon below an address": ("- http://x\n- a: b: c\n", (COLON, "2:7-2:8", {})),
    "colon below a time of day": ("- 12:30\n- a: b: c\n", (COLON, "2:7-2:8", {})),
    "colon below a double colon": ("- x::y\n- a: b: c\n", (COLON, "2:7-2:8", {})),
    "word without colon": ("a: 1\nbcd\nc: 2\n", (NO_COLON, "2:1-2:2", {})),
    "last word without colon": ("a: 1\nb\n", (NO_COLON, "2:1-2:2", {})),
    "no space, then a key": ("a:1\nb: 2\n", (NO_SPACE, "1:2-1:3", {"line": 1})),
    "no space, two lines above": ("a: x\nb:1\n\nd: 3\n", (NO_SPACE, "2:2-2:3", {"line": 2})),
    "no space, then a blank line": ("a:1\n\nb: 2\n", (NO_SPACE, "1:2-1:3", {"line": 1})),
    "no space, three lines above, is not looked for": ("a:1\n\n\nb: 2\n", (COLON, "4:2-4:3", {})),
    "no space in a list item": ("- a:1\n  b: 2\n", (NO_SPACE, "1:4-1:5", {"line": 1})),
    "no space in a list of lists": ("- - a:1\n    b: 2\n", (NO_SPACE, "1:6-1:7", {"line": 1})),
    "no space behind a wide dash": ("-   a:1\n    b: 2\n", (NO_SPACE, "1:6-1:7", {"line": 1})),
    "no space behind a word with a hyphen": ("a-b:1\nc: 2\n", (NO_SPACE, "1:4-1:5", {"line": 1})),
    "no space below another key": ("a:\n  b:1\n  c: 2\n", (NO_SPACE, "2:4-2:5", {"line": 2})),
    "dash after a colon": ("a: - b\n", (DASH, "1:4-1:5", {})),
    "key among items": ("a:\n  - b\n  c: 1\n", (IN_LIST, "3:3-3:4", {})),
    "key after items": ("- a\nb: 1\n", (IN_LIST, "2:1-2:2", {})),
    "key left of its group": ("a:\n    b: 1\n  c: 2\n", (INDENTED, "3:3-3:4", {})),
    "text after quotes": ("a: 'x' y\nb: 1\n", (INDENTED, "1:8-1:9", {})),
    "items after keys": ("a: 1\n- b\n", (INDENTED, "2:1-2:2", {})),
    "at sign": ("a: @x\n", (RESERVED, "1:4-1:5", {"character": "@"})),
    "backtick": ("- `x`\n", (RESERVED, "1:3-1:4", {"character": "`"})),
    "percent sign": ("a: %x\n", (RESERVED, "1:4-1:5", {"character": "%"})),
    "ampersand alone": ("a: & x\n", (RESERVED, "1:4-1:5", {"character": "&"})),
    "asterisk alone": ("a: *\n", (RESERVED, "1:4-1:5", {"character": "*"})),
    "backslash": ('a: "C:\\q"\n', (ESCAPE, "1:7-1:8", {})),
    "backslash and wrong digits": ('a: "\\xZZ"\n', (ESCAPE, "1:7-1:8", {})),
    "closing bracket alone": ("a: ]\n", (OTHER, "1:4-1:5", {})),
    "empty list entry": ("a: [b, ,]\n", (OTHER, "1:8-1:9", {})),
    "wrong directive": ("%YAML 2.0\n---\na: 1\n", (OTHER, "1:1-1:2", {})),
    "key of 1,025 characters": ("k" * 1025 + ": 1\n", (LONG, "1:1-1:2", {"limit": 1024})),
    "long key below": ("a:\n  " + "k" * 1025 + ": 1\n", (LONG, "2:3-2:4", {"limit": 1024})),
    "long key after another": ("a: 1\n" + "k" * 1025 + ": 1\nb: 2\n", (LONG, "2:1-2:2", {"limit": 1024})),
    "long key with spaces": ("a: 1\n" + "kk " * 400 + ": 1\n", (LONG, "2:1-2:2", {"limit": 1024})),
    "long key in a list": ("- b\n- " + "k" * 1025 + ": 1\n", (LONG, "2:3-2:4", {"limit": 1024})),
    "long key in braces": ("{" + "k" * 1025 + ": 1}\n", (LONG, "1:2-1:3", {"limit": 1024})),
    "long key in quotation marks": ("'" + "é" * 1023 + "': 1\n", (LONG, "1:1-1:2", {"limit": 1024})),
    "long word without colon": ("a: 1\n" + "k" * 1025 + "\nb: 1\n", (NO_COLON, "2:1-2:2", {})),
    "short word without colon far below": ("a: b\n" + "# c\n" * 300 + "kunci\nd: 1\n", (NO_COLON, "302:1-302:2", {})),
    "short colon far below": ("a: b\n" + "# c\n" * 300 + "d: e: 1\n", (COLON, "302:5-302:6", {})),
    "colon in a long text": ("a: " + "k" * 1025 + ": 1\n", (COLON, "1:1029-1:1030", {})),
    "key over two lines": ('"a\n b": 1\n', (COLON, "2:4-2:5", {})),
    "text below a list": ("[a]\nb: 1\n", (OTHER, "2:1-2:2", {})),
    "dots in a text, then a text": ("'a\n  ...'\nb\n", (OTHER, "3:1-3:2", {})),
    "directive without document sign": ("%YAML 1.1\na: 1\n", (OTHER, "2:1-2:2", {})),
    "wrong block sign": ("a: |x\n  y\n", (OTHER, "1:5-1:6", {})),
}


@pytest.mark.parametrize(("text", "expected"), CASES.values(), ids=CASES)
def test_the_place_and_the_sentence(text: str, expected: Told) -> None:
    document = read(text)
    assert told(document.diagnostics) == [expected]
    assert not document.complete


@pytest.mark.parametrize(("text", "expected"), CASES.values(), ids=CASES)
def test_crlf_moves_nothing(text: str, expected: Told) -> None:
    assert told(read(text.replace("\n", "\r\n")).diagnostics) == [expected]


def test_every_variant_has_a_case() -> None:
    variants = {f"RB006.{name}" for *_, name in _VARIANTS} | {NO_SPACE, LONG, OTHER}
    assert {wording for _, (wording, _, _) in CASES.values()} == variants


@pytest.mark.parametrize(
    ("error", "expected"),
    [
        pytest.param(yaml.YAMLError("x"), (OTHER, "1:1-1:2", {}), id="neither words nor place"),
        pytest.param(yaml.MarkedYAMLError(problem="x", context_mark=MARK), (OTHER, "2:2-2:3", {}), id="beginning only"),
        pytest.param(
            yaml.MarkedYAMLError(problem="cannot start any token", problem_mark=MARK),
            (RESERVED, "2:2-2:3", {"character": "d"}),
            id="no beginning",
        ),
    ],
)
def test_an_error_that_says_less(error: yaml.YAMLError, expected: Told) -> None:
    text = "ab\ncd\n"
    assert told([explain_syntax(error, text, LineIndex(text), "p.yaml", 0)]) == [expected]


def test_what_stood_before_is_kept() -> None:
    document = read("a: 1\nb: [x, y]\nc: 'z\n")
    assert document.data == {"a": 1, "b": ["x", "y"]}
    assert document.line(("b", 1)) == 2


def test_a_key_of_1024_characters_is_read() -> None:
    document = read("k" * 1024 + ": 1\n")
    assert (document.data, document.diagnostics) == ({"k" * 1024: 1}, ())
