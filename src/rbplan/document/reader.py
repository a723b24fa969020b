"""The loop over the parser's events that builds the data and notes every place.

It never recurses: the parser keeps its stack on the heap and the loop keeps its own, so that forty thousand brackets
are a message and not a crash. Anchors, aliases, tags and merge keys are refused, which also rules out the small file
that unfolds into gigabytes.
"""

import re
from collections.abc import Iterator
from typing import Any, Final

import yaml

from rbplan.diagnostic import Argument, Diagnostic, Kind
from rbplan.document.document import Data, NodePath
from rbplan.document.kinds import (
    ALIAS,
    ANCHOR,
    COMPLEX_KEY,
    DUPLICATE_KEY,
    MERGE_KEY,
    SECOND_DOCUMENT,
    SYNTAX,
    TAG,
    TOO_DEEP,
)
from rbplan.document.nesting import DEEPEST
from rbplan.document.scalar import resolve
from rbplan.span import LineIndex, Span

LOADER: Final[Any] = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
"""libyaml where it is there; PyYAML's own parser gives the same events, ten times slower."""

_PROPERTY: Final = re.compile(r"\s*([&!][^\s,\[\]{}]*)")


class _Discarded:
    """The last step of a path whose value is read and thrown away: a second key, a key that is no text."""


class _Frame:
    """An open mapping or list. ``key`` is the key whose value comes next, None where a key comes next."""

    __slots__ = ("container", "end", "key", "path", "start")

    def __init__(self, container: dict[str, Data] | list[Data], path: NodePath, start: int) -> None:
        self.container = container
        self.path = path
        self.key: Any = None
        self.start = self.end = start


