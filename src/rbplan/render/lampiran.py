"""The lampiran: the table of the plan with its head, its notes and its signature block."""

from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType
from typing import Final

from rbplan.plan.plan import Plan
from rbplan.render.context import make_context
from rbplan.render.latex import LATEX
from rbplan.render.markdown import MARKDOWN
from rbplan.render.run import run_template
from rbplan.render.template_folder import builtin_templates
from rbplan.render.template_format import TemplateFormat

TEXT_FORMATS: Final[Mapping[str, TemplateFormat]] = MappingProxyType(
    {template_format.suffix: template_format for template_format in (MARKDOWN, LATEX)}
)
"""The formats that are made from a text template, by the name that ``--format`` takes."""


def render_lampiran(plan: Plan, suffix: str, templates: Path | None) -> str:
    """Give the lampiran in one of TEXT_FORMATS.

    ``templates`` is the user's own folder; what is not there is built in. Raises TemplateProblem.
    """
    folders = [*([templates] if templates else []), builtin_templates()]
    return run_template("lampiran", make_context(plan), folders, TEXT_FORMATS[suffix])
