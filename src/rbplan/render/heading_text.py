"""The title of a part of the plan in one line of a document, and what is said where it has none."""

from typing import Final

from rbplan.plan.heading import Heading
from rbplan.plan.indikator import Indikator
from rbplan.plan.keadaan import Keadaan, Perkiraan
from rbplan.plan.sub_kegiatan import SubKegiatan

UNFILLED: Final = "belum diisi"


def heading_text(noun: Heading | Indikator) -> str:
    """Give number and words as printed; of a lost title what it is believed to be, and that it is only believed.

    A cell that holds nothing but a list is called by what stands before the list.
    """
    words = noun.text
    if not words and isinstance(noun, SubKegiatan | Indikator) and noun.rincian:
        words = noun.rincian.pengantar
    printed = " ".join(part for part in (noun.nomor, words) if part)
    return printed or f"[{lack_text(noun.keadaan, noun.perkiraan) or UNFILLED}]"


def lack_text(keadaan: Keadaan | None, perkiraan: Perkiraan | None) -> str:
    """Say why a cell is empty, and what is believed to stand there; empty where it is whole or only cut off."""
    if keadaan == "kosong":
        return "kosong pada salinan"
    if keadaan != "tidak_tersedia":
        return ""
    known = [part for part in (perkiraan.nomor, perkiraan.nama) if part] if perkiraan else []
    if not known:
        return "tidak tersedia pada salinan"
    what = "perkiraan" if perkiraan and perkiraan.nama else "perkiraan nomor"
    return f"tidak tersedia pada salinan; {what}: {' '.join(known)}"
