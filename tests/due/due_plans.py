"""Small plans, made of indikator written as one line of YAML each."""

from collections.abc import Sequence

from rbplan.due import DueList, Group, find_due
from rbplan.load.load import load_plan
from rbplan.plan.plan import Plan

HEAD = """\
rbplan: 1
tahun: 2022
satker: {nama: Kantor}
sumber: [{id: salinan, jenis: salinan, tabel: [1-9, 11-19]}]
program:
"""

MARCH = "{id: maret, bulan: [3]}"
MARCH_TOO = "{id: maret-juga, bulan: [3]}"
MAY = "{id: mei, bulan: [5]}"
AUGUST_TO_OCTOBER = "{id: agustus-oktober, bulan: 8-10}"
ALL_YEAR = "{id: tiap-bulan, bulan: 1-12}"
UNTICKED = "{id: tanpa-centang, bulan: []}"
UNKNOWN = "{id: tidak-diketahui}"
BY_QUARTER = "{id: triwulan, triwulan: [1, 3]}"
EVERY_QUARTER = "{id: tiap-triwulan, triwulan: 1-4}"

# Cell 7 of 20 is month 7 as it stands, and month 5 where cell 20 is December.
COMPETING = "{id: bersaing, bacaan: {baris: 1, sel: [1, 7]}}"
LAST_CELL_20 = "{id: sampai-sel-20, bulan: 1-12, bacaan: {baris: 2, sel: 1-20}}"
AGREED = "{id: sepakat, bacaan: {baris: 11, sel: [2, 4]}}"
ROW_WITHOUT_TICK = "{id: baris-tanpa-centang, bacaan: {baris: 3, sel: []}}"


def plan_text(programs: Sequence[Sequence[str]]) -> str:
    """Write a plan of these programs, each a list of indikator."""
    lines = [HEAD]
    for position, indikator in enumerate(programs, 1):
        lines.append(f"  - nama: Program {position}\n    kegiatan:\n      - nama: Kegiatan {position}\n")
        lines.append(f"        sub_kegiatan:\n          - nama: Sub kegiatan {position}\n            indikator:\n")
        lines += [f"              - {one}\n" for one in indikator]
    return "".join(lines)


def plan_of(*indikator: str) -> Plan:
    """Load a plan of one program."""
    loaded = load_plan(plan_text([indikator]).encode(), "plan.yaml")
    assert loaded.diagnostics == ()
    assert loaded.plan is not None
    return loaded.plan


def due_of(*indikator: str, bulan: tuple[int, ...]) -> DueList:
    """Find what is due in a plan of these indikator."""
    return find_due(plan_of(*indikator), bulan)


def ids(due: DueList, group: Group) -> list[str]:
    """Give the ids of one section."""
    return [item.item.indikator.id for item in due.section(group).items]


def neighbours(due: DueList, group: Group) -> tuple[tuple[int, list[str]] | None, tuple[int, list[str]] | None]:
    """Give month and ids of what one section had before and will have after."""
    section = due.section(group)
    before, after = (
        (near.bulan, [item.item.indikator.id for item in near.items]) if near else None
        for near in (section.before, section.after)
    )
    return before, after
