"""rbplan.due/1: a frozen shape, lines that point at the items, and nothing that a terminal would obey."""

import json
from typing import Any

import pytest
from due_views import FILE, HOSTILE_TEXTS, REAL_PLAN, SMALL, UNSEEN, hostile_plan, json_of

from rbplan.due import find_due
from rbplan.load.load import load_plan
from rbplan.present.due_json import due_json
from rbplan.present.due_result import Listed

WHOLE_YEAR = list(range(1, 13))


def first(line: int, name: str, group: str, uraian: str | None, bulan: list[int]) -> dict[str, Any]:
    """Give an item of the program that is whole."""
    names = {"program": "Tata Laksana", "kegiatan": "Prosedur", "sub_kegiatan": "Penyusunan", "uraian": uraian}
    place = {"id": name, "plan": FILE, "group": group, "line": line}
    return {**place, **names, "label": uraian or "Penyusunan", "bulan": bulan, **around(bulan)}


def around(bulan: list[int]) -> dict[str, Any]:
    """Give when an item is due besides May, of which nobody said more."""
    previous = max((month for month in bulan if month < 5), default=None)
    return {
        "tenggat": [],
        "penanggung_jawab": None,
        "previous": previous,
        "next": min((month for month in bulan if month > 5), default=None),
        "area": None,
        "perkiraan": {"program": None, "kegiatan": None, "sub_kegiatan": None},
    }


def lost(line: int, name: str, group: str, bulan: list[int]) -> dict[str, Any]:
    """Give an item of the program whose names are lost."""
    names = dict.fromkeys(("program", "kegiatan", "sub_kegiatan", "uraian"))
    return {
        "id": name,
        "plan": FILE,
        "group": group,
        "line": line,
        **names,
        "label": "",
        "bulan": bulan,
        **around(bulan),
        "perkiraan": {"program": "Pengawasan", "kegiatan": None, "sub_kegiatan": None},
    }


SMALL_JSON: dict[str, Any] = {
    "schema": "rbplan.due/1",
    "plans": [{"path": FILE, "tahun": 2022, "satker": "Kantor Contoh"}],
    "bulan": [5],
    "items": [
        first(14, "mei-saja", "tertentu", "Dokumen prosedur", [5]),
        first(20, "tanpa-uraian", "tertentu", None, [5, 6]),
        lost(28, "hilang", "belum_pasti", [1, 5, 7]),
        first(17, "tiap-bulan", "sepanjang_tahun", "Laporan bulanan", WHOLE_YEAR),
        lost(31, "sampai-20", "sepanjang_tahun", WHOLE_YEAR),
    ],
}

KEYS = ["id", "plan", "group", "program", "kegiatan", "sub_kegiatan", "uraian", "label", "bulan", "line"]
KEYS += ["tenggat", "penanggung_jawab", "previous", "next", "area", "perkiraan"]


def test_shape() -> None:
    assert json.loads(json_of(SMALL)) == SMALL_JSON


def test_keys_stand_in_the_order_of_the_design() -> None:
    answer = json.loads(json_of(SMALL))
    assert list(answer) == ["schema", "plans", "bulan", "items"]
    assert list(answer["plans"][0]) == ["path", "tahun", "satker"]
    assert [list(item) for item in answer["items"]] == [KEYS] * 5


def test_several_months() -> None:
    assert json.loads(json_of(SMALL, bulan=(6, 7)))["bulan"] == [6, 7]


def test_nothing_due() -> None:
    text = "rbplan: 1\ntahun: 2022\nsatker: {nama: Kantor}\n"
    assert json_of(text, bulan=(2,)) == (
        '{\n  "schema": "rbplan.due/1",\n  "plans": [\n    {\n      "path": "plans/2022.yaml",\n      "tahun": 2022,\n'
        '      "satker": "Kantor"\n    }\n  ],\n  "bulan": [\n    2\n  ],\n  "items": []\n}\n'
    )


def test_lines_point_at_the_items_of_the_real_plan() -> None:
    text = REAL_PLAN.read_text(encoding="utf-8")
    lines = text.split("\n")
    items = json.loads(json_of(text, bulan=tuple(WHOLE_YEAR)))["items"]
    assert len(items) == 60
    assert [lines[item["line"] - 1].strip() for item in items] == [f"- id: {item['id']}" for item in items]


def test_lines_point_at_the_items_where_others_are_left_out() -> None:
    text = SMALL.replace("bulan: [5]\n", "bulan: [13]\n").replace("{id: tanpa-bulan}", "{id: Salah}")
    loaded = load_plan(text.encode(), FILE)
    assert loaded.plan is not None
    items = json.loads(due_json([Listed(find_due(loaded.plan, (5,)), FILE, lambda item: loaded.line(item.path))]))[
        "items"
    ]
    assert {item["id"]: item["line"] for item in items} == {
        "tanpa-uraian": 20,
        "hilang": 28,
        "tiap-bulan": 17,
        "sampai-20": 31,
    }


def test_letters_stay_letters() -> None:
    text = SMALL.replace("Laporan bulanan", "Évaluasi – √ 手順 🙂")
    assert '"uraian": "Évaluasi – √ 手順 🙂",' in json_of(text).replace("      ", "").splitlines()


@pytest.mark.parametrize("text", [*HOSTILE_TEXTS.values(), *(f"a{character}b" for character in UNSEEN.values())])
def test_data_are_kept(text: str) -> None:
    items = json.loads(json_of(hostile_plan(text)))["items"]
    assert [[item[key] for key in KEYS[3:8]] for item in items] == [[text] * 5] * 3


@pytest.mark.parametrize("character", [*UNSEEN.values(), "\x85", "\u2028", "\u2029", "\x00", "\n"])
def test_what_is_not_seen_is_escaped(character: str) -> None:
    answer = json_of(hostile_plan(f"a{character}b"))
    assert {letter for letter in answer if letter == character and letter != "\n"} == set()
    assert json.loads(answer)["plans"][0]["satker"] == f"a{character}b"
