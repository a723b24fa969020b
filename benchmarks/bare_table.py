"""The least that a PDF of the lampiran takes: its table written out as Typst, compiled and nothing else.

``bare_table.py PLAN FILE.typ`` writes the table of a plan, ``bare_table.py FILE.typ`` compiles one.
"""

import json
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, Final

_HEAD: Final = """\
#set page(width: 330mm, height: 215mm, margin: (x: 15mm, y: 20mm))
#set text(font: ("TeX Gyre Bonum", "Libertinus Serif"), size: 9pt, lang: "id", hyphenate: false)
#set par(leading: 5pt)
#let months = range(1, 13).map(str)
#table(
  columns: (7.6mm, 29.2mm, 36.2mm, 53.2mm, 56.2mm, ..(7.6mm,) * 12, 23.4mm),
  inset: (x: 1.1mm, y: 0.7mm),
  stroke: 0.5pt,
  table.header(
    ..("No", "PROGRAM KEGIATAN", "KEGIATAN", "SUB KEGIATAN", "INDIKATOR KEBERHASILAN").map(strong),
    table.cell(colspan: 12)[*PELAKSANAAN (BULAN)*], strong("KET."),
    ..("",) * 5, ..months, "",
    ..range(1, 19).map(str),
  ),
"""


def _cell(cell: Mapping[str, Any] | None) -> str:
    if cell is None:
        return ""
    details = cell["rincian"]
    items = (f"{item['nomor']} {item['isi']}" for item in details["butir"])
    lines = (f"{cell['nomor']} {cell['isi']}", details["pengantar"], *items, details["penutup"])
    return "\n".join(line for line in lines if line.strip())


def _rows(context: Mapping[str, Any]) -> Iterator[str]:
    for row in context["baris"]:
        if row["jenis"] != "indikator":
            yield f"  table.cell(colspan: 18, {json.dumps(row['sebelum'], ensure_ascii=False)}),"
            continue
        program = row["program"] or {"nomor": "", "isi": ""}
        marks = ("√" if mark == "tertentu" else "(√)" if mark else "" for mark in row["bulan"])
        headings = (_cell(row[level]) for level in ("kegiatan", "sub_kegiatan", "indikator"))
        cells = (program["nomor"], program["isi"], *headings, *marks, row["ket"])
        yield f"  {', '.join(json.dumps(cell, ensure_ascii=False) for cell in cells)},"


def _write(plan: Path, file: Path) -> None:
    from rbplan.load.load import load_plan  # noqa: PLC0415 - compiling needs none of this
    from rbplan.render.context import make_context  # noqa: PLC0415

    loaded = load_plan(plan.read_bytes(), plan.name).plan
    if loaded is None:
        sys.exit(f"{plan} has problems")
    file.write_text(f"{_HEAD}{chr(10).join(_rows(make_context(loaded)))}\n)\n", encoding="utf-8")


def _compile(file: Path) -> None:
    import typst  # noqa: PLC0415

    typst.compile(file, output=file.with_suffix(".pdf"))


if len(sys.argv) == 3:
    _write(Path(sys.argv[1]), Path(sys.argv[2]))
else:
    _compile(Path(sys.argv[1]))
