"""Which rules run, and how: what settings and the command line say of them."""

from collections.abc import Iterable, Mapping, Sequence
from types import MappingProxyType
from typing import Any, NamedTuple

from rbplan.diagnostic import Severity
from rbplan.lint.rule import Rule


class UnknownRule(ValueError):
    """A word that is no code, no beginning of a code and no name of a rule. ``suggestion`` may be empty."""

    def __init__(self, word: str, suggestion: str) -> None:
        """Take the word as it was written."""
        super().__init__(word)
        self.word = word
        self.suggestion = suggestion


class UnavoidableRule(ValueError):
    """A kind that tells of what could not be read, named among those to be ignored."""

    def __init__(self, rule: Rule) -> None:
        """Take the rule."""
        super().__init__(rule.kind.code)
        self.rule = rule


class Wishes(NamedTuple):
    """What was asked of the linter, from settings and command line together.

    Words are codes (``RB105``), beginnings of codes (``RB1``, ``RB``) or names (``numbering-gap``). ``severity`` and
    ``options`` are by code.
    """

    select: tuple[str, ...] = ()
    extend_select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    severity: Mapping[str, Severity] = MappingProxyType({})
    options: Mapping[str, Mapping[str, Any]] = MappingProxyType({})

    def and_also(self, other: "Wishes") -> "Wishes":
        """Add what else was asked. What names rules adds up; a severity or option of ``other`` stands before ours."""
        return Wishes(
            self.select + other.select,
            self.extend_select + other.extend_select,
            self.ignore + other.ignore,
            {**self.severity, **other.severity},
            {
                code: {**self.options.get(code, {}), **other.options.get(code, {})}
                for code in (*self.options, *other.options)
            },
        )


class Chosen(NamedTuple):
    """A rule that runs, at a severity, with its options by name."""

    rule: Rule
    severity: Severity
    options: Mapping[str, Any]


def choose(rules: Sequence[Rule], wishes: Wishes) -> tuple[Chosen, ...]:
    """Give the rules that run, in their order.

    A word that names a rule more closely stands before one that names it less closely; of two that do so equally, the
    one that ignores. What the reader itself reports always runs. Raises UnknownRule and UnavoidableRule.
    """
    _check(rules, wishes)
    return tuple(
        Chosen(
            rule,
            wishes.severity.get(rule.kind.code, rule.kind.severity),
            {option.name: option.default for option in rule.options} | dict(wishes.options.get(rule.kind.code, {})),
        )
        for rule in rules
        if rule.check is None or _runs(rule, wishes)
    )


def rules_named(word: str, rules: Iterable[Rule]) -> tuple[Rule, ...]:
    """Give the rules that a word names: one by its code or name, many by the beginning of their codes."""
    return tuple(rule for rule in rules if _closeness(word, rule))


def rule_named(word: str, rules: Iterable[Rule]) -> Rule | None:
    """Give the rule whose whole code or name a word is."""
    return next((rule for rule in rules if _is_whole(word, rule)), None)


def suggest(word: str, rules: Iterable[Rule]) -> str:
    """Give the code or name that was perhaps meant; nothing for the beginning of codes, which means several."""
    if rules_named(word, rules := tuple(rules)):
        return ""
    from difflib import get_close_matches  # noqa: PLC0415 - only a mistake needs it

    known = {known.casefold(): known for rule in rules for known in (rule.kind.name, rule.kind.code)}
    near = get_close_matches(word.casefold(), known, n=1, cutoff=0.7)
    return known[near[0]] if near else ""


def _check(rules: Sequence[Rule], wishes: Wishes) -> None:
    for word in (*wishes.select, *wishes.extend_select, *wishes.ignore):
        if not rules_named(word, rules):
            raise UnknownRule(word, suggest(word, rules))
    for word in wishes.ignore:
        for rule in rules_named(word, rules):
            if rule.check is None and _is_whole(word, rule):
                raise UnavoidableRule(rule)


def _runs(rule: Rule, wishes: Wishes) -> bool:
    selected = max((_closeness(word, rule) for word in wishes.select), default=0)
    if not wishes.select and rule.on_by_default:
        selected = 1
    selected = max((_closeness(word, rule) for word in wishes.extend_select), default=0) or selected
    return selected > max((_closeness(word, rule) for word in wishes.ignore), default=0)


def _closeness(word: str, rule: Rule) -> int:
    """Tell how closely a word names a rule: not at all 0, by the beginning of its code, by the whole of it 10."""
    if _is_whole(word, rule):
        return 10
    begins = len(word) >= len("RB") and rule.kind.code.casefold().startswith(word.casefold())
    return len(word) if begins else 0


def _is_whole(word: str, rule: Rule) -> bool:
    return word.casefold() in (rule.kind.code.casefold(), rule.kind.name)
