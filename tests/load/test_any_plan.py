"""Whatever is in the bytes: loading gives diagnostics whose places lie inside the file, and raises nothing."""

import random

from hypothesis import given, settings
from hypothesis import strategies as st
from plan_text import REAL_PLAN

from rbplan.diagnostic import Diagnostic
from rbplan.load.load import Loaded, load_plan
from rbplan.plan.walk import walk
from rbplan.wording.catalogue import LANGUAGES, read_catalogue

LINES = REAL_PLAN.decode().splitlines(keepends=True)
CATALOGUES = [read_catalogue(language) for language in LANGUAGES]
VALUES = (
    "~",
    "true",
    "13",
    "-1",
    "[]",
    "{}",
    "[[]]",
    "[~, {}]",
    "x",
    "'x'",
    "9" * 30,
    "1-3",
    "2022-02-30",
    "*a",
    "&a",
    "!t x",
)
"""What is put behind a colon, in place of what stands there."""


def check(content: bytes) -> None:
    loaded = load_plan(content, "p.yaml")
    widths = [len(line) + 1 for line in loaded.document.text.split("\n")]
    assert [each for each in loaded.diagnostics if not lies_inside(each, widths)] == []
    assert list(loaded.diagnostics) == sorted(loaded.diagnostics, key=lambda each: each.sort_key)
    assert loaded.diagnostics or (loaded.plan is not None and not loaded.left_out)
    assert lines_of(loaded) == sorted(lines_of(loaded))
    for words in CATALOGUES:
        assert all(words.message(each) and words.help(each) for each in loaded.diagnostics)


def lies_inside(diagnostic: Diagnostic, widths: list[int]) -> bool:
    place = diagnostic.location
    if place is None or (place.line, place.column) > (place.end_line, place.end_column):
        return False
    ends = ((place.line, place.column), (place.end_line, place.end_column))
    return all(1 <= line <= len(widths) and 1 <= column <= widths[line - 1] for line, column in ends)


def lines_of(loaded: Loaded) -> list[int]:
    return [loaded.line(item.path) for item in walk(loaded.plan)] if loaded.plan else []


@settings(deadline=None, derandomize=True, max_examples=200)
@given(st.binary(max_size=60))
def test_bytes(content: bytes) -> None:
    check(content)


@settings(deadline=None, derandomize=True, max_examples=200)
@given(st.text(max_size=60))
def test_text(text: str) -> None:
    check(text.encode("utf-8", "surrogatepass"))


@settings(deadline=None, derandomize=True, max_examples=80)
@given(st.integers(0, 2**32), st.integers(1, 8))
def test_the_real_plan_with_other_values(seed: int, count: int) -> None:
    chance = random.Random(seed)  # noqa: S311 - hypothesis chooses the seed
    lines = LINES.copy()
    for _ in range(count):
        position = chance.randrange(len(lines))
        key, colon, _value = lines[position].partition(": ")
        lines[position] = f"{key}{colon}{chance.choice(VALUES)}\n" if colon else lines[position]
    check("".join(lines).encode())


@settings(deadline=None, derandomize=True, max_examples=80)
@given(st.integers(0, 2**32))
def test_the_real_plan_with_lines_moved_doubled_or_lost(seed: int) -> None:
    chance = random.Random(seed)  # noqa: S311 - hypothesis chooses the seed
    lines = LINES.copy()
    for _ in range(chance.randint(1, 4)):
        position = chance.randrange(len(lines))
        line = lines.pop(position)
        lines[position:position] = chance.choice(
            ([], [line, line], [f"  {line}"], [line.lstrip()], [line.rstrip("\n")])
        )
    check("".join(lines).encode())
