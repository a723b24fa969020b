"""``rbplan templates``: the built-in templates, copies of them to change, and whether these still fit."""

from collections.abc import Mapping
from pathlib import Path
from typing import Annotated, Final, Literal

import typer

from rbplan.cli.problem import UsageProblem
from rbplan.cli.session import Answer, Session
from rbplan.render.own.folder import builtin_names


def complete_name(incomplete: str) -> list[str]:
    """Offer documents and other names that several templates share, then each template."""
    from rbplan.render.own.folder import stem_of

    names = builtin_names()
    offered = [*dict.fromkeys(stem_of(name) for name in names), *names]
    return [name for name in offered if name.startswith(incomplete)]


Action = Literal["list", "copy", "diff", "check"]
ActionArgument = Annotated[Action, typer.Argument(help="help.templates.action", show_default=False)]
NamesArgument = Annotated[
    list[str] | None,
    typer.Argument(metavar="NAME", help="help.templates.name", show_default=False, autocompletion=complete_name),
]
TemplatesOption = Annotated[
    Path | None,
    typer.Option("--templates", metavar="DIR", help="help.templates.folder", show_default=False, readable=False),
]
WithPartsOption = Annotated[bool, typer.Option("--with-parts", help="help.templates.with_parts")]
ForceOption = Annotated[bool, typer.Option("--force", help="help.templates.force")]
KeepOption = Annotated[bool, typer.Option("--keep", help="help.templates.keep")]
FormatOption = Annotated[Literal["text", "json"], typer.Option("--format", help="help.templates.format")]

_FOR: Final[Mapping[str, tuple[Action, ...]]] = {
    "NAME": ("copy", "diff"),
    **dict.fromkeys(("--with-parts", "--force", "--keep"), ("copy",)),
    "--format": ("list", "diff", "check"),
}


def templates(
    context: typer.Context,
    action: ActionArgument,
    names: NamesArgument = None,
    templates: TemplatesOption = None,
    with_parts: WithPartsOption = False,
    force: ForceOption = False,
    keep: KeepOption = False,
    output_format: FormatOption = "text",
) -> Answer:
    """List the built-in templates, copy some, or hold the copies against them."""
    session: Session = context.obj
    given = {"NAME": names, "--with-parts": with_parts, "--force": force, "--keep": keep}
    given |= {"--format": output_format != "text"}
    for option, value in given.items():
        if value and action not in _FOR[option]:
            raise UsageProblem("usage.templates.option", option=option, actions=", ".join(_FOR[option]))
    if action == "list":
        from rbplan.cli.templates_list import list_templates

        return list_templates(session, templates, output_format)
    if action == "copy":
        from rbplan.cli.templates_copy import Manner, copy_templates

        return copy_templates(session, names or (), templates, Manner(with_parts, force, keep))
    from rbplan.cli.templates_held import check_templates, diff_templates

    if action == "diff":
        return diff_templates(session, names or (), templates, output_format)
    return check_templates(session, templates, output_format)
