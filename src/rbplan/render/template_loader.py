"""Giving Jinja the templates that it asks for."""

from collections.abc import Callable, Sequence
from pathlib import Path

from jinja2 import BaseLoader, Environment, TemplateNotFound

from rbplan.render.template_file import find_template, read_template, template_text


class TemplateLoader(BaseLoader):
    """Looks through folders in order."""

    def __init__(self, folders: Sequence[Path]) -> None:
        """Take the folders."""
        self._folders = folders

    def get_source(self, environment: Environment, template: str) -> tuple[str, str, Callable[[], bool]]:  # noqa: ARG002
        """Give text, file, and whether it is still the same, which a run is too short to ask.

        Raises TemplateNotFound, TemplateProblem where the file may not be used, and OSError where it cannot be read.
        """
        file = find_template(template, self._folders)
        if file is None:
            raise TemplateNotFound(template)
        return template_text(template, read_template(template, file)), str(file), lambda: True
