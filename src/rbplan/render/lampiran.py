"""The lampiran: the table of the plan with its head, its notes and its signature block."""

from pathlib import Path

from rbplan.plan.plan import Plan
from rbplan.render.context import make_context
from rbplan.render.markdown import escape_markdown, finish_markdown
from rbplan.render.run import run_template
from rbplan.render.template_folder import builtin_templates


def lampiran_markdown(plan: Plan, templates: Path | None) -> str:
    """Give the lampiran as Markdown. ``templates`` is the user's own folder; what is not there is built in.

    Raises TemplateProblem.
    """
    folders = [*([templates] if templates else []), builtin_templates()]
    return finish_markdown(run_template("lampiran.md.j2", make_context(plan), folders, escape_markdown))
