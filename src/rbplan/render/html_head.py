"""Where the head of a web page begins, which is where a browser begins to obey what stands in it."""

from html.parser import HTMLParser
from typing import Final

_SPACE: Final = " \t\n\f\r"
"""What a browser takes for no text: https://html.spec.whatwg.org/multipage/parsing.html#the-before-head-insertion-mode."""


def with_head(document: str, elements: str) -> str:
    """Give a web page with elements in front of all else in its head.

    Where no tag opens the head, a browser does so in front of the first thing that cannot stand above it.
    """
    head = _Head(document)
    return (
        document[: head.position] + (f"\n{elements}" if head.has_tag else f"{elements}\n") + document[head.position :]
    )


class _Found(Exception):
    """The parser need not read on."""


class _Head(HTMLParser):
    """Finds the place, in characters from 0, where the head begins; ``has_tag`` where that is behind ``<head …>``."""

    def __init__(self, document: str) -> None:
        super().__init__()
        self.position = len(document)
        self.has_tag = False
        self._document = document
        try:
            self.feed(document)
            self.close()
        except _Found:
            pass

    def handle_starttag(self, tag: str, attrs: object) -> None:  # noqa: ARG002 - as it is called
        if tag == "html":
            return
        self.has_tag = tag == "head"
        self._found(len(self.get_starttag_text() or "") if self.has_tag else 0)

    def handle_data(self, data: str) -> None:
        if data.strip(_SPACE):
            self._found()

    def handle_comment(self, data: str) -> None:
        # Browsers end such a comment sooner than this parser, so that what it holds may be no comment.
        if data.startswith((">", "->")) or "--!>" in data:
            self._found()

    def handle_endtag(self, tag: str) -> None:  # noqa: ARG002 - as it is called
        self._found()

    def unknown_decl(self, data: str) -> None:  # noqa: ARG002 - as it is called
        self._found()

    def _found(self, beyond: int = 0) -> None:
        line, column = self.getpos()
        begin = 0
        for _ in range(line - 1):
            begin = self._document.index("\n", begin) + 1
        self.position = begin + column + beyond
        raise _Found
