"""The wheel works outside the repository: templates, wording and types are inside."""

import os
import shutil
import subprocess
import sys
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


def run(*command: str | Path, cwd: Path) -> "subprocess.CompletedProcess[str]":
    clean = {name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "RBPLAN_", "VIRTUAL"))}
    return subprocess.run(command, cwd=cwd, env=clean, capture_output=True, encoding="utf-8", timeout=600, check=False)


def pip(python: Path | str, *arguments: str | Path, cwd: Path) -> None:
    """Run pip; without a package index the test skips, unless everything is required."""
    done = run(python, "-m", "pip", "--disable-pip-version-check", "-q", *arguments, cwd=cwd)
    if done.returncode != 0:
        if "No matching distribution" in done.stderr and not os.environ.get("RBPLAN_REQUIRE_ALL"):
            pytest.skip("no package index can be reached")
        pytest.fail(done.stderr)


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    source = tmp_path_factory.mktemp("source") / "rbplan"
    left_behind = shutil.ignore_patterns(".git", ".venv", "build", "dist", ".*_cache", "__pycache__", ".hypothesis")
    shutil.copytree(ROOT, source, ignore=left_behind)
    folder = tmp_path_factory.mktemp("wheel")
    pip(sys.executable, "wheel", "--no-deps", "--wheel-dir", folder, source, cwd=folder)
    return next(folder.glob("rbplan-*.whl"))


@pytest.fixture(scope="module")
def installed(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """Give the Python of a clean virtual environment that has nothing but the wheel."""
    folder = tmp_path_factory.mktemp("venv")
    run(sys.executable, "-m", "venv", folder, cwd=folder)
    python = folder / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    pip(python, "install", wheel, cwd=folder)
    return python


@pytest.fixture
def office(tmp_path: Path) -> Path:
    """Give a folder that holds nothing but a copy of the plan and its source."""
    shutil.copytree(ROOT / "plans", tmp_path / "plans")
    return tmp_path


def test_the_wheel_carries_its_data(wheel: Path) -> None:
    names = set(zipfile.ZipFile(wheel).namelist())
    templates = {f"rbplan/templates/{path.name}" for path in (ROOT / "templates").iterdir()}
    assert {"rbplan/py.typed", "rbplan/wording/id.json", "rbplan/wording/en.json", *templates} <= names
    assert [name for name in names if not name.startswith(("rbplan/", "rbplan-"))] == []


@pytest.mark.parametrize("kind", ["wheel", "editable"])
def test_the_commands_work_from_an_empty_folder(kind: str, installed: Path, office: Path) -> None:
    python = str(installed) if kind == "wheel" else sys.executable
    due = run(python, "-m", "rbplan", "due", "--month", "3", "--brief", "--lang", "en", cwd=office)
    assert (due.returncode, due.stderr) == (0, "")
    assert "March 2022: 2 due, 0 not yet certain, 26 all year" in due.stdout
    lint = run(python, "-m", "rbplan", "lint", cwd=office)
    assert (lint.returncode, lint.stderr) == (0, "")
    render = run(python, "-m", "rbplan", "render", cwd=office)
    assert (render.returncode, render.stdout) == (
        0,
        "Dokumen disimpan: build/2022/lampiran.md\nDokumen disimpan: build/2022/lampiran.tex\n",
    )
    tex = run(python, "-m", "rbplan", "render", "--format", "tex", "--output", "-", cwd=office)
    assert tex.stdout.endswith("\\end{document}\n")
    schema = run(python, "-m", "rbplan", "schema", cwd=office)
    assert schema.stdout == (ROOT / "schema" / "rbplan-1.schema.json").read_text(encoding="utf-8")


def test_without_the_extra_a_calendar_is_one_line(installed: Path, office: Path) -> None:
    calendar = run(installed, "-m", "rbplan", "due", "--format", "ics", "--lang", "en", cwd=office)
    assert (calendar.returncode, calendar.stdout) == (2, "")
    assert calendar.stderr.startswith("Error: this needs the extra `calendar`, which is not installed; ")
    assert calendar.stderr.endswith('install it with: pip install "rbplan[calendar]"\n')
    assert calendar.stderr.count("\n") == 1


def test_the_wheel_runs_its_own_code(installed: Path, office: Path) -> None:
    where = run(installed, "-c", "import rbplan; print(rbplan.__file__)", cwd=office)
    assert Path(where.stdout.strip()).is_relative_to(installed.parents[1])
    assert run(installed, "-m", "rbplan", "--version", cwd=office).stdout.startswith("rbplan 0.")
