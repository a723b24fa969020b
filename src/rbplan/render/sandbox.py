"""Jinja's sandbox, in which a short expression cannot ask for gigabytes either.

What grows over many steps of a loop no look at one expression can see: that is stopped by the limits of the process in
which the templates of a user run (``render.confined``).
"""

import re
from collections.abc import Callable, Iterable, Sized
from functools import wraps
from typing import Any, Final

from jinja2.exceptions import SecurityError
from jinja2.runtime import Context
from jinja2.sandbox import ImmutableSandboxedEnvironment, safe_range

_LARGEST_POWER: Final = 64
_MOST_BITS: Final = 10_000
"""Of a whole number that a product or a power gives."""

_LONGEST_REPEAT: Final = 10_000
"""Characters or items that a product gives, and cells to which an expression may fill up a text."""

_LONGEST_TEXT: Final = 10_000_000
"""Characters that replacing and joining may give."""

_WIDE_PERCENT: Final = re.compile(r"%(?:\([^)]*\))?[^%a-zA-Z(]*(?:\d{5}|\*)")
_WIDE_BRACES: Final = re.compile(r":[^{}]*\d{5}")
"""A width of 10,000 or more in a format; behind ``%`` also one that comes from a value."""

_NESTED_BRACES: Final = re.compile(r":[^{}]*\{")
"""A width that comes from a value."""

_WIDENING: Final = frozenset(("center", "ljust", "rjust", "zfill", "expandtabs", "indent", "batch", "slice"))
_MULTIPLYING: Final = frozenset(("replace", "join", "translate"))
_LIMITED_FILTERS: Final = ("center", "indent", "batch", "slice", "format", "replace", "join")

_UNSAFE_FILTERS: Final = ("safe", "tojson", "urlize", "xmlattr", "striptags")
"""Filters that would pass a value by the escaping, or escape it for HTML."""

_CHANCE: Final = ("random",)
"""Filters that would give another document each time."""


class Sandbox(ImmutableSandboxedEnvironment):
    """The sandbox of every text template."""

    intercepted_binops = frozenset(("*", "**", "%"))

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        """Take what Jinja takes; leave out what no document needs, and limit what is left."""
        super().__init__(*args, **kwargs)
        # Words by chance, as many as are asked for.
        del self.globals["lipsum"]
        self.globals["range"] = _range
        for name in (*_UNSAFE_FILTERS, *_CHANCE):
            self.filters.pop(name, None)
        for name in _LIMITED_FILTERS:
            self.filters[name] = _limited(name, self.filters[name])

    def call_binop(self, context: Context, operator: str, left: Any, right: Any) -> Any:
        """Work out a product, a power or a formatting. Raises SecurityError for one that would be too large."""
        if operator == "**":
            _refuse_power(left, right)
        elif operator == "*":
            _refuse_product(left, right)
        elif isinstance(left, str):
            _refuse_format(left)
        return super().call_binop(context, operator, left, right)

    def call(self, context: Context, function: Any, /, *args: Any, **kwargs: Any) -> Any:
        """Call something for a template. Raises SecurityError where the text that it gives would be too large."""
        method = getattr(function, "__wrapped__", function)
        text = getattr(method, "__self__", None)
        if isinstance(text, str):
            _refuse_text(method.__name__, text, (*args, *kwargs.values()))
        return super().call(context, function, *args, **kwargs)


def _range(*args: int) -> range:
    try:
        return safe_range(*args)
    except OverflowError:
        raise SecurityError("range") from None


def _limited(name: str, made: Callable[..., Any]) -> Callable[..., Any]:
    @wraps(made)
    def limited(*args: Any, **kwargs: Any) -> Any:
        # Some filters take the context or the environment first.
        text = next((value for value in args if isinstance(value, str)), "")
        if name == "format":
            _refuse_format(text)
        else:
            _refuse_text(name, text, (*args, *kwargs.values()))
        return made(*args, **kwargs)

    return limited


def _refuse_text(name: str, text: str, values: tuple[Any, ...]) -> None:
    if name in ("format", "format_map"):
        if _WIDE_BRACES.search(text):
            raise SecurityError(name)
        if _NESTED_BRACES.search(text):
            _refuse_wide(values)
    elif name in _MULTIPLYING:
        longest = max((len(value) for value in values if isinstance(value, Sized)), default=0)
        if max(len(text), 1) * longest > _LONGEST_TEXT:
            raise SecurityError(f"{name}: {len(text)} × {longest}")
    elif name in _WIDENING:
        _refuse_wide(values)


def _refuse_format(text: str) -> None:
    found = _WIDE_PERCENT.search(text)
    if found:
        raise SecurityError(found[0])


def _refuse_wide(values: Iterable[Any]) -> None:
    for value in values:
        if isinstance(value, int) and value > _LONGEST_REPEAT:
            raise SecurityError(str(value))


def _refuse_power(left: Any, right: Any) -> None:
    if not abs(right) <= _LARGEST_POWER or (isinstance(left, int) and left.bit_length() * abs(right) > _MOST_BITS):
        raise SecurityError(f"** {right}")


def _refuse_product(left: Any, right: Any) -> None:
    for repeated, times in ((left, right), (right, left)):
        if isinstance(repeated, Sized) and isinstance(times, int) and len(repeated) * times > _LONGEST_REPEAT:
            raise SecurityError(f"* {times}")
    if isinstance(left, int) and isinstance(right, int) and left.bit_length() + right.bit_length() > _MOST_BITS:
        raise SecurityError("*")
