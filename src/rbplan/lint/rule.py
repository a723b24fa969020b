"""What a rule is, and what it finds."""

from collections.abc import Callable, Iterator, Mapping
from types import MappingProxyType
from typing import Literal, NamedTuple

from rbplan.diagnostic import Argument, Kind
from rbplan.document.document import NodePath
from rbplan.fix import Fix
from rbplan.lint.subject import Subject
from rbplan.span import Span


class Finding(NamedTuple):
    """What a rule has to say, and about what.

    ``path`` leads to it from the root: of the plan for a rule about the plan, of the file's data for a rule about the
    file. ``at_key`` points at the key instead of its value. ``span`` is the place itself where no path leads to it, as
    in a comment. ``variant`` picks one of several sentences of the rule.
    """

    path: NodePath
    arguments: Mapping[str, Argument] = MappingProxyType({})
    variant: str = ""
    at_key: bool = False
    span: Span | None = None
    fix: Fix | None = None


OptionValue = int | bool | str | tuple[str, ...] | tuple[int, ...]


class Option(NamedTuple):
    """A setting of one rule: its kebab-case name, what it is without settings, and its bounds where it is a number.

    ``choices`` are the words that it may hold, where it may not hold any. ``read`` raises ValueError for a word of a
    list that cannot be used, and ``example`` shows one that can. Its explanation is the wording
    ``<code>.option.<name>``.
    """

    name: str
    default: OptionValue
    lowest: int = 0
    highest: int = 1_000_000
    choices: tuple[str, ...] = ()
    read: Callable[[str], object] | None = None
    example: str = ""


class Rule(NamedTuple):
    """One rule of the linter.

    ``documentation`` is the docstring of its file: what it finds, why that matters, its source, and plans that show it
    (``lint/documentation.py`` tells how it is written). ``check`` is None where the reader itself reports the kind.
    Rules that look at the ``file`` run even where there is no plan in it; those that look at its ``suppressions`` run
    last, when it is known what each has accepted. A ``mandatory`` rule cannot be switched off by a comment.
    ``fixable`` tells which fixes its findings may carry, ``variants`` which sentences it has.
    """

    kind: Kind
    documentation: str
    check: Callable[[Subject], Iterator[Finding]] | None
    looks_at: Literal["plan", "file", "suppressions"] = "plan"
    mandatory: bool = False
    on_by_default: bool = True
    fixable: Literal["no", "safe", "unsafe"] = "no"
    options: tuple[Option, ...] = ()
    variants: tuple[str, ...] = ("",)
