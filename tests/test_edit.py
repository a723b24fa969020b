"""Splicing: only what is meant changes, or nothing does."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rbplan.document.document import Document
from rbplan.document.quoted import quoted
from rbplan.document.read import read_document
from rbplan.edit import apply_fixes, data_after, splice
from rbplan.fix import REMOVED, Change, Edit, Fix
from rbplan.span import Span

TEXT = "# atas\r\na: 1  # satu\r\nb:\r\n  - x\r\n  - 'y'\r\nc: |\r\n  z\r\n"


def document_of(text: str) -> Document:
    return read_document(text.encode(), "p.yaml")


def put(document: Document, path: tuple[str | int, ...], value: str) -> Fix:
    """Put a text in the place of a value."""
    return Fix((Edit(document.values[path], quoted(value)),), (Change(path, value),))


def test_splice() -> None:
    edits = [Edit(Span(4, 5), "E"), Edit(Span(0, 1), ""), Edit(Span(2, 2), "++")]
    assert splice("abcdef", edits) == "b++cdEf"
    assert splice("abc", []) == "abc"


def test_data_after() -> None:
    data = {"a": [1, 2, 3], "b": {"c": None}}
    changes = [
        Change(("a", 0), REMOVED),
        Change(("a", 2), REMOVED),
        Change(("b", "c"), "x"),
        Change(("b", "d"), [True]),
    ]
    assert data_after(data, changes) == {"a": [2], "b": {"c": "x", "d": [True]}}
    assert data == {"a": [1, 2, 3], "b": {"c": None}}
    assert data_after(data, [Change((), "y")]) == "y"


def test_what_is_outside_stays() -> None:
    document = document_of(TEXT)
    edited = apply_fixes(document, [put(document, ("b", 0), 'q"\t✓')])
    assert edited == (TEXT.replace("- x", '- "q\\"\\t✓"'), 1)


def test_several_at_once() -> None:
    document = document_of(TEXT)
    fixes = [put(document, ("b", 1), "n"), put(document, ("a",), "m"), put(document, ("c",), "l")]
    assert apply_fixes(document, fixes) == ('# atas\r\na: "m"  # satu\r\nb:\r\n  - x\r\n  - "n"\r\nc: "l"\r\n', 3)


def test_the_same_twice_is_once() -> None:
    document = document_of(TEXT)
    assert apply_fixes(document, [put(document, ("a",), "m")] * 2).made == 1


def test_of_two_that_overlap_the_first_is_made() -> None:
    document = document_of("a: [x, y]\n")
    whole = Fix((Edit(document.values["a",], "[z]"),), (Change(("a",), ["z"]),))
    assert apply_fixes(document, [put(document, ("a", 0), "m"), whole]) == ("a: [z]\n", 1)


@pytest.mark.parametrize(
    ("text", "changes"),
    [
        pytest.param('"m"', (Change(("a",), "n"),), id="another value"),
        pytest.param('"m"', (), id="nothing intended"),
        pytest.param("[", (Change(("a",), "m"),), id="no yaml"),
        pytest.param("&x m", (Change(("a",), "m"),), id="refused by the reader"),
        pytest.param("m", (Change(("no", "such"), "m"),), id="no such path"),
        pytest.param("1\nd: 2", (Change(("a",), 1),), id="a key more"),
    ],
)
def test_what_does_not_do_what_it_intends_is_not_made(text: str, changes: tuple[Change, ...]) -> None:
    document = document_of(TEXT)
    wrong = Fix((Edit(document.values["a",], text),), changes)
    assert apply_fixes(document, [wrong]) == (TEXT, 0)
    right = put(document, ("b", 0), "m")
    assert apply_fixes(document, [wrong, right]) == (TEXT.replace("- x", '- "m"'), 1)


def test_nothing_to_do() -> None:
    assert apply_fixes(document_of(TEXT), []) == (TEXT, 0)


texts = st.text(st.characters(codec="utf-8", exclude_categories=["Cs", "Cc"], exclude_characters="\u2028\u2029\ufeff"))


@given(texts)
def test_a_quoted_text_is_read_as_it_was(text: str) -> None:
    document = document_of(f"a: {quoted(text)}\n")
    assert (document.data, document.complete) == ({"a": text}, True)


@given(st.dictionaries(st.sampled_from([("a",), ("b", 0), ("b", 1), ("c",)]), texts))
def test_edit_then_read_gives_what_was_intended(wanted: dict[tuple[str | int, ...], str]) -> None:
    document = document_of(TEXT)
    edited = apply_fixes(document, [put(document, path, text) for path, text in wanted.items()])
    assert edited.made == len(wanted)
    expected = data_after(document.data, [Change(path, text) for path, text in wanted.items()])
    assert document_of(edited.text).data == expected
