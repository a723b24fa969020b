"""Plan text in Markdown means nothing but itself."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from markdown_it.token import Token

from rbplan.inert import inert
from rbplan.render.markdown import escape_markdown, finish_markdown

PAYLOADS = (
    "<script>alert(1)</script>",
    "![x](http://evil.example/p.png)",
    "[klik](javascript:alert(1))",
    "**tebal** _miring_ ~~coret~~ `kode`",
    "a|b|c",
    "a\\|b",
    "&lt;b&gt; &amp; &#60;",
    "R&D",
    "http://evil.example www.evil.example",
    "$x^2$",
    "# judul",
    "- butir",
    "+ butir",
    "1. butir",
    "12) butir",
    "=====",
    "---",
    "> kutipan",
    "    kode",
    "\tkode",
    "baris satu\nbaris dua\n\n# judul",
    "[x]: http://evil.example",
    "| a | b |",
    ":--",
    "\ue000# judul",
    "{{ 7*7 }} {% raw %}",
)


PARSER = MarkdownIt("commonmark").enable(["table", "strikethrough"])


def as_text(token: Token) -> str:
    """Give what a reader sees of one paragraph or cell; markup shows as its name."""
    return "".join(
        child.content
        if child.type in ("text", "text_special")
        else " "
        if child.type == "softbreak"
        else f"<{child.type}>"
        for child in token.children or []
    )


def inlines(document: str) -> list[str]:
    return [as_text(token) for token in PARSER.parse(document) if token.type == "inline"]


def blocks(document: str) -> list[str]:
    return [token.type for token in PARSER.parse(document)]


def seen(text: str) -> str:
    return " ".join(inert(text.replace("\ue000", "")).split())


@pytest.mark.parametrize("payload", PAYLOADS)
def test_a_value_alone_on_a_line_is_a_paragraph_of_itself(payload: str) -> None:
    document = finish_markdown(escape_markdown(payload))
    assert inlines(document) == [seen(payload)]
    assert blocks(document) == ["paragraph_open", "inline", "paragraph_close"]


@pytest.mark.parametrize("payload", PAYLOADS)
def test_a_value_in_a_cell_stays_in_its_cell(payload: str) -> None:
    document = finish_markdown(f"| a | b |\n|--|--|\n| {escape_markdown(payload)} | z |\n")
    assert inlines(document) == ["a", "b", seen(payload), "z"]


@given(st.text(max_size=40))
def test_any_text_inside_a_line_reads_as_itself(text: str) -> None:
    assert inlines(finish_markdown(f"x{escape_markdown(text)}y")) == [f"x{seen(text)}y"]


@given(st.text(max_size=40))
def test_any_text_alone_is_one_paragraph(text: str) -> None:
    document = finish_markdown(escape_markdown(text))
    assert inlines(document) == ([seen(text)] if seen(text) else [])


def test_numbers_in_a_cell_are_not_escaped() -> None:
    assert finish_markdown(f"| {escape_markdown('1. Evaluasi')} |") == "| 1. Evaluasi |"


@pytest.mark.parametrize(
    "text", ["http://evil.example/a?b", "https://evil.example", "ftp://evil.example", "www.evil.example"]
)
def test_an_address_becomes_no_link(text: str) -> None:
    document = finish_markdown(f"x {escape_markdown(text)}")
    assert "https://" not in document.replace("http:", "https:").replace("ftp:", "https:")
    assert "www." not in document
    assert inlines(document) == [f"x {text}"]


@pytest.mark.parametrize("text", [":--", "--:", ":-:", "===", "---"])
def test_a_value_below_a_line_makes_no_table_and_no_heading_of_it(text: str) -> None:
    assert blocks(finish_markdown(f"judul\n{escape_markdown(text)}\n")) == [
        "paragraph_open",
        "inline",
        "paragraph_close",
    ]
