"""libyaml, and the parser in Python that stands in where it is missing: the same data, spans and messages."""

from typing import Any

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st
from read_text import REAL_PLAN, YAML_LIKE, outside, read, told
from test_read import REFUSED
from test_spans import SMALL
from test_syntax import CASES

from rbplan.document import reader as read_module
from rbplan.document.document import Document

ACCEPTED = {
    "the real plan": REAL_PLAN.decode(),
    "the real plan, CRLF": REAL_PLAN.decode().replace("\n", "\r\n"),
    "small": SMALL,
    "empty": "",
    "block texts": "a: |+\n  x\n\n\nb: >-\n  y\n  z\n\n  w\n# c\nc: |2\n   v\nd: >\n",
    "quotes": "a: 'it''s'\nb: \"\\u00e9\\x41\\n\\\n  x\"\nc: 'x\n\n  y'\n'd e': f\n",
    "flow": "a: [b: c, {d, e: f}, [], {}]\ng: [\n  h,\n  i ]  # j\n",
    "compact": "- - a\n  - b\n- c: d\n  e:\n  - f\n-\n",
    "emoji": "😀: é\na: [😀, 😀, x]\nb: x\n",
    **{name: text for name, (text, _, _) in REFUSED.items()},
}


def read_by(loader: Any, content: str | bytes) -> Document:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(read_module, "LOADER", loader)
        return read(content)


@pytest.mark.parametrize("text", ACCEPTED.values(), ids=ACCEPTED)
def test_both_read_the_same(text: str) -> None:
    fast, slow = (read_by(loader, text) for loader in (yaml.CSafeLoader, yaml.SafeLoader))
    assert fast.complete
    assert slow.complete
    assert fast.data == slow.data
    assert told(fast.diagnostics) == told(slow.diagnostics)
    assert {k: v for k, v in fast.keys.items() if known(k)} == {k: v for k, v in slow.keys.items() if known(k)}
    assert {k: v for k, v in fast.values.items() if known(k)} == {k: v for k, v in slow.values.items() if known(k)}


def known(path: tuple[object, ...]) -> bool:
    """What is read and thrown away stands under a step that is no key."""
    return all(isinstance(step, str | int) for step in path)


@pytest.mark.parametrize("text", [text for text, _ in CASES.values()], ids=CASES)
def test_both_stop_with_the_same_sentence(text: str) -> None:
    fast, slow = (read_by(loader, text) for loader in (yaml.CSafeLoader, yaml.SafeLoader))
    assert [one.wording for one in slow.diagnostics] == [one.wording for one in fast.diagnostics]
    assert [one.location.line for one in slow.diagnostics if one.location] == [
        one.location.line for one in fast.diagnostics if one.location
    ]


def test_the_real_reader_is_libyaml() -> None:
    assert read_module.LOADER is yaml.CSafeLoader


@pytest.mark.parametrize(
    "text",
    [
        pytest.param('a: "\\U00110000"\n', id="beyond Unicode"),
        pytest.param('a: "\\ud83d"\n', id="half a character"),
        pytest.param('a: "\\ud800"\n', id="the first half that there is"),
        pytest.param('a: "\\udfff"\n', id="the last half that there is"),
    ],
)
@pytest.mark.parametrize("loader", [yaml.CSafeLoader, yaml.SafeLoader], ids=["libyaml", "python"])
def test_an_escape_that_is_no_character_is_refused(loader: Any, text: str) -> None:
    document = read_by(loader, text)
    assert [one.wording for one in document.diagnostics] == ["RB006.unknown-escape"]
    assert [one.location.line for one in document.diagnostics if one.location] == [1]


@pytest.mark.parametrize("loader", [yaml.CSafeLoader, yaml.SafeLoader], ids=["libyaml", "python"])
def test_both_survive_forty_thousand_brackets(loader: Any) -> None:
    assert told(read_by(loader, "[" * 40_000).diagnostics) == [("RB007", "1:51-1:52", {"limit": 50})]


@pytest.mark.parametrize("loader", [yaml.CSafeLoader, yaml.SafeLoader], ids=["libyaml", "python"])
@pytest.mark.parametrize(
    ("before", "column"),
    [
        ("a: [", 53),
        ("- - {b: ", 56),
        ("[[x, ", 54),
        ("[[x], ", 56),
        ('{"[[": [', 57),
        ("{'[': [[", 56),
        ("[ [ ", 53),
    ],
)
def test_brackets_in_one_line_are_counted_though_the_parser_gives_up(loader: Any, before: str, column: int) -> None:
    found = told(read_by(loader, f"{before}{'[' * 1_010}").diagnostics)
    assert found == [("RB007", f"1:{column}-1:{column + 1}", {"limit": 50})]


@settings(deadline=None, derandomize=True, max_examples=300)
@given(
    st.lists(
        st.sampled_from(["a: ", "- ", "b:\n", "  ", "\n", "x", "'y'", "[", "]", "{", "}", ", ", "é", "|\n", "# c\n"])
    )
)
def test_what_both_accept_is_the_same(parts: list[str]) -> None:
    text = "".join(parts)
    fast, slow = (read_by(loader, text) for loader in (yaml.CSafeLoader, yaml.SafeLoader))
    if fast.complete and slow.complete:
        assert fast.data == slow.data
        assert told(fast.diagnostics) == told(slow.diagnostics)


@settings(deadline=None, derandomize=True, max_examples=300)
@given(YAML_LIKE)
def test_the_python_parser_never_raises(text: str) -> None:
    document = read_by(yaml.SafeLoader, text)
    assert outside(document, document.diagnostics) == []
