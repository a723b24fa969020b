"""A rule in the words of one language: what every format shows of it."""

from collections.abc import Mapping
from typing import Literal, NamedTuple

from rbplan.diagnostic import Kind
from rbplan.lint.acceptance import is_mandatory
from rbplan.lint.documentation import read_documentation
from rbplan.lint.rule import OptionValue, Rule
from rbplan.wording.catalogue import Catalogue, Message


class OptionView(NamedTuple):
    """A setting of a rule: its name, its value without settings, the words it may hold (any, where empty), its use."""

    name: str
    default: OptionValue
    choices: tuple[str, ...]
    help: str


class RuleView(NamedTuple):
    """A rule. ``why`` are paragraphs; ``wrong`` and ``right`` whole plans, ``files`` what both need, by path.

    A ``mandatory`` rule cannot be switched off by a comment. ``messages`` still hold their placeholders.
    """

    kind: Kind
    summary: str
    why: tuple[str, ...]
    source: str
    wrong: tuple[str, ...]
    right: tuple[str, ...]
    files: Mapping[str, str]
    fix: Literal["no", "safe", "unsafe"]
    mandatory: bool
    on_by_default: bool
    options: tuple[OptionView, ...]
    messages: tuple[Message, ...]

    @property
    def comment(self) -> str:
        """Give the beginning of the comment that accepts a finding of this rule; a reason follows."""
        return f"# rbplan: ignore[{self.kind.code}]"


def rule_view(rule: Rule, words: Catalogue) -> RuleView:
    """Word a rule. English stands in its docstring, Indonesian in the wording; the plans are shared."""
    documentation = read_documentation(rule.documentation)
    code = rule.kind.code
    summary, why, source = documentation.summary, documentation.explanation, documentation.source
    if words.language == "id":
        summary, why, source = (words.say(f"{code}.{part}") for part in ("summary", "why", "source"))
    return RuleView(
        rule.kind,
        summary,
        tuple(why.split("\n\n")),
        source,
        documentation.wrong,
        documentation.right,
        documentation.files,
        rule.fixable,
        is_mandatory(rule),
        rule.on_by_default,
        tuple(
            OptionView(option.name, option.default, option.choices, words.say(f"{code}.option.{option.name}"))
            for option in rule.options
        ),
        words.messages(code),
    )
