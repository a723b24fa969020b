"""The columns of the Lembar Pencocokan: what stands at their heads, by which a sheet is read back."""

from collections.abc import Mapping
from typing import Final

from rbplan.plan.bulan import NAMA_BULAN, SPELLINGS

ID: Final = "id"
URAIAN: Final = "uraian"
SUB_KEGIATAN: Final = "sub_kegiatan"
TANPA_CENTANG: Final = "tanpa_centang"
OLEH: Final = "oleh"
JABATAN: Final = "jabatan"
TANGGAL: Final = "tanggal"

BULAN: Final = tuple(f"bulan_{month}" for month in range(1, 13))
"""The boxes; that of month n stands at n - 1."""

HEADS: Final[Mapping[str, str]] = {
    "nomor": "No.",
    "program": "Program",
    "kegiatan": "Kegiatan",
    SUB_KEGIATAN: "Sub kegiatan",
    URAIAN: "Uraian indikator",
    "salinan": "Yang terbaca pada salinan",
    **{BULAN[number]: nama[:3] for number, nama in enumerate(NAMA_BULAN)},
    TANPA_CENTANG: "Tidak ada centang",
    OLEH: "Dicocokkan oleh",
    JABATAN: "Jabatan",
    TANGGAL: "Tanggal",
    ID: "Id",
}
"""Each column and what is printed at its head, in the order of the sheet."""

NEEDED: Final = (ID, SUB_KEGIATAN, URAIAN, *BULAN, TANPA_CENTANG, OLEH, JABATAN, TANGGAL)
"""What a sheet must have to be read back."""

FILLED_IN: Final = (*BULAN, TANPA_CENTANG, OLEH, JABATAN, TANGGAL)
"""What people fill in."""

BOXES: Final = (*BULAN, TANPA_CENTANG)
"""What is ticked or not."""

_COLUMNS: Final = {head.casefold().rstrip("."): column for column, head in HEADS.items()}


def column_of(head: str) -> str | None:
    """Give the column that a head names, with any spelling of a month; None for another text.

    Spacing, capitals, and a dot or colon at the end make no difference.
    """
    text = " ".join(head.split()).casefold().rstrip(" .:")
    month = SPELLINGS.get(text)
    return BULAN[month - 1] if month else _COLUMNS.get(text)


def months_of(columns: Mapping[str, object]) -> tuple[int, ...]:
    """Give the months, 1 to 12, whose columns are among these."""
    return tuple(number for number, column in enumerate(BULAN, 1) if column in columns)
