"""The year of a plan, counted."""

import pytest
from matrix_plans import PLAN, months, names, plan_of

from rbplan.matrix import Count, Load, make_matrix
from rbplan.plan.walk import LEVELS, Level
from rbplan.plan.wanted import Wanted

HEAD = "rbplan: 1\ntahun: 2022\nsatker: {nama: Kantor}\n"


def test_rows_of_programs() -> None:
    matrix = make_matrix(plan_of(PLAN), "program")
    assert names(matrix) == ["Satu", "Dua"]
    assert [(months(row.tally), row.tally.counts) for row in matrix.rows] == [
        ({1: (0, 1, 2), 3: (1, 0, 2), 5: (0, 1, 2), 7: (0, 1, 2)}, Count(1, 1, 2, 0, 0)),
        ({3: (1, 0, 0), 9: (1, 0, 0)}, Count(1, 0, 0, 1, 1)),
    ]


def test_every_level_holds_those_above_it() -> None:
    assert names(make_matrix(plan_of(PLAN), "indikator")) == [
        "Satu",
        "Satu/A",
        "Satu/A/a",
        "Satu/A/a/maret",
        "Satu/A/a/bersaing",
        "Satu/A/b",
        "Satu/A/b/tiap-bulan",
        "Satu/A/b/sampai-sel-20",
        "Satu/kosong",
        "Dua",
        "Dua/A",
        "Dua/A/a",
        "Dua/A/a/triwulan",
        "Dua/A/a/tanpa-centang",
        "Dua/A/a/tidak-diketahui",
    ]


def test_an_indikator_is_told_by_its_item() -> None:
    rows = make_matrix(plan_of(PLAN), "indikator").rows
    assert [row.item.indikator.id for row in rows if row.item] == [
        *("maret", "bersaing", "tiap-bulan", "sampai-sel-20", "triwulan", "tanpa-centang", "tidak-diketahui"),
    ]
    assert [row.part.level for row in rows if row.item is None and row.part.level == "indikator"] == []


@pytest.mark.parametrize("level", LEVELS)
def test_the_total_does_not_depend_on_the_level(level: Level) -> None:
    total = make_matrix(plan_of(PLAN), level).total
    assert total.counts == Count(2, 1, 2, 1, 1)
    assert months(total) == {1: (0, 1, 2), 3: (2, 0, 2), 5: (0, 1, 2), 7: (0, 1, 2), 9: (1, 0, 2)}
    assert total.bulan[1] == Load(0, 0, 2)


@pytest.mark.parametrize("level", LEVELS)
def test_the_rows_of_a_level_make_the_total(level: Level) -> None:
    matrix = make_matrix(plan_of(PLAN), level)
    rows = [row.tally for row in matrix.rows if row.part.level == level]
    for month in range(12):
        loads = [tally.bulan[month] for tally in rows]
        assert tuple(map(sum, zip(*loads, strict=True))) == matrix.total.bulan[month]
    assert tuple(map(sum, zip(*(tally.counts for tally in rows), strict=True))) == matrix.total.counts


def test_only_what_is_wanted_is_counted_and_what_holds_none_has_no_row() -> None:
    matrix = make_matrix(plan_of(PLAN), "sub_kegiatan", Wanted(text="maret"))
    assert names(matrix) == ["Satu", "Satu/A", "Satu/A/a"]
    assert (matrix.total.counts, months(matrix.total)) == (Count(1, 0, 0, 0, 0), {3: (1, 0, 0)})


def test_what_competes_is_read_with_the_rows_that_are_not_wanted() -> None:
    matrix = make_matrix(plan_of(PLAN), "program", Wanted(text="bersaing"))
    assert months(matrix.total) == {1: (0, 1, 0), 5: (0, 1, 0), 7: (0, 1, 0)}


def test_nothing_wanted_is_found() -> None:
    matrix = make_matrix(plan_of(PLAN), "indikator", Wanted(text="xyzzy"))
    assert (matrix.rows, matrix.total.counts) == ((), Count(0, 0, 0, 0, 0))


def test_a_plan_without_a_program() -> None:
    matrix = make_matrix(plan_of(HEAD), "kegiatan")
    assert (matrix.rows, matrix.total) == ((), ((0, 0, 0, 0, 0), ((0, 0, 0),) * 12))


def test_programs_of_one_name_are_two_rows() -> None:
    text = HEAD + "program: [{nama: P}, {nama: P}, {keadaan: tidak_tersedia}]\n"
    assert names(make_matrix(plan_of(text), "kegiatan")) == ["P", "P", ""]
