"""Where in the document an error of the models belongs."""

from collections.abc import Iterator
from types import NoneType
from typing import Any, get_args

from rbplan.document.document import Data, NodePath
from rbplan.plan.noun import Noun
from rbplan.plan.plan import Plan


def path_of(loc: tuple[int | str, ...], data: Data) -> NodePath:
    """Walk pydantic's ``loc`` down the data; steps that the data do not have are skipped.

    Such steps name union members and validators, or, at the end, a key that is missing.
    """
    path: NodePath = ()
    current: Any = data
    for step in loc:
        known = range(len(current)) if isinstance(current, list) else current if isinstance(current, dict) else ()
        if step in known:
            current = current[step]
            path = (*path, step)
    return path


def value_at(path: NodePath, data: Data) -> Data:
    """Give the value at a path that the data have."""
    current: Any = data
    for step in path:
        current = current[step]
    found: Data = current
    return found


def known_keys(path: NodePath) -> tuple[str, ...]:
    """Give the keys that the noun at a path knows, in the order of the format; nothing where there is no noun."""
    noun: type[Noun] | None = Plan
    for step in path:
        if isinstance(step, int):
            continue
        field = noun.model_fields.get(step) if noun else None
        noun = next(_nouns(field.annotation), None) if field else None
    return tuple(noun.model_fields) if noun else ()


def _nouns(annotation: Any) -> Iterator[type[Noun]]:
    if isinstance(annotation, type) and issubclass(annotation, Noun):
        yield annotation
    for argument in get_args(annotation):
        if argument is not NoneType:
            yield from _nouns(argument)
