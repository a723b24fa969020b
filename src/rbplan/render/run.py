"""Running one template over one context."""

import traceback
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any, Final

from jinja2 import Environment, Template, TemplateNotFound, TemplateSyntaxError, UndefinedError

from rbplan.render.deadline import LONGEST_RENDER, Deadline, TimeUp
from rbplan.render.environment import TILDE, make_environment
from rbplan.render.problem import Cause, TemplateProblem
from rbplan.render.template_format import TemplateFormat

_MARKUP: Final = 3
"""How many times as long a template may run whose words are the least of what it writes."""

LONGEST_DOCUMENT: Final = 50_000_000
"""Characters. A template that loops would otherwise fill the memory."""


def run_template(name: str, context: Mapping[str, Any], folders: list[Path], template_format: TemplateFormat) -> str:
    """Give the document that the template ``<name>.<suffix>.j2`` makes, found in the first of the folders that has it.

    Raises TemplateProblem with the line of the template and the item of the plan at which it failed, and OSError where
    a template cannot be read.
    """
    template = f"{name}.{template_format.suffix}.j2"
    environment = make_environment(tuple(folders), template_format)
    text = _run(template, lambda: environment.get_template(template), context, folders, LONGEST_RENDER)
    return template_format.finish(text)


def run_source(source: str, name: str, context: Mapping[str, Any], environment: Environment) -> str:
    """Give what a template makes that was read out of some other file; ``name`` is that file's.

    Raises TemplateProblem as ``run_template``; its lines are those of the source.
    """

    def load() -> Template:
        # By this end of its name it is known that its lines are to be watched.
        code = environment.compile(source, name, f"{name}.j2")
        return environment.template_class.from_code(environment, code, environment.make_globals(None))

    return _run(name, load, context, [Path(f"{name}.j2")], LONGEST_RENDER * _MARKUP)


def _run(
    template: str, load: Callable[[], Template], context: Mapping[str, Any], folders: list[Path], seconds: float
) -> str:
    pieces: list[str] = []
    length = 0
    try:
        with Deadline(seconds):
            for piece in load().generate(context):
                pieces.append(piece)
                length += len(piece)
                if length > LONGEST_DOCUMENT:
                    break
    except TimeUp:
        raise TemplateProblem("time", template) from None
    except TemplateNotFound as error:
        raise TemplateProblem("missing", str(error.name)) from None
    except TemplateSyntaxError as error:
        cause: Cause = "tilde" if error.message == TILDE else "syntax"
        raise TemplateProblem(cause, error.name or template, error.lineno, error.message or "") from None
    except OSError:
        # A template that is there and may not be read. The sandbox opens no files.
        raise
    except Exception as error:  # noqa: BLE001 - the sandbox, an unknown name, a wrong argument: all the template's doing
        raise _failure(error, template, folders) from None
    if length > LONGEST_DOCUMENT:
        raise TemplateProblem("size", template)
    return "".join(pieces)


def _failure(error: Exception, template: str, folders: list[Path]) -> TemplateProblem:
    name, line, item = template, 0, ""
    for frame, number in traceback.walk_tb(error.__traceback__):
        path = Path(frame.f_code.co_filename)
        if any(path.is_relative_to(folder) for folder in folders):
            name, line = template if path == folders[0] else path.name, number
            item = next(item_ids(frame.f_locals), item)
    cause: Cause
    if isinstance(error, UndefinedError):
        cause = "unknown.item" if item else "unknown"
    else:
        cause = "failed.item" if item else "failed"
    return TemplateProblem(cause, name, line, str(error) or type(error).__name__, item)


def item_ids(variables: Mapping[str, Any]) -> Iterator[str]:
    """Give the ids of the rows that the variables of a template hold."""
    for value in variables.values():
        if isinstance(value, Mapping) and isinstance(value.get("id"), str) and value["id"]:
            yield value["id"]
