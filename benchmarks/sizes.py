"""Plans of every size to measure with."""

import shutil
from pathlib import Path

ROOT = Path(__file__).parents[1]
PLAN = ROOT / "plans" / "2022.yaml"


def enlarged(folder: Path, times: int) -> Path:
    """Write the real plan with its programs several times over, ids made unique; without any for 0."""
    head, programs = PLAN.read_text(encoding="utf-8").split("program:\n")
    copies = (programs.replace("- id: ", f"- id: k{number}-") for number in range(times))
    path = folder / f"{times}.yaml"
    path.write_text(f"{head}program:\n{''.join(copies)}", encoding="utf-8")
    return path


def many_plans(folder: Path, offices: int) -> Path:
    """Write the real plan with its source for many offices, and give the folder that holds them."""
    root = folder / f"{offices}-offices"
    for number in range(offices):
        office = root / "plans" / f"{number:04}"
        shutil.copytree(PLAN.parent / "2022", office / "2022", dirs_exist_ok=True)
        plan = PLAN.read_text(encoding="utf-8").replace('kode: "1872"', f'kode: "{number:04}"')
        (office / "2022.yaml").write_text(plan, encoding="utf-8")
    return root


def size(path: Path) -> str:
    """Give the size of a file for a table."""
    return f"{path.stat().st_size / 1000:.0f} kB"
