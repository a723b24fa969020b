"""Times the lampiran in every format for plans of several sizes. Needs hyperfine; ``make bench`` runs it."""

import shlex
import shutil
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Final

from memory import peak
from sizes import PLAN, enlarged
from timing import fastest

RENDER = f"{shlex.quote(sys.executable)} -m rbplan render --output"
FORMATS: Final = ("md", "tex", "html", "xlsx", "docx", "pdf")

TIMES = (0, 1, 23, 46, 92)
"""How often the programs of the real plan stand in those measured: 0, 70, 1610, 3220 and 6440 indikator."""


def print_table(unit: str, cells: Callable[[Path], list[str]], plans: dict[int, Path]) -> None:
    """Print a row for each plan, with a cell for each format."""
    print(f"\n| indikator; {unit} | {' | '.join(FORMATS)} |")
    print(f"|---|{'--:|' * len(FORMATS)}")
    for times, plan in plans.items():
        print(f"| {70 * times} | {' | '.join(cells(plan))} |", flush=True)


def main() -> None:
    """Print what was measured: the time of the processor, the most memory held, and the size of the file."""
    if shutil.which("hyperfine") is None:
        sys.exit("needs hyperfine: https://github.com/sharkdp/hyperfine")
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        plans = {times: PLAN if times == 1 else enlarged(folder, times) for times in TIMES}

        def file(plan: Path, suffix: str) -> Path:
            return folder / f"{plan.stem}.{suffix}"

        def commands(plan: Path) -> list[str]:
            return [f"{RENDER} {file(plan, suffix)} --plan {plan}" for suffix in FORMATS]

        def took(plan: Path) -> list[str]:
            return [f"{each.processor * 1000:.0f}" for each in fastest(commands(plan), folder)]

        def held(plan: Path) -> list[str]:
            return [f"{peak(command) / 1e6:.0f}" for command in commands(plan)]

        def size(plan: Path) -> list[str]:
            return [f"{file(plan, suffix).stat().st_size / 1000:.0f}" for suffix in FORMATS]

        print_table("processor, ms", took, plans)
        print_table("MB held", held, plans)
        print_table("kB of the file", size, plans)


if __name__ == "__main__":
    main()
