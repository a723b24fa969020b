"""A file whose name is no UTF-8 is never told by the name of another file."""

from __future__ import annotations

import json
import os
import sys
from typing import TYPE_CHECKING

import pytest
from repositories import PLAN

if TYPE_CHECKING:
    from pathlib import Path

    from conftest import RunProcess

pytestmark = pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="names of files are UTF-8 there")

NAME = b"\xff\xfe2022.yaml"
SHOWN = r"\xff\xfe2022.yaml"
NUMBERED = PLAN.replace("- id: a\n- id: a", "- {id: a, nomor: 1}")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "2022.yaml").write_text(PLAN, encoding="utf-8")
    with open(os.path.join(os.fsencode(tmp_path), NAME), "wb") as file:  # noqa: PTH118, PTH123 - bytes
        file.write(PLAN.encode())
    return tmp_path


@pytest.mark.parametrize("output_format", ["full", "concise", "github", "gitlab", "junit", "json", "jsonl"])
def test_lint(run_process: RunProcess, folder: Path, output_format: str) -> None:
    done = run_process("lint", os.fsdecode(NAME), "--select", "RB101", "--format", output_format, cwd=folder)
    text = done.stdout.decode()
    assert (done.returncode, done.stderr) == (1, b"")
    written = json.dumps(SHOWN)[1:-1] if output_format in ("json", "jsonl", "gitlab") else SHOWN
    assert text.count("2022.yaml") == text.count(written) > 0
    assert "udcff" not in text


def test_sarif_has_the_bytes(run_process: RunProcess, folder: Path) -> None:
    done = run_process("lint", os.fsdecode(NAME), "--select", "RB101", "--format", "sarif", cwd=folder)
    assert b'"uri": "%FF%FE2022.yaml"' in done.stdout


@pytest.mark.parametrize("arguments", [("lint", "--diff"), ("fmt", "--check"), ("fmt", "--diff"), ("fmt",)])
def test_what_would_be_written(run_process: RunProcess, folder: Path, arguments: tuple[str, ...]) -> None:
    with open(os.path.join(os.fsencode(folder), NAME), "wb") as file:  # noqa: PTH118, PTH123 - bytes
        file.write(NUMBERED.replace("nomor: 1", "nomor:   1").encode())
    done = run_process(*arguments, os.fsdecode(NAME), cwd=folder)
    text = (done.stdout + done.stderr).decode()
    assert text.count("2022.yaml") == text.count(SHOWN) > 0


def test_a_file_that_is_not_there(run_process: RunProcess, folder: Path) -> None:
    done = run_process("lint", os.fsdecode(b"\xfd.yaml"), cwd=folder)
    assert done.stderr.decode() == "Kesalahan: berkas `\\xfd.yaml` tidak ada; periksa nama dan foldernya\n"


def test_due_as_json(run_process: RunProcess, folder: Path) -> None:
    done = run_process("due", "--plan", os.fsdecode(NAME), "--month", "5", "--format", "json", cwd=folder)
    assert json.loads(done.stdout)["plans"][0]["path"] == SHOWN


def test_baseline(run_process: RunProcess, folder: Path) -> None:
    assert run_process("baseline", "write", os.fsdecode(NAME), cwd=folder).returncode == 0
    files = json.loads((folder / "rbplan-baseline.json").read_bytes())["files"]
    assert list(files) == [SHOWN]
    done = run_process("lint", os.fsdecode(NAME), "--baseline", "rbplan-baseline.json", "--format", "json", cwd=folder)
    assert json.loads(done.stdout)["findings"] == []
