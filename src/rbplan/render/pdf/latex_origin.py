"""From a place in a document in LaTeX back to the template and the item of the plan that it was made from."""

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from types import FrameType, GeneratorType
from typing import Any, NamedTuple

from jinja2 import Environment

from rbplan.render.environment import make_environment
from rbplan.render.latex import LATEX
from rbplan.render.run import item_ids


class LatexOrigin(NamedTuple):
    """A line, from 1, of a template. ``item`` is the id of the indikator that it was about, or empty."""

    template: str
    line: int
    item: str


def find_origin(name: str, context: Mapping[str, Any], folders: Sequence[Path], position: int) -> LatexOrigin:
    """Give what made the character at ``position``, from 0, of a document in LaTeX that ``run_template`` gave.

    The document is made once more up to there, so that nobody pays for this who does not need it. What a macro writes
    counts for the line that called it.
    """
    environment = make_environment(tuple(folders), LATEX)
    template = f"{name}.tex.j2"
    pieces = environment.get_template(template).generate(context)
    for piece in pieces:
        if position < len(piece):
            origin = _origin(pieces, template)
            return origin._replace(line=_line(environment, origin, piece, position))
        position -= len(piece)
    return LatexOrigin(template, 1, "")


def _origin(pieces: Iterator[str], template: str) -> LatexOrigin:
    line, item = 1, ""
    for frame in _frames(pieces):
        source = frame.f_globals.get("__jinja_template__")
        if source is not None:
            template, line = source.name, source.get_corresponding_lineno(frame.f_lineno)
            item = next(item_ids(frame.f_locals), item)
    return LatexOrigin(template, line, item)


def _frames(pieces: object) -> Iterator[FrameType]:
    """Give the frames that wait at a piece, from the document's own template to the one included last."""
    while isinstance(pieces, GeneratorType) and pieces.gi_frame is not None:
        yield pieces.gi_frame
        # Jinja goes through an included template with a loop over a variable of this name.
        pieces = pieces.gi_yieldfrom or pieces.gi_frame.f_locals.get("gen")


def _line(environment: Environment, origin: LatexOrigin, piece: str, position: int) -> int:
    """Give the line of the template itself: of text between two tags Jinja only knows where the tag before it began."""
    begin = piece.rfind("\n", 0, position) + 1
    words = piece[begin:].partition("\n")[0].strip()
    if environment.loader is None or not words or ("\n" not in piece and "\\" not in words):
        # A value, which is one line.
        return origin.line
    first = origin.line + piece.count("\n", 0, begin)
    lines = environment.loader.get_source(environment, origin.template)[0].splitlines()
    # Comments and the line ends behind tags are not in the document, so that it can only stand further down.
    return next((number for number, line in enumerate(lines[first - 1 :], first) if words in line), origin.line)
