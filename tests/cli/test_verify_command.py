"""From which state of the plan a document was made."""

from __future__ import annotations

import json
import os
import subprocess
from typing import TYPE_CHECKING

import pytest
from repositories import git

if TYPE_CHECKING:
    from pathlib import Path

    from conftest import Run

LIMITS = "\nYang diperiksa adalah penanda di dalam berkas. Apakah isi dokumennya sendiri masih utuh, tidak diperiksa.\n"
PLAN = "rbplan: 1\ntahun: 2022\nsatker: {{nama: KPU}}\nprogram:\n- nama: {name}\n"


def commit(folder: Path, subject: str) -> str:
    git(folder, "add", "plans")
    git(folder, "commit", "--quiet", "--message", subject)
    return subprocess.run(
        ["git", "-C", folder, "rev-parse", "HEAD"], check=True, capture_output=True, encoding="ascii"
    ).stdout.strip()


@pytest.fixture
def repository(tmp_path: Path, run: Run, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give a repository with a plan of two states, and a document of each, ``0.md`` and ``1.md``."""
    monkeypatch.setenv("GIT_AUTHOR_DATE", "2022-02-03T12:00:00Z")
    monkeypatch.setenv("GIT_COMMITTER_DATE", "2022-02-03T12:00:00Z")
    folder = tmp_path / "kantor"
    (folder / "plans").mkdir(parents=True)
    git(folder, "init", "--quiet")
    for number, name in enumerate(("Yang lama", "Yang baru")):
        (folder / "plans" / "2022.yaml").write_text(PLAN.format(name=name), encoding="utf-8")
        (folder / "hash").write_text(commit(folder, f"Keadaan {number}"), encoding="utf-8")
        assert run("render", "--output", f"{number}.md", cwd=folder).exit_code == 0
        if number == 0:
            (folder / "first").write_text((folder / "hash").read_text(encoding="utf-8"), encoding="utf-8")
    return folder


def first(repository: Path) -> str:
    return (repository / "first").read_text(encoding="utf-8")


def test_the_plan_of_today(run: Run, repository: Path) -> None:
    outcome = run("verify", "1.md", cwd=repository)
    sidik = (repository / "1.md").read_text(encoding="utf-8").rpartition(":")[2][:8]
    said = f"1.md: dibuat dari rencana yang sekarang, plans/2022.yaml (kode pengenal {sidik}).\n"
    assert outcome == (0, said + LIMITS, "")


def test_a_former_state_under_its_commit(run: Run, repository: Path) -> None:
    outcome = run("verify", "0.md", "1.md", cwd=repository)
    line, second, *_ = outcome.stdout.splitlines()
    assert (outcome.exit_code, outcome.stderr) == (1, "")
    assert line == (
        f"0.md: dibuat dari plans/2022.yaml versi sebelumnya, yaitu commit {first(repository)[:10]} "
        "(2022-02-03, Keadaan 0). Rencana yang sekarang sudah berubah."
    )
    assert second.startswith("1.md: dibuat dari rencana yang sekarang")


def test_a_plan_that_was_renamed_and_cannot_be_read_today(run: Run, repository: Path) -> None:
    git(repository, "mv", "plans/2022.yaml", "plans/2023.yaml")
    commit(repository, "Nama lain")
    (repository / "plans" / "2023.yaml").write_text("[", encoding="utf-8")
    outcome = run("verify", "0.md", "--plan", "plans/2023.yaml", cwd=repository)
    assert (outcome.exit_code, outcome.stderr) == (1, "")
    assert outcome.stdout.splitlines()[0] == (
        f"0.md: dibuat dari plans/2023.yaml versi sebelumnya, yaitu commit {first(repository)[:10]} "
        "(2022-02-03, Keadaan 0). plans/2023.yaml yang sekarang tidak dapat dibaca; jalankan rbplan lint."
    )


def test_a_state_that_a_merge_made(run: Run, repository: Path) -> None:
    git(repository, "checkout", "--quiet", "-b", "lain", "HEAD~1")
    (repository / "plans" / "catatan").write_text("x", encoding="utf-8")
    commit(repository, "Lain")
    git(repository, "checkout", "--quiet", "-")
    git(repository, "merge", "--quiet", "--no-commit", "--no-ff", "lain")
    (repository / "plans" / "2022.yaml").write_text(PLAN.format(name="Digabung"), encoding="utf-8")
    merge = commit(repository, "Gabung")
    assert run("render", "--output", "2.md", cwd=repository).exit_code == 0
    (repository / "plans" / "2022.yaml").write_text(PLAN.format(name="Kini"), encoding="utf-8")
    assert f"yaitu commit {merge[:10]} (2022-02-03, Gabung)" in run("verify", "2.md", cwd=repository).stdout


def test_a_state_that_was_never_committed(run: Run, repository: Path) -> None:
    plan = repository / "plans" / "2022.yaml"
    committed = plan.read_text(encoding="utf-8")
    plan.write_text(PLAN.format(name="Sebentar"), encoding="utf-8")
    assert run("render", "--output", "2.md", cwd=repository).exit_code == 0
    plan.write_text(committed, encoding="utf-8")
    sidik = (repository / "2.md").read_text(encoding="utf-8").rpartition(":")[2][:8]
    said = (
        "2.md: tidak cocok dengan plans/2022.yaml yang sekarang maupun dengan 2 versi sebelumnya "
        f"(kode pengenal {sidik}).\n"
    )
    assert run("verify", "2.md", cwd=repository) == (1, said, "")
    origin = json.loads(run("verify", "2.md", "--format", "json", cwd=repository).stdout)["documents"][0]
    assert (origin["origin"], origin["commit"]) == ("unknown", None)


def test_without_git(run: Run, repository: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (repository / ".git").rename(tmp_path / "elsewhere")
    outcome = run("verify", "0.md", cwd=repository)
    assert outcome.exit_code == 1
    assert outcome.stdout.endswith("Rencana itu tidak berada di dalam repositori git, sehingga riwayatnya tidak ada.\n")
    monkeypatch.setenv("PATH", os.fspath(tmp_path))
    outcome = run("verify", "0.md", cwd=repository)
    assert outcome.exit_code == 1
    assert outcome.stdout.endswith("karena git tidak ditemukan pada komputer ini.\n")


def test_part_of_the_history(run: Run, repository: Path, tmp_path: Path) -> None:
    subprocess.run(["git", "clone", "--quiet", "--depth", "1", repository.as_uri(), tmp_path / "sebagian"], check=True)
    outcome = run("verify", str(repository / "0.md"), cwd=tmp_path / "sebagian")
    assert outcome.exit_code == 1
    assert outcome.stdout.endswith(
        "Riwayat git di sini tidak lengkap; ambil seluruhnya dahulu: git fetch --unshallow\n"
    )


def test_what_rbplan_has_not_made(run: Run, repository: Path) -> None:
    (repository / "surat.md").write_text("rbplan:1:2022:", encoding="utf-8")
    outcome = run("verify", "surat.md", cwd=repository)
    assert (outcome.exit_code, outcome.stderr) == (1, "")
    assert outcome.stdout.startswith("surat.md: tidak memuat penanda rbplan. ")


def test_json(run: Run, repository: Path) -> None:
    answer = json.loads(run("verify", "0.md", "1.md", "first", "--format", "json", cwd=repository).stdout)
    marks = [
        (repository / name).read_text(encoding="utf-8").rpartition(":")[2].removesuffix(" -->\n")
        for name in ("0.md", "1.md")
    ]
    known = {"tahun": 2022, "plan": "plans/2022.yaml"}
    nothing = {"commit": None, "date": None, "subject": None}
    then = {"commit": first(repository), "date": "2022-02-03", "subject": "Keadaan 0"}
    assert answer == {
        "schema": "rbplan.verify/1",
        "documents": [
            {"path": "0.md", "origin": "earlier", "sidik": marks[0], **known, **then},
            {"path": "1.md", "origin": "current", "sidik": marks[1], **known, **nothing},
            {"path": "first", "origin": "unmarked", "sidik": None, "tahun": None, "plan": None, **nothing},
        ],
    }


def test_a_hostile_message_of_a_commit_does_nothing(run: Run, repository: Path) -> None:
    (repository / "plans" / "2022.yaml").write_text(PLAN.format(name="Ketiga"), encoding="utf-8")
    commit(repository, "\x1b[31m\x02\x1f:100644 100644 0 0 merah")
    assert run("render", "--output", "2.md", cwd=repository).exit_code == 0
    (repository / "plans" / "2022.yaml").write_text(PLAN.format(name="Keempat"), encoding="utf-8")
    for file in ("0.md", "2.md"):
        outcome = run("verify", file, cwd=repository)
        assert outcome.exit_code == 1
        assert not {"\x1b", "\x02", "\x1f"} & set(outcome.stdout + outcome.stderr)
    assert "Keadaan 0" in run("verify", "0.md", cwd=repository).stdout


def test_without_a_commit_the_plan_of_today_is_compared(run: Run, tmp_path: Path) -> None:
    (tmp_path / "plans").mkdir()
    git(tmp_path, "init", "--quiet")
    for number, name in enumerate(("Yang lama", "Yang baru")):
        (tmp_path / "plans" / "2022.yaml").write_text(PLAN.format(name=name), encoding="utf-8")
        assert run("render", "--output", f"{number}.md", cwd=tmp_path).exit_code == 0
    old, new = ((tmp_path / f"{n}.md").read_text(encoding="utf-8").rpartition(":")[2][:8] for n in (0, 1))
    current = f"1.md: dibuat dari rencana yang sekarang, plans/2022.yaml (kode pengenal {new}).\n"
    other = (
        f"0.md: tidak cocok dengan plans/2022.yaml yang sekarang (kode pengenal {old}). "
        "Rencana itu belum pernah dicatat di git (commit), sehingga tidak ada versi sebelumnya.\n"
    )
    assert run("verify", "1.md", "0.md", cwd=tmp_path) == (1, current + other + LIMITS, "")


def test_what_cannot_be_read_hides_no_answer(run: Run, repository: Path) -> None:
    outcome = run("verify", "tidak-ada.pdf", "1.md", cwd=repository)
    assert (outcome.exit_code, outcome.stdout.splitlines()[0].partition(",")[0]) == (
        2,
        "1.md: dibuat dari rencana yang sekarang",
    )
    assert outcome.stderr == "Kesalahan: berkas `tidak-ada.pdf` tidak ada; periksa nama dan foldernya\n"


def test_a_document_of_one_of_several_offices(run: Run, repository: Path) -> None:
    (repository / "plans" / "1871").mkdir()
    git(repository, "mv", "plans/2022.yaml", "plans/1871/2022.yaml")
    other = repository / "plans" / "1872" / "2022.yaml"
    other.parent.mkdir()
    other.write_text(PLAN.format(name="Kantor lain"), encoding="utf-8")
    commit(repository, "Dua kantor")
    assert run("render", "--plan", str(other), "--output", "2.md", cwd=repository).exit_code == 0
    other.write_text(PLAN.format(name="Kantor lain, kini"), encoding="utf-8")
    assert run("render", "--plan", str(other), "--output", "3.md", cwd=repository).exit_code == 0
    other.write_text(PLAN.format(name="Kantor lain, lagi"), encoding="utf-8")
    outcome = run("verify", "0.md", "1.md", "2.md", "3.md", cwd=repository)
    lines = outcome.stdout.splitlines()
    assert outcome.exit_code == 1
    assert lines[0].startswith(
        f"0.md: dibuat dari plans/1871/2022.yaml versi sebelumnya, yaitu commit {first(repository)[:10]}"
    )
    assert lines[1].startswith("1.md: dibuat dari rencana yang sekarang, plans/1871/2022.yaml (")
    assert lines[2].startswith("2.md: dibuat dari plans/1872/2022.yaml versi sebelumnya, yaitu commit ")
    assert lines[3].startswith(
        "3.md: tidak cocok dengan plans/1871/2022.yaml, plans/1872/2022.yaml yang sekarang "
        "maupun dengan 3 versi sebelumnya (kode pengenal "
    )
    documents = json.loads(run("verify", "2.md", "3.md", "--format", "json", cwd=repository).stdout)["documents"]
    assert [each["plan"] for each in documents] == ["plans/1872/2022.yaml", None]


def test_offices_with_the_same_texts_are_all_named(run: Run, repository: Path) -> None:
    text = (repository / "plans" / "2022.yaml").read_text(encoding="utf-8")
    for office in ("1871", "1872"):
        (repository / "plans" / office).mkdir()
        (repository / "plans" / office / "2022.yaml").write_text(text.replace("KPU", f"KPU {office}"), encoding="utf-8")
    (repository / "plans" / "2022.yaml").unlink()
    outcome = run("verify", "1.md", cwd=repository)
    both = "plans/1871/2022.yaml, plans/1872/2022.yaml"
    assert outcome.stdout.startswith(f"1.md: dibuat dari rencana yang sekarang, {both} (")
    assert json.loads(run("verify", "1.md", "--format", "json", cwd=repository).stdout)["documents"][0]["plan"] is None


def test_a_plan_that_is_called_by_the_next_year_now(run: Run, repository: Path) -> None:
    git(repository, "mv", "plans/2022.yaml", "plans/2023.yaml")
    plan = repository / "plans" / "2023.yaml"
    plan.write_text(plan.read_text(encoding="utf-8").replace("tahun: 2022", "tahun: 2023"), encoding="utf-8")
    commit(repository, "Tahun berikutnya")
    outcome = run("verify", "0.md", cwd=repository)
    assert outcome.stdout.startswith(
        f"0.md: dibuat dari plans/2023.yaml versi sebelumnya, yaitu commit {first(repository)[:10]}"
    )


def test_a_year_without_a_plan(run: Run, repository: Path) -> None:
    (repository / "lain.md").write_text(f"rbplan:1:2031:{'0' * 64}", encoding="utf-8")
    outcome = run("verify", "lain.md", "1.md", cwd=repository)
    assert (outcome.exit_code, outcome.stderr) == (1, "")
    assert outcome.stdout.startswith(
        "lain.md: dibuat dari rencana tahun 2031 (kode pengenal 00000000), "
        "tetapi di sini tidak ada rencana tahun itu.\n"
        "1.md: dibuat dari rencana yang sekarang"
    )


def test_bad_input(run: Run, repository: Path) -> None:
    missing = run("verify", "tidak-ada.pdf", cwd=repository)
    assert (missing.exit_code, missing.stdout) == (2, "")
    assert "tidak-ada.pdf" in missing.stderr
    longer = "x" * 300
    message = f"Kesalahan: berkas `{longer}` tidak ada; periksa nama dan foldernya\n"
    assert run("verify", longer, cwd=repository) == (2, "", message)
    with (repository / "besar.pdf").open("wb") as file:
        file.truncate(64_000_001)
    large = run("verify", "besar.pdf", cwd=repository)
    assert large == (2, "", "Kesalahan: `besar.pdf` terlalu besar untuk diperiksa\n")
