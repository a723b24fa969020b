"""The rows of the lampiran's table, in the order of the decree, with the parts that the copy lacks between them."""

from collections.abc import Iterator, Mapping
from typing import Final

from rbplan.plan.bulan import SEMUA_BULAN
from rbplan.plan.plan import Plan
from rbplan.plan.reading import Readings
from rbplan.plan.schedule import Certainty, Schedule, schedule_of
from rbplan.plan.sumber import BagianTidakTersedia
from rbplan.plan.walk import Item, walk
from rbplan.render.bentuk import DOTS, Bentuk
from rbplan.render.cell import cell
from rbplan.render.context_shape.table import ItemRowData, Mark, MissingRowData
from rbplan.render.letter import letter_marks, letter_row
from rbplan.render.notes import Notes

_MARKS: Final[Mapping[Certainty, Mark]] = {
    "tertentu": "tertentu",
    "sepanjang_tahun": "tertentu",
    "belum_pasti": "belum_pasti",
}


def rows(plan: Plan, notes: Notes, bentuk: Bentuk = "alih-teks") -> Iterator[ItemRowData | MissingRowData]:
    """Give a row for each indikator, and one for each part of the first source that the copy lacks.

    A cell of program, kegiatan or sub kegiatan stands in the first row of its item and is None in the others.
    ``bulan`` has twelve marks: "tertentu", "belum_pasti" or empty. ``notes`` collects what has to be said below. A form
    that is an official letter has neither notes nor "belum_pasti", but "belum_diisi".
    """
    is_letter = bentuk != "alih-teks"
    readings = Readings(plan)
    missing = list(plan.sumber[0].bagian_tidak_tersedia) if plan.sumber else []
    before: Item | None = None
    for item in walk(plan):
        while missing and _lies_before(missing[0], item, plan):
            yield _missing(missing.pop(0), is_letter=is_letter)
        schedule = schedule_of(item.indikator, readings)
        if is_letter:
            yield letter_row(_row(item, before, letter_marks(item.indikator, schedule), 0))
        else:
            yield _row(item, before, _marks(schedule), notes.number_for(item, schedule))
        before = item
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


def _row(item: Item, before: Item | None, marks: list[Mark], note: int) -> ItemRowData:
    indikator, sub_kegiatan, kegiatan, program = (
        item.indikator,
        item.sub_kegiatan,
        item.kegiatan,
        item.program,
    )

    def begins(level: int) -> bool:
        return before is None or before.path[:level] != item.path[:level]

    return {
        "jenis": "indikator",
        "id": indikator.id,
        "program_ke": int(item.path[1]) + 1,
        "program": cell(program.nomor, program.nama, program.keadaan, program.perkiraan) if begins(2) else None,
        "kegiatan": cell(kegiatan.nomor, kegiatan.nama, kegiatan.keadaan, kegiatan.perkiraan) if begins(4) else None,
        "sub_kegiatan": cell(
            sub_kegiatan.nomor,
            sub_kegiatan.nama,
            sub_kegiatan.keadaan,
            sub_kegiatan.perkiraan,
            sub_kegiatan.rincian,
        )
        if begins(6)
        else None,
        "indikator": cell(indikator.nomor, indikator.uraian, indikator.keadaan, indikator.perkiraan, indikator.rincian),
        "ket": indikator.ket or "",
        "bulan": marks,
        "catatan": note,
    }
