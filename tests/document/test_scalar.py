"""What an unquoted word means."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from read_text import read

from rbplan.document.scalar import resolve

STAYS_TEXT = (
    *("no", "No", "NO", "yes", "on", "off", "y", "n"),
    *("010", "08", "0777", "00", "-0123", "+1", "1.10", "06.01", "1.", ".5", "1e3", "1_000", "1,000"),
    *("0x1F", "0b11", "0o17", "12:30", "24:00", ".inf", ".nan", "--1", "1 2", "٣", "²"),
    *("2022-01-17", "2022-1-5", "2022-02-30", "=", "<<", "tRue", "nULL", "nil", "None"),
)


@pytest.mark.parametrize("word", STAYS_TEXT)
def test_stays_text(word: str) -> None:
    assert resolve(word) == word
    assert isinstance(resolve(word), str)
    assert read(f"a: {word}\nb: [x]\n").data == {"a": word, "b": ["x"]}


@pytest.mark.parametrize("word", [word for word in STAYS_TEXT if word not in ("<<", "=")])
def test_stays_text_as_key(word: str) -> None:
    document = read(f"{word}: x\n")
    assert document.data == {word: "x"}
    assert document.diagnostics == ()


@pytest.mark.parametrize(
    ("word", "value"),
    [
        *((word, None) for word in ("", "~", "null", "Null", "NULL")),
        *((word, True) for word in ("true", "True", "TRUE")),
        *((word, False) for word in ("false", "False", "FALSE")),
        *(("0", 0), ("-0", 0), ("7", 7), ("-12", -12), ("1872", 1872), ("9" * 18, int("9" * 18))),
    ],
)
def test_is_no_text(word: str, value: object) -> None:
    assert resolve(word) == value
    assert type(resolve(word)) is type(value)
    assert read(f"a: {word}\n").data == {"a": value}


@pytest.mark.parametrize("digits", [19, 5_000])
def test_number_longer_than_any_count_stays_text(digits: int) -> None:
    number = "9" * digits
    assert read(f"a: {number}\n").data == {"a": number}


@pytest.mark.parametrize(
    "quoted", ['"{}"', "'{}'", "|-\n  {}", ">-\n  {}"], ids=["double", "single", "literal", "folded"]
)
@pytest.mark.parametrize("word", ["1", "true", "null", "~"])
def test_quoted_is_text(word: str, quoted: str) -> None:
    assert read(f"a: {quoted.format(word)}\n").data == {"a": word}


@given(st.integers(-(10**18) + 1, 10**18 - 1))
def test_every_whole_number_is_one(number: int) -> None:
    assert resolve(str(number)) == number


@given(st.text())
def test_any_word_is_text_or_reads_back(word: str) -> None:
    value = resolve(word)
    assert value is None or word == "-0" or str(value).casefold() == word.casefold()
