"""``tools/monthly/action.yml``, its step, and the workflows that are ready to be copied."""

from __future__ import annotations

import re
import shutil
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml
from programs import ROOT, absent
from runner import Runner, Step

MONTHLY = ROOT / "tools" / "monthly"
WORKFLOWS = ROOT / "docs" / "workflows"
ACTION = yaml.safe_load((MONTHLY / "action.yml").read_text(encoding="utf-8"))
STEPS = ACTION["runs"]["steps"]

FILES = [
    *("index.html", "jatuh-tempo.csv", "jatuh-tempo.md", "jatuh-tempo.txt"),
    *("kalender.ics", "lampiran.html", "lampiran.md", "lampiran.pdf", "matriks.svg", "pesan.txt"),
]


@pytest.fixture
def runner(office: Path, tmp_path: Path) -> Runner:
    temporary = tmp_path / "temp dir"
    temporary.mkdir()
    return Runner(office, temporary, {"INPUT_LANG": "", "INPUT_WORKING_DIRECTORY": "."})


def deliver(runner: Runner, month: str, **variables: str) -> Step:
    given = {"RBPLAN_PROGRAMS": str(Path(sys.executable).parent), **variables}
    return runner.run("../monthly/step.sh", INPUT_MONTH=month, **given)


def test_the_step_tells_where_the_month_is(runner: Runner) -> None:
    step = deliver(runner, "2022-05")
    folder = runner.temporary / "rbplan-monthly" / "2022-05"
    assert (step.exit_code, step.stderr, step.obeyed) == (0, "", [])
    assert step.outputs == {"folder": str(folder), "month": "2022-05"}
    assert sorted(path.name for path in folder.iterdir()) == FILES
    assert step.summary == (folder / "lampiran.md").read_text(encoding="utf-8")


def test_the_steps_one_after_the_other(runner: Runner) -> None:
    """rbplan is installed from the folder around the action, with what makes calendars and PDF."""
    source = f"{MONTHLY}/../.."
    installed = runner.run("install.sh", INPUT_VERSION="", RBPLAN_SOURCE=source, RBPLAN_EXTRAS="calendar,pdf")
    if installed.exit_code and "No matching distribution" in installed.stderr:
        absent("no package index can be reached")
    assert (installed.exit_code, installed.obeyed) == (0, [])
    step = deliver(runner, "2022-05", RBPLAN_PROGRAMS=installed.outputs["programs"])
    assert (step.exit_code, step.stderr, step.obeyed) == (0, "", [])
    assert sorted(path.name for path in Path(step.outputs["folder"]).iterdir()) == FILES


def test_the_language(runner: Runner) -> None:
    deliver(runner, "2022-05", INPUT_LANG="en")
    folder = runner.temporary / "rbplan-monthly" / "2022-05"
    assert "May 2022" in (folder / "jatuh-tempo.txt").read_text(encoding="utf-8")


def test_a_schedule_that_says_no_month_means_this_one(runner: Runner) -> None:
    """No plan is of this year; the folder says so."""
    step = deliver(runner, "")
    assert step.exit_code == 0
    assert re.fullmatch(r"20[2-9]\d-[01]\d", step.outputs["month"])
    assert step.summary == ""


def test_a_plan_with_errors_is_an_annotation(runner: Runner) -> None:
    plan = runner.workspace / "plans" / "2022.yaml"
    plan.write_text(plan.read_text("utf-8").replace("bulan: 1-12", "bulan: 13", 1), encoding="utf-8")
    step = deliver(runner, "2022-05")
    said = "Something is missing from this month (exit code 1); the log of this step says why."
    assert (step.exit_code, step.obeyed, step.outputs) == (1, [f"::error title=rbplan::{said}"], {})


def test_offices_without_errors_are_told_all_the_same(runner: Runner) -> None:
    plans = runner.workspace / "plans"
    for name in ("1801", "1872"):
        (plans / name).mkdir()
    shutil.move(plans / "2022.yaml", plans / "1872" / "2022.yaml")
    shutil.move(plans / "2022", plans / "1872" / "2022")
    (plans / "1801" / "2022.yaml").write_text("rbplan: 1\n::error::x: 1\n", encoding="utf-8")
    step = deliver(runner, "2022-05")
    assert step.exit_code == 1
    assert [one.partition("::S")[0] for one in step.obeyed] == ["::error title=rbplan"]
    assert step.outputs["month"] == "2022-05"
    assert sorted(path.name for path in Path(step.outputs["folder"]).iterdir()) == ["1872", "index.html"]


