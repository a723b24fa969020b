"""Formatting a plan file, and the proof that it is the same plan afterwards."""

import json
import re
from collections import Counter
from typing import Any, Literal, NamedTuple

from rbplan.document.comments import comments
from rbplan.document.document import Data, Document, NodePath
from rbplan.document.read import read_document
from rbplan.fmt.build import build
from rbplan.fmt.coverage import coverage
from rbplan.fmt.gap import canonical_comment
from rbplan.fmt.key_order import KeyOrder, put_in_order
from rbplan.fmt.notation import meaning
from rbplan.fmt.write import write_tree

Trouble = Literal["", "unreadable", "uncertain"]


class Formatted(NamedTuple):
    """The text of a file in its canonical layout.

    Where there is a ``trouble`` the text is as it was: the file is ``unreadable``, or it is not ``certain`` that
    another layout would say the same.
    """

    text: str
    trouble: Trouble = ""


def format_document(document: Document) -> Formatted:
    """Give the canonical text of a document, with its line ends, without a byte order mark."""
    if document.diagnostics or not document.complete:
        return Formatted(document.text, "unreadable")
    plain = re.sub(r"\r\n?", "\n", document.text)
    before = document if plain == document.text else read_document(plain.encode(), document.file)
    if not isinstance(before.data, dict) or not before.data or before.text[before.values[()].start] == "{":
        # No plan, or one written as JSON, whose layout is another tool's.
        return Formatted(document.text)
    # Where the order of keys stands in the way, spacing alone is better than nothing.
    for order in (KeyOrder(is_kept=False), KeyOrder(is_kept=True)):
        text = _write(before, order)
        if text is not None:
            uses_crlf = document.text.count("\r\n") * 2 > document.text.count("\n")
            return Formatted(text.replace("\n", "\r\n") if uses_crlf else text)
    return Formatted(document.text, "uncertain")


def _write(document: Document, order: KeyOrder) -> str | None:
    """Write a document anew; None where that would change what it says."""
    if any("\n" in document.text[span.start : span.end] for span in document.keys.values()):
        return None
    tree = build(document, order)
    put_in_order(tree.root, order)
    text = write_tree(tree)
    if text == document.text:
        return text
    after = read_document(text.encode(), document.file)
    return text if after.complete and not after.diagnostics and _says(after) == _says(document) else None


def _says(document: Document) -> tuple[str, Counter[str], object]:
    """Give all that a layout must leave alone: data, comments, and what each suppression covers."""
    found = Counter(canonical_comment(comment.text) for comment in comments(document))
    # As JSON, since True == 1.
    return json.dumps(_with_meaning((), document.data), sort_keys=True), found, coverage(document)


def _with_meaning(path: NodePath, data: Data) -> Any:
    numbers = meaning(path, data)
    if numbers is not None:
        return list(numbers)
    if isinstance(data, dict):
        return {key: _with_meaning((*path, key), value) for key, value in data.items()}
    if isinstance(data, list):
        return [_with_meaning((*path, position), value) for position, value in enumerate(data)]
    return data
