"""How some of what the models refuse can be mended."""

from collections.abc import Mapping

from rbplan.diagnostic import Argument
from rbplan.document.document import Document, NodePath
from rbplan.document.quoted import quoted
from rbplan.fix import REMOVED, Change, Edit, Fix
from rbplan.load.locate import value_at


def repair(wording: str, path: NodePath, document: Document, arguments: Mapping[str, Argument]) -> Fix | None:
    """Give the fix for a diagnostic about the key or value at a path; None where its author must decide.

    Quotation marks are safe to put or to take away. What rests on a suggestion is not: it may be the wrong one.
    """
    if wording == "RB023.similar":
        return _rename(path, str(arguments["suggestion"]), document)
    span = document.values.get(path)
    if span is None:
        return None
    if wording == "RB024.quote":
        written = document.text[span.start : span.end]
        return Fix((Edit(span, quoted(written)),), (Change(path, written),))
    if wording == "RB024.unquote":
        number = str(arguments["value"])
        return Fix((Edit(span, number),), (Change(path, int(number)),))
    if wording == "RB025.similar":
        suggestion = str(arguments["suggestion"])
        return Fix((Edit(span, suggestion),), (Change(path, suggestion),), safe=False)
    return None


def _rename(path: NodePath, name: str, document: Document) -> Fix | None:
    renamed = (*path[:-1], name)
    if path not in document.keys or renamed in document.keys:
        return None
    changes = (Change(path, REMOVED), Change(renamed, value_at(path, document.data)))
    return Fix((Edit(document.keys[path], name),), changes, safe=False)
