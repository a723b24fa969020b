"""Whatever is in the bytes: no exception, no place outside the file, no hour of waiting."""

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from read_text import REAL_PLAN, YAML_LIKE, outside, read

from rbplan.document.document import Document


def check(document: Document) -> None:
    assert outside(document, document.diagnostics) == []
    assert list(document.diagnostics) == sorted(document.diagnostics, key=lambda one: one.sort_key)
    told = [(one.wording, one.location) for one in document.diagnostics]
    assert len(set(told)) == len(told)
    assert document.complete or document.diagnostics
    assert all(0 <= start <= end <= len(document.text) for start, end in document.values.values())
    assert all(0 <= start <= end <= len(document.text) for start, end in document.keys.values())


@settings(deadline=None, derandomize=True, max_examples=300)
@given(st.binary(max_size=80))
def test_bytes(content: bytes) -> None:
    check(read(content))


@settings(deadline=None, derandomize=True, max_examples=300)
@given(st.text(max_size=80))
def test_text(text: str) -> None:
    check(read(text.encode("utf-8", "surrogatepass")))


@settings(deadline=None, derandomize=True, max_examples=1000)
@given(YAML_LIKE)
def test_text_that_looks_like_yaml(text: str) -> None:
    check(read(text))


@settings(deadline=None, derandomize=True, max_examples=60)
@given(st.integers(0, len(REAL_PLAN)), st.integers(0, 30), YAML_LIKE)
def test_the_real_plan_with_a_piece_replaced(start: int, length: int, piece: str) -> None:
    check(read(REAL_PLAN[:start] + piece.encode() + REAL_PLAN[start + length :]))


@pytest.mark.parametrize(
    "unit",
    [
        pytest.param(("a: '", "x\t", "'\n"), id="tabs in quotation marks"),
        pytest.param(("", "\xa0a: 1\n", ""), id="lines behind a no-break space"),
        pytest.param(("[", "&a b,", "]"), id="anchors"),
        pytest.param(("a: 1\n", "a: 1\n", ""), id="duplicate keys"),
        pytest.param(("a: 1 #", "x\t", "\nb: 1\n"), id="tabs in a comment"),
        pytest.param(("a: [", "1,\t", "]\n"), id="tabs in a list"),
        pytest.param(("", "? ", ""), id="question marks"),
    ],
)
def test_sixteen_times_as_long_is_not_256_times_as_slow(unit: tuple[str, str, str]) -> None:
    """A file of the size limit must not hold up a pull request for hours."""
    before, repeated, after = unit
    short, long = (seconds((before + repeated * count + after).encode()) for count in (500, 8_000))
    assert long < 0.3 or long < 80 * short


def seconds(content: bytes) -> float:
    """Processor time, the better of two: what else the machine does must not count."""
    taken = []
    for _ in range(2):
        started = time.process_time()
        read(content)
        taken.append(time.process_time() - started)
    return min(taken)
