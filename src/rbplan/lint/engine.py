"""Running rules over one file, and leaving out what its comments accept."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from rbplan.diagnostic import Diagnostic
from rbplan.document.document import NodePath
from rbplan.lint.acceptance import Acceptance
from rbplan.lint.rule import Finding, Rule
from rbplan.lint.selection import Chosen
from rbplan.lint.source_file import SourceFile
from rbplan.lint.subject import Subject
from rbplan.load.load import Loaded
from rbplan.span import Location, Span


class Broken(NamedTuple):
    """A rule that failed: a bug of ours. The other rules have run all the same."""

    rule: Rule
    error: Exception


class Report(NamedTuple):
    """What is to be said about one file, in its order.

    ``accepted`` are the findings that a comment in the file accepts.
    """

    loaded: Loaded
    diagnostics: tuple[Diagnostic, ...]
    accepted: tuple[Diagnostic, ...]
    broken: tuple[Broken, ...]


def lint_file(
    loaded: Loaded,
    sources: Mapping[str, SourceFile],
    chosen: Sequence[Chosen],
    rules: Sequence[Rule],
) -> Report:
    """Judge one file by the chosen rules. ``rules`` are all there are, so that a comment may name any of them.

    ``sources`` are the files of its sumber, by the id of the sumber.
    """
    run = _Run(Subject(loaded, sources))
    found = [*loaded.diagnostics, *run.all(chosen, "file")]
    if loaded.plan is not None:
        found += run.all(chosen, "plan")
    if not loaded.document.complete:
        # What a comment covers is known only where the whole file was understood.
        return Report(loaded, _in_order(found), (), tuple(run.broken))
    acceptance = Acceptance(loaded, rules, [each.rule for each in chosen])
    kept, accepted = acceptance.divide(found)
    run.subject.malformed, run.subject.uses = acceptance.malformed, acceptance.uses()
    kept += run.all(chosen, "suppressions")
    return Report(loaded, _in_order(kept), _in_order(accepted), tuple(run.broken))


def _in_order(diagnostics: Iterable[Diagnostic]) -> tuple[Diagnostic, ...]:
    return tuple(sorted(diagnostics, key=lambda diagnostic: diagnostic.sort_key))


class _Run:
    """The rules at work on one subject."""

    def __init__(self, subject: Subject) -> None:
        self.subject = subject
        self.broken: list[Broken] = []

    def all(self, chosen: Iterable[Chosen], looks_at: str) -> list[Diagnostic]:
        return [
            diagnostic for each in chosen if each.rule.looks_at == looks_at for diagnostic in self._diagnostics(each)
        ]

    def _diagnostics(self, chosen: Chosen) -> Iterator[Diagnostic]:
        rule = chosen.rule
        if rule.check is None:
            return
        self.subject.options = chosen.options
        kind = rule.kind._replace(severity=chosen.severity)
        document = self.subject.document
        try:
            for finding in rule.check(self.subject):
                wording = f"{kind.code}.{finding.variant}" if finding.variant else kind.code
                place = self._place(rule, finding)
                yield Diagnostic(kind, wording, document.file, place, finding.arguments, finding.fix)
        except Exception as error:  # noqa: BLE001 - one rule's bug must not hide what the others find
            self.broken.append(Broken(rule, error))

    def _place(self, rule: Rule, finding: Finding) -> Location:
        document = self.subject.document
        if finding.span is not None:
            return document.index.locate(finding.span)
        path = self.subject.original(finding.path) if rule.looks_at == "plan" else finding.path
        if finding.at_key and path in document.keys:
            return document.key_location(path)
        return self._first_line(path)

    def _first_line(self, path: NodePath) -> Location:
        """Give the place of a value; of one that runs over several lines, of its first line."""
        document = self.subject.document
        location = document.location(path)
        if location.line == location.end_line:
            return location
        start = document.index.start_of(location.line) + location.column - 1
        end = document.text.find("\n", start)
        return document.index.locate(Span(start, start + len(document.text[start:end].rstrip())))
