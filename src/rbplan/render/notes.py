"""The notes below the table: what is not certain about the months of a row, and why."""

from rbplan.plan.bulan import NAMA_BULAN, month_runs
from rbplan.plan.ranges import ranges_text
from rbplan.plan.schedule import Schedule
from rbplan.plan.walk import Item
from rbplan.render.context_shape.table import NoteData
from rbplan.render.place import place


class Notes:
    """Numbers the notes in the order of the rows; rows with the same facts from the same line share one."""

    def __init__(self) -> None:
        """Begin without notes."""
        self._numbers: dict[tuple[object, ...], int] = {}
        self._notes: list[NoteData] = []

    def number_for(self, item: Item, schedule: Schedule) -> int:
        """Give the number, from 1, of the note that a row needs; 0 where its months are certain."""
        if schedule.certainty in ("tertentu", "sepanjang_tahun"):
            return 0
        bacaan = item.indikator.bacaan
        line = (bacaan.sumber, bacaan.baris) if bacaan else (item.indikator.id,)
        key = (schedule.certainty, *line)
        if key not in self._numbers:
            self._numbers[key] = len(self._notes) + 1
            self._notes.append(
                {
                    "nomor": self._numbers[key],
                    "kepastian": schedule.certainty,
                    "tempat": [],
                    "baris": bacaan.baris if bacaan else "",
                    "sel": ranges_text((bacaan.sel if bacaan else None) or ()),
                    "pembacaan": [_names(reading) for reading in schedule.readings],
                    "isi": "",
                }
            )
        number = self._numbers[key]
        self._notes[number - 1]["tempat"].append(place(item))
        return number

    def as_data(self) -> list[NoteData]:
        """Give the notes as plain data for a template; ``isi`` says in words what the other fields say."""
        return [{**note, "isi": _in_words(note)} for note in self._notes]


def _in_words(note: NoteData) -> str:
    """Give the note as the sentence that follows its places and a colon."""
    if note["kepastian"] == "tanpa_centang":
        return "tidak bercentang pada salinan."
    if note["kepastian"] != "belum_pasti":
        return "bulannya tidak tersedia pada salinan."
    ending = "."
    if len(note["pembacaan"]) > 1:
        readings = (reading or "tidak ada (selnya di luar dua belas bulan)" for reading in note["pembacaan"])
        ending = f"; kemungkinan bulannya: {'; atau '.join(readings)}."
    elif len(note["tempat"]) > 1:
        ending = "; baris itu memuat beberapa indikator."
    return f"belum pasti. Sel yang bercentang pada salinan (berkas sumber baris {note['baris']}): {note['sel']}{ending}"


def _names(bulan: tuple[int, ...]) -> str:
    return ", ".join(
        NAMA_BULAN[first - 1] if first == last else f"{NAMA_BULAN[first - 1]}–{NAMA_BULAN[last - 1]}"
        for first, last in month_runs(bulan)
    )
