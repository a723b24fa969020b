"""An HTML document as a tree, read by the standard library's parser: what a browser would make of well-formed pages."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from html.parser import HTMLParser

_VOID = {"meta", "link", "br", "col", "input", "hr", "img", "base", "embed", "source", "track", "wbr", "area"}
_NOT_SHOWN = {"head", "script", "style"}


@dataclass
class Element:
    """One element: its name, its attributes, and what stands in it, elements and texts."""

    tag: str
    attributes: dict[str, str] = field(default_factory=dict)
    children: list[Element | str] = field(default_factory=list)

    def all(self, tag: str = "", **attributes: str) -> Iterator[Element]:
        """Give every element below this one of that name and with these attributes (``class_`` for ``class``)."""
        wanted = {name.rstrip("_"): value for name, value in attributes.items()}
        for child in self.children:
            if isinstance(child, Element):
                if tag in ("", child.tag) and wanted.items() <= child.attributes.items():
                    yield child
                yield from child.all(tag, **attributes)

    def one(self, tag: str = "", **attributes: str) -> Element:
        """Give the first of them."""
        return next(self.all(tag, **attributes))

    @property
    def text(self) -> str:
        """Give what a reader sees, white space as one space, a line break too."""
        return " ".join("".join(self._pieces()).split())

    def _pieces(self) -> Iterator[str]:
        for child in self.children:
            if isinstance(child, str):
                yield child
            elif child.tag not in _NOT_SHOWN:
                block = child.tag in (
                    "br",
                    "p",
                    "li",
                    "ul",
                    "div",
                    "td",
                    "th",
                    "tr",
                    "h1",
                    "h2",
                    "h3",
                    "option",
                    "dt",
                    "dd",
                )
                yield " " if block else ""
                yield from child._pieces()
                yield " " if block else ""


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.root = Element("")
        self.path = [self.root]

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        assert len({name for name, _ in attrs}) == len(attrs), (tag, attrs)
        element = Element(tag, {name: value or "" for name, value in attrs})
        self.path[-1].children.append(element)
        if tag not in _VOID:
            self.path.append(element)

    def handle_endtag(self, tag: str) -> None:
        assert self.path.pop().tag == tag, f"</{tag}> closes something else"

    def handle_data(self, data: str) -> None:
        self.path[-1].children.append(data)

    def handle_comment(self, data: str) -> None:
        self.path[-1].children.append(Element("#comment", {}, [data]))


def read_html(document: str) -> Element:
    """Give the tree of a document. Fails where an element is not closed, or an attribute is there twice."""
    reader = _Reader()
    reader.feed(document)
    reader.close()
    assert reader.path == [reader.root], [element.tag for element in reader.path]
    return reader.root
