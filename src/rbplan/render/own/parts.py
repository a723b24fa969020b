"""Which templates a template needs."""

from collections.abc import Callable, Iterable

from rbplan.render.own.inspect import inspect_template
from rbplan.render.own.inspected import Inspected
from rbplan.render.template_folder import builtin_templates

Inspect = Callable[[str], Inspected]


def with_parts(names: Iterable[str], inspect: Inspect) -> dict[str, Inspected]:
    """Give these templates and all that they ask for, those that these ask for among them, in that order."""
    found: dict[str, Inspected] = {}
    waiting = list(names)
    while waiting:
        name = waiting.pop(0)
        if name not in found:
            found[name] = inspect(name)
            waiting += found[name].parts
    return found


def inspect_builtin(name: str) -> Inspected:
    """Look at a built-in template."""
    return inspect_template(name, [builtin_templates()])
