"""Reading a file: from its bytes to a Document."""

from rbplan.document.decode import decode, odd_space, odd_spaces
from rbplan.document.document import Document
from rbplan.document.reader import Reader
from rbplan.document.scalar_spans import ScalarSpans
from rbplan.document.tabs import stray_tabs
from rbplan.span import LineIndex


def read_document(content: bytes, file: str) -> Document:
    """Read the bytes of a file. ``file`` is its path as the user named it. Never raises for what is in the bytes."""
    text, problems = decode(content, file)
    if text is None:
        return Document(
            file, "", LineIndex(""), None, {}, {}, (), frozenset(), frozenset(), tuple(problems), complete=False
        )
    reader = Reader(text, file, problems)
    complete = reader.run()
    scalars = ScalarSpans(reader.scalars)
    problems += stray_tabs(text, scalars, reader.index, file)
    problems += (
        odd_space(span, reader.index, file) for span in odd_spaces(text) if not scalars.holds_inside(span.start)
    )
    problems.sort(key=lambda diagnostic: diagnostic.sort_key)
    return Document(
        file,
        text,
        reader.index,
        reader.data,
        reader.keys,
        reader.values,
        tuple(reader.scalars),
        frozenset(reader.distrusted),
        frozenset(reader.partial),
        tuple(problems),
        complete,
    )
