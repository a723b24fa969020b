"""Years of plans in words, of a plan that is written out or of the real one."""

from functools import cache

from due_views import FILE, REAL_PLAN, load

from rbplan.load.load import Loaded
from rbplan.matrix import Matrix, make_matrix
from rbplan.plan.walk import Level
from rbplan.present.matrix_view import MatrixView, matrix_view
from rbplan.wording.catalogue import Language, read_catalogue

EMPTY = "rbplan: 1\ntahun: 2022\nsatker: {nama: Kantor}\n"
"""A plan without a program."""

UNSCHEDULED = f"""\
{EMPTY}program:
  - nama: P
    kegiatan: [{{nama: K, sub_kegiatan: [{{nama: S, indikator: [{{id: a}}, {{id: b}}]}}]}}]
  - nama: Q
"""
"""A plan without any month, and with a program that holds nothing."""


@cache
def long_plan(name: str) -> str:
    """Write a plan whose cells hold many of both kinds, and whose names are all this one, written in YAML."""
    items = [f"{{id: a{number}, uraian: {name}, bulan: [1]}}" for number in range(120)]
    items += [f"{{id: b{row}, uraian: {name}, bacaan: {{baris: {row}, sel: [1, 7]}}}}" for row in range(1, 111)]
    items += [f"{{id: c{number}, uraian: {name}, bulan: 1-12}}" for number in range(150)]
    items.append("{id: d, bulan: 1-12, bacaan: {baris: 999, sel: 1-20}}")
    lines = "\n".join(f"              - {item}" for item in items)
    return f"""\
rbplan: 1
tahun: 2022
satker: {{nama: {name}}}
sumber: [{{id: salinan, jenis: salinan, tabel: [1-999]}}]
program:
  - nama: {name}
    kegiatan:
      - nama: {name}
        sub_kegiatan:
          - nama: {name}
            indikator:
{lines}
"""


@cache
def loaded_of(text: str | None = None) -> Loaded:
    """Load a plan, the real one where no text is given."""
    return load(REAL_PLAN.read_text(encoding="utf-8") if text is None else text)


@cache
def matrix_of(text: str | None = None, level: Level = "kegiatan") -> Matrix:
    """Count the year of a plan."""
    plan = loaded_of(text).plan
    assert plan is not None
    return make_matrix(plan, level)


@cache
def view_of(text: str | None = None, level: Level = "kegiatan", language: Language = "id") -> MatrixView:
    """Word the year of a plan."""
    return matrix_view(matrix_of(text, level), FILE, read_catalogue(language))
