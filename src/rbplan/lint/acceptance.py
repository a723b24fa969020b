"""Which findings the comments of a file accept."""

from collections.abc import Iterable, Iterator, Sequence
from heapq import heappop, heappush
from typing import Final, Literal

from rbplan.diagnostic import Diagnostic
from rbplan.lint.directive import Name
from rbplan.lint.rule import Rule
from rbplan.lint.selection import suggest
from rbplan.lint.suppression import Malformed, Suppression, Use, read_suppressions
from rbplan.load.load import Loaded

_MOST_SUGGESTIONS: Final = 100
"""Unknown names of one file that are looked up for what was meant."""


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
        self._rules = rules
        self._by_name = {name: rule for rule in rules for name in (rule.kind.code.casefold(), rule.kind.name)}
        self._suppressions: tuple[Suppression, ...] = ()
        self.malformed: tuple[Malformed, ...] = ()
        self._suppressions, self.malformed = read_suppressions(loaded.document)
        self._covering: dict[str, list[tuple[Suppression, Name]]] = {}
        self._used: set[Name] = set()
        self._suggested = 0
        for suppression in self._suppressions:
            for name in suppression.names:
                rule = self._rule(name)
                if rule is not None and not is_mandatory(rule):
                    self._covering.setdefault(rule.kind.code, []).append((suppression, name))

    def divide(self, diagnostics: Sequence[Diagnostic]) -> tuple[list[Diagnostic], list[Diagnostic]]:
        """Divide findings into those to be told and those that are accepted."""
        by_code: dict[str, list[int]] = {}
        for position, diagnostic in enumerate(diagnostics):
            if diagnostic.kind.code in self._covering:
                by_code.setdefault(diagnostic.kind.code, []).append(position)
        accepted = {
            position for code, positions in by_code.items() for position in self._accepted(code, positions, diagnostics)
        }
        return (
            [each for position, each in enumerate(diagnostics) if position not in accepted],
            [each for position, each in enumerate(diagnostics) if position in accepted],
        )

    def uses(self) -> tuple[Use, ...]:
        """Say what each name has done; asked after all findings were divided."""
        return tuple(self._use(suppression, name) for suppression in self._suppressions for name in suppression.names)

    def _use(self, suppression: Suppression, name: Name) -> Use:
        outcome = self._outcome(suppression, name)
        if outcome != "unknown" or self._suggested == _MOST_SUGGESTIONS:
            return Use(suppression, name, outcome, "")
        self._suggested += 1
        return Use(suppression, name, outcome, suggest(name.text, self._rules))

    def _accepted(self, code: str, positions: list[int], diagnostics: Sequence[Diagnostic]) -> Iterator[int]:
        """Give the findings of one code that some suppression covers, going down the file once."""
        waiting = sorted(self._covering[code], key=lambda each: each[0].first_line, reverse=True)
        ends: list[int] = []
        begun: list[tuple[Suppression, Name]] = []
        for position in sorted(positions, key=lambda each: _line(diagnostics[each])):
            line = _line(diagnostics[position])
            while waiting and waiting[-1][0].first_line <= line:
                begun.append(waiting.pop())
                heappush(ends, begun[-1][0].last_line)
            while ends and ends[0] < line:
                heappop(ends)
            if ends:
                yield position
            # What began before this line and has ended before it will cover nothing more; the others have been used.
            self._used.update(name for suppression, name in begun if suppression.last_line >= line)
            begun.clear()

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


def _line(diagnostic: Diagnostic) -> int:
    return diagnostic.location.line if diagnostic.location else 1


def is_mandatory(rule: Rule) -> bool:
    """Tell whether a comment may not switch a rule off: it is said to be so, or tells what could not be read."""
    return rule.mandatory or rule.check is None or rule.looks_at == "suppressions"
