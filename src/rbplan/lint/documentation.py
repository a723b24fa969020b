"""The documentation of a rule, as its docstring holds it.

A summary on the first line; paragraphs that say what is looked at and why it matters; a paragraph ``Source: …``; then
blocks ``Wrong:`` and ``Right:``, one or more each, every one a whole plan, indented. A block ``File <path>:`` holds a
file that both need, its path relative to the folder of the plan; ``⇥`` stands for a tab in it, which editors would
change. In a wrong plan the comment ``# <- RB101`` marks each line with a finding of the rule; ``# below: RB101`` the
next one, where no comment may stand behind.
"""

import re
from collections.abc import Mapping
from textwrap import dedent
from typing import Final, NamedTuple

_BLOCK: Final = re.compile(
    r"^(?P<head>Wrong|Right|File (?P<path>\S+)):\n\n(?P<text>(?:(?:    .*)?\n)+)", re.MULTILINE
)  # fmt: skip


class RuleDocumentation(NamedTuple):
    """What a docstring says. ``wrong`` and ``right`` are whole plans; ``files`` by path from the folder of the plan.

    Code stands between single backquotes, as in every message.
    """

    summary: str
    explanation: str
    source: str
    wrong: tuple[str, ...]
    right: tuple[str, ...]
    files: Mapping[str, str]


def read_documentation(docstring: str) -> RuleDocumentation:
    """Take a docstring apart."""
    text = docstring.rstrip() + "\n\n"
    blocks = [
        (match["head"], match["path"], dedent(match["text"]).strip("\n") + "\n") for match in _BLOCK.finditer(text)
    ]
    first = _BLOCK.search(text)
    prose = text[: first.start() if first else None].strip().replace("``", "`")
    summary, *paragraphs = [" ".join(paragraph.split()) for paragraph in prose.split("\n\n")]
    sources = [paragraph for paragraph in paragraphs if paragraph.startswith("Source: ")]
    return RuleDocumentation(
        summary,
        "\n\n".join(paragraph for paragraph in paragraphs if paragraph not in sources),
        " ".join(paragraph.removeprefix("Source: ") for paragraph in sources),
        tuple(block for head, _, block in blocks if head == "Wrong"),
        tuple(block for head, _, block in blocks if head == "Right"),
        {path: block.replace("⇥", "\t") for _, path, block in blocks if path},
    )
