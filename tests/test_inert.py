"""What a terminal, a page or a comment may do with somebody's text: nothing."""

import sys
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rbplan.inert import inert, inert_line

IGNORABLE = (
    *((0x00AD, 0x00AD), (0x034F, 0x034F), (0x061C, 0x061C), (0x115F, 0x1160), (0x17B4, 0x17B5), (0x180B, 0x180F)),
    *((0x200B, 0x200F), (0x202A, 0x202E), (0x2060, 0x206F), (0x3164, 0x3164), (0xFE00, 0xFE0F), (0xFEFF, 0xFEFF)),
    *((0xFFA0, 0xFFA0), (0x1BCA0, 0x1BCA3), (0x1D173, 0x1D17A), (0xE0000, 0xE0FFF)),
)
"""Unicode's own list of what is shown as nothing (Default_Ignorable_Code_Point), first and last of each range."""

LINES = st.text(st.characters(exclude_characters="\n"))


def test_no_control_character_survives() -> None:
    controls = [chr(code) for code in range(sys.maxunicode + 1) if unicodedata.category(chr(code)) in ("Cc", "Cs")]
    assert [char for char in controls if char in inert(f"a{char}b") or char in inert_line(f"a{char}b")] == []


@pytest.mark.parametrize(("first", "last"), IGNORABLE, ids="U+{:04X}".format)
def test_no_character_without_width_survives(first: int, last: int) -> None:
    unseen = "".join(map(chr, range(first, last + 1)))
    assert inert(f"a{unseen}b") == "ab"
    assert inert_line(f"a{unseen}b") == "a" + "\N{REPLACEMENT CHARACTER}" * len(unseen) + "b"


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Komisi Pemilihan Umum √ – “Ttd.” [red] <b> {x} \\", id="what the decree prints"),
        pytest.param("é e\u0301 😀 中文 العربية", id="other scripts"),
        pytest.param("a\N{REPLACEMENT CHARACTER}b", id="the visible mark of a letter that was lost"),
        pytest.param("a\xa0b", id="no-break space"),
    ],
)
def test_what_can_be_seen_stays(text: str) -> None:
    assert inert(text) == text
    assert inert_line(text) == text


@pytest.mark.parametrize(
    ("text", "one_line", "same_columns"),
    [
        pytest.param("a\tb\nc\rd", "a b c d", "a b c d", id="tab and line ends"),
        pytest.param("a\u0085b\u2028c\u2029d", "a b c d", "a b c d", id="the line ends of other systems"),
        pytest.param("\x1b[31mred", "[31mred", "\ufffd[31mred", id="escape sequence"),
        pytest.param("\u202eabc\u202c", "abc", "\ufffdabc\ufffd", id="right to left override"),
    ],
)
def test_breaks_and_marks(text: str, one_line: str, same_columns: str) -> None:
    assert inert(text) == one_line
    assert inert_line(text) == same_columns


@given(LINES)
def test_columns_of_a_line_stay_true(line: str) -> None:
    assert len(inert_line(line)) == len(line)


@given(st.text())
def test_twice_is_once(text: str) -> None:
    assert inert(inert(text)) == inert(text)
    assert len(inert(text).splitlines()) <= 1


def test_a_byte_of_a_name_that_is_no_utf_8_stays_to_be_seen() -> None:
    assert inert("a\udcff\udc80 b.yaml") == r"a\xff\x80 b.yaml"
