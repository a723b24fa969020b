"""What the suppressions of a file cover, so that a change of its layout can be seen to leave that alone."""

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterator
from itertools import accumulate

from rbplan.document.document import Document, NodePath
from rbplan.fmt.notation import is_in_notation
from rbplan.lint.suppression import Malformed, read_suppressions

Covered = tuple[tuple[str, ...], str, int, int]
"""Names and reason of a suppression, how many keys and values it covers, and the sum of their hashes."""


def coverage(document: Document) -> Counter[Covered]:
    """Give what each suppression of a document covers, whatever lines that is on."""
    suppressions, malformed = read_suppressions(document)
    if not suppressions:
        return Counter(((each.trouble, each.word), _text(document, each), 0, 0) for each in malformed)
    parts = sorted((document.index.line(start), hash(part)) for start, part in _parts(document))
    lines = [line for line, _ in parts]
    sums = [0, *accumulate(each for _, each in parts)]
    found: Counter[Covered] = Counter()
    for suppression in suppressions:
        start, end = bisect_left(lines, suppression.first_line), bisect_right(lines, suppression.last_line)
        names = tuple(name.text for name in suppression.names)
        found[names, suppression.directive.reason, end - start, sums[end] - sums[start]] += 1
    found.update(((each.trouble, each.word), _text(document, each), 0, 0) for each in malformed)
    return found


def _text(document: Document, malformed: Malformed) -> str:
    return document.text[slice(*malformed.directive.span)]


def _parts(document: Document) -> Iterator[tuple[int, tuple[NodePath, str]]]:
    """Give where each key and value begins that is there in every layout.

    Items of ``[7, 8, 9]`` are gone in ``7-9``, and a mapping begins at another key once its keys are put in order.
    """
    around = {path[:-1] for path in document.values if path}
    for path, span in document.keys.items():
        yield span.start, (path, "key")
    for path, span in document.values.items():
        if not path:
            continue
        is_block = path in around and document.text[span.start] not in "[{"
        if not (is_block and path in document.keys) and not is_in_notation(path) and not is_in_notation(path[:-1]):
            yield span.start, (path, "value")
