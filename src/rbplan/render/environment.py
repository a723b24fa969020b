"""The sandbox in which templates run.

Values are escaped by the finalizer of the format, so that no template can forget it; plan text is never read as a
template. A user's own folder is looked in first, the built-in templates second, the plan's folder never.
"""

from collections.abc import Callable, Iterator, Sized
from functools import cache
from pathlib import Path
from typing import Any, Final

from jinja2 import FileSystemLoader, StrictUndefined, TemplateSyntaxError
from jinja2.exceptions import SecurityError
from jinja2.ext import Extension
from jinja2.lexer import Token, TokenStream
from jinja2.runtime import Context
from jinja2.sandbox import ImmutableSandboxedEnvironment
from markupsafe import Markup

from rbplan.render.template_format import TemplateFormat

TILDE: Final = "~"

_LARGEST_POWER: Final = 64
_LONGEST_REPEAT: Final = 10_000

_UNSAFE_FILTERS: Final = ("safe", "tojson", "urlize", "xmlattr", "striptags")
"""Filters that would pass a value by the escaping, or escape it for HTML."""


class _UnknownName(StrictUndefined):
    """A name that the context does not have. Its error says the name and nothing else."""

    __slots__ = ()

    @property
    def _undefined_message(self) -> str:
        return str(self._undefined_name)


class _Sandbox(ImmutableSandboxedEnvironment):
    """Jinja's sandbox, in which a short expression cannot ask for gigabytes either."""

    intercepted_binops = frozenset(("*", "**"))

    def call_binop(self, context: Context, operator: str, left: Any, right: Any) -> Any:
        """Work out a product or a power. Raises SecurityError for one that would be too large."""
        if operator == "**" and not abs(right) <= _LARGEST_POWER:
            raise SecurityError(f"** {right}")
        if operator == "*":
            for repeated, times in ((left, right), (right, left)):
                if isinstance(repeated, Sized) and isinstance(times, int) and len(repeated) * times > _LONGEST_REPEAT:
                    raise SecurityError(f"* {times}")
        return super().call_binop(context, operator, left, right)


class _NoConcatenation(Extension):
    """Refuses ``~``: joined to the result of a macro it escapes for HTML instead of for the document's format."""

    def filter_stream(self, stream: TokenStream) -> Iterator[Token]:
        for token in stream:
            if token.type == "tilde":
                raise TemplateSyntaxError(TILDE, token.lineno, stream.name, stream.filename)
            yield token


def _escaping(escape: Callable[[str], str]) -> Callable[[Any], Markup]:
    return lambda value: Markup(escape(str(value)))  # noqa: S704 - what it gives is escaped


@cache
def make_environment(folders: tuple[Path, ...], template_format: TemplateFormat) -> ImmutableSandboxedEnvironment:
    """Make the environment of one format, once. ``folders`` are searched in order."""

    def finalize(value: Any) -> Markup:
        if isinstance(value, Markup):
            return value
        return Markup("" if value is None else template_format.escape(str(value)))  # noqa: S704 - escaped on this very line

    environment = _Sandbox(
        loader=FileSystemLoader(folders, encoding="utf-8-sig"),
        autoescape=True,
        finalize=finalize,
        undefined=_UnknownName,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        extensions=[_NoConcatenation],
        **dict(template_format.delimiters),
    )
    for name in _UNSAFE_FILTERS:
        environment.filters.pop(name, None)
    for name in ("e", "escape", "forceescape"):
        environment.filters[name] = finalize
    for name, escape in template_format.filters:
        environment.filters[name] = _escaping(escape)
    return environment
