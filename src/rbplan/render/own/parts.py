"""What the built-in templates need."""

from collections.abc import Iterable, Sequence

from rbplan.render.own.inspect import inspect_template
from rbplan.render.own.inspected import Inspected, with_parts
from rbplan.render.template_folder import builtin_templates


def builtin_with_parts(names: Iterable[str]) -> tuple[str, ...]:
    """Give these built-in templates, and behind them all that they ask for."""
    return tuple(with_parts(names, _inspect))


def _inspect(names: Sequence[str]) -> dict[str, Inspected]:
    return {name: inspect_template(name, [builtin_templates()]) for name in names}
