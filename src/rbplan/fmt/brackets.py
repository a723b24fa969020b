"""Lists and groups in brackets that stand on one line: ``{baris: 98, sel: 1-14}``."""

from typing import NamedTuple

from rbplan.document.document import Data, Document, NodePath
from rbplan.fmt.key_order import KeyOrder
from rbplan.fmt.notation import canonical


class Brackets(NamedTuple):
    """Writes what is inside brackets, in one document."""

    document: Document
    order: KeyOrder

    def write(self, path: NodePath, data: Data) -> str:
        """Write the value at a path. At most document.nesting.DEEPEST levels deep."""
        span = self.document.values[path]
        written = canonical(path, data, in_brackets=True)
        if written is not None:
            return written
        if isinstance(data, list):
            return f"[{', '.join(self.write((*path, position), item) for position, item in enumerate(data))}]"
        if isinstance(data, dict):
            pairs = ", ".join(self._pair((*path, key), data[key]) for key in self.order.in_order(path, data))
            # A single pair in a list may do without: [a: 1].
            return f"{{{pairs}}}" if self.document.text[span.start] == "{" else pairs
        return self.document.text[span.start : span.end]

    def _pair(self, path: NodePath, data: Data) -> str:
        text, key, value = self.document.text, self.document.keys[path], self.document.values[path]
        has_colon = ":" in text[key.end : value.start]
        return f"{text[key.start : key.end]}: {self.write(path, data)}" if has_colon else text[key.start : key.end]
