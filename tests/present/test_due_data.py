"""A due list as CSV and as JSON lines: the same facts as rbplan.due/1."""

import csv
import io
import json
from typing import Any

from due_views import SMALL, hostile_plan, listed_of

from rbplan.present.due_csv import due_csv
from rbplan.present.due_json import due_json
from rbplan.present.due_jsonl import due_jsonl
from rbplan.wording.catalogue import read_catalogue

HEAD = (
    "Satuan kerja;Tahun;Bagian;Id;Program;Kegiatan;Sub kegiatan;Indikator;Bulan;Batas waktu;Penanggung jawab;"
    "Bukti dukung"
)
WORDS = read_catalogue("id")
OFFICE = "Kantor Contoh;2022"
ABOVE = "1. Tata Laksana;a. Prosedur;Penyusunan"
WITH_DAY = SMALL.replace("bulan: [5]\n", "bulan: [5]\n                tenggat: [2022-05-31, 2022-05-02]\n").replace(
    "nama: Tata Laksana", "nama: Tata Laksana\n    penanggung_jawab: Pokja Tata Laksana"
)


def test_csv_of_everything() -> None:
    lines = due_csv([listed_of(WITH_DAY)], WORDS).removeprefix("\ufeff").split("\r\n")
    assert lines[:4] == [
        HEAD,
        f"{OFFICE};jatuh tempo;mei-saja;{ABOVE};Dokumen prosedur;Mei;2022-05-02 2022-05-31;Pokja Tata Laksana;",
        f"{OFFICE};jatuh tempo;tanpa-uraian;{ABOVE};Penyusunan;Mei, Juni;;Pokja Tata Laksana;",
        (
            f'{OFFICE};belum pasti;hilang;"[tidak tersedia pada salinan; perkiraan: 2. Pengawasan]";"[tidak tersedia '
            'pada salinan; perkiraan nomor: 3]";[belum diisi];[tidak tersedia pada salinan];Januari, Mei, Juli;;;'
        ),
    ]
    assert len(lines) == 7


def test_csv_of_nothing_is_its_head() -> None:
    assert due_csv([], WORDS) == f"\ufeff{HEAD}\r\n"


def test_csv_of_a_hostile_plan() -> None:
    text = due_csv([listed_of(hostile_plan("=1+1;\n"))], WORDS).removeprefix("\ufeff")
    rows = list(csv.reader(io.StringIO(text, newline=""), delimiter=";"))
    assert [len(row) for row in rows] == [12] * 4
    assert {cell for row in rows[1:] for cell in row if cell.lstrip().startswith("=")} == set()


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
