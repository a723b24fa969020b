"""A calendar program of somebody else takes the file in: calcurse, which parses ICS itself."""

import os
import re
import subprocess
from pathlib import Path

import pytest
from due_calendars import BREAKOUTS, YEAR, ics_of
from due_views import REAL_PLAN, hostile_plan
from programs import program


def import_into_calcurse(ics: str, folder: Path) -> list[str]:
    """Give the events that calcurse keeps, a line each, ``31/01/2022 [1] summary`` without notes."""
    (folder / "plan.ics").write_text(ics, encoding="utf-8", newline="")
    done = subprocess.run(
        [program("calcurse"), "-D", folder / "data", "-C", folder / "config", "-i", folder / "plan.ics"],
        env={**os.environ, "LC_ALL": "C.UTF-8"},
        capture_output=True,
        timeout=60,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, b"")
    events = ics.count("BEGIN:VEVENT\r\n")
    assert f"0 apps / {events} events / 0 todos / 0 skipped" in done.stdout.decode()
    kept = (folder / "data" / "apts").read_text(encoding="utf-8").splitlines()
    return [re.sub(r">[0-9a-f]{40} ", "", line) for line in kept]


@pytest.mark.parametrize("alarm", [None, 0, 7])
def test_the_real_year_is_taken_in_whole(alarm: int | None, tmp_path: Path) -> None:
    kept = import_into_calcurse(ics_of(REAL_PLAN.read_text(encoding="utf-8"), bulan=YEAR, alarm=alarm), tmp_path)
    assert len(kept) == 127
    assert [line for line in kept if line.startswith("03/31/2022")] == [
        "03/31/2022 [1] 100% seluruh wajib lapor LHASN di lingkungan KPU Kota Metro",
        "03/31/2022 [1] 100% seluruh wajib lapor LHKPN di lingkungan KPU Kota Metro",
        "03/31/2022 [1] Sepanjang tahun: 26 indikator",
    ]


@pytest.mark.parametrize("text", BREAKOUTS.values(), ids=BREAKOUTS)
def test_hostile_text_adds_no_event(text: str, tmp_path: Path) -> None:
    assert len(import_into_calcurse(ics_of(hostile_plan(text), alarm=1), tmp_path)) == 3
