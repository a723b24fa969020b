"""What a template may print: text, numbers, and lists and mappings of those.

Everything else, a function or what a filter like ``map`` gives before it is made a list, Python shows with its address
in memory, which is another one on every run.
"""

from collections.abc import Callable, Mapping
from functools import wraps
from typing import Any, Final

from jinja2 import Environment
from jinja2.exceptions import SecurityError
from jinja2.nodes import EvalContext
from jinja2.runtime import Context, Undefined

from rbplan.render.finished import Finished

_PLAIN: Final = (str, int, float, type(None), Finished, Undefined)
"""The last two refuse by themselves what may not be done with them."""

_HANDED: Final = (Context, EvalContext, Environment)
"""What Jinja hands to some filters in front of their value."""


class NotPrintable(SecurityError):
    """A template makes text of something that is none. Says what Python calls its kind."""

    def __init__(self, value: object) -> None:
        """Take what was to be text."""
        super().__init__(type(value).__name__)


def refuse_unprintable(value: Any) -> None:
    """Raise NotPrintable where a value, or anything in it, is no text, number, list or mapping."""
    if isinstance(value, _PLAIN):
        return
    if isinstance(value, Mapping):
        value = [*value, *value.values()]
    if not isinstance(value, list | tuple):
        raise NotPrintable(value)
    for each in value:
        refuse_unprintable(each)


def joined(values: tuple[Any, ...]) -> str:
    """Give values as one text, as ``~`` does. Raises NotPrintable."""
    refuse_unprintable(values)
    return "".join(map(str, values))


def printing(work: Callable[..., Any]) -> Callable[..., Any]:
    """Give a filter that makes text of its values, so that it raises NotPrintable where that cannot be."""

    @wraps(work)
    def make_text(*args: Any, **kwargs: Any) -> Any:
        for value in (*args, *kwargs.values()):
            if not isinstance(value, _HANDED):
                refuse_unprintable(value)
        return work(*args, **kwargs)

    return make_text
