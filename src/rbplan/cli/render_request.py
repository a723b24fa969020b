"""Which documents are asked for, in which formats, and where they go."""

import os
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import NamedTuple, TypeVar

from rbplan.cli.destination import Destination
from rbplan.cli.problem import UsageProblem
from rbplan.plan.search import near_names
from rbplan.render.bentuk import USUAL_FORM, Bentuk
from rbplan.render.document_name import (
    BINARY_SUFFIXES,
    CALLED,
    DECREES,
    DOCUMENTS,
    NO_DOCUMENTS,
    SUFFIXES,
    USUAL_SUFFIXES,
    DocumentName,
    Suffix,
)

_Name = TypeVar("_Name", bound=str)


class Request(NamedTuple):
    """Documents, each in each of the formats. ``output`` is what ``--output`` says, if anything."""

    documents: tuple[DocumentName, ...]
    suffixes: tuple[Suffix, ...]
    output: str | None

    @property
    def pairs(self) -> tuple[tuple[DocumentName, Suffix], ...]:
        """What is to be made, in the order in which it is told; a document is left out in a format that has it not."""
        asked = ((document, suffix) for document in self.documents for suffix in self.suffixes)
        return tuple(pair for pair in asked if pair not in NO_DOCUMENTS)

    @property
    def is_workbook(self) -> bool:
        """Whether several documents go into one file, as its sheets."""
        is_file = self.output is not None and not _is_folder(self.output)
        return is_file and self.suffixes == ("xlsx",) and len(self.documents) > 1

    @property
    def is_binary(self) -> bool:
        """Tell whether anything that is to be made is no text."""
        return not BINARY_SUFFIXES.isdisjoint(self.suffixes)

    def effective(self, form: Bentuk) -> Bentuk:
        """Give the form that has an effect: where none of the documents has forms it is the usual one."""
        return form if not {*DECREES}.isdisjoint(self.documents) else USUAL_FORM

    def destination(self, usual: Path, form: Bentuk) -> Destination:
        """Give the file of each, as seen from here; ``usual`` is the folder that takes them where none is named.

        Raises UsageProblem where several should go into one file.
        """
        if self.output == "-":
            return Destination()
        if self.is_workbook:
            return Destination((Path(self.output or ""),))
        names = [f"{_stem(document, form)}.{suffix}" for document, suffix in self.pairs]
        if self.output is None:
            return Destination(tuple(usual / name for name in names), usual, parents=True)
        if _is_folder(self.output):
            return Destination(tuple(Path(self.output, name) for name in names), Path(self.output))
        if len(names) > 1:
            raise UsageProblem("usage.render.folder", path=self.output, count=len(names))
        return Destination((Path(self.output),))


def _stem(document: DocumentName, form: Bentuk) -> str:
    """Give the name of a file: a draft that was edited in Word is not written over by a transcription."""
    return f"{document}-{form}" if document in DECREES and form != USUAL_FORM else document


def read_request(documents: Sequence[str], formats: Sequence[str], output: str | None) -> Request:
    """Read what was typed; without a document the lampiran is meant.

    Without a format, the usual ones into a folder; into a file the one that its name ends with, else Markdown, as on
    the screen. Raises UsageProblem for an unknown name or suffix, for a document or a format that nothing can be made
    of, and for several documents where only one can go.
    """
    if output == "":
        raise UsageProblem("usage.output.empty")
    named = known_names(documents, DOCUMENTS, "document") or DOCUMENTS[:1]
    suffixes = known_names(formats, SUFFIXES, "format") or _usual(output)
    request = Request(named, suffixes, output)
    _check_pairs(request)
    if output == "-" and len(request.pairs) > 1 and not request.is_workbook:
        raise UsageProblem("usage.render.screen")
    if output and not _is_folder(output):
        ending = Path(output).suffix.removeprefix(".")
        if len(suffixes) == 1 and ending in SUFFIXES and ending != suffixes[0]:
            raise UsageProblem("usage.render.suffix", format=suffixes[0], path=output)
    return request


def _check_pairs(request: Request) -> None:
    """Refuse where a document that was asked for would not be made at all, or a format."""
    documents = {made for made, _ in request.pairs}
    suffixes = {form for _, form in request.pairs}
    for document, suffix in NO_DOCUMENTS:
        asked = document in request.documents and suffix in request.suffixes
        if asked and (document not in documents or suffix not in suffixes):
            raise UsageProblem(
                "usage.render.pair",
                document=document,
                format=suffix,
                documents=", ".join(name for name in DOCUMENTS if (name, suffix) not in NO_DOCUMENTS),
                formats=", ".join(name for name in SUFFIXES if (document, name) not in NO_DOCUMENTS),
            )


def complete_document(incomplete: str) -> list[str]:
    """Offer the documents."""
    return [name for name in DOCUMENTS if name.startswith(incomplete)]


def complete_format(incomplete: str) -> list[str]:
    """Offer the formats, also behind the comma of ``md,tex``."""
    before, comma, typed = incomplete.rpartition(",")
    taken = before.split(",")
    return [f"{before}{comma}{name}" for name in SUFFIXES if name.startswith(typed) and name not in taken]


def _usual(output: str | None) -> tuple[Suffix, ...]:
    if output is None or _is_folder(output):
        return USUAL_SUFFIXES
    ending = Path(output).suffix.casefold()
    if not ending:
        return USUAL_SUFFIXES[:1]
    named = {f".{suffix}": suffix for suffix in SUFFIXES}
    if ending not in named:
        raise UsageProblem("usage.render.ending", path=output, known=", ".join(sorted(named)))
    return (named[ending],)


def _is_folder(output: str) -> bool:
    """Tell whether a name means a folder: one that is there, or one to be made, whose name has no ending."""
    if os.path.isdir(output) or output.endswith(("/", "\\")):  # noqa: PTH112 - never raises
        return True
    return output != "-" and not Path(output).suffix and not os.path.lexists(output)


def known_names(typed: Iterable[str], names: tuple[_Name, ...], kind: str) -> tuple[_Name, ...]:
    """Give the names that were typed, each once; they may be separated by commas.

    Raises UsageProblem ``usage.render.<kind>``, with a suggestion where a name is near.
    """
    found: dict[_Name, None] = {}
    for word in (word for text in typed for word in text.replace(",", " ").split()):
        name = next((name for name in names if name == word.casefold()), None)
        if name is None:
            meant = _meant(word, names)
            key = f"usage.render.{kind}.near" if meant else f"usage.render.{kind}"
            raise UsageProblem(key, text=word, suggestion=meant, known=", ".join(names))
        found[name] = None
    return tuple(found)


def _meant(word: str, names: Sequence[str]) -> str:
    """Give the name that was perhaps meant, empty for none; a format may be called by that of its program."""
    near = near_names(word, [*names, *(called for called, suffix in CALLED.items() if suffix in names)])
    return CALLED.get(near[0], near[0]) if near else ""
