"""Shell completion, by the protocol of typer."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from offices import write_plan

from rbplan.cli.commands import COMMANDS
from rbplan.cli.plan_file import PlanFile
from rbplan.plan.bulan import NAMA_BULAN
from rbplan.render.document_name import SUFFIXES

if TYPE_CHECKING:
    from pathlib import Path

    from conftest import Run, RunProcess

DUE_OPTIONS = [
    *("--plan", "--year", "--month", "--quarter", "--semester", "--today", "--program", "--pic", "--match", "--only"),
    *("--sort", "--format", "--brief", "--per-pic", "--alarm", "--output", "--lang", "--help"),
]


def completed(run_process: RunProcess, words: str, position: int, cwd: Path | None = None, **env: str) -> list[str]:
    """Give what bash is offered for a line."""
    env |= {"_RBPLAN_COMPLETE": "complete_bash", "COMP_WORDS": words, "COMP_CWORD": str(position)}
    done = run_process(env=env, cwd=cwd)
    assert (done.returncode, done.stderr) == (0, b"")
    return done.stdout.decode().split()


@pytest.mark.parametrize(
    ("words", "position", "expected"),
    [
        ("rbplan ", 1, list(COMMANDS)),
        ("rbplan d", 1, ["due"]),
        ("rbplan rule RB90", 2, ["RB901", "RB902", "RB903", "RB904", "RB905"]),
        ("rbplan rule RB101", 2, ["RB101"]),
        ("rbplan rule duplicate-i", 2, ["duplicate-id"]),
        ("rbplan rule XX", 2, []),
        ("rbplan x", 1, []),
        ("rbplan due --", 2, DUE_OPTIONS),
        ("rbplan due --m", 2, ["--month", "--match"]),
        ("rbplan due --format ", 3, ["terminal", "md", "json", "jsonl", "csv", "ics", "teks"]),
        ("rbplan render ", 2, ["lampiran", "keputusan", "matriks", "ringkasan"]),
        ("rbplan render lampiran k", 3, ["keputusan"]),
        ("rbplan render --format ", 3, list(SUFFIXES)),
        ("rbplan render --format md,", 3, [f"md,{suffix}" for suffix in SUFFIXES[1:]]),
        ("rbplan render --form ", 3, ["alih-teks", "rancangan", "asli", "salinan"]),
        ("rbplan matrix --format ", 3, ["terminal", "md", "csv", "json", "svg"]),
        ("rbplan matrix --level ", 3, ["program", "kegiatan", "sub_kegiatan", "indikator"]),
        ("rbplan --lang ", 2, ["id", "en"]),
        ("rbplan due --lang e", 3, ["en"]),
    ],
)
def test_bash(words: str, position: int, expected: list[str], run_process: RunProcess) -> None:
    assert completed(run_process, words, position) == expected


@pytest.mark.parametrize(("language", "line"), [("id", "Periksa berkas rencana."), ("en", "Check plan files.")])
def test_zsh_shows_the_help_in_the_chosen_language(language: str, line: str, run_process: RunProcess) -> None:
    env = {"_RBPLAN_COMPLETE": "complete_zsh", "_TYPER_COMPLETE_ARGS": "rbplan li", "RBPLAN_LANG": language}
    done = run_process(env=env)
    assert (done.returncode, done.stderr) == (0, b"")
    assert done.stdout.decode().splitlines() == [f'_arguments \'*: :(("lint":"{line}"))\'']


@pytest.mark.parametrize(
    ("words", "position", "expected"),
    [
        ("rbplan show lhk", 2, ["lhkpn", "lhkasn"]),
        ("rbplan show LHKP", 2, ["LHKPn"]),
        ("rbplan show kepuasan ppid-ke", 3, ["ppid-kebijakan", "ppid-kepuasan-layanan"]),
        ("rbplan show --plan plans/2022.yaml lhkp", 4, ["lhkpn"]),
        ("rbplan show --year 2022 --today 2022-05-01 lhkp", 6, ["lhkpn"]),
        ("rbplan show --format ", 3, ["terminal", "json", "md"]),
        ("rbplan due --year ", 3, ["2022"]),
        ("rbplan due --year 20", 3, ["2022"]),
        ("rbplan due --year 19", 3, []),
        ("rbplan due --program ta", 3, ["tatalaksana"]),
        ("rbplan due --plan plans --plan plans/2022.yaml --program pel", 7, ["pelayanan-publik", "pelayanan"]),
        ("rbplan due --month m", 3, ["maret", "mei"]),
        ("rbplan due --month d", 3, ["desember", "depan"]),
        ("rbplan due --month Ma", 3, ["Maret"]),
        ("rbplan due --month 1", 3, ["1", "10", "11", "12"]),
        ("rbplan due --month 10-", 3, ["10-11", "10-12", "10-november", "10-desember"]),
        ("rbplan due --month okt-n", 3, ["okt-november"]),
        ("rbplan due --month 1-3,ap", 3, ["1-3,april"]),
        ("rbplan due --month 1,4-m", 3, ["1,4-mei"]),
        ("rbplan due --month x-m", 3, ["x-maret", "x-mei"]),
        ("rbplan due --month z", 3, []),
    ],
)
def test_names_of_the_plan(words: str, position: int, expected: list[str], run_process: RunProcess) -> None:
    assert completed(run_process, words, position) == expected


def test_every_id_and_every_month(run_process: RunProcess) -> None:
    ids = completed(run_process, "rbplan show ", 2)
    assert (len(ids), ids[0], ids[-1]) == (70, "sk-tim-rb", "reward-punishment-pelayanan")
    months = completed(run_process, "rbplan due --month ", 3)
    assert months == [*map(str, range(1, 13)), *(nama.lower() for nama in NAMA_BULAN), "ini", "depan"]


def test_months_in_the_language_of_the_console(run_process: RunProcess, office: Path) -> None:
    assert completed(run_process, "rbplan due --month m", 3, RBPLAN_LANG="en") == ["march", "may"]
    (office / "rbplan.toml").write_text('lang = "en"\n', encoding="utf-8")
    assert completed(run_process, "rbplan due --month a", 3) == ["april", "august"]
    assert completed(run_process, "rbplan due --month n", 3) == ["november", "next"]


def test_items_whose_neighbours_are_refused(run_process: RunProcess, tmp_path: Path) -> None:
    file = write_plan(tmp_path, "plans/2022.yaml")
    file.write_text(file.read_text(encoding="utf-8") + "              - {id: Salah}\n", encoding="utf-8")
    assert completed(run_process, "rbplan show ", 2, cwd=tmp_path) == ["lapor"]


@pytest.mark.parametrize("settings", ['lang = "xx"\n', "lang = \n", "langg = 1\n", "penanggung_jawab = 1\n"])
def test_broken_settings_hinder_nothing(settings: str, run_process: RunProcess, office: Path) -> None:
    (office / "rbplan.toml").write_text(settings, encoding="utf-8")
    assert completed(run_process, "rbplan show lhkp", 2) == ["lhkpn"]
    assert completed(run_process, "rbplan ", 1) == list(COMMANDS)


def test_unknown_language_hinders_nothing(run_process: RunProcess) -> None:
    assert completed(run_process, "rbplan due --month m", 3, RBPLAN_LANG="xx") == ["maret", "mei"]


@pytest.mark.parametrize(
    "content",
    [None, b"a: [", b"", b"rbplan: 9\n", b"\xff\xfe\x00"],
    ids=["none", "broken", "empty", "newer", "no text"],
)
def test_without_a_plan_nothing_is_offered_and_nothing_said(
    content: bytes | None, run_process: RunProcess, tmp_path: Path
) -> None:
    if content is not None:
        (tmp_path / "plans").mkdir()
        (tmp_path / "plans" / "2022.yaml").write_bytes(content)
    assert completed(run_process, "rbplan show l", 2, cwd=tmp_path) == []


@pytest.mark.parametrize(
    "options", ["--plan nosuch.yaml", "--plan plans", "--year 1999", "--year x", "--today 2022-99-99", "--wrong"]
)
def test_a_line_that_is_wrong(options: str, run_process: RunProcess) -> None:
    found = completed(run_process, f"rbplan show {options} lhkp", options.count(" ") + 3)
    # What typer cannot read itself it passes over, as if it had not been typed; a folder is for other commands.
    assert found == (["lhkpn"] if options in ("--plan plans", "--year x", "--wrong") else [])


def test_nothing_is_said_even_of_a_fault_of_ours(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object, **__: object) -> None:
        raise RuntimeError

    monkeypatch.setattr(PlanFile, "read", fail)
    for name, value in {
        "_RBPLAN_COMPLETE": "complete_bash",
        "COMP_WORDS": "rbplan show l",
        "COMP_CWORD": "2",
    }.items():
        monkeypatch.setenv(name, value)
    assert run() == (0, "", "")


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish", "powershell"])
def test_show_completion(shell: str, run_process: RunProcess) -> None:
    done = run_process("--show-completion", shell, env={"_TYPER_COMPLETE_TEST_DISABLE_SHELL_DETECTION": "1"})
    assert (done.returncode, done.stderr) == (0, b"")
    assert f"complete_{'bash' if shell == 'bash' else shell}" in done.stdout.decode()
