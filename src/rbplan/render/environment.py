"""The sandbox in which templates run.

Values are escaped by the finalizer of the format, so that no template can forget it; plan text is never read as a
template. A user's own folder is looked in first, the built-in templates second, the plan's folder never.
"""

from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path
from typing import Any, Final

from jinja2 import StrictUndefined, TemplateSyntaxError
from jinja2.ext import Extension
from jinja2.lexer import Token, TokenStream
from markupsafe import Markup

from rbplan.render.sandbox import Sandbox
from rbplan.render.template_format import TemplateFormat
from rbplan.render.template_loader import TemplateLoader

TILDE: Final = "~"


class _UnknownName(StrictUndefined):
    """A name that the context does not have. Its error says the name and nothing else."""

    __slots__ = ()

    @property
    def _undefined_message(self) -> str:
        return str(self._undefined_name)


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
def make_environment(folders: tuple[Path, ...], template_format: TemplateFormat) -> Sandbox:
    """Make the environment of one format, once. ``folders`` are searched in order."""

    def finalize(value: Any) -> Markup:
        if isinstance(value, Markup):
            return value
        return Markup("" if value is None else template_format.escape(str(value)))  # noqa: S704 - escaped on this very line

    environment = Sandbox(
        loader=TemplateLoader(folders),
        autoescape=True,
        finalize=finalize,
        undefined=_UnknownName,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        extensions=[_NoConcatenation],
        **dict(template_format.delimiters),
    )
    for name in ("e", "escape", "forceescape"):
        environment.filters[name] = finalize
    for name, escape in template_format.filters:
        environment.filters[name] = _escaping(escape)
    return environment
