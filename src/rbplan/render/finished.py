"""Finished text: what a macro, ``caller()``, a block or ``{% set … %}…{% endset %}`` gives.

Every value in it is escaped for the format of the document already, and it is not escaped again. So whatever joins it
to text of the plan, cuts it, or changes its letters would make a document say what nobody escaped. To Python it is no
text for that reason: it can be printed, tested, measured, compared, joined with ``|join``, trimmed and indented.

What it says can be read as a value again, for macros that work something out: ``|int``, ``|float``, ``|string`` and
``.split()``. Such a value is escaped like any other where it is printed.
"""

import re
from collections.abc import Callable, Iterable
from functools import wraps
from typing import Any, Final, NoReturn

from jinja2.compiler import CodeGenerator, Frame
from jinja2.exceptions import SecurityError
from jinja2.nodes import Concat, Const, EvalContextModifier, Expr, Node

_MARKS: Final = re.compile("[\ue000-\uf8ff]")
"""What a format leaves in its text until the whole document is there."""

_OPERATORS: Final = (
    *(
        "add",
        "radd",
        "mul",
        "rmul",
        "mod",
        "rmod",
        "truediv",
        "rtruediv",
        "floordiv",
        "rfloordiv",
        "pow",
        "rpow",
        "sub",
    ),
    *("rsub", "neg", "pos", "lt", "le", "gt", "ge"),
)


class FinishedTextUsed(SecurityError):
    """A template works on finished text as if it were a value."""

    def __init__(self) -> None:
        """Say what is worked on."""
        super().__init__("finished text")


class Finished:
    """Finished text."""

    def __init__(self, text: str) -> None:
        """Take what is escaped."""
        self.text = text

    @property
    def value(self) -> str:
        """What it says, as text that has to be escaped."""
        return _MARKS.sub("", self.text)

    def split(self, *between: Any) -> list[str]:
        """Give the parts of its value."""
        return self.value.split(*between)

    def __bool__(self) -> bool:
        """Tell whether there is any."""
        return bool(self.text)

    def __len__(self) -> int:
        """Give its length in characters, those of the escaping included."""
        return len(self.value)

    def __eq__(self, other: object) -> bool:
        """Compare it with other finished text, or with a text as it is printed."""
        return self.value == (other.value if isinstance(other, Finished) else other)

    def __hash__(self) -> int:
        """Give the hash of the text."""
        return hash(self.value)

    def __getattr__(self, name: str) -> NoReturn:
        """Refuse what a text could do, and have no more to offer to Python."""
        if name.startswith("__"):
            raise AttributeError(name)
        raise FinishedTextUsed

    def _refuse(self, *_: object) -> NoReturn:
        raise FinishedTextUsed

    # Also where Python itself or a filter wants to have text, which would be escaped once more.
    __str__ = __repr__ = __format__ = __iter__ = __reversed__ = __getitem__ = _refuse


for _operator in _OPERATORS:
    setattr(Finished, f"__{_operator}__", Finished._refuse)  # noqa: SLF001 - its own


def finish(pieces: Iterable[str]) -> Finished:
    """Put together what a template has printed."""
    return Finished("".join(pieces))


def joining(join: Callable[..., Any], finalize: Callable[[Any], str]) -> Callable[..., Any]:
    """Give the filter ``join`` so that finished text and values can be joined: these are escaped by ``finalize``."""

    @wraps(join)
    def join_any(context: Any, value: Iterable[Any], between: Any = "", attribute: Any = None) -> Any:
        joined = list(value)
        if attribute is None and any(isinstance(each, Finished) for each in (between, *joined)):
            return Finished(finalize(between).join(map(finalize, joined)))
        return join(context, joined, between, attribute)

    return join_any


def keeping(work: Callable[..., Any]) -> Callable[..., Any]:
    """Give a filter that only takes away or adds white space, so that finished text stays so.

    With a text as its argument it would do more, and is refused by the finished text itself.
    """

    @wraps(work)
    def keep(value: Any, /, *args: Any, **kwargs: Any) -> Any:
        plain = all(isinstance(each, int) for each in (*args, *kwargs.values()))
        return (
            Finished(work(value.text, *args, **kwargs))
            if isinstance(value, Finished) and plain
            else work(value, *args, **kwargs)
        )

    return keep


def reading(work: Callable[..., Any]) -> Callable[..., Any]:
    """Give a filter that makes a value of something, so that it does so of finished text."""

    @wraps(work)
    def read(value: Any, /, *args: Any, **kwargs: Any) -> Any:
        return work(value.value if isinstance(value, Finished) else value, *args, **kwargs)

    return read


class Generator(CodeGenerator):
    """Writes the Python of a template: whatever is printed goes through ``finalize``.

    Jinja leaves out what ``{% call %}`` and ``{% filter %}`` give and what a recursive loop gives, since it believes
    them to be escaped.
    """

    def start_write(self, frame: Frame, node: Node | None = None) -> None:
        """Begin to print the value of an expression."""
        super().start_write(frame, node)
        self.write("environment.finalize(")

    def end_write(self, frame: Frame) -> None:
        """End what was begun."""
        self.write(")")
        super().end_write(frame)

    def simple_write(self, s: str, frame: Frame, node: Node | None = None) -> None:
        """Print what another template or a block has printed."""
        super().start_write(frame, node)
        self.write(s)
        super().end_write(frame)

    def visit_Concat(self, node: Concat, frame: Frame) -> None:  # noqa: N802 - as Jinja calls it
        """Write ``a ~ b``: the environment looks at what is joined."""
        self.write("environment.joined((")
        for each in node.nodes:
            self.visit(each, frame)
            self.write(", ")
        self.write("))")

    def _output_child_to_const(self, node: Expr, frame: Frame, finalize: Any) -> str:
        if isinstance(node, Const) and isinstance(node.value, str) and node.value.isspace():
            # Which a value would lose: {{ " " }} is how a template says that there is a space.
            return node.value
        return super()._output_child_to_const(node, frame, finalize)

    def visit_EvalContextModifier(self, node: EvalContextModifier, frame: Frame) -> None:  # noqa: N802 - as Jinja calls it
        """Pass over ``{% autoescape %}``: there is no other escaping than that of ``finalize``."""
