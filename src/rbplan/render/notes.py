"""The notes below the table: what is not certain about the months of a row, and why."""

from typing import Final

from rbplan.plan.bulan import NAMA_BULAN, month_runs
from rbplan.plan.plan import Plan
from rbplan.plan.ranges import ranges_text
from rbplan.plan.schedule import Schedule
from rbplan.plan.walk import Item
from rbplan.render.context_shape.table import NoteData
from rbplan.render.place import place

TICKS_WORDS: Final = "√ berarti bulannya sudah pasti; (√) berarti belum pasti, perlu dicocokkan dengan naskah asli."
"""What stands above the notes."""


class Notes:
    """Numbers the notes in the order of the rows; rows with the same facts from the same line share one."""

    def __init__(self, plan: Plan) -> None:
        """Begin without notes on a plan."""
        self._numbers: dict[tuple[object, ...], int] = {}
        self._notes: list[NoteData] = []
        self._decrees = {each.id: f"Keputusan Nomor {each.nomor}" for each in plan.keputusan if each.nomor}
        self._on_copy = " pada salinan" if plan.sumber else ""

    def number_for(self, item: Item, schedule: Schedule) -> int:
        """Give the number, from 1, of the note that a row needs; 0 where its months are certain and never changed."""
        diubah, bacaan = item.indikator.diubah, item.indikator.bacaan
        if schedule.certainty in ("tertentu", "sepanjang_tahun") and not diubah:
            return 0
        line = (bacaan.sumber, bacaan.baris) if bacaan else (item.indikator.id,)
        key = (schedule.certainty, diubah) if diubah else (schedule.certainty, *line)
        if key not in self._numbers:
            self._numbers[key] = len(self._notes) + 1
            self._notes.append(self._note(item, schedule))
        number = self._numbers[key]
        self._notes[number - 1]["tempat"].append(place(item))
        return number

    def _note(self, item: Item, schedule: Schedule) -> NoteData:
        diubah, bacaan = item.indikator.diubah, item.indikator.bacaan
        return {
            "nomor": len(self._notes) + 1,
            "kepastian": schedule.certainty,
            "tempat": [],
            "baris": bacaan.baris if bacaan else "",
            "sel": ranges_text((bacaan.sel if bacaan else None) or ()),
            "pembacaan": [_names(reading) for reading in schedule.readings],
            "isi": f"diubah dengan {self._decrees.get(diubah, f'keputusan {diubah}')}." if diubah else "",
        }

    def as_data(self) -> list[NoteData]:
        """Give the notes as plain data for a template; ``isi`` says in words what the other fields say."""
        return [{**note, "isi": note["isi"] or _in_words(note, self._on_copy)} for note in self._notes]


def _in_words(note: NoteData, on_copy: str) -> str:
    """Give the note as the sentence that follows its places and a colon; ``on_copy`` is empty where there is none."""
    if note["kepastian"] == "tanpa_centang":
        return f"tidak bercentang{on_copy}."
    if note["kepastian"] != "belum_pasti":
        return f"bulannya tidak tersedia{on_copy}." if on_copy else "bulannya belum ditentukan."
    ending = "."
    if len(note["pembacaan"]) > 1:
        *readings, last = (reading or "tidak ada (selnya di luar dua belas bulan)" for reading in note["pembacaan"])
        ending = f"; kemungkinan bulannya: {'; '.join(readings)}; atau {last}."
    elif len(note["tempat"]) > 1:
        ending = "; baris itu memuat beberapa indikator."
    return f"belum pasti. Sel yang bercentang pada salinan (berkas sumber baris {note['baris']}): {note['sel']}{ending}"


def _names(bulan: tuple[int, ...]) -> str:
    """Give months as they are told: "Agustus, Oktober, dan November–Desember"."""
    runs = [
        NAMA_BULAN[first - 1] if first == last else f"{NAMA_BULAN[first - 1]}–{NAMA_BULAN[last - 1]}"
        for first, last in month_runs(bulan)
    ]
    if len(runs) > 1:
        runs[-1] = f"dan {runs[-1]}"
    return (", " if len(runs) > 2 else " ").join(runs)
