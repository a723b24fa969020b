"""The file that ``rbplan confirm`` writes, also while others write it."""

from __future__ import annotations

import json
import stat
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from confirming import JUNE, WRITTEN, expected, indikator, plan_of
from offices import contents
from systems import needs_full_disk, needs_links, needs_posix

from rbplan.cli import confirm_splice
from rbplan.load.load import load_plan
from rbplan.plan.walk import walk

if TYPE_CHECKING:
    from conftest import Run, RunProcess


@pytest.mark.parametrize("change", ["bom", "crlf", "json"])
def test_what_is_outside_stays_byte_for_byte(change: str, run: Run, office: Path) -> None:
    before, after = plan_of(office).read_bytes(), expected(plan_of(office).read_bytes())
    if change == "bom":
        before, after = b"\xef\xbb\xbf" + before, b"\xef\xbb\xbf" + after
    elif change == "crlf":
        before, after = before.replace(b"\n", b"\r\n"), after.replace(b"\n", b"\r\n")
    else:
        data = [json.dumps(load_plan(one, "p").document.data, ensure_ascii=False) for one in (before, after)]
        before, after = (one.encode() for one in data)
    plan_of(office).write_bytes(before)
    assert run(*JUNE, "--yes").exit_code == 0
    written = plan_of(office).read_bytes()
    assert json.loads(written) == json.loads(after) if change == "json" else written == after


@needs_links
def test_a_link_stays_a_link_and_a_mode_a_mode(run: Run, office: Path, tmp_path: Path) -> None:
    real = tmp_path / "elsewhere.yaml"
    plan_of(office).rename(real)
    real.chmod(0o640)
    plan_of(office).symlink_to(real)
    assert run(*JUNE, "--yes").exit_code == 0
    assert plan_of(office).is_symlink()
    assert stat.S_IMODE(real.stat().st_mode) == 0o640
    assert WRITTEN in real.read_text(encoding="utf-8")


@needs_posix
def test_a_protected_plan_is_left(run: Run, office: Path) -> None:
    before = plan_of(office).read_bytes()
    plan_of(office).chmod(0o444)
    outcome = run("--lang", "en", *JUNE, "--yes")
    assert (outcome.exit_code, "Saved" in outcome.stdout, plan_of(office).read_bytes()) == (2, False, before)
    assert "plans/2022.yaml` is protected from changes (read-only)" in outcome.stderr


@needs_full_disk
@pytest.mark.parametrize("yes", [(), ("--yes",)])
def test_what_cannot_be_shown_is_not_written(yes: tuple[str, ...], run_process: RunProcess, office: Path) -> None:
    before = contents(office)
    with Path("/dev/full").open("wb") as full:
        done = run_process("--lang", "en", *JUNE, *yes, stdout=full.fileno())
    assert (done.returncode, done.stderr.decode().splitlines()[-1]) == (
        2,
        "Error: the output cannot be written: the disk is full",
    )
    assert contents(office) == before


def test_eight_at_once_lose_none(office: Path) -> None:
    plan = load_plan(plan_of(office).read_bytes(), "p").plan
    assert plan is not None
    names = [item.indikator.id for item in walk(plan) if item.indikator.bulan is None][:8]

    def one(name: str) -> tuple[int, bytes]:
        arguments = ("confirm", name, "--month", "1", "--by", f"Siti {name}", "--position", "x", "--yes", "--outside")
        done = subprocess.run(
            [sys.executable, "-m", "rbplan", *arguments], cwd=office, capture_output=True, timeout=120, check=False
        )
        return done.returncode, done.stderr

    with ThreadPoolExecutor(8) as pool:
        assert list(pool.map(one, names)) == [(0, b"")] * 8
    found = [indikator(office, name) for name in names]
    assert [(each.bulan, each.dicocokkan and each.dicocokkan.oleh) for each in found] == [
        ((1,), f"Siti {name}") for name in names
    ]
    assert sorted(path.name for path in (office / "plans").iterdir()) == ["2022", "2022.yaml"]


def changing(monkeypatch: pytest.MonkeyPatch, old: str, new: str) -> None:
    """Let somebody else change the plan between reading and writing."""
    revise = confirm_splice.revise_file

    def changed(path: Path, shown: str, wanted: object, again: object) -> object:
        text = path.read_text(encoding="utf-8")
        assert text.count(old) == 1
        path.write_text(text.replace(old, new), encoding="utf-8")
        return revise(path, shown, wanted, again)  # type: ignore[arg-type]

    monkeypatch.setattr(confirm_splice, "revise_file", changed)


def test_a_change_elsewhere_meanwhile_is_kept(run: Run, office: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    changing(monkeypatch, "# Disalin huruf demi huruf", "# x\n# Disalin huruf demi huruf")
    outcome = run(*JUNE, "--yes")
    assert (outcome.exit_code, outcome.stderr) == (0, "")
    text = plan_of(office).read_text(encoding="utf-8")
    assert ("# x\n# Disalin" in text, WRITTEN in text) == (True, True)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("{baris: 141, sel: [6]}", "{baris: 141, sel: [6]}\n                ket: x"),
        ("id: reviu-renstra", "id: reviu"),
        ("rbplan: 1\n", "rbplan: 1\n  x: ["),
    ],
)
def test_a_change_of_the_same_item_meanwhile_is_told(
    old: str, new: str, run: Run, office: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    changing(monkeypatch, old, new)
    outcome = run("--lang", "en", *JUNE, "--yes")
    assert (outcome.exit_code, "Saved" in outcome.stdout) == (2, False)
    assert (
        outcome.stderr
        == "Error: plans/2022.yaml has changed since it was read and was not written; run the command again\n"
    )
    assert WRITTEN not in plan_of(office).read_text(encoding="utf-8")
