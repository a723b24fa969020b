"""``rbplan lint`` with its options: which rules, how it ends, where it writes, what it reads."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
from offices import write_plan

from rbplan.cli import lint_run
from rbplan.lint import registry
from rbplan.lint.rules import duplicate_id

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from conftest import Run, RunProcess

    from rbplan.lint.rule import Finding
    from rbplan.lint.subject import Subject

PLAN = """\
rbplan: 1
tahun: 2022
satker: {nama: KPU Kota Metro}  # rbplan: ignore[RB199]
program:
  - id: a
  - id: a
"""
ONLY = ("--select", "RB101,unknown-suppression")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "kantor"
    (folder / "plans").mkdir(parents=True)
    (folder / "plans" / "2022.yaml").write_text(PLAN, encoding="utf-8")
    return folder


def codes(run: Run, folder: Path, *arguments: str) -> list[str]:
    outcome = run("lint", "--format", "json", *arguments, cwd=folder)
    assert outcome.stderr == ""
    return [finding["code"] for finding in json.loads(outcome.stdout)["findings"]]


@pytest.mark.parametrize(
    ("arguments", "expected"),
    [
        (ONLY, ["RB902", "RB101"]),
        (("--select", "RB101"), ["RB101"]),
        (("--select", "RB101", "--select", "RB902"), ["RB902", "RB101"]),
        (("--select", "RB101 RB902"), ["RB902", "RB101"]),
        ((*ONLY, "--ignore", "duplicate-id"), ["RB902"]),
        ((*ONLY, "--ignore", "RB1,RB9"), ["RB902", "RB101"]),
    ],
)
def test_rules(run: Run, folder: Path, arguments: tuple[str, ...], expected: list[str]) -> None:
    assert codes(run, folder, *arguments) == expected


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("--select", "RB999"), "tidak ada aturan bernama RB999; "),
        (("--ignore", "duplikat"), "tidak ada aturan bernama duplikat; maksud Anda duplicate-"),
        (("--ignore", "zzzz"), "tidak ada aturan bernama zzzz; lihat `rbplan rule --all`"),
        (("--write", "sarif"), "--write sarif tidak dapat dibaca: tulis BENTUK:BERKAS, dengan bentuk full, "),
        (("--write", "none:a"), "--write none:a tidak dapat dibaca: "),
        (("--write", ":a"), "--write :a tidak dapat dibaca: "),
        (("--unsafe-fixes",), "--unsafe-fixes dipakai bersama --fix atau --diff"),
        (("--stdin-filename", "a.yaml"), "--stdin-filename hanya dipakai bersama - (masukan standar)"),
        (("--baseline", "tidak-ada.json"), "tidak-ada.json"),
        (("--since", "HEAD"), "tidak berada di dalam repositori git"),
    ],
)
def test_what_cannot_be_asked(run: Run, folder: Path, arguments: tuple[str, ...], said: str) -> None:
    outcome = run("lint", *arguments, cwd=folder)
    assert (outcome.exit_code, outcome.stdout) == (2, "")
    assert outcome.stderr.startswith("Kesalahan: ")
    assert said in outcome.stderr
    assert outcome.stderr.count("\n") == 1


@pytest.mark.parametrize(
    ("fail_on", "rules", "exit_code"),
    [
        (None, "RB101", 1),
        (None, "RB902", 0),
        ("error", "RB902", 0),
        ("warning", "RB902", 1),
        ("info", "RB902", 1),
        ("never", "RB101", 0),
    ],
)
def test_exit_code(run: Run, folder: Path, fail_on: str | None, rules: str, exit_code: int) -> None:
    asked = ("--fail-on", fail_on) if fail_on else ()
    assert run("lint", "--select", rules, *asked, cwd=folder).exit_code == exit_code


SETTINGS = """\
[lint]
select = ["RB101", "RB902"]
ignore = ["RB902"]
fail-on = "never"

