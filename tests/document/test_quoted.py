"""A text that is written in quotation marks is read back as it was."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from read_text import read

from rbplan.document.quoted import quoted


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("1.", '"1."'),
        ("", '""'),
        ('a "b" \\c', '"a \\"b\\" \\\\c"'),
        ("é 😀", '"é 😀"'),
        ("a\n\tb", '"a\\n\\tb"'),
        ("\x7f\x85\x9f\ufeff\u2028", '"\\u007f\\u0085\\u009f\\ufeff\\u2028"'),
    ],
    ids=ascii,
)
def test_written(text: str, written: str) -> None:
    assert quoted(text) == written


@given(st.text(alphabet=st.characters(max_codepoint=0x7F) | st.sampled_from("\x80\x85\x9f\xa0é\u2028\ufeff😀")))
def test_read_back(text: str) -> None:
    document = read(f"a: {quoted(text)}\n")
    assert (document.data, document.diagnostics) == ({"a": text}, ())
