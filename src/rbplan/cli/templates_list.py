"""``rbplan templates list``: every built-in template, and which of them is replaced."""

from pathlib import Path

from rbplan.cli.own_templates import own_templates, shown_folder, worded_templates
from rbplan.cli.session import Answer, Session
from rbplan.present.templates_list import Listed, TemplatesList, templates_list, templates_list_json
from rbplan.render.context_version import CONTEXT_VERSION
from rbplan.render.own.folder import builtin_names, stem_of, template_names


def list_templates(session: Session, named: Path | None, output_format: str) -> Answer:
    """Answer with all of them."""
    from importlib.metadata import version

    folder = own_templates(named, session)
    with worded_templates():
        own = template_names(folder) if folder else ()
        listed = tuple(Listed(name, stem_of(name), name in own) for name in builtin_names())
    shown = shown_folder(folder, session) if folder else ""
    found = TemplatesList(version("rbplan"), CONTEXT_VERSION, shown, listed)
    if output_format == "json":
        return Answer(templates_list_json(found, session.words))
    return Answer(templates_list(found, session.words, session.stdout))
