"""What ``rbplan lint`` was asked: the table ``lint`` of the settings, and what the command line adds to it."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, Final, NamedTuple, get_args

from rbplan.cli.problem import UsageProblem
from rbplan.cli.settings import Settings
from rbplan.diagnostic import SEVERITIES, Severity
from rbplan.lint.registry import RULES
from rbplan.lint.rule import Option, Rule
from rbplan.lint.selection import UnavoidableRule, UnknownRule, Wishes, choose, rule_named, suggest

FAIL_ON: Final = (*SEVERITIES, "never")

_TABLE: Final = "lint"

_KEYS: Final = ("select", "extend-select", "ignore", "fail-on", "min-severity", "baseline", "rules")


class LintSettings(NamedTuple):
    """What was asked, by the settings or by the command line.

    ``fail_on`` is the least severity that makes the exit code 1, or ``never``. ``min_severity`` is the least severity
    that is shown. ``baseline`` is the path of the baseline, from the current folder.
    """

    wishes: Wishes = Wishes()
    fail_on: str | None = None
    baseline: Path | None = None
    min_severity: Severity | None = None

    def and_also(self, other: "LintSettings") -> "LintSettings":
        """Add what else was asked. What names rules adds up; any other value of ``other`` stands before ours."""
        return LintSettings(
            self.wishes.and_also(other.wishes),
            other.fail_on or self.fail_on,
            other.baseline or self.baseline,
            other.min_severity or self.min_severity,
        )


def read_lint_settings(settings: Settings) -> LintSettings:
    """Give what the settings ask of the linter. Raises UsageProblem for what is unknown or not well formed."""
    table = settings.lint
    file = settings.file.as_posix() if settings.file else ""
    if not isinstance(table, Mapping):
        raise UsageProblem("usage.settings.table", file=file, name=_TABLE)
    reading = _Reading(file)
    reading.known(table, _KEYS, f"{_TABLE}.")
    fail_on = reading.choice(table, "fail-on", FAIL_ON)
    min_severity = reading.choice(table, "min-severity", SEVERITIES)
    severity: dict[str, Severity] = {}
    options: dict[str, Mapping[str, Any]] = {}
    for word, own in reading.table(table, "rules").items():
        rule = reading.rule(word)
        if rule.kind.code in options:
            raise UsageProblem(
                "usage.settings.rule.twice", name=f"{_TABLE}.rules.{word}", file=file, code=rule.kind.code
            )
        severity.update(reading.severity(rule, word, own))
        options[rule.kind.code] = reading.options(rule, word, own)
    wishes = Wishes(
        reading.words(table, "select"),
        reading.words(table, "extend-select"),
        reading.words(table, "ignore"),
        severity,
        options,
    )
    return LintSettings(wishes, fail_on, reading.path(settings, table, "baseline"), min_severity)


def check_wishes(wishes: Wishes) -> Wishes:
    """Give the wishes back; raise UsageProblem for a word that names no rule, or one that cannot be ignored."""
    try:
        choose(RULES, wishes)
    except UnknownRule as unknown:
        if unknown.suggestion:
            raise UsageProblem("usage.rule.similar", name=unknown.word, suggestion=unknown.suggestion) from None
        raise UsageProblem("usage.rule.unknown", name=unknown.word) from None
    except UnavoidableRule as unavoidable:
        raise UsageProblem("usage.rule.unavoidable", name=unavoidable.rule.kind.code) from None
    return wishes


def split_words(values: Sequence[str] | None) -> tuple[str, ...]:
    """Give the words of an option that may be repeated and may hold several, separated by commas."""
    return tuple(word for value in values or () for word in value.replace(",", " ").split())


class _Reading:
    """Reading one file of settings, so that every message can name it."""

    def __init__(self, file: str) -> None:
        self.file = file

    def known(self, table: Mapping[str, Any], keys: Sequence[str], above: str) -> None:
        for key in table:
            if key not in keys:
                from difflib import get_close_matches

                near = get_close_matches(key.casefold().replace("_", "-"), keys, n=1)
                name = f"{above}{key}"
                if near:
                    raise UsageProblem("usage.settings.key.similar", name=name, file=self.file, suggestion=near[0])
                raise UsageProblem("usage.settings.key", name=name, file=self.file, known=", ".join(keys))

    def refuse(self, name: str, expected: str, found: object = None) -> None:
        from difflib import get_close_matches

        near = get_close_matches(found.casefold(), expected.split(", "), n=1) if isinstance(found, str) else []
        if near:
            raise UsageProblem(
                "usage.settings.value.similar",
                name=f"{_TABLE}.{name}",
                file=self.file,
                expected=expected,
                suggestion=near[0],
            )
        raise UsageProblem("usage.settings.value", name=f"{_TABLE}.{name}", file=self.file, expected=expected)

    def table(self, table: Mapping[str, Any], name: str) -> Mapping[str, Any]:
        found = table.get(name, {})
        if not isinstance(found, dict):
            raise UsageProblem("usage.settings.table", name=f"{_TABLE}.{name}", file=self.file)
        return found

    def choice(self, table: Mapping[str, Any], name: str, choices: Sequence[str]) -> Any:
        found = table.get(name)
        if found is not None and found not in choices:
            self.refuse(name, ", ".join(choices), found)
        return found

    def path(self, settings: Settings, table: Mapping[str, Any], name: str) -> Path | None:
        found = table.get(name)
        if found is None or settings.file is None:
            return None
        if not isinstance(found, str) or not found:
            raise UsageProblem("usage.settings.text", name=f"{_TABLE}.{name}", file=self.file)
        return settings.file.parent / found

    def words(self, table: Mapping[str, Any], name: str) -> tuple[str, ...]:
        found = table.get(name, [])
        if not isinstance(found, list) or not all(isinstance(word, str) for word in found):
            raise UsageProblem("usage.settings.list", name=f"{_TABLE}.{name}", file=self.file)
        return tuple(found)

    def rule(self, word: str) -> Rule:
        found = rule_named(word, RULES)
        if found is not None:
            return found
        near = suggest(word, RULES)
        if near:
            raise UsageProblem(
                "usage.settings.key.similar", name=f"{_TABLE}.rules.{word}", file=self.file, suggestion=near
            )
        raise UsageProblem("usage.settings.rule", name=f"{_TABLE}.rules.{word}", file=self.file)

    def severity(self, rule: Rule, word: str, own: Any) -> Mapping[str, Severity]:
        if not isinstance(own, dict):
            raise UsageProblem("usage.settings.table", name=f"{_TABLE}.rules.{word}", file=self.file)
        self.known(own, ("severity", *(option.name for option in rule.options)), f"{_TABLE}.rules.{word}.")
        if "severity" not in own:
            return {}
        if own["severity"] not in get_args(Severity) or (rule.check is None and own["severity"] != rule.kind.severity):
            self.refuse(f"rules.{word}.severity", ", ".join(SEVERITIES if rule.check else (rule.kind.severity,)))
        return {rule.kind.code: own["severity"]}

    def options(self, rule: Rule, word: str, own: Mapping[str, Any]) -> Mapping[str, Any]:
        return {
            option.name: self._option(option, f"rules.{word}.{option.name}", own[option.name])
            for option in rule.options
            if option.name in own
        }

    def _option(self, option: Option, name: str, value: Any) -> Any:
        if isinstance(option.default, bool):
            if not isinstance(value, bool):
                self.refuse(name, "true, false")
        elif isinstance(option.default, int):
            if isinstance(value, bool) or not isinstance(value, int) or not option.lowest <= value <= option.highest:
                self.refuse(name, f"{option.lowest}-{option.highest}")
        elif isinstance(option.default, str):
            if not isinstance(value, str) or (option.choices and value not in option.choices):
                self.refuse(name, ", ".join(option.choices) or "teks")
        else:
            return self._list(option, name, value)
        return value

    def _list(self, option: Option, name: str, value: Any) -> tuple[str, ...]:
        if not isinstance(value, list) or not all(isinstance(word, str) for word in value):
            raise UsageProblem("usage.settings.list", name=f"{_TABLE}.{name}", file=self.file)
        if option.read is not None:
            try:
                for word in value:
                    option.read(word)
            except ValueError:
                self.refuse(name, option.example)
        return tuple(value)
