"""Makes the Word files of ``templates/``: ``python tools/word_templates [FOLDER]``, or ``make word``.

The files are templates that an office opens in Word and restyles; this script is how they began, so that what stands in
them can be read and reviewed. The same script gives the same parts every time.
"""

import sys
from pathlib import Path

from keputusan import keputusan
from lampiran import lampiran
from matriks import matriks
from ringkasan import ringkasan

from rbplan.render.word.saving import saved

TEMPLATES = Path(__file__).parents[2] / "templates"


def main(folder: Path) -> None:
    """Write every template into the folder."""
    for make in (keputusan, lampiran, matriks, ringkasan):
        (folder / f"{make.__name__}.docx").write_bytes(saved(make()))


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else TEMPLATES)
