"""Bytes that are no text, and characters that no plan may contain."""

import codecs
import unicodedata

import pytest
from read_text import Told, read, told

from rbplan.document.decode import LARGEST_FILE

UTF16: list[Told] = [("RB002.utf16", "1:1-1:1", {})]


def forbidden(character: str, at: str) -> Told:
    return ("RB003", at, {"character": character})


def byte(character: str, at: str) -> Told:
    return ("RB002.byte", at, {"character": character})


SURROGATE = [byte("0xED", "1:4-1:5"), byte("0xA0", "1:5-1:6"), byte("0x80", "1:6-1:7")]


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        pytest.param(b"a: caf\xe9\n", [byte("0xE9", "1:7-1:8")], id="Latin-1"),
        pytest.param(b"a: \x93x\x94\n", [byte("0x93", "1:4-1:5"), byte("0x94", "1:6-1:7")], id="cp1252 quotes"),
        pytest.param(b"a: x\nb: \xc3\n", [byte("0xC3", "2:4-2:5")], id="half a letter"),
        pytest.param(b"a: \xed\xa0\x80\n", SURROGATE, id="surrogate"),
        pytest.param("a: 😀\nb: é".encode() + b"\xe9", [byte("0xE9", "2:5-2:6")], id="columns are code points"),
        pytest.param(b"a: x\x07y\n", [forbidden("U+0007", "1:5-1:6")], id="control character"),
        pytest.param(b"# \x0c\na: 1\n", [forbidden("U+000C", "1:3-1:4")], id="form feed in a comment"),
        pytest.param(b"a: x\x00\n", [forbidden("U+0000", "1:5-1:6")], id="NUL"),
        pytest.param(b"a: \x1b[31m\n", [forbidden("U+001B", "1:4-1:5")], id="escape"),
        pytest.param("a: x\ufeffy\n", [forbidden("U+FEFF", "1:5-1:6")], id="BOM in the middle"),
        pytest.param("\ufeff\ufeffa: 1\n", [forbidden("U+FEFF", "1:1-1:2")], id="two BOM"),
        pytest.param("a: x\ufffe\n", [forbidden("U+FFFE", "1:5-1:6")], id="no character"),
        pytest.param("a: x\x7f\x9f\n", [forbidden("U+007F", "1:5-1:6"), forbidden("U+009F", "1:6-1:7")], id="C1"),
    ],
)  # fmt: skip
def test_each_character_is_told_at_its_place(content: str | bytes, expected: list[Told]) -> None:
    assert told(read(content).diagnostics) == expected


CONTROL = {chr(code) for code in (*range(0x20), *range(0x7F, 0xA0))} - set("\t\n\r")


@pytest.mark.parametrize("character", sorted(CONTROL | set("\u2028\u2029\ufeff\ufffe\uffff")), ids=ascii)
def test_what_yaml_does_not_allow(character: str) -> None:
    assert told(read(f"a: x{character}y\n").diagnostics) == [forbidden(f"U+{ord(character):04X}", "1:5-1:6")]


@pytest.mark.parametrize(
    "character", "\t ~\xa0\u2027\u202a\ud7ff\ue000\ufefe\uff00\ufffd\U00010000\U0010ffff", ids=ascii
)
def test_what_stands_beside_that_is_allowed(character: str) -> None:
    document = read(f"a: x{character}y\n")
    assert told(document.diagnostics) == []
    assert document.data == {"a": f"x{character}y"}


@pytest.mark.parametrize("code", [0x80, 0xFF])
def test_first_and_last_byte_that_is_no_utf8(code: int) -> None:
    assert told(read(b"a: x" + bytes([code]) + b"\n").diagnostics) == [byte(f"0x{code:02X}", "1:5-1:6")]


@pytest.mark.parametrize("character", ["\u0085", "\u2028", "\u2029"], ids=["U+0085", "U+2028", "U+2029"])
def test_line_ends_of_yaml_alone_do_not_count_lines(character: str) -> None:
    document = read(f"a: x{character}y\nb: 1\nb: 2\n")
    assert told(document.diagnostics) == [
        forbidden(f"U+{ord(character):04X}", "1:5-1:6"),
        ("RB008", "3:1-3:2", {"key": "b", "first_line": 2}),
    ]
    assert document.data == {"a": "x\ufffdy", "b": 1}
    assert document.line(("b",)) == 2


