"""Times rbplan against what any such tool pays, and prints the ratios. Needs hyperfine.

``make bench`` runs it. Only ratios of one run mean something: machines differ, and the same one differs by the hour.
"""

import shlex
import shutil
import sys
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from memory import peak
from sizes import PLAN, ROOT, enlarged, many_plans, size
from timing import fastest

PYTHON = shlex.quote(sys.executable)
RBPLAN = f"{PYTHON} -m rbplan"
YAMLLINT = f"{PYTHON} -m yamllint -d relaxed"
CHECK_JSONSCHEMA = f"{PYTHON} -m check_jsonschema --schemafile {ROOT / 'schema' / 'rbplan-1.schema.json'}"
COMPOSE = f"{PYTHON} {ROOT / 'benchmarks' / 'compose.py'}"
BASELINE = f"{PYTHON} {ROOT / 'benchmarks' / 'baseline.py'}"

LARGE, HUGE = 7, 68
"""How often the programs of the real plan stand in a plan of about 185 kB, and of 1.8 MB."""


class Pair(NamedTuple):
    """A command of rbplan, what it is measured against, and the ratio that was aimed at."""

    name: str
    command: str
    against: str
    goal: str = ""


def on_a_terminal(command: str) -> str:
    """Give a command that runs another on a pseudo-terminal of its own."""
    return f"script --quiet --command {shlex.quote(f'exec {command}')} /dev/null"


def start_up(folder: Path) -> Iterator[Pair]:
    """Give the commands of which starting is the most."""
    due = f"{RBPLAN} due --month 5 --plan {PLAN}"
    yield Pair("`due`, piped, against the baseline", due, f"{BASELINE} {PLAN}", "1.15")
    terminal = Pair("`due`, on a terminal, against the same", due, f"{BASELINE} {PLAN}", "1.4")
    yield terminal._replace(command=on_a_terminal(due), against=on_a_terminal(terminal.against))
    for name in ("matrix", "show", "show lhkpn"):
        yield Pair(f"`{name}`, piped, against the same", f"{RBPLAN} {name} --plan {PLAN}", f"{BASELINE} {PLAN}", "1.15")
    yield Pair("`--help` against `import typer`", f"{RBPLAN} --help", f"{PYTHON} -c 'import typer'", "1.4")
    yield Pair("`render` (md) against `due`", f"{RBPLAN} render --plan {PLAN} --output -", due, "1.7")
    both = f"{RBPLAN} render --plan {PLAN} --format md,tex --output {folder}"
    yield Pair("`render` (md and tex) against `due`", both, due, "1.7")


def linting(folder: Path) -> Iterator[Pair]:
    """Give ``lint`` against other linters, on the real plan and on larger ones."""
    for times, goal in ((1, "1.3"), (LARGE, "0.4"), (HUGE, "0.15")):
        plan = enlarged(folder, times)
        yield Pair(f"`lint`, {size(plan)}, against yamllint", f"{RBPLAN} lint {plan}", f"{YAMLLINT} {plan}", goal)
        # What yamllint looks at too: the file and its shape.
        name = f"`lint --select RB0`, {size(plan)}, against yamllint"
        yield Pair(name, f"{RBPLAN} lint --select RB0 {plan}", f"{YAMLLINT} {plan}", goal)
    for times in (LARGE, HUGE):
        plan = enlarged(folder, times)
        name = f"`lint --select RB0`, {size(plan)}, against check-jsonschema"
        yield Pair(name, f"{RBPLAN} lint --select RB0 {plan}", f"{CHECK_JSONSCHEMA} {plan}")


def row(*cells: str) -> None:
    """Print one row of a table as soon as it is known."""
    print(f"| {' | '.join(cells)} |", flush=True)