class Reader:
    """One pass over one text. What it finds stands in its attributes when ``run`` is done."""

    def __init__(self, text: str, file: str, problems: list[Diagnostic]) -> None:
        """Take the text, and the list that holds what is already known to be wrong and takes what is found."""
        self.text = text
        self.file = file
        self.problems = problems
        self.replaced = bool(problems)
        self.index = LineIndex(text)
        self.data: Data = None
        self.keys: dict[NodePath, Span] = {}
        self.values: dict[NodePath, Span] = {}
        self.scalars: list[Span] = []
        self.distrusted: set[NodePath] = set()
        self.partial: set[NodePath] = set()
        self.text_end = 0
        self.stack: list[_Frame] = []
        self.documents = 0

    def run(self) -> bool:
        """Read to the end; tell whether it was reached."""
        try:
            return all(self._take(event) for event in self._events())
        except yaml.YAMLError as error:
            from rbplan.document.stop import ReadSoFar, explain_stop  # noqa: PLC0415 - most files are read to their end

            read = ReadSoFar(
                self.text, self.index, self.file, self.text_end, self.scalars, [frame.start for frame in self.stack]
            )
            self.problems.append(explain_stop(error, read))
            return False
        except ValueError:
            # PyYAML's own parser, on an escape beyond Unicode.
            self._report(SYNTAX, Span(self.scalars[-1].end if self.scalars else 0, len(self.text)), "unknown-escape")
            return False

    def _events(self) -> Iterator[Any]:
        events: Iterator[Any] = yaml.parse(self.text, Loader=LOADER)
        return events

    def _take(self, event: Any) -> bool:
        """Take one event; tell whether to go on."""
        kind = type(event)
        if kind is yaml.ScalarEvent:
            self._scalar(event)
        elif kind is yaml.MappingStartEvent or kind is yaml.SequenceStartEvent:
            return self._open(event, {} if kind is yaml.MappingStartEvent else [])
        elif kind is yaml.MappingEndEvent or kind is yaml.SequenceEndEvent:
            self._close(event)
        elif kind is yaml.AliasEvent:
            self._alias(event)
        elif kind is yaml.DocumentStartEvent:
            self.documents += 1
            if self.documents > 1:
                start = event.start_mark.index
                self._report(SECOND_DOCUMENT, Span(start, start + 3))
                return False
        return True

    def _scalar(self, event: Any) -> None:
        start, end = event.start_mark.index, event.end_mark.index
        if event.style in ("|", ">"):
            end = start + len(self.text[start:end].rstrip())
        span = Span(start, end)
        self.scalars.append(span)
        if event.style:
            self.text_end = end
        refused = self._refuse_properties(event, span) or self._refuse_characters(event.value, span)
        if self._awaits_key():
            self._key(event, span, refused=refused)
            return
        plain = event.implicit[0] and not event.style
        path = self._attach(resolve(event.value) if plain else event.value, span)
        if refused:
            self.distrusted.add(path)

    def _key(self, event: Any, span: Span, *, refused: bool) -> None:
        frame = self.stack[-1]
        key: str = event.value
        path = (*frame.path, key)
        if refused or self._is_behind_odd_space(event, span):
            # It may have been meant to be any of the keys that are now missing.
            self.distrusted.add(path)
            self.partial.add(frame.path)
        if key == "<<" and not event.style:
            self._report(MERGE_KEY, span)
            self._discard(frame)
        elif path in self.keys:
            self._report(DUPLICATE_KEY, span, key=key, first_line=self.index.line(self.keys[path].start))
            self._discard(frame)
        else:
            self.keys[path] = span
            frame.key = key

    def _open(self, event: Any, container: dict[str, Data] | list[Data]) -> bool:
        start = event.start_mark.index
        span = Span(start, start + 1)
        self._refuse_properties(event, span)
        if len(self.stack) >= DEEPEST:
            self._report(TOO_DEEP, span, limit=DEEPEST)
            return False
        if self._awaits_key():
            self._report(COMPLEX_KEY, span)
            frame = self.stack[-1]
            self._discard(frame)
            path = (*frame.path, frame.key)
        else:
            path = self._attach(container, span)
        self.stack.append(_Frame(container, path, start))
        return True

    def _close(self, event: Any) -> None:
        frame = self.stack.pop()
        # The end of a block collection runs over blank lines and comments to the next token.
        end = event.end_mark.index if self.text[frame.start] in ("[", "{") else frame.end
        self.values[frame.path] = Span(frame.start, end)
        if self.stack:
            self.stack[-1].end = end

    def _alias(self, event: Any) -> None:
        span = Span(event.start_mark.index, event.end_mark.index)
        self._report(ALIAS, span, name=event.anchor)
        if self._awaits_key():
            self._discard(self.stack[-1])
        else:
            self.distrusted.add(self._attach(None, span))

    def _attach(self, value: Data, span: Span) -> NodePath:
        """Put a value where it belongs and give its path."""
        if not self.stack:
            self.data = value
            self.values[()] = span
            return ()
        frame = self.stack[-1]
        frame.end = span.end
        path: NodePath
        if isinstance(frame.container, list):
            path = (*frame.path, len(frame.container))
            frame.container.append(value)
        else:
            path = (*frame.path, frame.key)
            if isinstance(frame.key, str):
                frame.container[frame.key] = value
            frame.key = None
        self.values[path] = span
        return path

    def _awaits_key(self) -> bool:
        return bool(self.stack) and isinstance(self.stack[-1].container, dict) and self.stack[-1].key is None

    def _is_behind_odd_space(self, event: Any, span: Span) -> bool:
        """Tell whether a key begins its line with a space that is none, which is reported on its own."""
        key: str = event.value
        if event.style or key == key.lstrip():
            return False
        return not self.text[self.index.start_of(self.index.line(span.start)) : span.start].strip(" ")

    def _discard(self, frame: _Frame) -> None:
        """Let the value that comes next be read and thrown away."""
        frame.key = _Discarded()
        self.partial.add(frame.path)

    def _refuse_properties(self, event: Any, span: Span) -> bool:
        """Report an anchor and a tag; tell whether there was one."""
        if event.anchor is None and event.tag is None:
            return False
        start = span.start
        for _ in range(2):
            match = _PROPERTY.match(self.text, start)
            if match is None:
                break
            written = Span(match.start(1), match.end(1))
            self._report(ANCHOR if match[1][0] == "&" else TAG, written, name=match[1])
            start = match.end()
        return start > span.start

    def _refuse_characters(self, value: str, span: Span) -> bool:
        """Report half a character; tell whether the value holds what its author did not write."""
        if value.isascii():
            return False
        if any("\ud800" <= character <= "\udfff" for character in value):
            self._report(SYNTAX, span, "unknown-escape")
            return True
        return self.replaced and "\ufffd" in value

    def _report(self, kind: Kind, span: Span, variant: str = "", **arguments: Argument) -> None:
        wording = f"{kind.code}.{variant}" if variant else kind.code
        self.problems.append(Diagnostic(kind, wording, self.file, self.index.locate(span), arguments))
