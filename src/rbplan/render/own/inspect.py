"""What a template asks for, and whether it can be read at all."""

import re
from collections.abc import Iterable, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any, Final

from jinja2.meta import find_referenced_templates

from rbplan.render.environment import make_environment
from rbplan.render.own.inspected import Inspected, inspection_text
from rbplan.render.problem import TemplateProblem
from rbplan.render.run import template_problem
from rbplan.render.template_file import find_template, read_template, template_text
from rbplan.render.template_folder import builtin_templates
from rbplan.render.template_format import TemplateFormat
from rbplan.render.text_document import TEXT_FORMATS

_WORD: Final = ".docx"
_TYPST: Final = ".typ"

_TYPST_PART: Final = re.compile(r"""#?(?:import|include)\s+"(?P<name>[^"]+)\"""")


def inspect_template(name: str, folders: Sequence[Path]) -> Inspected:
    """Look at the template of a name, from the first of the folders that has it. Raises OSError."""
    template_format = format_of_template(name)
    try:
        if name.endswith(_WORD):
            _read_word(name, folders)
            return Inspected()
        content = read_template(name, find_template(name, folders) or folders[0] / name)
        if template_format is not None:
            return _parts(_references(template_text(name, content), name, folders, template_format))
        if name.endswith(_TYPST):
            return _typst_parts(name, template_text(name, content))
    except TemplateProblem as problem:
        return Inspected(problem=problem)
    return Inspected()


def _typst_parts(name: str, text: str) -> Inspected:
    """Read a template in Typst. Raises TemplateProblem; without that library only what it asks for is known."""
    with suppress(ImportError):
        from rbplan.render.pdf.typst_read import read_typst  # noqa: PLC0415 - an extra

        read_typst(name, text)
    return _parts(_TYPST_PART.findall(text))


def _read_word(name: str, folders: Sequence[Path]) -> None:
    """Read a Word template. Raises TemplateProblem; without the libraries for Word, only of one not to be trusted."""
    from rbplan.render.word.template_file import read_word_package  # noqa: PLC0415 - what opens a zip takes its time

    content = read_word_package(name, folders)
    with suppress(ImportError):
        from rbplan.render.word.engine import read_word  # noqa: PLC0415 - an extra

        read_word(content, name, list(folders))


def format_of_template(name: str) -> TemplateFormat | None:
    """Give the format of a text template by its name, ``….md.j2``; None for every other file."""
    suffixes: dict[str, TemplateFormat] = {f".{suffix}.j2": form for suffix, form in TEXT_FORMATS.items()}
    # Those are parts of web pages.
    suffixes |= dict.fromkeys((".css.j2", ".js.j2"), TEXT_FORMATS["html"])
    return next((form for suffix, form in suffixes.items() if name.endswith(suffix)), None)


def inspection_json(name: str, templates: Path) -> bytes:
    """Give what is found of a template, in a user's own folder or built in, as JSON."""
    return inspection_text(inspect_template(name, [templates, builtin_templates()])).encode()


def _references(text: str, name: str, folders: Sequence[Path], template_format: TemplateFormat) -> Iterable[str | None]:
    environment = make_environment(tuple(folders), template_format)
    try:
        # Beyond what parsing sees, this one finds unknown filters.
        environment.get_template(name)
        return list(find_referenced_templates(environment.parse(text, name)))
    except (OSError, TemplateProblem):
        raise
    except Exception as error:  # noqa: BLE001 - whatever is wrong with a template
        raise template_problem(error, name, folders) from None


def _parts(found: Iterable[Any]) -> Inspected:
    names = list(found)
    return Inspected(tuple(dict.fromkeys(name for name in names if name is not None)), None in names)
