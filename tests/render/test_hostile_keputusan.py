"""A decree whose every line is hostile says these lines and does nothing."""

import re

import pytest
from hostile_decrees import hostile_plan
from markdown_it import MarkdownIt
from rendering import render
from test_latex import ENGINES, HOSTILE, compile_pdf, unbroken
from test_markdown import PAYLOADS, seen

BLOCKS = {"paragraph", "inline", "hr", "table", "thead", "tbody", "tr", "th", "td"}
INLINES = {"text", "text_special", "softbreak", "hardbreak", "strong", "html_inline"}
PARSER = MarkdownIt("commonmark").enable(["table", "strikethrough"])


def bare(kind: str) -> str:
    return kind.removesuffix("_open").removesuffix("_close")


@pytest.mark.parametrize("payload", PAYLOADS)
def test_markdown(payload: str) -> None:
    document = render(hostile_plan(payload), "keputusan", bentuk="salinan")
    pages, mark, rest = document.rpartition("\n<!-- rbplan:1:")
    assert mark
    assert re.fullmatch(r"[0-9]{4}:[0-9a-f]{64} -->\n", rest)
    tokens = PARSER.parse(pages)
    children = [child for token in tokens for child in token.children or []]
    assert {bare(token.type) for token in tokens} <= {*BLOCKS, "heading"}
    assert [token.tag for token in tokens if token.type == "heading_open"] == ["h1", "h1"]
    assert {bare(child.type) for child in children} <= INLINES
    assert {child.content for child in children if child.type == "html_inline"} <= {"<br>"}
    lines = [
        line.strip()
        for token in tokens
        if token.type == "inline"
        for line in "".join(
            "\n" if child.type in ("softbreak", "hardbreak") else child.content for child in token.children or []
        ).split("\n")
    ]
    text = seen(payload)
    assert lines.count(text) >= 20
    assert lines.count(f"{text} {text}") >= 6
    assert f"{text} : {text}" in lines


@pytest.mark.parametrize("engine", ENGINES)
@pytest.mark.parametrize("position", range(0, len(HOSTILE), 3))
def test_latex(position: int, engine: str, tmp_path: object) -> None:
    for text in HOSTILE[position : position + 3]:
        shown = compile_pdf(render(hostile_plan(text), "keputusan", "tex", bentuk="salinan"), engine, tmp_path)  # type: ignore[arg-type]
        assert unbroken(shown).count(unbroken(text)) >= 40
