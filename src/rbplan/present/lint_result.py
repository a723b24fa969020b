"""What every format of ``rbplan lint`` is made from."""

import hashlib
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from types import MappingProxyType
from typing import Final, NamedTuple

from rbplan.diagnostic import SEVERITIES, Diagnostic, Severity


class RuleBug(NamedTuple):
    """A rule that failed on a file, a fault of ours: its code, what Python said, and the file as the user named it."""

    code: str
    reason: str
    file: str


class LintResult(NamedTuple):
    """The findings of one run, in the order in which they are told.

    ``files`` are the files that were checked, as the user named them, and ``texts`` what was read from those in which
    something was found. ``paths`` give for each of them its path from the root of the repository, with forward slashes,
    as forges want it. ``accepted`` counts the findings that comments accept, ``standing`` those that were there before,
    ``hidden`` those that are not severe enough to be shown (docs/lint.md), ``failing`` those of them that make the exit
    code 1 all the same, as they are at or above ``fail_on``. ``bugs`` are rules that failed, so that nobody takes what
    they did not find for clean.
    """

    diagnostics: Sequence[Diagnostic]
    files: Sequence[str]
    texts: Mapping[str, str]
    paths: Mapping[str, str] = MappingProxyType({})
    accepted: int = 0
    standing: int = 0
    hidden: int = 0
    failing: int = 0
    fail_on: str = "error"
    bugs: Sequence[RuleBug] = ()

    @property
    def counts(self) -> dict[Severity, int]:
        """How many findings there are of each severity."""
        found = Counter(diagnostic.kind.severity for diagnostic in self.diagnostics)
        return {severity: found[severity] for severity in SEVERITIES}

    def path(self, file: str) -> str:
        """Give the path of a file from the root of the repository."""
        return self.paths.get(file, file)


_ENOUGH: Final = 1000
"""Characters of a line that tell it from others; a line may be as long as the file and have a finding for each word."""


def fingerprints(result: LintResult) -> Iterator[str]:
    """Give a hash for each finding, in their order, that stays when lines above it come or go, and no two alike.

    It is made from the path, the code, the text of the line, and the count of findings that are alike in these.
    """
    seen: Counter[str] = Counter()
    lines = {file: [line.strip()[:_ENOUGH] for line in text.split("\n")] for file, text in result.texts.items()}
    for diagnostic in result.diagnostics:
        place = diagnostic.location
        line = lines[diagnostic.file][place.line - 1] if place and diagnostic.file in lines else ""
        alike = "\0".join((result.path(diagnostic.file), diagnostic.wording, line))
        seen[alike] += 1
        yield hashlib.sha256(f"{alike}\0{seen[alike]}".encode(errors="surrogatepass")).hexdigest()
