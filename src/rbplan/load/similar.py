"""What a misspelt word was probably meant to be."""

from collections.abc import Iterable
from typing import Final

_OTHER_WORDS: Final = {
    "month": "bulan", "months": "bulan", "quarter": "triwulan", "year": "tahun", "name": "nama", "number": "nomor",
    "no": "nomor", "no.": "nomor", "description": "uraian", "indicator": "indikator", "indicators": "indikator",
    "activity": "kegiatan", "activities": "kegiatan", "sub kegiatan": "sub_kegiatan", "subkegiatan": "sub_kegiatan",
    "sub_activity": "sub_kegiatan", "programme": "program", "programs": "program", "source": "sumber",
    "pic": "penanggung_jawab", "decree": "keputusan", "office": "satker", "unit": "satuan", "evidence": "bukti_dukung",
    "deadline": "tenggat", "keterangan": "ket", "remarks": "ket", "state": "keadaan", "status": "keadaan",
    "page": "baris", "line": "baris", "cells": "sel", "file": "berkas", "kind": "jenis", "type": "jenis",
}  # fmt: skip
"""Words that are not close in letters: English ones, and what office tables call the same thing."""


def similar(word: str, known: Iterable[str]) -> str:
    """Give the known word that was probably meant, or an empty text."""
    from difflib import get_close_matches  # noqa: PLC0415 - only a mistake needs it

    names = {name.casefold(): name for name in known}
    folded = word.strip().casefold()
    near = get_close_matches(folded, names, cutoff=0.7)
    if near:
        return names[near[0]]
    other = _OTHER_WORDS.get(folded, "")
    return names.get(other, "")
