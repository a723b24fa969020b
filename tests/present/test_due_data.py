"""A due list as CSV and as JSON lines: the same facts as rbplan.due/1."""

import csv
import io
import json
from typing import Any

from due_views import SMALL, hostile_plan, listed_of

from rbplan.present.due_csv import due_csv
from rbplan.present.due_json import due_json
from rbplan.present.due_jsonl import due_jsonl

HEAD = (
    "plan;tahun;satker;group;id;program;kegiatan;sub_kegiatan;uraian;label;bulan;tenggat;penanggung_jawab;"
    "previous;next;line"
)
PLAN = "plans/2022.yaml;2022;Kantor Contoh"
MAY = "Dokumen prosedur;Dokumen prosedur"
ABOVE = "Tata Laksana;Prosedur;Penyusunan"
WITH_DAY = SMALL.replace("bulan: [5]\n", "bulan: [5]\n                tenggat: [2022-05-31, 2022-05-02]\n").replace(
    "nama: Tata Laksana", "nama: Tata Laksana\n    penanggung_jawab: Pokja Tata Laksana"
)


def test_csv_of_everything() -> None:
    text = due_csv([listed_of(WITH_DAY)])
    assert text.removeprefix("\ufeff").split("\r\n")[:4] == [
        HEAD,
        f"{PLAN};tertentu;mei-saja;{ABOVE};{MAY};5;2022-05-02 2022-05-31;Pokja Tata Laksana;;;15",
        f"{PLAN};tertentu;tanpa-uraian;{ABOVE};;Penyusunan;5 6;;Pokja Tata Laksana;;6;22",
        f"{PLAN};belum_pasti;hilang;;;;;;1 5 7;;;1;7;30",
    ]
    assert len(text.splitlines()) == 6


def test_csv_of_nothing_is_its_head() -> None:
    assert due_csv([]) == f"\ufeff{HEAD}\r\n"


def test_csv_of_a_hostile_plan() -> None:
    rows = list(csv.reader(io.StringIO(due_csv([listed_of(hostile_plan("=1+1;\n"))]), newline=""), delimiter=";"))
    assert [len(row) for row in rows] == [16] * 4
    assert {row[5] for row in rows[1:]} == {"'=1+1; "} or {row[5] for row in rows[1:]} == {"'=1+1;"}


def test_json_lines_are_the_items_of_the_json() -> None:
    lists = [listed_of(WITH_DAY), listed_of(SMALL.replace("Kantor Contoh", "Lain"), file="plans/2/2022.yaml")]
    lines: list[dict[str, Any]] = [json.loads(line) for line in due_jsonl(lists).splitlines()]
    assert [(line.pop("tahun"), line.pop("satker")) for line in lines] == [(2022, "Kantor Contoh")] * 5 + [
        (2022, "Lain")
    ] * 5
    assert lines == json.loads(due_json(lists))["items"]


def test_json_of_several_plans() -> None:
    lists = [listed_of(SMALL), listed_of(SMALL, bulan=(5, 6), file="plans/2/2022.yaml")]
    answer = json.loads(due_json(lists))
    assert [plan["path"] for plan in answer["plans"]] == ["plans/2022.yaml", "plans/2/2022.yaml"]
    assert answer["bulan"] == [5, 6]
    assert {item["plan"] for item in answer["items"]} == {"plans/2022.yaml", "plans/2/2022.yaml"}
