"""Running one template over one context."""

import traceback
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, Final, Literal, cast

from jinja2 import Environment, Template, TemplateNotFound, TemplateSyntaxError, UndefinedError
from jinja2.exceptions import SecurityError

from rbplan.render.environment import make_environment
from rbplan.render.finished import FinishedTextUsed
from rbplan.render.printable import NotPrintable
from rbplan.render.problem import Cause, TemplateProblem
from rbplan.render.sandbox import TooMuch
from rbplan.render.template_format import TemplateFormat

LONGEST_DOCUMENT: Final = 50_000_000
"""Characters. A template that loops would otherwise fill the memory."""


def run_template(name: str, context: Mapping[str, Any], folders: list[Path], template_format: TemplateFormat) -> str:
    """Give the document that the template ``<name>.<suffix>.j2`` makes, found in the first of the folders that has it.

    It runs for as long as it takes: a template that may be somebody else's runs in ``render.confined``.

    Raises TemplateProblem with the line of the template and the item of the plan at which it failed, and OSError where
    a template cannot be read.
    """
    template = f"{name}.{template_format.suffix}.j2"
    environment = make_environment(tuple(folders), template_format)
    text = _run(template, lambda: environment.get_template(template), context, folders)
    return _marked(template_format.finish(text), context["berkas"]["penanda"], template_format.comment)


def _marked(document: str, penanda: str, comment: str) -> str:
    """Give a document with the mark by which it can be traced to its plan, whether its template prints that or not."""
    if penanda in document:
        return document
    return f"{document}{'' if document.endswith(chr(10)) else chr(10)}{comment.format(penanda)}\n"


def run_source(source: str, name: str, context: Mapping[str, Any], environment: Environment) -> str:
    """Give what a template makes that was read out of some other file; ``name`` is that file's.

    Raises TemplateProblem as ``run_template``; its lines are those of the source.
    """

    def load() -> Template:
        # By this name its lines are known again in an error.
        code = environment.compile(source, name, f"{name}.j2")
        return environment.template_class.from_code(environment, code, environment.make_globals(None))

    return _run(name, load, context, [Path(f"{name}.j2")])


def read_source(source: str, name: str, environment: Environment) -> None:
    """Read what ``run_source`` would run. Raises TemplateProblem."""
    try:
        environment.compile(source, name, f"{name}.j2")
    except Exception as error:  # noqa: BLE001 - whatever is wrong with a template
        raise template_problem(error, name, []) from None


def _run(template: str, load: Callable[[], Template], context: Mapping[str, Any], folders: list[Path]) -> str:
    pieces: list[str] = []
    length = 0
    try:
        for piece in load().generate(context):
            pieces.append(piece)
            length += len(piece)
            if length > LONGEST_DOCUMENT:
                break
    except TemplateNotFound as error:
        # To Jinja it is an OSError.
        raise template_problem(error, template, folders) from None
    except (OSError, TemplateProblem):
        # A template that is there and may not be read or used. The sandbox opens no files.
        raise
    except Exception as error:  # noqa: BLE001 - the sandbox, an unknown name, a wrong argument: all the template's doing
        raise template_problem(error, template, folders) from None
    if length > LONGEST_DOCUMENT:
        raise TemplateProblem("size", template)
    return "".join(pieces)


def template_problem(error: Exception, template: str, folders: Sequence[Path]) -> TemplateProblem:
    """Give what an exception means that was raised while a template was read or run."""
    if isinstance(error, TemplateSyntaxError):
        return TemplateProblem("syntax", error.name or template, error.lineno, error.message or "")
    name, line, item = template, 0, ""
    for frame, number in traceback.walk_tb(error.__traceback__):
        path = Path(frame.f_code.co_filename)
        folder = next((folder for folder in folders if path.is_relative_to(folder)), None)
        if folder is not None:
            name, line = template if path == folder else path.relative_to(folder).as_posix(), number
            # Jinja gives the variables of loops behind those of the context, the innermost last.
            item = next(iter(reversed([*item_ids(frame.f_locals)])), item)
    if isinstance(error, TemplateNotFound):
        missing = str(error.name)
        return TemplateProblem("missing.line", name, line, missing) if line else TemplateProblem("missing", missing)
    if isinstance(error, RecursionError):
        return TemplateProblem("depth.line" if line else "depth", name, line)
    if isinstance(error, MemoryError):
        return TemplateProblem("memory.line" if line else "memory", name, line)
    cause = cast("Cause", f"{_cause(error)}.item" if item else _cause(error))
    return TemplateProblem(cause, name, line, str(error) or type(error).__name__, item)


def _cause(error: Exception) -> Literal["unknown", "finished", "too_much", "unprintable", "forbidden", "failed"]:
    if isinstance(error, UndefinedError):
        return "unknown"
    if isinstance(error, FinishedTextUsed):
        return "finished"
    if isinstance(error, TooMuch):
        return "too_much"
    if isinstance(error, NotPrintable):
        return "unprintable"
    return "forbidden" if isinstance(error, SecurityError) else "failed"


def item_ids(variables: Mapping[str, Any]) -> Iterator[str]:
    """Give the ids of the rows that the variables of a template hold."""
    for value in variables.values():
        if isinstance(value, Mapping) and isinstance(value.get("id"), str) and value["id"]:
            yield value["id"]
