"""A character that nobody sees stands in a text, a key or a comment.

Characters without width and soft hyphens make two texts differ that look alike, so that neither a search nor another
year's plan finds the words. Marks for the direction of writing make a text read otherwise than it is, control
characters written as escapes colour or move the cursor of a terminal, and a non-breaking space looks like a space.
They come along when text is copied from Word, a PDF or a web page. What has no width is taken out, and another space
made an ordinary one: no word changes by that. What the others were meant to do somebody has to see.

Source: Unicode Standard Annex 9 (bidirectional text) and 14 (spaces, soft hyphen); Unicode Technical Report 36.

Wrong:

    rbplan: 1
    tahun: 2022
    satker: {nama: KPU Kota Metro}
    program:
      - kegiatan:
          - nama: Pengelolaan\u200b PPID  # <- RB031
          - nama: Layanan\u00a0informasi  # <- RB031
          - nama: Layanan \u202einformasi  # <- RB031
          - nama: "Layanan \\e[31minformasi"  # <- RB031

Right:

    rbplan: 1
    tahun: 2022
    satker: {nama: KPU Kota Metro}
    program:
      - kegiatan:
          - nama: Pengelolaan PPID
          - nama: Layanan informasi
"""

from collections.abc import Iterator
from typing import Final

from rbplan.diagnostic import Kind
from rbplan.document.document import Document, NodePath
from rbplan.fix import Change, Edit, Fix
from rbplan.lint.rule import Finding, Rule
from rbplan.lint.subject import Subject
from rbplan.lint.unseen import UnseenRun, mended, unseen_runs
from rbplan.load.locate import value_at
from rbplan.span import Span


def check(subject: Subject) -> Iterator[Finding]:
    """Find each run of such characters of one sort; those of one value are mended together."""
    document = subject.document
    runs = list(unseen_runs(document))
    if not runs:
        return
    holders = _holders(document, runs)
    together: dict[NodePath, list[UnseenRun]] = {}
    for run in runs:
        if run.span in holders:
            together.setdefault(holders[run.span], []).append(run)
    fixes = {path: _fix(document, path, own) for path, own in together.items()}
    for run in runs:
        fix = fixes[holders[run.span]] if run.span in holders and run.replacement is not None else None
        yield Finding((), {"character": run.name}, run.sort, span=run.span, fix=fix)


def _holders(document: Document, runs: list[UnseenRun]) -> dict[Span, NodePath]:
    """Give, for each run inside a value, the path of the value."""
    paths = {span: path for path, span in document.values.items() if _text_at(document, path) is not None}
    scalars = sorted(paths)
    holders: dict[Span, NodePath] = {}
    position = 0
    for run in runs:
        while position < len(scalars) and scalars[position].end <= run.span.start:
            position += 1
        if position < len(scalars) and scalars[position].start <= run.span.start:
            holders[run.span] = paths[scalars[position]]
    return holders


def _fix(document: Document, path: NodePath, runs: list[UnseenRun]) -> Fix | None:
    edits = tuple(Edit(run.span, run.replacement) for run in runs if run.replacement is not None)
    value = _text_at(document, path)
    return Fix(edits, (Change(path, mended(value)),)) if edits and value is not None else None


def _text_at(document: Document, path: NodePath) -> str | None:
    """Give the text at a path; None where there is none, as where the reader threw away what stood there."""
    try:
        value = value_at(path, document.data)
    except (LookupError, TypeError):
        return None
    return value if isinstance(value, str) else None


RULE: Final = Rule(
    Kind("RB031", "unseen-character", "warning"),
    __doc__,
    check,
    looks_at="file",
    fixable="safe",
    variants=("width", "space", "direction", "control"),
)
