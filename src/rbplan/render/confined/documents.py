"""Documents, from the built-in templates here, from a user's own in a process of their own."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from rbplan.render.document_name import DocumentName, Suffix


def render_documents(
    context: Mapping[str, Any], pairs: Sequence[tuple[DocumentName, Suffix]], templates: Path | None
) -> list[bytes]:
    """Give each document in its format, from what ``make_context`` gives.

    ``templates`` is the user's own folder; what is not there is built in. Raises TemplateProblem, OSError where a
    template cannot be read, and ImportError where a format needs what is not installed.
    """
    if templates is None:
        from rbplan.render.document import render_document  # noqa: PLC0415 - imports Jinja, which this process may not need

        return [render_document(context, name, suffix, None) for name, suffix in pairs]
    from rbplan.render.confined.process import ConfinedProcess  # noqa: PLC0415 - only own templates need it

    request = {"task": "render", "context": context, "pairs": pairs, "templates": str(templates.absolute())}
    with ConfinedProcess(len(pairs)) as process:
        return list(process.ask(request, [f"{name}.{suffix}" for name, suffix in pairs]))
