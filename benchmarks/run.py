"""Times rbplan against what any such tool pays, and prints the ratios. Needs hyperfine.

``make bench`` runs it. Only ratios of one run mean something: machines differ, and the same one differs by the hour.
"""

import json
import shlex
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).parents[1]
PLAN = ROOT / "plans" / "2022.yaml"
PYTHON = shlex.quote(sys.executable)
RBPLAN = f"{PYTHON} -m rbplan"


class Pair(NamedTuple):
    """A command of rbplan and what it is measured against."""

    name: str
    command: str
    against: str


def enlarged(folder: Path, times: int) -> Path:
    """Write the real plan with its programs several times over, ids made unique."""
    head, programs = PLAN.read_text(encoding="utf-8").split("program:\n")
    copies = (programs.replace("- id: ", f"- id: k{number}-") for number in range(times))
    path = folder / f"{times}.yaml"
    path.write_text(f"{head}program:\n{''.join(copies)}", encoding="utf-8")
    return path


def pairs(folder: Path) -> list[Pair]:
    """Give what is measured."""
    baseline = f"{PYTHON} {ROOT / 'benchmarks' / 'baseline.py'}"
    measured = [
        Pair("`due --month 5`, piped", f"{RBPLAN} due --month 5 --plan {PLAN}", f"{baseline} {PLAN}"),
        Pair("`--help` against `import typer`", f"{RBPLAN} --help", f"{PYTHON} -c 'import typer'"),
        Pair(
            "`render` (md) against `due`",
            f"{RBPLAN} render --plan {PLAN} --output -",
            f"{RBPLAN} due --month 5 --plan {PLAN}",
        ),
    ]
    for times in (1, 8, 80):
        path = enlarged(folder, times)
        size = f"{path.stat().st_size // 1000} kB"
        measured.append(
            Pair(
                f"`lint`, {size}, against yamllint", f"{RBPLAN} lint {path}", f"{PYTHON} -m yamllint -d relaxed {path}"
            )
        )
    return measured


def medians(pair: Pair, folder: Path) -> tuple[float, float]:
    """Give the median seconds of the two commands, run in one go."""
    result = folder / "result.json"
    hyperfine = ["hyperfine", "--shell=none", "--warmup=2", "--min-runs=15", "--ignore-failure", "--style=none"]
    subprocess.run(
        [*hyperfine, f"--export-json={result}", pair.command, pair.against],
        check=True,
        cwd=folder,
        stderr=subprocess.DEVNULL,
    )
    first, second = json.loads(result.read_bytes())["results"]
    return first["median"], second["median"]


def main() -> None:
    """Print a table of what was measured."""
    print("| what | ms | against, ms | ratio |\n|---|--:|--:|--:|")
    with tempfile.TemporaryDirectory() as name:
        for pair in pairs(Path(name)):
            ours, other = medians(pair, Path(name))
            print(f"| {pair.name} | {ours * 1000:.0f} | {other * 1000:.0f} | {ours / other:.2f} |", flush=True)


main()