@pytest.mark.parametrize(
    ("text", "at", "second", "data"),
    [
        pytest.param("a: 1\rb: 2\rb: 3\r", "1:5-2:1", "3:1-3:2", {"a": 1, "b": 2}, id="all lines"),
        pytest.param("a: x\n# c\rb: 2\nb: 3\n", "2:4-3:1", "4:1-4:2", {"a": "x", "b": 2}, id="in a comment"),
        pytest.param("a: 'x\ry'\nb: 2\nb: 3\n", "1:6-2:1", "4:1-4:2", {"a": "x y", "b": 2}, id="in a text"),
        pytest.param("a: |\n  x\r  y\nb: 2\nb: 3\n", "2:4-3:1", "5:1-5:2", {"a": "x\ny\n", "b": 2}, id="in a block"),
        pytest.param("a: 1\r\r\nb: 2\nb: 3\n", "1:5-2:1", "4:1-4:2", {"a": 1, "b": 2}, id="before CRLF"),
        pytest.param("a: 1\r\nb: 2\r\nb: 3\r", "3:5-4:1", "3:1-3:2", {"a": 1, "b": 2}, id="at the end of CRLF"),
    ],
)
def test_a_carriage_return_alone_ends_a_line_and_is_refused(text: str, at: str, second: str, data: object) -> None:
    document = read(text)
    assert sorted(told(document.diagnostics)) == [
        ("RB003.carriage_return", at, {}),
        ("RB008", second, {"key": "b", "first_line": int(second.partition(":")[0]) - 1}),
    ]
    assert document.data == data
    assert document.complete
    start, end = document.values[("b",)]
    assert document.text[start:end] == text[start:end] == "2"


def test_forbidden_characters_do_not_move_what_follows() -> None:
    document = read(b"a: x\x07\xe9y\nb: z\n")
    start, end = document.values[("b",)]
    assert document.text[start:end] == "z"
    assert document.complete


def test_a_file_that_is_no_text_is_told_fifty_times() -> None:
    wrong = [one for one in read(b"a: 1\n" + b"\xff" * 200).diagnostics if one.kind.code == "RB002"]
    assert told(wrong) == [byte("0xFF", f"2:{column}-2:{column + 1}") for column in range(1, 51)]


@pytest.mark.parametrize(
    "content",
    [
        pytest.param("a: 1\n".encode("utf-16"), id="UTF-16 with BOM"),
        pytest.param(codecs.BOM_UTF16_BE + "a: 1\n".encode("utf-16-be"), id="UTF-16 big endian"),
        pytest.param("a: 1\n".encode("utf-16-le"), id="UTF-16 without BOM"),
        pytest.param("a: 1\n".encode("utf-16-be"), id="UTF-16 big endian without BOM"),
        pytest.param("a: 1\n".encode("utf-32"), id="UTF-32"),
        pytest.param(codecs.BOM_UTF32_BE + "a: 1\n".encode("utf-32-be"), id="UTF-32 big endian"),
        pytest.param("中文".encode("utf-16-le") + "abc\n".encode("utf-16-le") * 20, id="UTF-16 that begins otherwise"),
    ],
)
def test_other_encodings_are_one_message(content: bytes) -> None:
    document = read(content)
    assert told(document.diagnostics) == UTF16
    assert (document.data, document.complete, document.text) == (None, False, "")


def test_bom_in_front_moves_nothing() -> None:
    document = read("\ufeffa: x\na: y\n")
    assert document.data == {"a": "x"}
    assert document.text.startswith("a: x")
    assert told(document.diagnostics) == [("RB008", "2:1-2:2", {"key": "a", "first_line": 1})]


def test_largest_file_is_read() -> None:
    content = b"a: " + b"x" * (LARGEST_FILE - 4) + b"\n"
    assert len(content) == LARGEST_FILE
    assert read(content).diagnostics == ()
    assert read(content).complete


def test_one_byte_more_is_too_large() -> None:
    document = read(b"a: " + b"x" * (LARGEST_FILE - 3) + b"\n")
    assert told(document.diagnostics) == [("RB001", "1:1-1:1", {"limit": 5})]
    assert (document.data, document.complete) == (None, False)


WIDE_SPACES = "\xa0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000"
"""Every character that Unicode calls a space, but for the one that YAML indents with."""


@pytest.mark.parametrize("space", WIDE_SPACES, ids=ascii)
def test_every_space_that_does_not_indent(space: str) -> None:
    assert unicodedata.category(space) == "Zs"
    assert told(read(f"a:\n{space}b: 1\n").diagnostics) == [("RB005", "2:1-2:2", {})]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("a:\n \xa0b: 1\n", ["2:2-2:3"], id="after a space"),
        pytest.param("a:\n\xa0\xa0b: 1\n", ["2:1-2:3"], id="two in a run"),
        pytest.param("\u3000a: 1\n\u2007b: 1\n", ["1:1-1:2", "2:1-2:2"], id="other wide spaces, two lines"),
        pytest.param("a: x\n \xa0y\n", [], id="inside a text over two lines"),
        pytest.param("a: |\n  x\n  \xa0y\n", [], id="inside a block text"),
        pytest.param("a: x\xa0y\n", [], id="between words"),
        pytest.param("a: 'x\n\xa0y'\n", [], id="inside quotation marks"),
    ],
)
def test_space_from_word_in_front_of_a_line(text: str, expected: list[str]) -> None:
    assert told(read(text).diagnostics) == [("RB005", at, {}) for at in expected]
