"""The step of ``action.yml`` that checks the plans, in pull requests of scratch repositories."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
from runner import Runner, Step, git

if TYPE_CHECKING:
    from pathlib import Path

STANDING = "rbplan: 1\ntahun: 2022\nsatker: {nama: KPU}\nprogram:\n" + "- id: a\n" * 13
"""A plan with twelve findings, more than GitHub shows."""

ONLY_IDS = '[lint]\nselect = ["RB101"]\n'


class PullRequest:
    """A repository with a main branch, and its clone with a branch that is merged for the job."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.origin = folder / "asal"
        self.clone = folder / "salinan kerja"
        self.origin.mkdir()
        git(self.origin, "init", "--quiet", "--initial-branch=main")
        self.temporary = folder / "temp"
        self.temporary.mkdir()

    def write(self, root: Path, name: str, text: str) -> None:
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_text(text, encoding="utf-8")
        git(root, "add", "--all")
        git(root, "commit", "--quiet", "--message", name)

    def open(self, *depth: str) -> Runner:
        """Check out as actions/checkout does: what main would be with the branch merged, on no branch."""
        git(self.origin, "checkout", "--quiet", "--detach", "main")
        git(self.origin, "merge", "--quiet", "--no-ff", "--message", "gabung", "usulan")
        git(self.origin, "update-ref", "refs/pull/1/merge", "HEAD")
        git(self.folder, "init", "--quiet", str(self.clone))
        git(self.clone, "remote", "add", "origin", f"file://{self.origin}")
        branches = [] if depth else ["+refs/heads/*:refs/remotes/origin/*"]
        git(self.clone, "fetch", "--quiet", *depth, "origin", *branches, "+refs/pull/1/merge:refs/remotes/pull/1/merge")
        git(self.clone, "checkout", "--quiet", "refs/remotes/pull/1/merge")
        return Runner(self.clone, self.temporary, {"GITHUB_BASE_REF": "main"})


@pytest.fixture
def request_of(tmp_path: Path) -> PullRequest:
    made = PullRequest(tmp_path)
    made.write(made.origin, "rbplan.toml", ONLY_IDS)
    made.write(made.origin, "plans/2022.yaml", STANDING)
    git(made.origin, "checkout", "--quiet", "-b", "usulan")
    return made


def assert_no_shell_error(step: Step) -> None:
    assert ": line " not in step.stderr
    assert "Traceback" not in step.stderr


def test_only_what_the_pull_request_brings(request_of: PullRequest) -> None:
    request_of.write(request_of.origin, "plans/2022.yaml", f"{STANDING}- id: b\n- id: b\n")
    step = request_of.open().lint()
    assert len(step.obeyed) == 1
    assert step.obeyed[0].startswith("::error file=plans/2022.yaml,line=19,endLine=19,col=7,endColumn=8,title=RB101 ")
    assert (step.exit_code, step.stderr) == (1, "")
    assert step.outputs == {"exit-code": "1", "findings": "1"}
    assert "Sudah ada sebelumnya dan tidak ditampilkan: 12." in step.stdout
    assert step.summary.count("## rbplan lint") == 1
    assert step.summary.count("RB101") == 1


def test_a_pull_request_that_brings_nothing(request_of: PullRequest) -> None:
    request_of.write(request_of.origin, "plans/2022.yaml", f"# catatan\n{STANDING}- id: b\n")
    step = request_of.open().lint()
    assert (step.exit_code, step.stderr, step.obeyed) == (0, "", [])
    assert step.outputs == {"exit-code": "0", "findings": "0"}


def test_what_main_brought_meanwhile_is_not_told(request_of: PullRequest) -> None:
    request_of.write(request_of.origin, "catatan.md", "x\n")
    git(request_of.origin, "checkout", "--quiet", "main")
    request_of.write(request_of.origin, "plans/2022.yaml", f"{STANDING}- id: c\n- id: c\n")
    assert request_of.open().lint().outputs == {"exit-code": "0", "findings": "0"}


def test_elsewhere_everything_is_told(request_of: PullRequest) -> None:
    request_of.write(request_of.origin, "catatan.md", "x\n")
    runner = request_of.open()
    pushed = runner._replace(event={}).lint()
    assert (pushed.exit_code, pushed.outputs["findings"], len(pushed.obeyed)) == (1, "12", 10)
    assert "sepuluh per tingkat: 2." in pushed.stdout
    assert runner.lint(since="").outputs["findings"] == "12"
    queued = runner._replace(event={"INPUT_QUEUE_BASE": git(runner.workspace, "rev-parse", "HEAD^1")}).lint()
    assert queued.outputs == {"exit-code": "0", "findings": "0"}
    assert runner.lint(since="HEAD~3", lang="en").exit_code == 2


def test_the_plan_of_a_stranger_commands_nothing(request_of: PullRequest) -> None:
    hostile = (
        "rbplan: 1\ntahun: 2022\n"
        "::set-output name=x::y: 1\n"
        '"##[add-mask]a": 1\n'
        '"::stop-commands::z": 1\n'
        '"%0A::error::w": 1\n'
        "satker: {nama: 'KPU'}\n"
    )
    request_of.write(request_of.origin, "plans/2022.yaml", hostile)
    request_of.write(request_of.origin, "plans/##[error]v/2022.yaml", hostile)
    step = request_of.open().lint()
    assert step.exit_code == 1
    assert {one.split(",")[0].split("=")[0] for one in step.obeyed} == {"::error file"}
    assert len(step.obeyed) == int(step.outputs["findings"]) == 8
    for text in ("::set-output name=x::y", "##[add-mask]a", "::stop-commands::z"):
        assert text in step.stdout
    assert "\\#\\#\\[error\\]" in step.summary


