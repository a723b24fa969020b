"""Writes what a template may know into docs/templates.md, from the shape of the context in the code.

Run this script (``make docs``) after a field was added or changed; a test holds the page against it.
"""

import ast
import inspect
import re
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType, UnionType
from typing import Any, Final, Literal, Union, get_args, get_origin, get_type_hints, is_typeddict

from rbplan.render.context_shape import decree, figures, table, whole

PAGE: Final = Path(__file__).parent / "templates.md"

_MODULES: Final = (decree, table, figures, whole)
_BEGIN: Final = "<!-- Written by docs/update_context.py from the code: run `make docs`. -->\n"
_END: Final = "<!-- The end of what is written from the code. -->\n"
_BETWEEN: Final = re.compile(f"(?<={re.escape(_BEGIN)}).*?(?={re.escape(_END)})", re.DOTALL)
_WORDS: Final = {str: "text", int: "number", type(None): "none"}


def with_context(page: str) -> str:
    """Give the text of the page with the tables as the code has them."""
    tables = "\n".join(_table(shape) for shape in shapes())
    return _BETWEEN.sub(lambda _: f"\n{tables}\n", page)


def shapes() -> list[type]:
    """Give every part of the context once, each before the parts that it holds."""
    found: dict[type, None] = {}
    waiting: list[type] = [whole.ContextData]
    while waiting:
        shape = waiting.pop(0)
        found.pop(shape, None)
        found[shape] = None
        waiting += (part for annotation in get_type_hints(shape).values() for part in _parts(annotation))
    return list(found)


def meanings(shape: type) -> dict[str, str]:
    """Give the text below each field of a part, those that it has from another part first."""
    module, written = _class(shape)
    bases = (getattr(module, base.id) for base in written.bases if isinstance(base, ast.Name))
    found = {name: text for base in bases if is_typeddict(base) for name, text in meanings(base).items()}
    for statement, after in zip(written.body, written.body[1:], strict=False):
        if isinstance(statement, ast.AnnAssign) and isinstance(statement.target, ast.Name):
            found[statement.target.id] = _text(after)
    return found


def _class(shape: type) -> tuple[ModuleType, ast.ClassDef]:
    """Give the module of a part, and how the part is written there."""
    module = next(each for each in _MODULES if each.__name__ == shape.__module__)
    classes = (node for node in ast.parse(inspect.getsource(module)).body if isinstance(node, ast.ClassDef))
    return module, next(node for node in classes if node.name == shape.__name__)


def _text(statement: ast.stmt) -> str:
    if isinstance(statement, ast.Expr) and isinstance(statement.value, ast.Constant):
        return str(statement.value.value)
    return ""


def _table(shape: type) -> str:
    hints = get_type_hints(shape)
    rows = [f"| `{name}` | {_kind(hints[name])} | {meaning} |" for name, meaning in meanings(shape).items()]
    head = f"### {_title(shape)}\n\n{(shape.__doc__ or '').strip()}\n\n| field | is | what |\n|---|---|---|\n"
    return head + "\n".join(rows) + "\n"


def _title(shape: type) -> str:
    return re.sub(r"(?<=[a-z])(?=[A-Z])", " ", shape.__name__.removesuffix("Data")).capitalize()


def _parts(annotation: Any) -> Iterator[type]:
    if is_typeddict(annotation):
        yield annotation
    for argument in get_args(annotation):
        yield from _parts(argument)


def _kind(annotation: Any) -> str:
    if is_typeddict(annotation):
        title = _title(annotation)
        return f"[{title}](#{title.lower().replace(' ', '-')})"
    if get_origin(annotation) is Literal:
        return ", ".join(f"`{value}`" if value else "empty" for value in get_args(annotation))
    if get_origin(annotation) is list:
        return f"list of {_kind(get_args(annotation)[0])}"
    if get_origin(annotation) in (Union, UnionType):
        return " or ".join(_kind(argument) for argument in get_args(annotation))
    return _WORDS[annotation]


def main() -> None:
    """Write the page anew."""
    PAGE.write_text(with_context(PAGE.read_text(encoding="utf-8")), encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main()
