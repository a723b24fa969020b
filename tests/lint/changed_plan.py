"""The plan of 2022 as the rules see it, whole or changed in one place, without the comments that accept findings."""

import re
from pathlib import Path

REAL = re.sub(
    r"  # rbplan: ignore.*", "", (Path(__file__).parents[2] / "plans" / "2022.yaml").read_text(encoding="utf-8")
)


def changed(*changes: tuple[str, str]) -> str:
    """Give the plan with some texts replaced, each of which stands in it once."""
    text = REAL
    for old, new in changes:
        assert text.count(old) == 1, old
        text = text.replace(old, new)
    return text


def without_item(name: str) -> str:
    """Give the plan without one indikator."""
    head, found, tail = REAL.partition(f"              - id: {name}\n")
    assert found
    lines = tail.splitlines(keepends=True)
    while lines and lines[0].startswith(" " * 16):
        del lines[0]
    return head + "".join(lines)


def line_of(text: str, part: str) -> int:
    """Give the line, from 1, on which a text stands that stands in the plan once."""
    assert text.count(part) == 1, part
    return text[: text.index(part)].count("\n") + 1
