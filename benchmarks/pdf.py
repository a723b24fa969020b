"""Times the PDF of the lampiran, and prints the ratios. Needs hyperfine; ``make bench`` runs it.

It is compared with its bare table in Typst, and with ``rendercv render`` of that program's own sample where a command
``rendercv`` is installed (pip install "rendercv[full]"; it fetches a package of Typst's when it first runs).
"""

import shlex
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from memory import peak
from sizes import PLAN, ROOT, enlarged
from timing import fastest

PYTHON = shlex.quote(sys.executable)
RENDER = f"{PYTHON} -m rbplan render --format pdf --output"
BARE = f"{PYTHON} {ROOT / 'benchmarks' / 'bare_table.py'}"

TIMES = (1, 9, 23, 91)
"""How often the programs of the real plan stand in the plans that are measured: 70, 630, 1610 and 6370 indikator."""


def bare_table(plan: Path, folder: Path) -> str:
    """Write the bare table of a plan, and give the command that compiles it."""
    file = folder / f"bare-{plan.stem}.typ"
    subprocess.run([*shlex.split(BARE), str(plan), str(file)], check=True)
    return f"{BARE} {file}"


def compare_growth(folder: Path) -> None:
    """Print what the PDF takes for plans of several sizes, against the bare table; times are those of the processor."""
    print("| `render` (pdf), indikator | ms | bare table, ms | ratio | ms per indikator | MB | bare table, MB |")
    print("|---|--:|--:|--:|--:|--:|--:|")
    for times in TIMES:
        plan = PLAN if times == 1 else enlarged(folder, times)
        commands = (f"{RENDER} {folder / 'out.pdf'} --plan {plan}", bare_table(plan, folder))
        ours, bare = (took.processor * 1000 for took in fastest(commands, folder))
        cells = [f"{ours:.0f}", f"{bare:.0f}", f"{ours / bare:.2f}", f"{ours / 70 / times:.1f}"]
        cells += [f"{peak(command) / 1e6:.0f}" for command in commands]
        print(f"| {70 * times} | {' | '.join(cells)} |", flush=True)


def compare_rendercv(folder: Path) -> None:
    """Print what the PDF of the real plan takes against the one of a curriculum vitae of two pages."""
    rendercv = shutil.which("rendercv")
    if rendercv is None:
        print("\nrendercv is not installed")
        return
    subprocess.run([rendercv, "new", "John Doe"], cwd=folder, check=True, capture_output=True)
    pdf_only = " ".join(f"--dont-generate-{other}" for other in ("markdown", "html", "png"))
    render = f"{rendercv} render John_Doe_CV.yaml --quiet"
    ours, *others = fastest((f"{RENDER} {folder / 'out.pdf'} --plan {PLAN}", render, f"{render} {pdf_only}"), folder)
    print("\n| `render` (pdf) of the real plan, ms | against | ms | ratio |\n|--:|---|--:|--:|")
    for name, other in zip(("`rendercv render`", "the same, PDF only"), others, strict=True):
        took = (ours.processor * 1000, other.processor * 1000)
        print(f"| {took[0]:.0f} | {name} | {took[1]:.0f} | {took[0] / took[1]:.2f} |")


def main() -> None:
    """Print what was measured."""
    if shutil.which("hyperfine") is None:
        sys.exit("needs hyperfine: https://github.com/sharkdp/hyperfine")
    with tempfile.TemporaryDirectory() as name:
        compare_growth(Path(name))
        compare_rendercv(Path(name))


if __name__ == "__main__":
    main()
