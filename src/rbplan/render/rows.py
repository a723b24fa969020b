"""The rows of the lampiran's table, in the order of the decree, with the parts that the copy lacks between them."""

from collections.abc import Iterator, Mapping
from typing import Final

from rbplan.plan.bulan import SEMUA_BULAN
from rbplan.plan.indikator import Indikator
from rbplan.plan.plan import Plan
from rbplan.plan.reading import Readings
from rbplan.plan.schedule import Certainty, Schedule, schedule_of
from rbplan.plan.sumber import BagianTidakTersedia
from rbplan.plan.walk import Item, Leaf, walk, walk_leaves
from rbplan.render.bentuk import DOTS, USUAL_FORM, Bentuk
from rbplan.render.cell import EMPTY_CELL, UNFILLED_CELL, cell
from rbplan.render.context_shape.table import CellData, ItemRowData, Mark, MissingRowData
from rbplan.render.letter import letter_marks, letter_row
from rbplan.render.notes import Notes

_MARKS: Final[Mapping[Certainty, Mark]] = {
    "tertentu": "tertentu",
    "sepanjang_tahun": "tertentu",
    "belum_pasti": "belum_pasti",
}


def rows(plan: Plan, notes: Notes, bentuk: Bentuk = USUAL_FORM) -> Iterator[ItemRowData | MissingRowData]:
    """Give a row for each indikator, and one for each part of the first source that the copy lacks.

    A program, kegiatan or sub kegiatan without any indikator has a row too, with nothing on the levels below it. A cell
    of program, kegiatan or sub kegiatan stands in the first row of its item and is None in the others.
    ``bulan`` has twelve marks: "tertentu", "belum_pasti" or empty. ``notes`` collects what has to be said below. A form
    that is an official letter has neither notes nor "belum_pasti", but "belum_diisi".
    """
    is_letter = bentuk != "alih-teks"
    readings = Readings(plan)
    missing = list(plan.sumber[0].bagian_tidak_tersedia) if plan.sumber else []
    items = {item.path: item for item in walk(plan)}
    before: Leaf | None = None
    for leaf in walk_leaves(plan):
        row = _row(leaf, before)
        before = leaf
        if item := items.get(leaf.path):
            while missing and _lies_before(missing[0], item, plan):
                yield _missing(missing.pop(0), is_letter=is_letter)
            schedule = schedule_of(item.indikator, readings)
            if is_letter:
                row["bulan"] = letter_marks(item.indikator, schedule)
            else:
                row["bulan"], row["catatan"] = _marks(schedule), notes.number_for(item, schedule)
        yield letter_row(row) if is_letter else row
    for part in missing:
        yield _missing(part, is_letter=is_letter)


def _lies_before(part: BagianTidakTersedia, item: Item, plan: Plan) -> bool:
    bacaan = item.indikator.bacaan
    if bacaan is None or part.sebelum is None or bacaan.sumber not in (None, plan.sumber[0].id):
        return False
    return part.sebelum <= bacaan.baris


def _missing(part: BagianTidakTersedia, *, is_letter: bool) -> MissingRowData:
    if is_letter:
        return {"jenis": "bagian_tidak_tersedia", "id": "", "perkiraan_isi": "", "sebelum": "", "isi": DOTS}
    estimate = part.perkiraan_isi or ""
    remark = "bagian ini tidak tersedia pada salinan" + (f"; perkiraan isi: {estimate}" if estimate else "")
    return {"jenis": "bagian_tidak_tersedia", "id": "", "perkiraan_isi": estimate, "sebelum": remark, "isi": ""}


def _marks(schedule: Schedule) -> list[Mark]:
    mark = _MARKS.get(schedule.certainty, "")
    return [mark if month in schedule.bulan else "" for month in SEMUA_BULAN]


def _row(leaf: Leaf, before: Leaf | None) -> ItemRowData:
    """Give the row of a leaf, without marks and note."""
    last = leaf.nouns[-1]

    def begins(depth: int) -> bool:
        return before is None or before.path[: 2 * depth] != leaf.path[: 2 * depth]

    def heading(depth: int) -> CellData | None:
        return own(depth) if begins(depth) else None

    def own(depth: int) -> CellData:
        if depth <= len(leaf.nouns):
            return cell(leaf.nouns[depth - 1])
        return UNFILLED_CELL if depth == len(leaf.nouns) + 1 else EMPTY_CELL

    return {
        "jenis": "indikator",
        "id": last.id if isinstance(last, Indikator) else "",
        "program_ke": int(leaf.path[1]) + 1,
        "program": heading(1),
        "kegiatan": heading(2),
        "sub_kegiatan": heading(3),
        "indikator": own(4),
        "ket": (last.ket or "") if isinstance(last, Indikator) else "",
        "bulan": [""] * len(SEMUA_BULAN),
        "catatan": 0,
    }
