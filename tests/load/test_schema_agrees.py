"""What loads without a complaint of the models is accepted by the schema, and the reverse."""

import json
import random
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from jsonschema import Draft7Validator, FormatChecker
from plan_text import HEAD, indikator
from shape_cases import NO_PLAN, SHAPE, Case
from test_any_plan import LINES, VALUES
from value_cases import VALUE

from rbplan.document.read import read_document
from rbplan.load.load import load_plan
from rbplan.schema.plan_schema import SCHEMA_NAME

ROOT = Path(__file__).parents[2]
SCHEMA_FILE = ROOT / "schema" / SCHEMA_NAME
SCHEMA = Draft7Validator(json.loads(SCHEMA_FILE.read_bytes()), format_checker=FormatChecker())
WRONG = {**SHAPE, **VALUE}

ACCEPTED = {
    "the least": HEAD,
    "keys without content": f"{HEAD}kerangka:\nkeputusan:\nsumber: ~\nprogram:\n- kegiatan:\n  keadaan: null\n",
    "quarters": indikator("triwulan: 1-2\ntarget: [25, 50.5]\nkumulatif: true\ntenggat: [2022-03-31, 2022-06-30]"),
    "months by name": indikator("bulan: Januari – mei, 9, DES."),
    "no month": indikator("bulan: []"),
    "one day": indikator("tenggat: 2022-03-31\ntarget: 87.5"),
    "lists in a cell": indikator("rincian: {butir: [{nomor: 1), butir: [{isi: x}]}]}"),
    "state": indikator("keadaan: kosong"),
    "draft": f"{HEAD}keputusan:\n- {{id: a, jenis: perubahan, diktum: [{{nama: KESATU}}], lampiran: {{judul: [x]}}}}\n",
    "source": f"{HEAD}sumber:\n- {{id: a, jenis: asli, tabel: [75-78, 8], bagian_tidak_tersedia: [{{setelah: 1}}]}}\n",
    "reading": indikator("bacaan: {baris: 1, sel: 1-200}\ndicocokkan: {tanggal: 2022-05-02, dengan: asli}"),
}


def accepts(text: str | bytes) -> bool:
    return SCHEMA.is_valid(data(text))


def data(text: str | bytes) -> Any:
    return read_document(text if isinstance(text, bytes) else text.encode(), "p.yaml").data


@pytest.mark.parametrize("text", ACCEPTED.values(), ids=list(ACCEPTED))
def test_what_loads_is_accepted(text: str) -> None:
    assert load_plan(text.encode(), "p.yaml").diagnostics == ()
    assert [error.message for error in SCHEMA.iter_errors(data(text))] == []


@pytest.mark.parametrize("case", WRONG.values(), ids=list(WRONG))
def test_what_does_not_load_is_refused(case: Case) -> None:
    assert not accepts(case.text)


@pytest.mark.parametrize("text", [text for text, _ in NO_PLAN.values()], ids=list(NO_PLAN))
def test_what_is_no_plan_is_refused(text: str) -> None:
    assert not accepts(text)


@settings(deadline=None, derandomize=True, max_examples=80)
@given(st.integers(0, 2**32), st.integers(1, 3))
def test_the_real_plan_with_other_values(seed: int, count: int) -> None:
    chance = random.Random(seed)  # noqa: S311 - hypothesis chooses the seed
    lines = LINES.copy()
    for _ in range(count):
        position = chance.randrange(len(lines))
        key, colon, _value = lines[position].partition(": ")
        lines[position] = f"{key}{colon}{chance.choice(VALUES)}\n" if colon else lines[position]
    loaded = load_plan("".join(lines).encode(), "p.yaml")
    if not loaded.document.diagnostics:
        assert SCHEMA.is_valid(loaded.document.data) == (not loaded.diagnostics)


def check_jsonschema(*files: Path) -> "subprocess.CompletedProcess[str]":
    command = [sys.executable, "-m", "check_jsonschema", "--schemafile", SCHEMA_FILE, *files]
    return subprocess.run(command, capture_output=True, encoding="utf-8", timeout=60, check=False)


def test_check_jsonschema_accepts_what_loads(tmp_path: Path) -> None:
    """It reads YAML and patterns in its own way, as editors do."""
    for number, text in enumerate(ACCEPTED.values()):
        (tmp_path / f"{number}.yaml").write_text(text, encoding="utf-8")
    done = check_jsonschema(ROOT / "plans" / "2022.yaml", *tmp_path.iterdir())
    assert (done.returncode, done.stdout) == (0, "ok -- validation done\n")


def test_check_jsonschema_refuses_what_is_wrong(tmp_path: Path) -> None:
    wrong = {
        "key": "bulann: 3",
        "month": "bulan: 13",
        "text": "bulan: 3; 4",
        "type": "nomor: 1",
        "day": "tenggat: 2022-02-30",
    }
    for name, text in wrong.items():
        (tmp_path / f"{name}.yaml").write_text(indikator(text), encoding="utf-8")
    done = check_jsonschema(*sorted(tmp_path.iterdir()))
    assert done.returncode == 1
    assert [name for name in wrong if f"{name}.yaml::$.program[0]" not in done.stdout] == []
