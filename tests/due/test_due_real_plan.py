"""The due list of the decree of 2022, month by month."""

from pathlib import Path

import pytest
from due_plans import ids, neighbours

from rbplan.due import DueList, find_due
from rbplan.load.load import load_plan
from rbplan.plan.plan import Plan

LHKPN = ["lhkpn", "lhkasn"]
SKP = ["skp-pegawai", "skp-pemahaman"]
ALL_YEAR = 26
UNCERTAIN = 30


@pytest.fixture
def plan(real_plan_file: Path) -> Plan:
    loaded = load_plan(real_plan_file.read_bytes(), "plans/2022.yaml")
    assert loaded.plan is not None
    return loaded.plan


def due_in(plan: Plan, *bulan: int) -> DueList:
    return find_due(plan, bulan)


@pytest.mark.parametrize(
    ("month", "tertentu"),
    [(1, SKP), (2, SKP), (3, LHKPN), *((month, []) for month in range(4, 13))],
)
def test_definite(plan: Plan, month: int, tertentu: list[str]) -> None:
    assert ids(due_in(plan, month), "tertentu") == tertentu


def test_may(plan: Plan) -> None:
    may = due_in(plan, 5)
    assert ids(may, "belum_pasti") == ["analisis-beban-kerja", "reviu-renstra", "partisipasi-kerja-sama"]
    assert neighbours(may, "tertentu") == ((3, LHKPN), None)


def test_march(plan: Plan) -> None:
    march = due_in(plan, 3)
    assert ids(march, "belum_pasti") == []
    assert neighbours(march, "tertentu") == ((2, SKP), None)


@pytest.mark.parametrize("month", range(1, 13))
def test_all_year_is_in_every_month(plan: Plan, month: int) -> None:
    assert len(ids(due_in(plan, month), "sepanjang_tahun")) == ALL_YEAR


def test_the_whole_year_lists_or_counts_every_indikator(plan: Plan) -> None:
    year = due_in(plan, *range(1, 13))
    counts = [len(section.items) for section in year.sections]
    assert counts == [4, UNCERTAIN, ALL_YEAR]
    assert (year.without_schedule, year.without_tick) == (9, 1)
    assert sum(counts) + year.without_schedule + year.without_tick == 70
