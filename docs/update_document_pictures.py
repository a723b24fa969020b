"""Draws the pages of the README's documents, as they come out of ``rbplan render``.

Run this script (``make pictures``) after a template has changed. It needs poppler's ``pdftoppm`` and the extra ``pdf``;
the letters are those of the computer it runs on.
"""

import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

ROOT: Final = Path(__file__).parents[1]
FOLDER: Final = ROOT / "docs" / "pictures"

PAGES: Final = {"keputusan": ("keputusan", 1, 480), "lampiran": ("keputusan", 4, 900), "matriks": ("matriks", 1, 900)}
"""The pictures by name: which document, which of its pages, from 1, and how many pixels wide."""


def main() -> None:
    """Draw every page anew."""
    with TemporaryDirectory() as place:
        rbplan = [sys.executable, "-m", "rbplan", "render", "keputusan", "matriks", "--format", "pdf"]
        subprocess.run([*rbplan, "--output", place], cwd=ROOT, check=True)
        for name, (document, page, width) in PAGES.items():
            target = FOLDER / name
            pages = ["-f", str(page), "-l", str(page), "-scale-to-x", str(width), "-scale-to-y", "-1"]
            drawn = ["pdftoppm", "-png", "-gray", "-singlefile", *pages, f"{place}/{document}.pdf", str(target)]
            subprocess.run(drawn, check=True)


if __name__ == "__main__":
    main()
