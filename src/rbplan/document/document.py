"""A file as it was read: its text, its data, and where each piece of the data stands."""

from collections.abc import Mapping
from dataclasses import dataclass

from rbplan.diagnostic import Diagnostic
from rbplan.span import LineIndex, Location, Span

NodePath = tuple[str | int, ...]
"""From the root down: keys of mappings and positions in lists (from 0), ``("program", 0, "nama")``."""

Data = dict[str, "Data"] | list["Data"] | str | int | bool | None
"""What YAML data become. Only null, true, false and whole numbers are not text."""


@dataclass(frozen=True, slots=True)
class Document:
    """One YAML file.

    ``complete`` tells whether the whole file was understood: where it is False, ``data`` is what stood before the
    place that could not be read, and no conclusion may be drawn from what is absent. ``scalars`` are the places of all
    texts and words, keys among them, in the order of the file. ``distrusted`` holds the paths
    whose key or value is not what its author wrote, because the reader refused part of it; ``partial`` those of the
    mappings that lack a key for the same reason.
    """

    file: str
    text: str
    index: LineIndex
    data: Data
    keys: Mapping[NodePath, Span]
    values: Mapping[NodePath, Span]
    scalars: tuple[Span, ...]
    distrusted: frozenset[NodePath]
    partial: frozenset[NodePath]
    diagnostics: tuple[Diagnostic, ...]
    complete: bool

    def location(self, path: NodePath) -> Location:
        """Give the place of a value; of the nearest value around it where the path does not exist."""
        while path and path not in self.values:
            path = path[:-1]
        return self.index.locate(self.values.get(path, Span(0, 0)))

    def key_location(self, path: NodePath) -> Location:
        """Give the place of a key, or of the value where the path ends in a list position."""
        return self.index.locate(self.keys[path]) if path in self.keys else self.location(path)

    def line(self, path: NodePath) -> int:
        """Give the line, from 1, on which a value begins."""
        return self.location(path).line

    def last_line(self, path: NodePath) -> int:
        """Give the line, from 1, on which a value ends; what a block leaves empty below itself is not part of it."""
        span = self.values.get(path, Span(0, 0))
        return self.index.line(max(span.end - 1, span.start))
