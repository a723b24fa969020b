"""Reading the ticks (docs/format.md, "From ticks to months"): small tables, each with one row that is asked about."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from plan_parts import Row, plan_of, row, sumber

from rbplan.plan.bulan import SEMUA_BULAN
from rbplan.plan.reading import NO_READING, Readings, RowReading
from rbplan.plan.walk import walk

Months = tuple[int, ...]


def reading(*rows: Row, tables: tuple[str, ...] = ("1-20",)) -> RowReading:
    """The reading of the first of these rows; all others only stand beside it."""
    plan = plan_of(*rows, sumber=[sumber(*tables)])
    return Readings(plan).of(next(walk(plan)).indikator.bacaan)


@pytest.mark.parametrize(
    ("rows", "expected"),
    [
        pytest.param([row(1, []), row(2, [3])], RowReading(((),), ()), id="none, where others are ticked"),
        pytest.param([row(1, []), row(2, [])], NO_READING, id="none in the whole table"),
        pytest.param([row(1, []), row(2)], NO_READING, id="none, and the others not read"),
        pytest.param([row(1)], NO_READING, id="sel absent"),
        pytest.param([row(1), row(2, [3])], NO_READING, id="sel absent where others are ticked"),
        pytest.param([{}, row(2, [3])], NO_READING, id="no bacaan"),
    ],
)
def test_rows_without_a_tick(rows: list[Row], expected: RowReading) -> None:
    assert reading(*rows) == expected


@pytest.mark.parametrize("last", [12, 13, 16, 21])
def test_ticked_without_a_gap_to_twelve_or_beyond_is_the_whole_year(last: int) -> None:
    year = RowReading((SEMUA_BULAN,), SEMUA_BULAN)
    assert reading(row(1, f"1-{last}")) == year
    assert reading(row(1, f"1-{last}"), row(2, [22])) == year
    assert reading(row(1, f"1-{last}"), row(1, f"1-{last}")) == year


@pytest.mark.parametrize(
    ("sel", "others", "readings", "certain"),
    [
        pytest.param([3, 7], ["1-12"], [(3, 7)], True, id="no cell beyond 12: cells are months"),
        pytest.param("1-11", [], [tuple(range(1, 12))], True, id="eleven without a gap are not the year"),
        pytest.param([12], ["13"], [(12,)], True, id="12 of 13 is December both ways"),
        pytest.param([1, 13], [], [(1,), (1, 12)], False, id="13 of 13 is December or no month"),
        pytest.param([1], ["16"], [(1,)], True, id="the first cell is January both ways"),
        pytest.param([6], ["14"], [(6,)], True, id="6 of 14 is June both ways"),
        pytest.param([6], ["18"], [(6,), (4,)], False, id="6 of 18 is June or April"),
        pytest.param([3, 6, 9, 12], ["16"], [(3, 6, 9, 12), (3, 5, 7, 9)], False, id="quarters of 16 cells"),
        pytest.param([4, 8, 12, 16], [], [(4, 8, 12), (3, 6, 9, 12)], False, id="its own last tick ends the table"),
        pytest.param([3, 4], ["24"], [(3, 4), (2,)], False, id="two cells of one month"),
        pytest.param([15], ["18"], [(), (10,)], False, id="beyond 12 no cell is a month itself"),
        pytest.param("2-13", [], [tuple(range(2, 13)), SEMUA_BULAN[1:]], True, id="a gap at the first cell"),
    ],
)
def test_readings_that_compete(sel: Any, others: list[str], readings: list[Months], certain: bool) -> None:
    found = reading(row(1, sel), *(row(number, other) for number, other in enumerate(others, 2)))
    assert found.readings == tuple(dict.fromkeys(readings))
    assert found.bulan == (readings[0] if certain else None)


@pytest.mark.parametrize(
    ("others", "readings"),
    [
        pytest.param(["1-14", "18"], [(10,), (9,), (7,)], id="the last cell, and the end of a row without a gap"),
        pytest.param(["2-14", "18"], [(10,), (7,)], id="the end of a row with a gap is none"),
        pytest.param(["1-12", "18"], [(10,), (7,)], id="a row that ends at 12 is none"),
        pytest.param(["1-14", "1-16", "18"], [(10,), (9,), (8,), (7,)], id="several rows without a gap"),
        pytest.param(["1-18"], [(10,), (7,)], id="the same end twice"),
        pytest.param(["1-12"], [(10,)], id="no end at all"),
    ],
)
def test_cells_at_which_december_may_stand(others: list[str], readings: list[Months]) -> None:
    found = reading(row(1, [10]), *(row(number, other) for number, other in enumerate(others, 2)))
    assert found.readings == tuple(readings)


def test_december_does_not_stand_before_the_last_tick_of_the_row() -> None:
    found = reading(row(1, [2, 16]), row(2, "1-14"), row(3, "18"))
    assert found.readings == ((2,), (2, 11))
    assert reading(row(1, [2, 14]), row(2, "1-14")).readings == ((2,), (2, 12))


@pytest.mark.parametrize(
    ("sel", "others", "december"),
    [
        pytest.param([3], [], ((12,),), id="only cell n is month n"),
        pytest.param([6], ["18"], ((12,), (18,)), id="two that differ"),
        pytest.param([6], ["14"], ((12, 14),), id="two that agree"),
        pytest.param([10], ["1-13", "1-14", "18"], ((12, 13), (14,), (18,)), id="one of three agrees with the cells"),
        pytest.param([11], ["1-14", "1-15", "18"], ((12,), (14,), (15,), (18,)), id="four that differ"),
        pytest.param("1-14", ["18"], (), id="the whole year needs no assumption"),
        pytest.param([], ["18"], (), id="no tick needs none"),
    ],
)
def test_how_each_reading_comes_about(sel: Any, others: list[str], december: tuple[Months, ...]) -> None:
    found = reading(row(1, sel), *(row(number, other) for number, other in enumerate(others, 2)))
    assert found.december == december
    assert len(found.readings) == len(december) or december == ()


def test_those_who_cite_the_same_row() -> None:
    rows = [row(1, [3]), row(2, [3]), row(1, [3], sumber="salinan"), row(1, [3], sumber="lain"), row(1)]
    plan = plan_of(*rows, sumber=[sumber("1-9")])
    found = Readings(plan)
    assert [
        [other.indikator.id for other in found.sharing(item.indikator.bacaan)]
        for item in walk(plan)
        if item.indikator.bacaan is not None
    ] == [["i0", "i2", "i4"], ["i1"], ["i0", "i2", "i4"], ["i3"], ["i0", "i2", "i4"]]
    assert [found.sumber(item.indikator.bacaan) for item in walk(plan) if item.indikator.bacaan] == [
        *("salinan", "salinan", "salinan", "lain", "salinan")
    ]


def test_row_that_two_cite_is_not_certain() -> None:
    found = reading(row(1, [3]), row(1, [3]))
    assert found == RowReading(((3,),), None, ((12,),))
    assert found.candidates == (3,)


def test_candidates_are_the_months_of_all_readings() -> None:
    assert reading(row(1, [4, 8, 12, 16])).candidates == (3, 4, 6, 8, 9, 12)
    assert NO_READING.candidates == ()


@pytest.mark.parametrize(
    ("tables", "readings"),
    [
        pytest.param(("1-1", "2-3"), ((6,),), id="another table does not count"),
        pytest.param(("1-2",), ((6,), (4,)), id="the same table counts"),
        pytest.param(("3-9",), ((6,), (4,)), id="rows outside every table count together"),
        pytest.param(("2-2",), ((6,),), id="a row outside and one inside"),
        pytest.param(("9-9", "2-2"), ((6,),), id="a row outside and one in the second table"),
        pytest.param((), ((6,), (4,)), id="no table known"),
    ],
)
def test_only_rows_of_the_same_table_count(tables: tuple[str, ...], readings: tuple[Months, ...]) -> None:
    assert reading(row(1, [6]), row(2, [18]), tables=tables).readings == readings


def test_rows_of_another_source_do_not_count() -> None:
    rows = [row(1, [6]), row(1, [6], sumber="kedua"), row(2, [18], sumber="kedua")]
    plan = plan_of(*rows, sumber=[sumber("1-9"), sumber("1-9", name="kedua")])
    first, second, _ = (Readings(plan).of(item.indikator.bacaan) for item in walk(plan))
    assert first == RowReading(((6,),), (6,), ((12,),))
    assert second == RowReading(((6,), (4,)), None, ((12,), (18,)))


def test_first_source_may_be_named_or_not() -> None:
    plan = plan_of(row(1, [6]), row(1, [6], sumber="salinan"), row(2, [18]), sumber=[sumber("1-9")])
    found = {Readings(plan).of(item.indikator.bacaan) for item in list(walk(plan))[:2]}
    assert found == {RowReading(((6,), (4,)), None, ((12,), (18,)))}


def test_source_that_the_plan_does_not_list_is_one_without_tables() -> None:
    plan = plan_of(row(1, [6], sumber="lain"), row(2, [18], sumber="lain"), row(3, [3]))
    first, _, last = (Readings(plan).of(item.indikator.bacaan) for item in walk(plan))
    assert (first.readings, last.readings) == (((6,), (4,)), ((3,),))


@given(st.lists(st.sets(st.integers(1, 22)), min_size=1, max_size=5))
def test_any_table(rows: list[set[int]]) -> None:
    plan = plan_of(*(row(number, sorted(sel)) for number, sel in enumerate(rows, 1)), sumber=[sumber("1-9")])
    for item in walk(plan):
        found = Readings(plan).of(item.indikator.bacaan)
        assert len(set(found.readings)) == len(found.readings)
        assert all(list(months) == sorted(set(months)) for months in found.readings)
        assert set(found.candidates) <= set(SEMUA_BULAN)
        assert found.bulan is None or found.readings == (found.bulan,)
