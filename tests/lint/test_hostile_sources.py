"""Sources that nobody would write: no rule fails, and every message stays short."""

import re
from pathlib import Path
from typing import Final

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rule_cases import FILE

from rbplan.diagnostic import Diagnostic
from rbplan.lint.engine import lint_file
from rbplan.lint.registry import RULES
from rbplan.lint.selection import Wishes, choose
from rbplan.lint.source_file import SourceFile
from rbplan.load.load import load_plan

PLAN: Final = Path(__file__).parents[2] / "plans" / "2022.yaml"
SOURCE: Final = (PLAN.parent / "2022" / "sumber" / "salinan.txt").read_bytes()
ABOVE: Final = b"\n" * 97
"""What follows stands on line 98, which the plan cites."""
SIZE: Final = 1_000_000


LOADED: Final = load_plan(re.sub(rb"    sha256: .*\n", b"", PLAN.read_bytes()), FILE)
"""The real plan without the digest of its source: any source is then the right one."""


def found(content: bytes) -> tuple[Diagnostic, ...]:
    done = lint_file(LOADED, {"salinan": SourceFile(content)}, choose(RULES, Wishes(select=("RB3",))), RULES)
    assert done.broken == ()
    return done.diagnostics


def codes(content: bytes) -> set[str]:
    return {each.wording for each in found(content) if each.kind.code != "RB302"}


@pytest.mark.parametrize(
    "content",
    [
        b"", b"\0" * SIZE, b"\n" * SIZE, b"\t" * SIZE, b"\r" * SIZE, b"\xff" * SIZE, bytes(range(256)) * 4000,
        ABOVE + b"\t" * SIZE, ABOVE + "√\t".encode() * (SIZE // 4), ABOVE + b"x\ty\n" * (SIZE // 4),
        ABOVE + b"\t\t\t" + b"a" * SIZE, ABOVE + b"\t\t\t" + b"a " * (SIZE // 2),
        ABOVE + b"\t\t\t" + "é\u200b\u202e".encode() * (SIZE // 8), ABOVE + b"\t\t\t" + b"*" * SIZE,
        ABOVE + b"\t\t\t" + b"<" * SIZE, ABOVE + b"\t\t\t" + b"<p>" * (SIZE // 3), SOURCE.decode().encode("utf-16"),
    ],
    ids=range(17),
)  # fmt: skip
def test_large_and_strange(content: bytes) -> None:
    diagnostics = found(content)
    assert len(diagnostics) < 500
    assert max(len(str(value)) for each in diagnostics for value in each.arguments.values()) <= 64


@given(st.binary(max_size=2000))
def test_any_bytes_behind_the_head(content: bytes) -> None:
    found(ABOVE + content)


@given(st.text(alphabet="√\t\n\r 1.)ab<p>*\u0301", max_size=400))
def test_any_table(text: str) -> None:
    found(ABOVE + text.encode())


@pytest.mark.parametrize("content", [SOURCE, SOURCE.replace(b"\n", b"\r\n"), b"\xef\xbb\xbf" + SOURCE])
def test_another_coding_of_the_same(content: bytes) -> None:
    assert codes(content) == {"RB311"}
