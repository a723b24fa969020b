"""The formats of lint in the hands of programs that are not ours."""

from __future__ import annotations

import json
import os
import subprocess
from typing import TYPE_CHECKING

import pytest
from junitparser import JUnitXml
from programs import npm_program

if TYPE_CHECKING:
    from pathlib import Path

    from conftest import Run

FAULTY = """\
rbplan: 1
tahun: "2022"
satker: {nama: '<&KPU%:,>'}  # rbplan: ignore[RB101]
program:
- id: a
- id: a
- x: 1
"""
CLEAN = "rbplan: 1\ntahun: 2023\nsatker: {nama: KPU}\n"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "kantor % ü"
    (folder / "plans").mkdir(parents=True)
    (folder / "plans" / "2022.yaml").write_text(FAULTY.replace('"2022"', "2022"), encoding="utf-8")
    (folder / "plans" / "2023.yaml").write_text(CLEAN, encoding="utf-8")
    (folder / "plans" / "2024.yaml").write_text(FAULTY, encoding="utf-8")
    return folder


@pytest.mark.parametrize("language", ["id", "en"])
@pytest.mark.parametrize("files", [(), ("plans/2023.yaml",)], ids=["faulty", "clean"])
def test_sarif_passes_the_validator_of_code_scanning(
    run: Run, folder: Path, files: tuple[str, ...], language: str
) -> None:
    validator = npm_program("@microsoft/sarif-multitool-linux/Sarif.Multitool")
    run("lint", *files, "--lang", language, "--write", "sarif:lint.sarif", cwd=folder)
    assert json.loads((folder / "lint.sarif").read_text(encoding="utf-8"))["version"] == "2.1.0"
    done = subprocess.run(
        [validator, "validate", "lint.sarif", "--rule-kind", "Sarif;Ghas"],
        cwd=folder,
        env={**os.environ, "DOTNET_SYSTEM_GLOBALIZATION_INVARIANT": "1"},
        capture_output=True,
        encoding="utf-8",
        timeout=120,
        check=False,
    )
    findings = [line for line in done.stdout.splitlines() if ": error " in line or ": warning " in line]
    assert (done.returncode, findings) == (0, [])
    assert "Analysis completed successfully." in done.stdout


def test_junit_is_understood(run: Run, folder: Path) -> None:
    run("lint", "--write", "junit:lint.xml", cwd=folder)
    report = JUnitXml.fromfile(str(folder / "lint.xml"))
    suites = {suite.name: suite for suite in report}
    assert sorted(suites) == ["plans/2022.yaml", "plans/2023.yaml", "plans/2024.yaml"]
    assert (suites["plans/2022.yaml"].tests, suites["plans/2022.yaml"].failures) == (
        len(list(suites["plans/2022.yaml"])),
        len(list(suites["plans/2022.yaml"])),
    )
    assert [case.is_passed for case in suites["plans/2023.yaml"]] == [True]
    assert {case.result[0].type for case in suites["plans/2024.yaml"]} >= {"error"}


def test_gitlab_has_what_its_documentation_asks_for(run: Run, folder: Path) -> None:
    """docs.gitlab.com, "Code Quality report format": these properties, and no fingerprint twice."""
    run("lint", "--write", "gitlab:lint.json", cwd=folder)
    report = json.loads((folder / "lint.json").read_text(encoding="utf-8"))
    assert len({one["fingerprint"] for one in report}) == len(report) > 0
    for one in report:
        assert sorted(one) == ["check_name", "description", "fingerprint", "location", "severity"]
        assert one["severity"] in ("info", "minor", "major", "critical", "blocker")
        assert one["description"]
        assert sorted(one["location"]) == ["lines", "path"]
        assert one["location"]["path"] in ("plans/2022.yaml", "plans/2023.yaml", "plans/2024.yaml")
        assert one["location"]["lines"]["begin"] >= 1
