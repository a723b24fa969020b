"""``rbplan due --format ics``, and ``--output``, which takes every format."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from offices import contents, write_plan

if TYPE_CHECKING:
    from pathlib import Path

    from conftest import Run
    from syrupy.assertion import SnapshotAssertion

ICS = ("due", "--format", "ics")


@pytest.mark.parametrize("language", ["id", "en"])
@pytest.mark.parametrize(
    "options", [("--month", "3"), ("--month", "5", "--brief", "--alarm", "7")], ids=["march", "may-brief-alarm"]
)
def test_answer(options: tuple[str, ...], language: str, run: Run, golden: SnapshotAssertion) -> None:
    outcome = run("--lang", language, *ICS, *options)
    assert (outcome.exit_code, outcome.stderr) == (0, "")
    assert outcome.stdout.replace("\r\n", "\n") == golden


def test_without_a_month_it_holds_the_year_whatever_the_day(run: Run) -> None:
    year = run(*ICS, "--month", "1-12")
    assert (year.exit_code, year.stdout.count("BEGIN:VEVENT"), year.stderr) == (0, 127, "")
    assert run(*ICS) == run(*ICS, "--today", "2022-05-31") == run(*ICS, "--today", "2026-11-24") == year


def test_a_file_holds_the_very_bytes_that_a_pipe_gets(run: Run, office: Path) -> None:
    piped = run(*ICS)
    assert run(*ICS, "--output", "a.ics") == (0, "Dokumen disimpan: a.ics\n", "")
    assert (office / "a.ics").read_bytes() == piped.stdout.encode()
    assert run(*ICS, "--output", "-") == piped


@pytest.mark.parametrize(
    ("output_format", "name"),
    [("terminal", "jatuh-tempo.txt"), ("json", "jatuh-tempo.json"), ("ics", "jatuh-tempo.ics")],
)
def test_every_format_goes_into_a_folder(output_format: str, name: str, run: Run, office: Path) -> None:
    (office / "hasil").mkdir()
    due = ("due", "--month", "5", "--format", output_format)
    assert run(*due, "--output", "hasil") == (0, f"Dokumen disimpan: hasil/{name}\n", "")
    assert (office / "hasil" / name).read_bytes() == run(*due).stdout.encode()


def test_an_empty_output_is_refused(run: Run) -> None:
    message = "Kesalahan: --output kosong; sebutkan berkas atau folder tujuannya\n"
    assert run(*ICS, "--output", "") == (2, "", message)


@pytest.mark.parametrize("output", ["plans/2022.yaml", "plans/2022/kalender.ics"])
def test_the_plan_and_its_sources_are_not_written_over(output: str, run: Run, office: Path) -> None:
    before = contents(office)
    message = f"Kesalahan: `{output}` adalah rencana atau bagian dari sumbernya; pilih berkas tujuan lain\n"
    assert run(*ICS, "--output", output) == (2, "", message)
    assert contents(office) == before


@pytest.mark.parametrize(
    ("language", "message"),
    [
        ("id", "Kesalahan: --alarm hanya berlaku untuk kalender; tambahkan --format ics\n"),
        ("en", "Error: --alarm is only for calendars; add --format ics\n"),
    ],
)
@pytest.mark.parametrize("arguments", [("--alarm", "7"), ("--alarm", "0", "--format", "json")])
def test_an_alarm_without_a_calendar_is_refused(
    arguments: tuple[str, ...], language: str, message: str, run: Run
) -> None:
    assert run("due", "--month", "5", *arguments, "--lang", language) == (2, "", message)


@pytest.mark.parametrize("days", [-1, 367, 10**20])
def test_an_alarm_is_at_most_a_year_before(days: int, run: Run) -> None:
    message = f"Kesalahan: --alarm {days} bukan jumlah hari yang dapat dipakai; pilih 0 sampai 366\n"
    assert run(*ICS, f"--alarm={days}") == (2, "", message)


@pytest.mark.parametrize("days", [0, 366])
def test_the_shortest_and_the_longest_alarm(days: int, run: Run) -> None:
    outcome = run(*ICS, f"--alarm={days}")
    assert (outcome.exit_code, outcome.stdout.count("BEGIN:VALARM"), outcome.stderr) == (0, 127, "")


@pytest.mark.parametrize("output", [(), ("--output", "a.ics")])
def test_what_a_plan_with_problems_still_has_is_given(output: tuple[str, ...], run: Run, tmp_path: Path) -> None:
    plan = write_plan(tmp_path, "plans/2022.yaml")
    text = plan.read_text(encoding="utf-8")
    plan.write_text(f"{text}              - {{id: salah, bulan: [13]}}\n", encoding="utf-8")
    outcome = run(*ICS, *output, cwd=tmp_path)
    assert outcome.exit_code == 1
    assert outcome.stderr.startswith("plans/2022.yaml:14:36: kesalahan[RB027 wrong-range]")
    assert "tidak ikut dalam hasil ini" in outcome.stderr
    ics = (tmp_path / "a.ics").read_text(encoding="utf-8") if output else outcome.stdout
    assert ics.count("SUMMARY:Laporan") == ics.count("BEGIN:VEVENT") == 1
