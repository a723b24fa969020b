"""The year as ``rbplan.matrix/1``."""

import json
from typing import Any

import pytest
from due_views import FILE, SMALL, UNSEEN, hostile_plan
from matrix_views import EMPTY, loaded_of, matrix_of

from rbplan.plan.walk import LEVELS, Level
from rbplan.present.matrix_json import matrix_json


def text_of(text: str | None = None, level: Level = "kegiatan") -> str:
    return matrix_json(matrix_of(text, level), FILE, loaded_of(text).line)


def data_of(text: str | None = None, level: Level = "kegiatan") -> Any:
    return json.loads(text_of(text, level))


def test_one_indikator_whole() -> None:
    row = next(row for row in data_of(SMALL, "indikator")["rows"] if row["id"] == "hilang")
    bulan = row.pop("bulan")
    assert row == {
        "level": "indikator",
        "id": "hilang",
        "nomor": None,
        "program": None,
        "kegiatan": None,
        "sub_kegiatan": None,
        "uraian": None,
        "label": "",
        "keadaan": "tidak_tersedia",
        "perkiraan": None,
        "line": 28,
        "indikator": {
            "tertentu": 0,
            "belum_pasti": 1,
            "sepanjang_tahun": 0,
            "tidak_diketahui": 0,
            "tanpa_centang": 0,
        },
    }
    assert [load["bulan"] for load in bulan] == list(range(1, 13))
    assert [load["bulan"] for load in bulan if load["belum_pasti"] == 1] == [1, 5, 7]
    assert {(load["tertentu"], load["sepanjang_tahun"]) for load in bulan} == {(0, 0)}


def test_a_lost_program_says_what_it_is_believed_to_be() -> None:
    row = data_of(SMALL, "program")["rows"][1]
    assert (row["program"], row["label"], row["perkiraan"]) == (None, "", {"nomor": "2.", "nama": "Pengawasan"})


def test_the_rest() -> None:
    data = data_of(EMPTY)
    zero = {"tertentu": 0, "belum_pasti": 0, "sepanjang_tahun": 0}
    assert data == {
        "schema": "rbplan.matrix/1",
        "plans": [{"path": FILE, "tahun": 2022, "satker": "Kantor"}],
        "level": "kegiatan",
        "rows": [],
        "total": {
            "indikator": {**zero, "tidak_diketahui": 0, "tanpa_centang": 0},
            "bulan": [{"bulan": month, **zero} for month in range(1, 13)],
        },
    }


@pytest.mark.parametrize("level", LEVELS)
def test_lines_lead_to_the_parts(level: Level) -> None:
    rows = data_of(None, level)["rows"]
    assert [row["line"] for row in rows] == sorted(row["line"] for row in rows)
    assert {row["level"] for row in rows} == set(LEVELS[: LEVELS.index(level) + 1])


@pytest.mark.parametrize("character", UNSEEN.values(), ids=UNSEEN)
def test_what_is_not_seen_is_escaped(character: str) -> None:
    text = text_of(hostile_plan(f"a{character}b"))
    assert character not in text
    assert json.loads(text)["rows"][0]["label"] == f"a{character}b"
