"""Times the lampiran as LaTeX, and as PDF through LaTeX. Needs hyperfine and LaTeX; ``make bench`` runs it."""

import shlex
import shutil
import sys
import tempfile
from pathlib import Path

from memory import peak
from sizes import PLAN, enlarged
from timing import fastest

RENDER = f"{shlex.quote(sys.executable)} -m rbplan render --output"
XELATEX = "xelatex -no-shell-escape -halt-on-error -interaction=batchmode -output-directory"

TIMES = (1, 23, 46, 92)
"""How often the programs of the real plan stand in the plans that are measured: 70, 1610, 3220 and 6440 indikator."""


def main() -> None:
    """Print what was measured; times are those of the processor."""
    for needed in ("hyperfine", "latexmk", "xelatex"):
        if shutil.which(needed) is None:
            sys.exit(f"needs {needed}")
    print("| `render` as LaTeX, indikator | tex, ms | PDF, ms | one run of XeLaTeX, ms | ms per indikator | MB |")
    print("|---|--:|--:|--:|--:|--:|")
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for times in TIMES:
            plan = PLAN if times == 1 else enlarged(folder, times)
            text, pdf = folder / f"{times}.tex", folder / f"{times}.pdf"
            commands = [
                f"{RENDER} {text} --plan {plan}",
                f"{RENDER} {pdf} --plan {plan} --engine latex",
                f"{XELATEX} {folder} {text}",
            ]
            tex, made, bare = (took.processor * 1000 for took in fastest(commands, folder))
            cells = [f"{each:.0f}" for each in (tex, made, bare)]
            cells += [f"{made / 70 / times:.1f}", f"{peak(commands[1]) / 1e6:.0f}"]
            print(f"| {70 * times} | {' | '.join(cells)} |", flush=True)


if __name__ == "__main__":
    main()
