"""``rbplan matrix``: which plan, which level, which form, and where it goes."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
from bad_plans import BAD_PLANS
from offices import contents, write_plan
from systems import needs_full_disk, needs_posix
from terminals import on_terminal

from rbplan.present.screen import cell_width

if TYPE_CHECKING:
    from pathlib import Path

    from conftest import Run, RunProcess
    from syrupy.assertion import SnapshotAssertion

FORMATS = ("terminal", "md", "csv", "json", "svg")
FULL = b"Kesalahan: hasil tidak dapat ditulis: tempat penyimpanan penuh\n"


@pytest.mark.parametrize("language", ["id", "en"])
@pytest.mark.parametrize("form", ["md", "csv", "svg"])
def test_answer(form: str, language: str, run: Run, golden: SnapshotAssertion) -> None:
    outcome = run("--lang", language, "matrix", "--level", "program", "--format", form)
    assert (outcome.exit_code, outcome.stderr) == (0, "")
    assert outcome.stdout.replace("\r\n", "\n") == golden


@pytest.mark.parametrize("level", ["program", "kegiatan", "sub_kegiatan", "indikator"])
def test_levels(level: str, run: Run) -> None:
    data = json.loads(run("matrix", "--level", level, "--format", "json").stdout)
    assert (data["schema"], data["level"], data["rows"][-1]["level"]) == ("rbplan.matrix/1", level, level)


def test_the_level_is_kegiatan_unless_another_is_asked_for(run: Run) -> None:
    assert run("matrix") == run("matrix", "--level", "kegiatan")


def test_the_plan_is_chosen_as_everywhere(run: Run, tmp_path: Path) -> None:
    for year in (2021, 2022, 2023):
        write_plan(tmp_path, f"plans/{year}.yaml")

    def year_of(*arguments: str) -> str:
        return run("matrix", *arguments, cwd=tmp_path).stdout.splitlines()[0]

    assert year_of("--today", "2022-05-31") == "Kantor, rencana aksi tahun 2022 (plans/2022.yaml)"
    assert year_of("--year", "2021") == "Kantor, rencana aksi tahun 2021 (plans/2021.yaml)"
    assert year_of("--plan", "plans/2023.yaml") == "Kantor, rencana aksi tahun 2023 (plans/2023.yaml)"


def test_a_day_that_is_none_is_refused(run: Run) -> None:
    outcome = run("matrix", "--today", "kemarin")
    assert (outcome.exit_code, outcome.stdout, outcome.stderr.count("\n")) == (2, "", 1)


@pytest.mark.parametrize("form", FORMATS)
def test_a_file_holds_the_very_bytes_that_a_pipe_gets(form: str, run: Run, office: Path) -> None:
    piped = run("matrix", "--format", form)
    name = f"matriks.{'txt' if form == 'terminal' else form}"
    (office / "hasil").mkdir()
    assert run("matrix", "--format", form, "--output", "hasil") == (0, f"Dokumen disimpan: hasil/{name}\n", "")
    assert (office / "hasil" / name).read_bytes() == piped.stdout.encode()
    assert run("matrix", "--format", form, "--output", "-") == piped


@pytest.mark.parametrize("output", ["plans/2022.yaml", "plans/2022/matriks.svg"])
def test_the_plan_and_its_sources_are_not_written_over(output: str, run: Run, office: Path) -> None:
    before = contents(office)
    outcome = run("matrix", "--format", "svg", "--output", output)
    assert (outcome.exit_code, outcome.stdout) == (2, "")
    assert output in outcome.stderr
    assert contents(office) == before


@pytest.mark.parametrize("form", FORMATS)
def test_nothing_is_written_beside_the_answer(form: str, run: Run, office: Path) -> None:
    before = contents(office)
    assert run("matrix", "--format", form).exit_code == 0
    assert contents(office) == before


@pytest.mark.parametrize("language", ["id", "en"])
@pytest.mark.parametrize("name", BAD_PLANS)
def test_a_plan_with_problems_is_answered_as_by_due(name: str, language: str, run: Run, tmp_path: Path) -> None:
    (tmp_path / "plans").mkdir()
    (tmp_path / "plans" / "2022.yaml").write_bytes(BAD_PLANS[name])
    due = run("due", "--month", "5", "--lang", language, cwd=tmp_path)
    for form in FORMATS:
        outcome = run("matrix", "--format", form, "--lang", language, cwd=tmp_path)
        assert (outcome.exit_code, outcome.stderr) == (1, due.stderr)
        assert (outcome.stdout == "") == (due.stdout == "")


def test_lines_of_csv_end_as_spreadsheets_want(run_process: RunProcess) -> None:
    content = run_process("matrix", "--format", "csv").stdout
    assert content.startswith(b"\xef\xbb\xbfProgram;Kegiatan;")
    assert content.count(b"\r\n") == content.count(b"\n") == 26


@needs_full_disk
@pytest.mark.parametrize("form", FORMATS)
def test_a_full_disk_is_said(form: str, run_process: RunProcess) -> None:
    with open("/dev/full", "wb") as full:  # noqa: PTH123 - a device
        done = run_process("matrix", "--format", form, stdout=full.fileno())
    assert (done.returncode, done.stderr) == (2, FULL)


@needs_full_disk
def test_a_full_disk_behind_output_is_said(run_process: RunProcess) -> None:
    done = run_process("matrix", "--format", "svg", "--output", "/dev/full")
    assert (done.returncode, done.stdout) == (2, b"")
    assert done.stderr.decode().count("\n") == 1


@needs_posix
@pytest.mark.parametrize("columns", [1, 20, 40, 80, 200])
def test_on_a_terminal(columns: int, office: Path) -> None:
    exit_code, text = on_terminal("matrix", cwd=office, columns=columns, env={"NO_COLOR": "1"})
    lines = text.splitlines()
    assert exit_code == 0
    assert max(map(cell_width, lines)) <= max(20, columns)
    assert "\x1b" not in text


@needs_posix
@pytest.mark.parametrize("form", ["md", "csv", "json", "svg"])
def test_other_forms_do_not_depend_on_the_terminal(form: str, office: Path, run: Run) -> None:
    exit_code, text = on_terminal("matrix", "--format", form, cwd=office, columns=40)
    assert (exit_code, text) == (0, run("matrix", "--format", form).stdout)
