"""What a user's own templates ask for, found in a process of its own: to read one is to hand it to Jinja."""

from collections.abc import Sequence
from pathlib import Path

from rbplan.render.confined import limits
from rbplan.render.confined.process import Asked, ConfinedProcess
from rbplan.render.own.inspected import Inspected, read_inspection


def inspect_own(names: Sequence[str], templates: Path) -> dict[str, Inspected]:
    """Give what is found of each of these templates, in a user's own folder or built in, by name.

    Raises OSError, and TemplateProblem where one takes too long or too much to be read at all.
    """
    request = {"task": "inspect", "names": names, "templates": str(templates.absolute())}
    with ConfinedProcess([Asked(name, limits.LONGEST) for name in names]) as process:
        return dict(zip(names, map(read_inspection, process.ask(request)), strict=True))