def compare(pairs: Iterator[Pair], folder: Path) -> None:
    """Print what each pair takes."""
    row("time", "ms", "against, ms", "ratio", "processor, ms", "against, ms", "ratio", "goal")
    row("---", *["--:"] * 7)
    for pair in pairs:
        ours, other = fastest((pair.command, pair.against), folder)
        cells = (f"{a * 1000:.0f} | {b * 1000:.0f} | {a / b:.2f}" for a, b in zip(ours, other, strict=True))
        row(pair.name, *cells, pair.goal)


def compare_memory(folder: Path) -> None:
    """Print what ``lint`` holds at most, against composing the same file."""
    print()
    row("peak memory", "MB", "against, MB", "ratio", "goal")
    row("---", *["--:"] * 4)
    for times, goal in ((1, ""), (LARGE, ""), (HUGE, "2")):
        plan = enlarged(folder, times)
        ours, other = peak(f"{RBPLAN} lint {plan}"), peak(f"{COMPOSE} {plan}")
        name = f"`lint`, {size(plan)}, against a bare compose"
        row(name, f"{ours / 1e6:.0f}", f"{other / 1e6:.0f}", f"{ours / other:.2f}", goal)
    shape = peak(f"{RBPLAN} lint --select RB0 {plan}")
    name = f"`lint --select RB0`, {size(plan)}, against a bare compose"
    row(name, f"{shape / 1e6:.0f}", f"{other / 1e6:.0f}", f"{shape / other:.2f}", goal)


def show_growth(folder: Path, several: Sequence[int]) -> None:
    """Print how time and memory of ``lint`` grow; what each byte costs is counted beyond a plan without programs."""
    print()
    row("`lint` of", "processor, ms", "ns per byte", "MB", "bytes per byte")
    row("---", *["--:"] * 4)
    empty, *plans = (enlarged(folder, times) for times in (0, *several))
    commands = [f"{RBPLAN} lint {plan}" for plan in (empty, *plans)]
    (start, *times), (least, *memory) = fastest(commands, folder), map(peak, commands)
    for plan, took, held in zip(plans, times, memory, strict=True):
        more = plan.stat().st_size - empty.stat().st_size
        each = (f"{(took.processor - start.processor) * 1e9 / more:.0f}", f"{(held - least) / more:.0f}")
        row(size(plan), f"{took.processor * 1000:.0f}", each[0], f"{held / 1e6:.0f}", each[1])


def show_many(folder: Path) -> None:
    """Print what ``lint`` and ``due`` take for many plans of the real size, each with its source, in one command."""
    print()
    row("`lint` of plans", "jobs", "elapsed, s", "processor, s", "ms per plan")
    row("---", *["--:"] * 4)
    for plans in (61, 549):
        office = many_plans(folder, plans)
        for jobs in (1, 2):
            (took,) = fastest([f"{RBPLAN} lint --jobs {jobs} --quiet --min-severity error {office}"], folder)
            each = f"{took.processor * 1000 / plans:.1f}"
            row(str(plans), str(jobs), f"{took.elapsed:.2f}", f"{took.processor:.2f}", each)
    print()
    row("`due` of plans", "elapsed, s", "processor, s", "ms per plan", "MB")
    row("---", *["--:"] * 4)
    for plans in (61, 549):
        command = f"{RBPLAN} due --month 5 --plan {many_plans(folder, plans)}"
        (took,) = fastest([command], folder)
        held = f"{peak(command) / 1e6:.0f}"
        row(str(plans), f"{took.elapsed:.2f}", f"{took.processor:.2f}", f"{took.processor * 1000 / plans:.1f}", held)


def main() -> None:
    """Print tables of what was measured."""
    if shutil.which("hyperfine") is None:
        sys.exit("needs hyperfine: https://github.com/sharkdp/hyperfine")
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        compare((pair for part in (start_up(folder), linting(folder)) for pair in part), folder)
        compare_memory(folder)
        show_growth(folder, (1, LARGE, 22, HUGE, 136))
        show_many(folder)


if __name__ == "__main__":
    main()
