"""A small plan with every kind of schedule, and what its matrix says in short."""

from pathlib import Path

from rbplan.load.load import load_plan
from rbplan.matrix import Matrix, Tally
from rbplan.plan.plan import Plan

REAL_PLAN = Path(__file__).parents[2] / "plans" / "2022.yaml"

PLAN = """\
rbplan: 1
tahun: 2022
satker: {nama: Kantor}
sumber: [{id: salinan, jenis: salinan, tabel: [1-9]}]
program:
  - nama: Satu
    kegiatan:
      - nama: A
        sub_kegiatan:
          - nama: a
            indikator:
              - {id: maret, bulan: [3]}
              - {id: bersaing, bacaan: {baris: 1, sel: [1, 7]}}
          - nama: b
            indikator:
              - {id: tiap-bulan, bulan: 1-12}
              - {id: sampai-sel-20, bulan: 1-12, bacaan: {baris: 2, sel: 1-20}}
      - nama: kosong
  - nama: Dua
    kegiatan:
      - nama: A
        sub_kegiatan:
          - nama: a
            indikator:
              - {id: triwulan, triwulan: [1, 3]}
              - {id: tanpa-centang, bulan: []}
              - {id: tidak-diketahui}
"""


def plan_of(text: str) -> Plan:
    loaded = load_plan(text.encode(), "plan.yaml")
    assert loaded.diagnostics == ()
    assert loaded.plan is not None
    return loaded.plan


def real_plan() -> Plan:
    return plan_of(REAL_PLAN.read_text(encoding="utf-8"))


def months(tally: Tally) -> dict[int, tuple[int, int, int]]:
    """Give the months in which something distinguishes them, as tertentu, belum_pasti, sepanjang_tahun."""
    return {month: tuple(load) for month, load in enumerate(tally.bulan, 1) if load.dated}


def names(matrix: Matrix) -> list[str]:
    """Give the rows, each as the names that lead to it."""
    return [
        "/".join((part.noun.id if part.level == "indikator" else part.text) or "" for part in (*row.above, row.part))
        for row in matrix.rows
    ]
