"""Which findings the comments of a file accept."""

from collections.abc import Iterable, Sequence
from typing import Literal

from rbplan.diagnostic import Diagnostic
from rbplan.lint.rule import Rule
from rbplan.lint.suppression import Malformed, Name, Suppression, Use, read_suppressions
from rbplan.load.load import Loaded


class Acceptance:
    """The suppressions of one file at work."""

    def __init__(self, loaded: Loaded, rules: Sequence[Rule], running: Iterable[Rule]) -> None:
        """Take the file, all rules, and those that run."""
        self._document = loaded.document
        self._left_out = [
            (location.line, location.end_line) for location in map(loaded.document.location, loaded.left_out)
        ]
        self._blind = loaded.plan is None
        self._running = {rule.kind.code for rule in running}
        self._by_name = {name: rule for rule in rules for name in (rule.kind.code.casefold(), rule.kind.name)}
        self._suppressions: tuple[Suppression, ...] = ()
        self.malformed: tuple[Malformed, ...] = ()
        self._suppressions, self.malformed = read_suppressions(loaded.document)
        self._covering: dict[str, list[tuple[Suppression, Name]]] = {}
        self._used: set[Name] = set()
        for suppression in self._suppressions:
            for name in suppression.names:
                rule = self._rule(name)
                if rule is not None and not is_mandatory(rule):
                    self._covering.setdefault(rule.kind.code, []).append((suppression, name))

    def divide(self, diagnostics: Iterable[Diagnostic]) -> tuple[list[Diagnostic], list[Diagnostic]]:
        """Divide findings into those to be told and those that are accepted."""
        told: list[Diagnostic] = []
        accepted: list[Diagnostic] = []
        for diagnostic in diagnostics:
            (accepted if self._accepts(diagnostic) else told).append(diagnostic)
        return told, accepted

    def uses(self) -> tuple[Use, ...]:
        """Say what each name has done; asked after all findings were divided."""
        return tuple(
            Use(suppression, name, self._outcome(suppression, name))
            for suppression in self._suppressions
            for name in suppression.names
        )

    def _accepts(self, diagnostic: Diagnostic) -> bool:
        line = diagnostic.location.line if diagnostic.location else 1
        covering = [
            name
            for suppression, name in self._covering.get(diagnostic.kind.code, ())
            if suppression.first_line <= line <= suppression.last_line
        ]
        self._used.update(covering)
        return bool(covering)

    def _rule(self, name: Name) -> Rule | None:
        return self._by_name.get(name.text.casefold())

    def _outcome(
        self, suppression: Suppression, name: Name
    ) -> Literal["used", "idle", "unknown", "mandatory", "silent"]:
        rule = self._rule(name)
        if rule is None:
            return "unknown"
        if is_mandatory(rule):
            return "mandatory"
        if name in self._used:
            return "used"
        if self._blind or rule.kind.code not in self._running or self._holds_left_out(suppression):
            return "silent"
        return "idle"

    def _holds_left_out(self, suppression: Suppression) -> bool:
        return any(first <= suppression.last_line and suppression.first_line <= last for first, last in self._left_out)


def is_mandatory(rule: Rule) -> bool:
    """Tell whether a comment may not switch a rule off: it is said to be so, or tells what could not be read."""
    return rule.mandatory or rule.check is None or rule.looks_at == "suppressions"
