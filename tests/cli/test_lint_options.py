"""``rbplan lint`` with its options: which rules, how it ends, where it writes, what it reads."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from rbplan.cli.linting import run as lint_run
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
        (
            ("--diff", "--write", "json:a.json"),
            "--diff tidak dapat dipakai bersama --format, --write, atau --statistics",
        ),
        (("--diff", "--statistics"), "--diff tidak dapat dipakai bersama --format, --write, atau --statistics"),
        (("--write", "json:plans"), "plans` adalah folder, bukan berkas; periksa namanya"),
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
    assert run("lint", "--select", "RB903", "--quiet", "--format", "github", cwd=folder) == (0, "", "")
    told = run("lint", *ONLY, "--lang", "en", cwd=folder).stdout
    assert told.endswith("Files checked: plans/2022.yaml.\n")
    assert run("lint", *ONLY, "-q", "--lang", "en", cwd=folder).stdout == told.partition("Errors: ")[0]


@pytest.mark.parametrize("output_format", ["json", "jsonl", "gitlab", "sarif", "junit"])
def test_what_machines_read_is_whole_without_findings_too(run: Run, folder: Path, output_format: str) -> None:
    asked = ("lint", "--select", "RB903", "--format", output_format)
    assert run(*asked, "--quiet", cwd=folder) == run(*asked, cwd=folder)


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


@pytest.mark.parametrize("output_format", ["full", "concise", "json", "jsonl", "github", "gitlab", "sarif", "junit"])
def test_ten_thousand_findings_in_every_format(run: Run, folder: Path, output_format: str) -> None:
    text = f"{PLAN.partition('program')[0]}program:\n" + "- id: a\n" * 10_001
    (folder / "plans" / "2022.yaml").write_text(text, encoding="utf-8")
    outcome = run("lint", "--select", "RB101", "--format", output_format, cwd=folder)
    assert (outcome.exit_code, outcome.stderr) == (1, "")
    assert outcome.stdout.count("RB101") >= 10_000


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (
            ("lint", "--fail-on", "warn"),
            (
                "pilihan `warn` pada --fail-on tidak dikenal; maksud Anda `warning`?"
                " Pilihannya: error, warning, info, never"
            ),
        ),
        (
            ("lint", "--fail-on", "parah"),
            "pilihan `parah` pada --fail-on tidak dikenal; pilihannya: error, warning, info, never",
        ),
        (
            ("due", "--format", "jsn"),
            (
                "pilihan `jsn` pada --format tidak dikenal; maksud Anda `json`?"
                " Pilihannya: terminal, md, json, jsonl, csv, ics, teks"
            ),
        ),
        (
            ("lint", "--min-severity", "it's"),
            "pilihan `it's` pada --min-severity tidak dikenal; pilihannya: error, warning, info",
        ),
    ],
)
def test_a_word_that_an_option_does_not_know(run: Run, arguments: tuple[str, ...], said: str) -> None:
    assert run(*arguments) == (2, "", f"Kesalahan: {said}\n")


def test_hidden_findings_that_fail_are_told(run: Run, tmp_path: Path) -> None:
    (tmp_path / "2022.yaml").write_text(
        "rbplan: 1\ntahun: 2022\nsatker: {nama: KPU}\nprogram:\n- {nama: A}\n", encoding="utf-8"
    )
    asked = ("lint", "2022.yaml", "--isolated", "--select", "RB113", "--min-severity", "error")
    assert run(*asked, "--fail-on", "warning", cwd=tmp_path) == (
        1,
        (
            "Tidak ada temuan yang cukup berat untuk ditampilkan. Berkas yang diperiksa: 2022.yaml.\n"
            "Lebih ringan dan tidak ditampilkan: 1.\n"
            "Di antaranya yang mencapai --fail-on warning: 1.\n"
        ),
        "",
    )
    assert run(*asked, cwd=tmp_path) == (
        0,
        "Tidak ditemukan kesalahan. Berkas yang diperiksa: 2022.yaml.\nLebih ringan dan tidak ditampilkan: 1.\n",
        "",
    )


def test_a_diff_has_no_format(run: Run) -> None:
    outcome = run("lint", "--diff", "--format", "json")
    assert (outcome.exit_code, outcome.stdout) == (2, "")
    assert outcome.stderr == "Kesalahan: --diff tidak dapat dipakai bersama --format, --write, atau --statistics\n"
