"""The canonical layout, case by case."""

import pytest
from layout_cases import CASES

from rbplan.document.read import read_document
from rbplan.fmt import format as formatting
from rbplan.fmt.format import Formatted, format_document
from rbplan.fmt.notation import _NUMBERS
from rbplan.load.locate import known_keys


def formatted(text: str) -> Formatted:
    return format_document(read_document(text.encode(), "p.yaml"))


@pytest.mark.parametrize("name", CASES)
def test_layout(name: str) -> None:
    before, after = CASES[name]
    assert formatted(before) == (after, "")


@pytest.mark.parametrize("name", CASES)
def test_twice_is_once(name: str) -> None:
    after = CASES[name][1]
    assert formatted(after) == (after, "")


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("a:  1\na: 2\n", id="key twice"),
        pytest.param("a:  [1\n", id="syntax"),
        pytest.param("a:\t1\n", id="tab"),
        pytest.param("a:  &x 1\n", id="anchor"),
        pytest.param("? [a]\n: b\n", id="complex key"),
        pytest.param("a: 1\n---\nb:  2\n", id="second document"),
        pytest.param("x: " + "[" * 60 + "]" * 60, id="too deep"),
    ],
)
def test_what_cannot_be_read_stays(text: str) -> None:
    assert formatted(text) == (text, "unreadable")


@pytest.mark.parametrize("text", ["? |\n  x\n: 1\n", '? "a\n  b"\n:   1\n', f"? {'a' * 2000}\n: 1\n"])
def test_what_is_not_certain_stays(text: str) -> None:
    assert formatted(text) == (text, "uncertain")


@pytest.mark.parametrize("wrong", ["a: 2 # x\n", "a: 1\n", "a: 1 # y\n", "a: 1 # x\n# x\n", "a: true # x\n", "a: [\n"])
def test_a_fault_of_the_layout_is_seen(wrong: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(formatting, "write_tree", lambda _tree: wrong)
    assert formatted("a: 1 # x\n") == ("a: 1 # x\n", "uncertain")


def test_a_suppression_that_would_cover_more_is_seen(monkeypatch: pytest.MonkeyPatch) -> None:
    before = "# rbplan: ignore[RB101]\n\na: 1\nb: 1\n"
    monkeypatch.setattr(formatting, "write_tree", lambda _tree: "a: 1\n# rbplan: ignore[RB101]\nb: 1\n")
    assert formatted(before) == (before, "uncertain")


def test_as_deep_as_may_be() -> None:
    nested = "".join(f"{' ' * level}a:\n" for level in range(49)) + " " * 49 + "b:  1\n"
    after, trouble = formatted(nested)
    assert (trouble, after.splitlines()[-1]) == ("", " " * 98 + "b: 1")
    assert formatted(after) == (after, "")


def test_every_key_in_this_notation_is_a_key_of_the_format() -> None:
    assert [names for names in _NUMBERS if names[-1] not in known_keys(names[:-1])] == []