def test_a_plan_in_a_folder_with_a_space(request_of: PullRequest) -> None:
    request_of.write(request_of.origin, "kantor kota/plans/2022.yaml", STANDING)
    request_of.write(request_of.origin, "kantor kota/rbplan.toml", ONLY_IDS)
    runner = request_of.open()
    expected = "::error file=kantor kota/plans/2022.yaml,line=6,"
    by_path = runner.lint(paths="kantor kota/plans/2022.yaml\n\nplans\n")
    assert by_path.obeyed[0].startswith(expected)
    assert by_path.outputs == {"exit-code": "1", "findings": "12"}
    by_folder = runner.lint(working_directory="kantor kota", sarif="hasil lint.sarif", paths="plans/2022.yaml")
    assert by_folder.obeyed[0].startswith(expected)
    report = runner.workspace / "kantor kota" / "hasil lint.sarif"
    assert by_folder.outputs == {"exit-code": "1", "findings": "12", "sarif-file": str(report)}
    results = json.loads(report.read_text(encoding="utf-8"))["runs"][0]["results"]
    place = results[0]["locations"][0]["physicalLocation"]["artifactLocation"]["uri"]
    assert (len(results), place) == (12, "kantor%20kota/plans/2022.yaml")


def test_baseline_and_severity(request_of: PullRequest) -> None:
    counts = {"schema": "rbplan.baseline/1", "files": {"plans/2022.yaml": {"RB101": 12}}}
    request_of.write(request_of.origin, "disepakati.json", json.dumps(counts))
    runner = request_of.open()
    assert runner.lint(since="", baseline="disepakati.json").outputs == {"exit-code": "0", "findings": "0"}
    never = runner.lint(since="", fail_on="never", sarif=str(runner.temporary / "lint.sarif"))
    assert never.exit_code == 0
    assert never.outputs == {
        "exit-code": "0",
        "findings": "12",
        "sarif-file": str(runner.temporary / "lint.sarif"),
    }


def test_what_an_input_leaves_empty_the_settings_decide(request_of: PullRequest) -> None:
    request_of.write(request_of.origin, "rbplan.toml", f'lang = "en"\n{ONLY_IDS}fail-on = "never"\n')
    step = request_of.open().lint(since="")
    assert (step.exit_code, step.outputs["findings"]) == (0, "12")
    assert "There before" not in step.stdout
    assert "Files checked: plans/2022.yaml." in step.stdout


@pytest.mark.parametrize(
    ("inputs", "said"),
    [
        ({"since": "tidak-ada"}, "revisi tidak-ada tidak dikenal git"),
        ({"since": "--all"}, "revisi --all tidak dikenal git"),
        ({"since": "a\nb"}, "::error title=rbplan::since: must be one line."),
        ({"fail_on": "parah"}, "pilihan `parah` pada --fail-on tidak dikenal; pilihannya: error, "),
        ({"lang": "fr"}, "bahasa `fr` pada --lang tidak dikenal"),
        ({"baseline": "tidak ada.json"}, "tidak ada.json"),
        ({"sarif": "a\nexit-code=0"}, "::error title=rbplan::sarif: must be one line."),
        ({"sarif": "tidak/ada/lint.sarif"}, "tidak/ada/lint.sarif"),
        (
            {"working_directory": "tidak ada"},
            "::error title=rbplan::working-directory: there is no folder 'tidak ada' ",
        ),
        ({"working_directory": "-"}, "::error title=rbplan::working-directory: there is no folder '-' "),
        ({"paths": "-"}, "::error title=rbplan::paths: - (the standard input) cannot be used here; "),
        ({"paths": "--help"}, "`--help`"),
        ({"paths": "$(id)\n"}, "`$(id)`"),
        ({"paths": "plans/*.yaml"}, "`plans/*.yaml`"),
    ],
)
def test_what_cannot_be_asked_of_the_action(request_of: PullRequest, inputs: dict[str, str], said: str) -> None:
    request_of.write(request_of.origin, "catatan.md", "x\n")
    step = request_of.open().lint(**inputs)
    assert step.exit_code == 2
    assert said in step.stdout + step.stderr
    assert_no_shell_error(step)
    assert [one.partition(":: ")[0].split("::")[1] for one in step.obeyed] == ["error title=rbplan"]
    assert step.outputs in ({}, {"exit-code": "2", "findings": ""}, {"exit-code": "2", "findings": "0"})


@pytest.mark.parametrize("depth", ["1", "2"])
def test_a_history_that_was_not_fetched_is_said_to_be(request_of: PullRequest, depth: str) -> None:
    request_of.write(request_of.origin, "catatan.md", "x\n")
    step = request_of.open("--depth", depth).lint()
    assert step.exit_code == 2
    assert "fetch-depth: 0" in step.stderr
    assert step.obeyed == [
        "::error title=rbplan::The plans could not be checked (exit code 2); the log of this step says why."
    ]
    assert_no_shell_error(step)