@pytest.mark.parametrize("month", ["mei", "2022-05\nfolder=/", "$(id)", "%0A"])
def test_what_is_no_month(runner: Runner, month: str) -> None:
    step = deliver(runner, month)
    shown = month.replace("%", "%25").replace("\n", "%0A")
    said = f"month: '{shown}' is no month; write it like 2022-05, or ini, or depan."
    assert (step.exit_code, step.obeyed, step.outputs) == (2, [f"::error title=rbplan::{said}"], {})


@pytest.mark.parametrize("folder", ["-", "tidak ada"])
def test_what_is_no_folder(runner: Runner, folder: str) -> None:
    step = deliver(runner, "2022-05", INPUT_WORKING_DIRECTORY=folder)
    said = f"working-directory: there is no folder '{folder}' in the repository."
    assert (step.exit_code, step.obeyed, step.outputs) == (2, [f"::error title=rbplan::{said}"], {})


def test_every_input_is_used_and_none_is_text_of_a_script() -> None:
    used = " ".join(str(value) for step in STEPS for value in (*step["env"].values(), step.get("if", "")))
    assert [name for name in ACTION["inputs"] if f"inputs.{name} " not in used] == []
    assert [step["run"] for step in STEPS if "${{" in step["run"]] == []
    for step in STEPS:
        script = re.sub(r".*\$GITHUB_ACTION_PATH/([\w./-]+)\".*", r"\1", step["run"])
        assert (MONTHLY / script).is_file()
    assert [step for step in STEPS if "uses" in step] == []


def test_every_input_of_the_step_is_given() -> None:
    given = {name for step in STEPS for name in step["env"] if name.startswith("INPUT_")}
    scripts = (MONTHLY / "step.sh", ROOT / "tools" / "action" / "install.sh")
    assert {word for script in scripts for word in re.findall(r"INPUT_[A-Z_]+\b", script.read_text("utf-8"))} == given


def test_every_output_is_written() -> None:
    written = (MONTHLY / "step.sh").read_text("utf-8")
    for name, output in ACTION["outputs"].items():
        assert output["value"] == f"${{{{ steps.deliver.outputs.{name} }}}}"
        assert f"{name}=%s" in written


def load(name: str) -> dict[Any, Any]:
    loaded: dict[Any, Any] = yaml.safe_load((WORKFLOWS / name).read_text(encoding="utf-8"))
    return loaded


def test_the_workflow_for_github() -> None:
    workflow = load("monthly.yml")
    asked = workflow[True]  # YAML 1.1 reads the key `on` as true
    assert asked["schedule"] == [{"cron": "17 0 1 * *"}]
    assert workflow["permissions"] == {}
    job = workflow["jobs"]["monthly"]
    assert job["permissions"] == {"contents": "read", "issues": "write"}
    (monthly,) = [step for step in job["steps"] if "OWNER/rbplan" in step["uses"]]
    assert monthly["uses"].startswith(f"OWNER/rbplan/{MONTHLY.relative_to(ROOT).as_posix()}@")
    assert set(monthly["with"]) <= set(ACTION["inputs"])
    assert set(asked["workflow_dispatch"]["inputs"]) == {"month"}
    assert [step for step in job["steps"] if "run" in step] == []
    told = re.findall(r"steps\.monthly\.outputs\.(\w+)", str(job["steps"]))
    assert set(told) == set(ACTION["outputs"])


def test_actions_are_pinned_alike_everywhere() -> None:
    pins: dict[str, set[str]] = {}
    for path in (*WORKFLOWS.glob("*.yml"), *(ROOT / ".github" / "workflows").glob("*.yml")):
        for name, pin in re.findall(
            r"uses: ([\w/-]+)@([0-9a-f]{40} # v[\d.]+)$", path.read_text("utf-8"), re.MULTILINE
        ):
            pins.setdefault(name, set()).add(pin)
    assert {name: found for name, found in pins.items() if len(found) > 1} == {}
    assert "actions/upload-artifact" in pins


def test_the_workflow_for_gitlab() -> None:
    (job,) = load("gitlab-ci-monthly.yml").values()
    assert job["rules"] == [{"if": '$CI_PIPELINE_SOURCE == "schedule"'}]
    (script,) = job["script"]
    assert script == 'bash /opt/rbplan/tools/monthly/deliver.sh bulanan "$RBPLAN_MONTH"'
    assert job["artifacts"]["paths"] == ["bulanan"]
    assert job["variables"]["RBPLAN_MONTH"] == "ini"
