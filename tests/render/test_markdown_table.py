"""Columns below each other, and nothing of a cell changed."""

import re
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from rbplan.render.markdown import escape_markdown, finish_markdown
from rbplan.render.markdown_table import align_tables

PARSER = MarkdownIt("commonmark").enable("table")
WIDE = "x" * 250


def aligned(*lines: str) -> list[str]:
    return align_tables("\n".join(lines)).split("\n")


def test_text_left_numbers_right_ticks_in_the_middle() -> None:
    assert aligned("a", "", "| A | B | C |", "|:--|--:|:-:|", "| satu | 2 |√|", "|  | 1234 | (√) |", "", "| z |") == [
        *("a", "", "| A    |    B |  C  |", "| :--- | ---: | :-: |", "| satu |    2 |  √  |", "|      | 1234 | (√) |"),
        *("", "| z |"),
    ]


def test_tables_with_one_head_have_the_same_columns() -> None:
    table = ("| A |", "|---|")
    assert aligned(*table, "| panjang |", "", *table, "| x |")[-1] == "| x       |"
    assert aligned(*table, "| panjang |", "", "| B |", "|---|", "| x |")[-1] == "| x   |"


def test_a_cell_that_stands_out_takes_its_room_from_the_text_behind_it() -> None:
    head = "| A | B | C | D |"
    rows = [f"| {'a' * 9} | {'b' * 70} | √ | d |"] * 9
    lines = aligned(head, "|:--|:--|:-:|:--|", *rows, f"| {'a' * 30} | b | √ | d |", f"| a | {WIDE} | √ | d |")
    assert lines[-2].index("√") == lines[0].index("C")
    assert lines[-1].endswith(f"{WIDE} |  √  | d |")


def test_wide_letters_take_two_places_and_accents_none() -> None:
    assert aligned("| A |", "|---|", "| 漢字 |", "| e\u0301 |") == [
        "| A    |",
        "| ---- |",
        "| 漢字 |",
        "| e\u0301    |",
    ]


def test_what_is_no_table_or_no_row_of_it_is_left() -> None:
    lines = ("| a | b |", "| c | d |", "", "|---|", "| A | B |", "|---|---|", "|  x |", "| 1 | 2 | 3 |", "")
    assert aligned(*lines) == [*lines[:4], "| A   | B   |", "| --- | --- |", *lines[6:]]


CELLS = st.lists(st.lists(st.text(max_size=12), min_size=2, max_size=2), min_size=1, max_size=5)


@given(CELLS)
def test_a_reader_sees_the_same(rows: list[list[str]]) -> None:
    body = "".join(f"| {escape_markdown(a)} | {escape_markdown(b)} |\n" for a, b in rows)
    document = finish_markdown(f"| A | B |\n|:--|--:|\n{body}")
    assert _shown(align_tables(document)) == _shown(document)


def _shown(document: str) -> list[tuple[str, str]]:
    return [(token.type, token.content) for token in PARSER.parse(document)]


def test_nothing_but_spaces_changes_and_twice_is_once() -> None:
    document = "| A | B |\n|:--|--:|\n| a\\|b | \\\\ |\n| <br> | 3 |\n"
    once = align_tables(document)
    assert re.sub("[ -]", "", once) == re.sub("[ -]", "", document)
    assert align_tables(once) == once


@pytest.mark.parametrize(
    "line", ["| " * 20_000, "|:-" * 20_000, "|" + " " * 50_000, "|" + "-" * 50_000, "|\n" * 20_000]
)
def test_hostile_lines_take_no_time(line: str) -> None:
    began = time.perf_counter()
    align_tables(f"| A |\n{line}\n{line}")
    assert time.perf_counter() - began < 2
