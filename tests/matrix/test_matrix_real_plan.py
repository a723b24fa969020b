"""The year of the decree of 2022 agrees with its due lists, month by month."""

import pytest
from matrix_plans import months, names, real_plan

from rbplan.due import GROUPS, find_due
from rbplan.matrix import Count, Load, make_matrix
from rbplan.plan.walk import LEVELS

PLAN = real_plan()
YEAR = make_matrix(PLAN, "indikator")


def test_kegiatan_fit_on_one_screen() -> None:
    rows = [len(make_matrix(PLAN, level).rows) for level in LEVELS]
    assert rows == [8, 26, 67, 137]


def test_totals() -> None:
    assert YEAR.total.counts == Count(4, 30, 26, 9, 1)
    assert [load.tertentu for load in YEAR.total.bulan] == [2, 2, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0]
    assert [load.belum_pasti for load in YEAR.total.bulan] == [6, 0, 0, 3, 3, 9, 14, 11, 15, 15, 11, 22]
    assert {load.sepanjang_tahun for load in YEAR.total.bulan} == {26}


@pytest.mark.parametrize("month", range(1, 13))
def test_every_month_is_the_due_list_of_that_month(month: int) -> None:
    due = find_due(PLAN, (month,))
    sections = {group: due.section(group).items for group in GROUPS}
    assert YEAR.total.bulan[month - 1] == Load(**{group: len(items) for group, items in sections.items()})
    counts = YEAR.total.counts
    assert (due.without_schedule, due.without_tick) == (counts.tidak_diketahui, counts.tanpa_centang)
    for row in YEAR.rows:
        length = len(row.part.path)
        inside = {
            group: sum(one.item.path[:length] == row.part.path for one in items) for group, items in sections.items()
        }
        assert row.tally.bulan[month - 1] == Load(**inside), row.part.path


def test_what_is_counted_once_is_the_due_list_of_the_whole_year() -> None:
    year = find_due(PLAN, tuple(range(1, 13)))
    counts = YEAR.total.counts
    assert [len(year.section(group).items) for group in GROUPS] == [getattr(counts, group) for group in GROUPS]


def test_one_kegiatan() -> None:
    matrix = make_matrix(PLAN, "kegiatan")
    merit = matrix.rows[names(matrix).index("Penguatan Sistem Manajemen/Pembangunan Sistem Merit")]
    assert months(merit.tally) == {
        1: (2, 0, 9),
        2: (2, 0, 9),
        5: (0, 1, 9),
        8: (0, 1, 9),
        9: (0, 1, 9),
        10: (0, 1, 9),
        11: (0, 1, 9),
        12: (0, 2, 9),
    }
