"""What a cell is called, and what it holds, as a transcription and as an official letter."""

from typing import Any

import pytest

from rbplan.plan.plan import Plan
from rbplan.render.bentuk import DOTS, Bentuk
from rbplan.render.context import make_context
from rbplan.render.notes import TICKS_WORDS


def plan_of_program(program: dict[str, Any]) -> Plan:
    return Plan.model_validate({"rbplan": 1, "tahun": 2022, "satker": {"nama": "KPU"}, "program": [program]})


def first_row(program: dict[str, Any], bentuk: Bentuk) -> Any:
    return make_context(plan_of_program(program), bentuk)["baris"][0]


@pytest.mark.parametrize(
    ("program", "transcribed", "letter"),
    [
        ({"nomor": "1.", "nama": "Tatalaksana"}, "1. Tatalaksana", "1. Tatalaksana"),
        ({"nomor": "8.", "keadaan": "kosong"}, "8.", "8."),
        ({"keadaan": "kosong"}, "[kosong pada salinan]", DOTS),
        ({"keadaan": "tidak_tersedia"}, "[tidak tersedia pada salinan]", DOTS),
        (
            {"keadaan": "tidak_tersedia", "perkiraan": {"nomor": "7.", "nama": "Pengawasan", "dasar": "urutan"}},
            "[tidak tersedia pada salinan; perkiraan: 7. Pengawasan]",
            DOTS,
        ),
        ({"nomor": "3.", "nama": "Penguatan", "keadaan": "terpotong"}, "3. Penguatan", f"3. Penguatan {DOTS}"),
        ({}, "[belum diisi]", DOTS),
    ],
)
def test_the_title_of_a_program(program: dict[str, Any], transcribed: str, letter: str) -> None:
    titles = [first_row(program, bentuk)["program"]["judul"] for bentuk in ("alih-teks", "rancangan")]
    assert titles == [transcribed, letter]


def test_a_cell_with_nothing_but_a_list_is_called_by_what_stands_before_it() -> None:
    sub_kegiatan = {"nomor": "2.", "rincian": {"pengantar": "Tim terdiri dari:", "butir": [{"isi": "Ketua"}]}}
    program = {"nama": "P", "kegiatan": [{"nama": "K", "sub_kegiatan": [sub_kegiatan]}]}
    for bentuk in ("alih-teks", "rancangan"):
        assert first_row(program, bentuk)["sub_kegiatan"]["judul"] == "2. Tim terdiri dari:"


def test_notes_speak_of_a_copy_only_where_there_is_one() -> None:
    indikator = [{"id": "a", "uraian": "U"}, {"id": "b", "uraian": "V", "bulan": []}]
    program = {"nama": "P", "kegiatan": [{"nama": "K", "sub_kegiatan": [{"nama": "S", "indikator": indikator}]}]}
    plan = plan_of_program(program)
    context = make_context(plan)
    assert [note["isi"] for note in context["catatan"]] == ["bulannya belum ditentukan.", "tidak bercentang."]
    assert context["lampiran"]["keterangan"] == TICKS_WORDS
    assert make_context(plan, "rancangan")["lampiran"]["keterangan"] == ""
