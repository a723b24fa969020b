"""Small folders with plans in them."""

import hashlib
from pathlib import Path

SMALL = """\
rbplan: 1
tahun: {year}
satker: {{nama: {name}}}
program:
  - nama: Program
    kegiatan:
      - nama: Kegiatan
        sub_kegiatan:
          - nama: Sub kegiatan
            indikator:
              - id: lapor
                uraian: Laporan
                bulan: [5]
"""


def write_plan(folder: Path, path: str, *, name: str = "Kantor") -> Path:
    """Write a small plan to a path such as ``plans/2022.yaml``; its year is the name of the file."""
    file = folder / path
    file.parent.mkdir(parents=True, exist_ok=True)
    year = file.stem if file.stem.isdecimal() else "2022"
    file.write_text(SMALL.format(year=year, name=name), encoding="utf-8")
    return file


def contents(folder: Path) -> dict[str, str]:
    """Give every file and folder below a folder, files by digest."""
    return {
        path.relative_to(folder).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest() if path.is_file() else ""
        for path in sorted(folder.rglob("*"))
    }
