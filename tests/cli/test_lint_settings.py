"""``rbplan lint`` and the table ``lint`` of the settings."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
from offices import write_plan

if TYPE_CHECKING:
    from pathlib import Path

    from conftest import Run

PLAN = """\
rbplan: 1
tahun: 2022
satker: {nama: KPU Kota Metro}  # rbplan: ignore[RB199]
program:
  - id: a
  - id: a
"""
ONLY = ("--select", "RB101,unknown-suppression")

SETTINGS = """\
[lint]
select = ["RB101", "RB902"]
ignore = ["RB902"]
fail-on = "never"

[lint.rules.duplicate-id]
severity = "info"
"""


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
        (
            '[lint.rules.RB101]\nseverity = "info"\n[lint.rules.duplicate-id]\nseverity = "error"',
            "`lint.rules.duplicate-id` pada pengaturan FILE menyebut aturan RB101 untuk kedua kalinya",
        ),
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


def test_show_settings_tells_where_the_baseline_came_from(run: Run, folder: Path) -> None:
    file = folder / "rbplan.toml"
    file.write_text('[lint]\nbaseline = "a.json"\n', encoding="utf-8")
    lines = run("lint", "--show-settings", cwd=folder).stdout.splitlines()
    assert f"lint.baseline = {folder.as_posix()}/a.json  # dari {file}" in lines
    lines = run("lint", "--show-settings", "--baseline", "b.json", cwd=folder).stdout.splitlines()
    assert [line for line in lines if "baseline" in line] == ["lint.baseline = b.json  # dari baris perintah"]
