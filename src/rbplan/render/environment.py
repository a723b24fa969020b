"""The sandbox in which templates run.

Values are escaped by the finalizer of the format, so that no template can forget it; plan text is never read as a
template. Jinja's own escaping, which only knows HTML, is off. A user's own folder is looked in first, the built-in
templates second, the plan's folder never.
"""

from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any

from jinja2 import StrictUndefined

from rbplan.render.finished import Finished
from rbplan.render.printable import refuse_unprintable
from rbplan.render.sandbox import Sandbox
from rbplan.render.template_format import TemplateFormat
from rbplan.render.template_loader import TemplateLoader


class _UnknownName(StrictUndefined):
    """A name that the context does not have. Its error says the name and nothing else."""

    __slots__ = ()

    @property
    def _undefined_message(self) -> str:
        return str(self._undefined_name)

    def __repr__(self) -> str:
        """Fail, also inside a list that is printed."""
        return str(self)


@cache
def make_environment(folders: tuple[Path, ...], template_format: TemplateFormat) -> Sandbox:
    """Make the environment of one format, once. ``folders`` are searched in order."""

    def finalize(value: Any) -> str:
        """Give what is printed of a value. The only place where one is escaped. Raises NotPrintable."""
        if isinstance(value, Finished):
            return value.text
        refuse_unprintable(value)
        return "" if value is None else template_format.escape(str(value))

    environment = Sandbox(
        finalize,
        loader=TemplateLoader(folders),
        undefined=_UnknownName,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        **dict(template_format.delimiters),
    )
    for name in ("e", "escape", "forceescape"):
        environment.filters[name] = lambda value: Finished(finalize(value))
    for name, escape in template_format.filters:
        environment.filters[name] = _finishing(escape)
    environment.filters.update(template_format.measures)
    return environment


def _finishing(escape: Callable[[str], str]) -> Callable[[Any], Finished]:
    def finishing(value: Any) -> Finished:
        refuse_unprintable(value)
        return Finished(escape(str(value)))

    return finishing
