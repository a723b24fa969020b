"""``render --watch``: made again whenever something that it reads has changed, until Ctrl-C."""

from __future__ import annotations

import queue
import shutil
import signal
import subprocess
import sys
import threading
from contextlib import contextmanager
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from conftest import Run

pytest.importorskip("watchfiles", reason="needs watchfiles")

PATIENCE = 60
"""Seconds that a busy machine may take for what usually takes half of one."""

WAITING = "Menunggu perubahan pada {files} dan templatnya; Ctrl-C untuk berhenti.\n"
WROTE = "Dokumen disimpan: build/2022/lampiran.md\n"


@contextmanager
def watching(office: Path) -> Iterator[tuple[Callable[[], str], subprocess.Popen[str]]]:
    """Start watching; give what waits for the next line that is printed, and the process."""
    command = [sys.executable, "-m", "rbplan", "render", "--watch", "--format", "md"]
    process = subprocess.Popen(
        command, cwd=office, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, encoding="utf-8"
    )
    printed: queue.Queue[str] = queue.Queue()
    assert process.stdout is not None
    stream = process.stdout
    reader = threading.Thread(target=lambda: [printed.put(line) for line in stream], daemon=True)
    reader.start()
    try:
        yield lambda: printed.get(timeout=PATIENCE), process
    finally:
        process.kill()
        process.wait()
        reader.join()
        stream.close()


@pytest.fixture
def lines(office: Path) -> Iterator[tuple[Callable[[], str], subprocess.Popen[str]]]:
    (office / "rbplan.toml").write_text('templates = "templat"\n', encoding="utf-8")
    (office / "templat").mkdir()
    with watching(office) as started:
        yield started


@pytest.mark.skipif(sys.platform == "win32", reason="Ctrl-C cannot be sent to one process there")
def test_each_change_makes_it_again(lines: tuple[Callable[[], str], subprocess.Popen[str]], office: Path) -> None:
    line, process = lines
    made = office / "build" / "2022" / "lampiran.md"
    assert line() == WROTE
    assert line() == WAITING.format(files="2022.yaml, rbplan.toml")

    plan = office / "plans" / "2022.yaml"
    whole = plan.read_text(encoding="utf-8")
    # As editors do: a new file takes the place of the former.
    new = plan.with_suffix(".tmp")
    new.write_text(whole.replace("Manajemen Perubahan", "Yang Lain"), encoding="utf-8")
    new.replace(plan)
    assert line() == WROTE
    assert "Yang Lain" in made.read_text(encoding="utf-8")

    former = made.read_bytes()
    plan.write_text(f"{whole}tahun: 2023\n", encoding="utf-8")
    assert "plans/2022.yaml" in line()
    while "Tidak ada yang ditulis" not in line():
        pass
    assert made.read_bytes() == former
    plan.write_text(whole, encoding="utf-8")
    assert line() == WROTE

    (office / "templat" / "lampiran.md.j2").write_text("Templat kantor\n", encoding="utf-8")
    assert line() == WROTE
    assert made.read_text(encoding="utf-8").startswith("Templat kantor\n")

    (office / "rbplan.toml").write_text("", encoding="utf-8")
    assert line() == WROTE
    assert "Manajemen Perubahan" in made.read_text(encoding="utf-8")

    process.send_signal(signal.SIGINT)
    assert process.wait(PATIENCE) == 130


def until(line: Callable[[], str], wanted: str) -> None:
    while line() != wanted:
        pass


@pytest.mark.parametrize("away", ["removed", "moved"])
@pytest.mark.parametrize("at_once", [False, True])
def test_a_folder_that_goes_and_comes_back_is_watched_again(away: str, at_once: bool, office: Path) -> None:
    if away == "moved":
        (office / "rbplan.toml").write_text("", encoding="utf-8")
    plans, elsewhere = office / "plans", office / "simpan"
    whole = (plans / "2022.yaml").read_text(encoding="utf-8")
    with watching(office) as (line, _process):
        assert line() == WROTE
        line()
        if away == "moved":
            plans.rename(elsewhere)
        else:
            shutil.copytree(plans, elsewhere)
            shutil.rmtree(plans)
        if not at_once:
            assert line().startswith("Kesalahan: ")
        if away == "moved":
            elsewhere.rename(plans)
        else:
            shutil.copytree(elsewhere, plans)
        until(line, WROTE)
        (plans / "2022.yaml").write_text(whole.replace("Manajemen Perubahan", "Yang Lain"), encoding="utf-8")
        until(line, WROTE)
        while "Yang Lain" not in (office / "build" / "2022" / "lampiran.md").read_text(encoding="utf-8"):
            until(line, WROTE)


def test_settings_that_come_later_and_the_templates_that_they_name(office: Path) -> None:
    made = office / "build" / "2022" / "lampiran.md"
    with watching(office) as (line, _process):
        assert (line(), line()) == (WROTE, WAITING.format(files="2022.yaml"))
        (office / "templat").mkdir()
        template = office / "templat" / "lampiran.md.j2"
        template.write_text("Templat kantor\n", encoding="utf-8")
        (office / "rbplan.toml").write_text('templates = "templat"\n', encoding="utf-8")
        assert line() == WROTE
        assert made.read_text(encoding="utf-8").startswith("Templat kantor\n")
        template.write_text("Templat baru\n", encoding="utf-8")
        assert line() == WROTE
        assert made.read_text(encoding="utf-8").startswith("Templat baru\n")
        (office / "rbplan.toml").unlink()
        assert line() == WROTE
        assert "Manajemen Perubahan" in made.read_text(encoding="utf-8")


def test_settings_that_are_broken_from_the_start_and_go_again(office: Path) -> None:
    settings = office / "rbplan.toml"
    with watching(office) as (line, _process):
        assert (line(), line()) == (WROTE, WAITING.format(files="2022.yaml"))
        for _ in range(2):
            settings.write_text("templates=\n", encoding="utf-8")
            assert line().startswith(f"Kesalahan: pengaturan {settings.as_posix()}:1:11 tidak dapat dibaca")
            settings.unlink()
            assert line() == WROTE
        settings.write_text('lang = "id"\n', encoding="utf-8")
        assert line() == WROTE
        settings.write_text("lang=\n", encoding="utf-8")
        assert line().startswith("Kesalahan: pengaturan ")
        settings.unlink()
        assert line() == WROTE


def test_a_newer_plan_that_comes_later_is_not_taken(office: Path) -> None:
    plan = office / "plans" / "2022.yaml"
    whole = plan.read_text(encoding="utf-8")
    with watching(office) as (line, _process):
        assert (line(), line()) == (WROTE, WAITING.format(files="2022.yaml"))
        (office / "plans" / "2023.yaml").write_text(whole.replace("tahun: 2022", "tahun: 2023"), encoding="utf-8")
        plan.write_text(whole.replace("Manajemen Perubahan", "Yang Lain"), encoding="utf-8")
        assert line() == WROTE
    assert "Yang Lain" in (office / "build" / "2022" / "lampiran.md").read_text(encoding="utf-8")
    assert not (office / "build" / "2023").exists()


@pytest.mark.parametrize("more", [("--output", "-"), ("--print-context",)])
def test_what_does_not_go_together(more: tuple[str, ...], run: Run) -> None:
    said = "--watch menyimpan dokumen ke berkas; jangan gabungkan dengan --output - atau --print-context"
    assert run("render", "--watch", *more) == (2, "", f"Kesalahan: {said}\n")