[lint.rules.duplicate-id]
severity = "info"
"""


def test_what_is_not_severe_enough_is_counted(run: Run, folder: Path) -> None:
    outcome = run("lint", *ONLY, "--min-severity", "error", "--lang", "en", cwd=folder)
    assert "RB902" not in outcome.stdout
    assert outcome.stdout.splitlines()[-2:] == [
        "Errors: 1. Warnings: 0. Notes: 0. Files checked: plans/2022.yaml.",
        "Less severe and not shown: 1.",
    ]
    assert (
        run("lint", "--select", "RB902", "--min-severity", "error", "--fail-on", "warning", cwd=folder).exit_code == 1
    )
    (folder / "rbplan.toml").write_text('[lint]\nmin-severity = "error"\n', encoding="utf-8")
    assert codes(run, folder, *ONLY) == ["RB101"]
    assert codes(run, folder, *ONLY, "--min-severity", "info") == ["RB902", "RB101"]


def test_settings(run: Run, folder: Path) -> None:
    (folder / "rbplan.toml").write_text(SETTINGS, encoding="utf-8")
    outcome = run("lint", "--format", "json", cwd=folder)
    assert [(each["code"], each["severity"]) for each in json.loads(outcome.stdout)["findings"]] == [("RB101", "info")]
    assert outcome.exit_code == 0
    assert run("lint", "--fail-on", "info", cwd=folder).exit_code == 1
    assert codes(run, folder, "--ignore", "RB101") == []
    assert codes(run, folder, *ONLY, "--isolated") == ["RB902", "RB101"]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("lint = 1", "`lint` pada pengaturan FILE harus berupa bagian [lint]"),
        ("[lint]\nselct = []", "isian `lint.selct` pada pengaturan FILE tidak dikenal; maksud Anda `select`?"),
        ("[lint]\nzzz = []", "isian `lint.zzz` pada pengaturan FILE tidak dikenal; yang dikenal: select, "),
        ('[lint]\nselect = "RB1"', "`lint.select` pada pengaturan FILE harus berupa daftar teks"),
        ("[lint]\nignore = [1]", "`lint.ignore` pada pengaturan FILE harus berupa daftar teks"),
        ('[lint]\nselect = ["RB777"]', "tidak ada aturan bernama RB777"),
        ('[lint]\nfail-on = "x"', "`lint.fail-on` pada pengaturan FILE tidak dapat dipakai; pilihannya: error, "),
        (
            '[lint]\nmin-severity = "never"',
            "`lint.min-severity` pada pengaturan FILE tidak dapat dipakai; pilihannya: ",
        ),
        ("[lint]\nbaseline = 1", "`lint.baseline` pada pengaturan FILE harus berupa teks"),
        ("[lint]\nrules = 1", "`lint.rules` pada pengaturan FILE harus berupa bagian [lint.rules]"),
        ("[lint.rules.RB1]", "`lint.rules.RB1` pada pengaturan FILE"),
        ("[lint.rules.zzzz]", "`lint.rules.zzzz` pada pengaturan FILE bukan kode atau nama satu aturan"),
        ("[lint.rules]\nRB101 = 1", "`lint.rules.RB101` pada pengaturan FILE harus berupa bagian"),
        ("[lint.rules.RB101]\nseverity = 1", "`lint.rules.RB101.severity` pada pengaturan FILE tidak dapat dipakai"),
        ("[lint.rules.RB204]\nhighest = 0", "`lint.rules.RB204.highest` pada pengaturan FILE tidak dapat dipakai"),
        (
            '[lint.rules.RB208]\nperiods = ["Mei"]',
            "`lint.rules.RB208.periods` pada pengaturan FILE tidak dapat dipakai",
        ),
        ("[lint.rules.RB208]\nperiods = 1", "`lint.rules.RB208.periods` pada pengaturan FILE harus berupa daftar"),
        ("[lint.rules.RB101]\nsevrity = 1", "isian `lint.rules.RB101.sevrity` pada pengaturan FILE tidak dikenal"),
    ],
)
def test_what_settings_may_not_say(run: Run, folder: Path, text: str, said: str) -> None:
    file = folder / "rbplan.toml"
    file.write_text(text, encoding="utf-8")
    outcome = run("lint", cwd=folder)
    assert (outcome.exit_code, outcome.stdout) == (2, "")
    assert said.replace("FILE", str(file)) in outcome.stderr
    assert outcome.stderr.count("\n") == 1


def test_periods_of_a_blackout(run: Run, folder: Path) -> None:
    write_plan(folder, "plans/2022.yaml")
    plan = folder / "plans" / "2022.yaml"
    dated = plan.read_text(encoding="utf-8").replace("bulan: [5]", "bulan: [5]\n                tenggat: 2022-05-05")
    plan.write_text(dated, encoding="utf-8")
    (folder / "rbplan.toml").write_text(
        '[lint.rules.blackout]\nperiods = ["2022-04-29..2022-05-06 Idulfitri"]\n', encoding="utf-8"
    )
    outcome = run("lint", "--format", "json", "--select", "RB208", cwd=folder)
    assert [each["args"] for each in json.loads(outcome.stdout)["findings"]] == [
        {"day": "2022-05-05", "name": "Idulfitri"}
    ]


def test_other_commands_do_not_judge_the_settings_of_lint(run: Run, folder: Path) -> None:
    (folder / "rbplan.toml").write_text("[lint]\nzzz = []\n", encoding="utf-8")
    assert run("due", "--month", "5", cwd=folder).exit_code == 0


def test_show_settings(run: Run, folder: Path) -> None:
    file = folder / "rbplan.toml"
    file.write_text(SETTINGS, encoding="utf-8")
    outcome = run("lint", "--show-settings", "--ignore", "RB903", cwd=folder)
    assert (outcome.exit_code, outcome.stderr) == (0, "")
    assert outcome.stdout == (
        f'lint.select = ["RB101", "RB902"]  # dari {file}\n'
        "lint.extend-select = []  # bawaan\n"
        f'lint.ignore = ["RB902"]  # dari {file}\n'
        'lint.ignore = ["RB903"]  # dari baris perintah\n'
        f"lint.fail-on = never  # dari {file}\n"
        "lint.min-severity = info  # bawaan\n"
        f"lint.rules.RB101.severity = info  # dari {file}\n"
    )


def test_several_formats_in_one_run(run: Run, folder: Path) -> None:
    outcome = run(
        *("lint", *ONLY, "--lang", "en", "--format", "concise", "--write", "json:a.json", "--write", "sarif:b.sarif"),
        cwd=folder,
    )
    assert outcome.stdout == (
        "plans/2022.yaml:3:50: warning[RB902 unknown-suppression] "
        "No rule is called `RB199`, so this comment accepts nothing.\n"
        "plans/2022.yaml:6:9: error[RB101 duplicate-id] The id `a` is already used on line 5.\n"
    )
    assert json.loads((folder / "a.json").read_text(encoding="utf-8"))["schema"] == "rbplan.lint/1"
    assert json.loads((folder / "b.sarif").read_text(encoding="utf-8"))["version"] == "2.1.0"


def test_a_file_that_cannot_be_written(run: Run, folder: Path) -> None:
    outcome = run("lint", "--write", "json:tidak/ada/a.json", cwd=folder)
    assert (outcome.exit_code, outcome.stdout) == (2, "")
    assert "tidak/ada/a.json" in outcome.stderr


def test_quiet(run: Run, folder: Path) -> None:
    assert run("lint", "--select", "RB903", "--quiet", cwd=folder) == (0, "", "")
    assert "RB101" in run("lint", *ONLY, "-q", cwd=folder).stdout


def test_statistics(run: Run, folder: Path) -> None:
    assert run("lint", *ONLY, "--statistics", "--lang", "en", cwd=folder).stdout == (
        "1  RB101  [ ]  duplicate-id (error)\n1  RB902  [ ]  unknown-suppression (warning)\n"
    )
    answer = json.loads(run("lint", *ONLY, "--statistics", "--format", "json", cwd=folder).stdout)
    assert answer["schema"] == "rbplan.lint-statistics/1"
    assert answer["rules"][0] == {
        "code": "RB101",
        "name": "duplicate-id",
        "severity": "error",
        "count": 1,
        "fixable_count": 0,
    }


def test_standard_input(run_process: RunProcess) -> None:
    asked = ("lint", "-", *ONLY, "--format", "concise", "--stdin-filename", "plans/x.yaml")
    done = run_process(*asked, stdin=PLAN.encode())
    assert done.returncode == 1
    places = [line.split(" ")[0] for line in done.stdout.decode().splitlines()]
    assert places == ["plans/x.yaml:3:50:", "plans/x.yaml:6:9:"]
    assert run_process("lint", "-", stdin=b"").returncode == 1


def test_a_rule_that_fails(run: Run, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def check(_subject: Subject) -> Iterator[Finding]:
        raise ZeroDivisionError("pembagian")

    broken = tuple(
        rule._replace(check=check) if rule is duplicate_id.RULE else rule for rule in registry.RULES
    )  # fmt: skip
    monkeypatch.setattr(lint_run, "RULES", broken)
    outcome = run("lint", *ONLY, cwd=folder)
    assert outcome.exit_code == 3
    assert "RB902" in outcome.stdout
    assert outcome.stderr == (
        "Ini kesalahan pada aturan RB101 di rbplan, bukan pada rencana Anda: ZeroDivisionError: pembagian. "
        "Aturan lain tetap dijalankan. Laporkan kepada pengelola rbplan.\n"
    )


def test_several_processes_find_the_same(run: Run, folder: Path) -> None:
    for year in range(2000, 2030):
        (folder / "plans" / f"{year}.yaml").write_text(PLAN, encoding="utf-8")
    alone = run("lint", *ONLY, "--jobs", "1", "--format", "json", cwd=folder)
    together = run("lint", *ONLY, "--jobs", "2", "--format", "json", cwd=folder)
    assert len(json.loads(alone.stdout)["findings"]) == 60
    assert together == alone


@pytest.mark.parametrize("jobs", ["0", "-1", "x"])
def test_jobs_that_are_none(run: Run, folder: Path, jobs: str) -> None:
    assert run("lint", "--jobs", jobs, cwd=folder).exit_code == 2


@pytest.mark.parametrize(
    "target",
    ["plans/2022.yaml", "./plans/../plans/2022.yaml", "plans/2022/sumber/salinan.txt", "rbplan.toml", "b.json"],
)
def test_what_is_read_is_not_written_over(run: Run, folder: Path, target: str) -> None:
    (folder / "plans" / "2022" / "sumber").mkdir(parents=True)
    (folder / "plans" / "2022" / "sumber" / "salinan.txt").write_text("x", encoding="utf-8")
    (folder / "rbplan.toml").write_text("", encoding="utf-8")
    (folder / "b.json").write_text('{"schema": "rbplan.baseline/1", "files": {}}', encoding="utf-8")
    before = (folder / target).read_bytes()
    for more in ((), ("--fix",)):
        outcome = run("lint", "--write", f"json:{target}", "--baseline", "b.json", *more, cwd=folder)
        assert (outcome.exit_code, outcome.stdout) == (2, "")
        assert outcome.stderr.startswith("Kesalahan: ")
    assert (folder / target).read_bytes() == before


def test_a_baseline_is_not_written_over_a_plan(run: Run, folder: Path) -> None:
    outcome = run("baseline", "write", "--baseline", "plans/2022.yaml", cwd=folder)
    assert outcome.exit_code == 2
    assert (folder / "plans" / "2022.yaml").read_text(encoding="utf-8") == PLAN


def test_two_formats_are_not_written_to_one_file(run: Run, folder: Path) -> None:
    outcome = run("lint", "--write", "json:a.json", "--write", "sarif:./a.json", cwd=folder)
    assert outcome.exit_code == 2
    assert not (folder / "a.json").exists()


def test_the_standard_input_stands_alone(run: Run, folder: Path) -> None:
    outcome = run("lint", "-", "plans/2022.yaml", cwd=folder)
    assert (outcome.exit_code, outcome.stderr) == (
        2,
        "Kesalahan: - (masukan standar) harus berdiri sendiri, tanpa berkas lain\n",
    )
