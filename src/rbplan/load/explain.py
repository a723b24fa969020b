"""One error of the models as a diagnostic: the kind, the place, and the facts that its wording needs.

Errors are told apart by pydantic's error type, never by its English text.
"""

from collections.abc import Callable
from functools import partial
from typing import Final, NamedTuple

from pydantic_core import ErrorDetails

from rbplan.diagnostic import Argument, Diagnostic, Kind, Term
from rbplan.document.document import Data, Document, NodePath
from rbplan.load.kinds import (
    FORMAT_VERSION,
    MISSING_KEY,
    UNKNOWN_CHOICE,
    UNKNOWN_KEY,
    WRONG_DATE,
    WRONG_FORM,
    WRONG_NUMBER,
    WRONG_RANGE,
    WRONG_TYPE,
)
from rbplan.load.locate import known_keys, path_of, value_at
from rbplan.load.repair import repair
from rbplan.load.similar import similar
from rbplan.span import Location

_LONGEST_VALUE: Final = 40
"""Characters of the user's own text that a message repeats."""

Explained = tuple[Kind, str, dict[str, Argument]]
"""A kind, the variant of its wording (empty for the plain one), and the arguments."""


class Refused(NamedTuple):
    """What the models refused: their error, its path and key, the value, and that value as it is written."""

    error: ErrorDetails
    path: NodePath
    key: str
    value: Data
    written: str


def explain(error: ErrorDetails, document: Document) -> tuple[NodePath, Diagnostic]:
    """Give the path that one error of the models is about, and the diagnostic."""
    path = path_of(error["loc"], document.data)
    key = next((step for step in reversed(error["loc"]) if isinstance(step, str)), "")
    value = value_at(path, document.data)
    refused = Refused(error, path, key, value, _written(path, value, document))
    kind, variant, arguments = EXPLANATIONS[error["type"]](refused)
    if kind is MISSING_KEY:
        location = document.key_location(path) if path and path[-1] == key else _first_key(document, path)
    elif kind is UNKNOWN_KEY:
        location = document.key_location(path)
    else:
        location = document.location(path)
    wording = f"{kind.code}.{variant}" if variant else kind.code
    fix = repair(wording, path, document, arguments)
    return path, Diagnostic(kind, wording, document.file, location, {"key": shown(key), **arguments}, fix)


def type_term(value: Data) -> Term:
    """Give the word for what a value is, as people say it."""
    if value is None:
        return Term("nothing")
    names = {str: "text", bool: "yes_no", int: "whole_number", list: "list", dict: "mapping"}
    return Term(names[type(value)])


def shown(text: str) -> str:
    """Give the user's text as a message repeats it: on one line, not too long."""
    text = " ".join(text.split())
    return text if len(text) <= _LONGEST_VALUE else f"{text[:_LONGEST_VALUE]}…"


def _written(path: NodePath, value: Data, document: Document) -> str:
    if isinstance(value, str):
        return shown(value)
    span = document.values.get(path)
    return "" if span is None or isinstance(value, dict | list) else shown(document.text[span.start : span.end])


def _first_key(document: Document, path: NodePath) -> Location:
    data = value_at(path, document.data)
    first = next(iter(data), None) if isinstance(data, dict) else None
    return document.location(path) if first is None else document.key_location((*path, first))


def _missing(refused: Refused) -> Explained:
    return MISSING_KEY, "rbplan" if refused.key == "rbplan" else "", {}


def _unknown(refused: Refused) -> Explained:
    known = known_keys(refused.path[:-1])
    suggestion = similar(refused.key, known)
    if suggestion:
        return UNKNOWN_KEY, "similar", {"suggestion": suggestion}
    return UNKNOWN_KEY, "", {"known": ", ".join(known)}


def _wrong_type(expected: str, refused: Refused) -> Explained:
    value = refused.value
    if expected == "text" and isinstance(value, int):
        return WRONG_TYPE, "quote", {"value": refused.written}
    if expected == "whole_number" and isinstance(value, str) and value.isdecimal() and len(value) < 10:
        return WRONG_TYPE, "unquote", {"value": str(int(value))}
    return WRONG_TYPE, expected, {"expected": Term(expected), "found": type_term(value)}


def _choice(refused: Refused) -> Explained:
    if isinstance(refused.value, list | dict):
        return _wrong_type("text", refused)
    choices = refused.error["ctx"]["expected"].replace(" or ", ", ").replace("'", "").split(", ")
    arguments: dict[str, Argument] = {"value": refused.written, "choices": ", ".join(choices)}
    suggestion = similar(refused.written, choices)
    if suggestion:
        return UNKNOWN_CHOICE, "similar", {**arguments, "suggestion": suggestion}
    return UNKNOWN_CHOICE, "", arguments


def _form(refused: Refused) -> Explained:
    return WRONG_FORM, "sha256" if refused.key == "sha256" else "id", {"value": refused.written}


def _bound(refused: Refused) -> Explained:
    context = refused.error["ctx"]
    variant, bound = ("too_small", context["ge"]) if "ge" in context else ("too_large", context["le"])
    return WRONG_NUMBER, variant, {"value": refused.written, "bound": int(bound)}


def _own(kind: Kind, variant: str, refused: Refused) -> Explained:
    """Explain an error of our own types, whose context already holds the arguments."""
    arguments: dict[str, Argument] = {
        name: fact if isinstance(fact, int) else shown(fact) for name, fact in refused.error["ctx"].items()
    }
    if isinstance(refused.value, bool) and "text" in arguments:
        arguments["text"] = refused.written
    return kind, variant, arguments


EXPLANATIONS: Final[dict[str, Callable[[Refused], Explained]]] = {
    "missing": _missing,
    "extra_forbidden": _unknown,
    "string_type": partial(_wrong_type, "text"),
    "int_type": partial(_wrong_type, "whole_number"),
    "bool_type": partial(_wrong_type, "yes_no"),
    "tuple_type": partial(_wrong_type, "list"),
    "model_type": partial(_wrong_type, "mapping"),
    "range_type": partial(_wrong_type, "range"),
    "literal_error": _choice,
    "string_pattern_mismatch": _form,
    "string_too_long": _form,
    "greater_than_equal": _bound,
    "less_than_equal": _bound,
    "range_notation": partial(_own, WRONG_RANGE, "notation"),
    "range_bounds": partial(_own, WRONG_RANGE, "bounds"),
    "range_reversed": partial(_own, WRONG_RANGE, "reversed"),
    "bulan_unknown": partial(_own, WRONG_RANGE, "month"),
    "bulan_similar": partial(_own, WRONG_RANGE, "month.similar"),
    "tanggal_notation": partial(_own, WRONG_DATE, "notation"),
    "tanggal_unknown": partial(_own, WRONG_DATE, "unknown"),
    "number_notation": partial(_own, WRONG_NUMBER, "notation"),
    "version_newer": partial(_own, FORMAT_VERSION, "newer"),
    "version_unknown": partial(_own, FORMAT_VERSION, "unknown"),
}
"""Every error type that the models can raise (a test holds the table against their schema)."""
