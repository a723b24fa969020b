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

from rbplan.render.finished import Finished, FinishedTextUsed, Generator, finish, joining, keeping, reading
from rbplan.render.printable import joined, printing, refuse_unprintable

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

_TEXT_FILTERS: Final = (
    *("string", "upper", "lower", "capitalize", "title", "trim", "replace", "center", "indent", "truncate"),
    *("wordwrap", "urlencode", "pprint", "format"),
)
"""Filters that make text of whatever they are given."""

_UNSAFE_FILTERS: Final = ("safe", "tojson", "urlize", "xmlattr", "striptags")
"""Filters that escape for HTML, which no value needs."""

_CHANCE: Final = ("random",)
"""Filters that would give another document each time."""


_LONGEST_REASON: Final = 40


class TooMuch(SecurityError):
    """An expression that asks for a text or a number that is too large."""

    def __init__(self, asked: str) -> None:
        """Take what it asks for."""
        super().__init__(asked if len(asked) <= _LONGEST_REASON else f"{asked[:_LONGEST_REASON]}…")


class Sandbox(ImmutableSandboxedEnvironment):
    """The sandbox of every text template."""

    intercepted_binops = frozenset(("*", "**", "%"))
    code_generator_class = Generator
    # Declared to give text, which it does not have to: see jinja2.nativetypes.
    concat = staticmethod(finish)  # type: ignore[assignment]
    joined = staticmethod(joined)

    def __init__(self, finalize: Callable[[Any], str], **options: Any) -> None:
        """Take what Jinja takes; leave out what no document needs, and limit what is left."""
        super().__init__(finalize=finalize, **options)
        # Words by chance, as many as are asked for.
        del self.globals["lipsum"]
        self.globals["range"] = _limited_range
        for name in (*_UNSAFE_FILTERS, *_CHANCE):
            self.filters.pop(name, None)
        self.filters["join"] = joining(printing(self.filters["join"]), finalize)
        for name in ("trim", "indent"):
            self.filters[name] = keeping(self.filters[name])
        for name in ("int", "float", "string"):
            self.filters[name] = reading(self.filters[name])
        for name in _LIMITED_FILTERS:
            self.filters[name] = _limited(name, self.filters[name])
        for name in _TEXT_FILTERS:
            self.filters[name] = printing(self.filters[name])

    def call_binop(self, context: Context, operator: str, left: Any, right: Any) -> Any:
        """Work out a product, a power or a formatting. Raises TooMuch and NotPrintable."""
        if operator == "**":
            _refuse_power(left, right)
        elif operator == "*":
            _refuse_product(left, right)
        elif isinstance(left, str):
            _refuse_format(left)
            refuse_unprintable(right)
        return super().call_binop(context, operator, left, right)

    def call(self, context: Context, function: Any, /, *args: Any, **kwargs: Any) -> Any:
        """Call something for a template.

        Raises TooMuch, FinishedTextUsed where a value would take finished text into itself, and NotPrintable.
        """
        method = getattr(function, "__wrapped__", function)
        text = getattr(method, "__self__", None)
        if isinstance(text, str):
            values = (*args, *kwargs.values())
            _refuse_finished(values)
            _refuse_text(method.__name__, text, values)
        return super().call(context, function, *args, **kwargs)

    def is_safe_attribute(self, obj: Any, attr: str, value: Any) -> bool:
        """Tell whether a template may have an attribute: of finished text only ``split``."""
        return super().is_safe_attribute(obj, attr, value) and (attr == "split" or not isinstance(obj, Finished))


def _limited_range(*args: Any) -> range:
    try:
        return safe_range(*args)
    except OverflowError:
        raise TooMuch(f"range({', '.join(map(str, args))})") from None


def _limited(name: str, made: Callable[..., Any]) -> Callable[..., Any]:
    @wraps(made)
    def limited(*args: Any, **kwargs: Any) -> Any:
        # Some filters take the context or the environment first.
        text = next((value for value in args if isinstance(value, str | Finished)), "")
        if name == "format":
            _refuse_format(str(text))
        else:
            _refuse_text(name, text, (*args, *kwargs.values()))
        return made(*args, **kwargs)

    return limited


def _refuse_finished(values: Iterable[Any]) -> None:
    for value in values:
        if isinstance(value, Finished):
            raise FinishedTextUsed
        if isinstance(value, list | tuple):
            _refuse_finished(value)


def _refuse_text(name: str, text: str | Finished, values: tuple[Any, ...]) -> None:
    if name in ("format", "format_map"):
        found = _WIDE_BRACES.search(str(text))
        if found:
            raise TooMuch(f"{{{found[0]}}}")
        if _NESTED_BRACES.search(str(text)):
            _refuse_wide(values)
        refuse_unprintable(values)
    elif name in _MULTIPLYING:
        longest = max((len(value) for value in values if isinstance(value, Sized)), default=0)
        if max(len(text), 1) * longest > _LONGEST_TEXT:
            raise TooMuch(f"{name}: {len(text)} × {longest}")
    elif name in _WIDENING:
        _refuse_wide(values)


def _refuse_format(text: str) -> None:
    found = _WIDE_PERCENT.search(text)
    if found:
        raise TooMuch(found[0])


def _refuse_wide(values: Iterable[Any]) -> None:
    for value in values:
        if isinstance(value, int) and value > _LONGEST_REPEAT:
            raise TooMuch(str(value))


def _refuse_power(left: Any, right: Any) -> None:
    if not abs(right) <= _LARGEST_POWER or (isinstance(left, int) and left.bit_length() * abs(right) > _MOST_BITS):
        raise TooMuch(f"** {right}")


def _refuse_product(left: Any, right: Any) -> None:
    for repeated, times in ((left, right), (right, left)):
        if isinstance(repeated, Sized) and isinstance(times, int) and len(repeated) * times > _LONGEST_REPEAT:
            raise TooMuch(f"* {times}")
    if isinstance(left, int) and isinstance(right, int) and left.bit_length() + right.bit_length() > _MOST_BITS:
        raise TooMuch(f"* {right}")
