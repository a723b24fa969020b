"""``rbplan schema``: printed, or written to a file that is no plan."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from rbplan.wording.catalogue import LANGUAGES

if TYPE_CHECKING:
    from conftest import Run

COMMITTED = (Path(__file__).parents[2] / "schema" / "rbplan-1.schema.json").read_text(encoding="utf-8")


@pytest.mark.parametrize("language", LANGUAGES)
def test_it_is_printed_and_the_same_in_every_language(language: str, run: Run) -> None:
    assert run("schema", "--lang", language) == (0, COMMITTED, "")


def test_a_dash_is_the_screen(run: Run) -> None:
    assert run("schema", "--output", "-") == (0, COMMITTED, "")


def test_it_needs_no_plan(run: Run, tmp_path: Path) -> None:
    assert run("schema", cwd=tmp_path).exit_code == 0


@pytest.mark.parametrize(("output", "file"), [("a.json", "a.json"), ("plans", "plans/rbplan-1.schema.json")])
def test_it_is_written(output: str, file: str, run: Run, office: Path) -> None:
    assert run("schema", "--output", output, cwd=office) == (0, f"Skema disimpan: {file}\n", "")
    assert json.loads((office / file).read_bytes()) == json.loads(COMMITTED)


def test_a_plan_is_never_written_over(run: Run, office: Path) -> None:
    before = (office / "plans" / "2022.yaml").read_bytes()
    message = "Kesalahan: `plans/2022.yaml` bukan berkas .json; pilih nama yang berakhir dengan .json\n"
    assert run("schema", "--output", "plans/2022.yaml", cwd=office) == (2, "", message)
    assert (office / "plans" / "2022.yaml").read_bytes() == before


@pytest.mark.parametrize(
    ("output", "message"),
    [
        ("", "--output kosong; sebutkan berkas atau folder tujuannya"),
        ("tidak/ada.json", "folder untuk `tidak/ada.json` tidak ada; buat dahulu foldernya"),
    ],
)
def test_what_cannot_be_written(output: str, message: str, run: Run) -> None:
    assert run("schema", "--output", output) == (2, "", f"Kesalahan: {message}\n")
