"""The score of each package from ``mutmut results --all true``, and the mutants that no test noticed (``make mutate``).

Reads standard input; exits with 1 where a package falls short of the goal, or where nothing was read.
"""

import sys
from collections import Counter
from collections.abc import Iterable

GOAL = 85
"""Per cent of the mutants of every package that the tests must notice."""

NOTICED = ("killed", "timeout")
"""A mutant that runs until it is stopped is noticed too; how many there are is said apart."""


def main(lines: Iterable[str]) -> int:
    """Print the scores and the survivors; give the exit code."""
    counts: dict[str, Counter[str]] = {}
    unnoticed: list[str] = []
    for line in lines:
        mutant, _, outcome = line.strip().rpartition(": ")
        if not mutant:
            continue
        package = mutant.split(".")[1]
        counts.setdefault(package, Counter())[outcome] += 1
        if outcome not in NOTICED:
            unnoticed.append(f"  {mutant}: {outcome}")
    scores = {package: _score(outcomes) for package, outcomes in counts.items()}
    for package, outcomes in sorted(counts.items()):
        noticed = sum(outcomes[outcome] for outcome in NOTICED)
        endless = f", {outcomes['timeout']} of them by running too long" if outcomes["timeout"] else ""
        print(f"{package}: {noticed} of {outcomes.total()} noticed, {scores[package]:.1f} %{endless}")  # noqa: T201
    print("\n".join(["Not noticed:", *unnoticed]))  # noqa: T201
    return 0 if scores and min(scores.values()) >= GOAL else 1


def _score(outcomes: Counter[str]) -> float:
    return 100 * sum(outcomes[outcome] for outcome in NOTICED) / outcomes.total()


if __name__ == "__main__":
    sys.exit(main(sys.stdin))
