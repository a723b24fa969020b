"""What falls due in a period, and what a section had before it and will have after it."""

from datetime import date

import pytest
from due_plans import (
    AGREED,
    ALL_YEAR,
    AUGUST_TO_OCTOBER,
    BY_QUARTER,
    COMPETING,
    EVERY_QUARTER,
    LAST_CELL_20,
    MARCH,
    MARCH_TOO,
    MAY,
    ROW_WITHOUT_TICK,
    UNKNOWN,
    UNTICKED,
    due_of,
    ids,
    neighbours,
    plan_of,
)

from rbplan.due import GROUPS, Group, Order, find_due
from rbplan.plan.wanted import Wanted

Near = tuple[int, list[str]] | None

EVERYTHING = (
    *(MARCH, MARCH_TOO, MAY, AUGUST_TO_OCTOBER, ALL_YEAR, UNTICKED, UNKNOWN, BY_QUARTER, EVERY_QUARTER),
    *(COMPETING, LAST_CELL_20, AGREED),
)
YEAR_ROUND = ["tiap-bulan", "sampai-sel-20"]


@pytest.mark.parametrize(
    ("bulan", "tertentu", "belum_pasti"),
    [
        ((1,), [], ["bersaing"]),
        ((2,), [], ["sepakat"]),
        ((3,), ["maret", "maret-juga", "triwulan", "tiap-triwulan"], []),
        ((4,), [], ["sepakat"]),
        ((5,), ["mei"], ["bersaing"]),
        ((6,), ["tiap-triwulan"], []),
        ((7,), [], ["bersaing"]),
        ((8,), ["agustus-oktober"], []),
        ((9,), ["agustus-oktober", "triwulan", "tiap-triwulan"], []),
        ((10,), ["agustus-oktober"], []),
        ((11,), [], []),
        ((12,), ["tiap-triwulan"], []),
        ((3, 4, 5), ["maret", "maret-juga", "mei", "triwulan", "tiap-triwulan"], ["bersaing", "sepakat"]),
        ((10, 11), ["agustus-oktober"], []),
        (
            tuple(range(1, 13)),
            ["maret", "maret-juga", "mei", "agustus-oktober", "triwulan", "tiap-triwulan"],
            ["bersaing", "sepakat"],
        ),
    ],
)
def test_who_is_due(bulan: tuple[int, ...], tertentu: list[str], belum_pasti: list[str]) -> None:
    due = due_of(*EVERYTHING, bulan=bulan)
    assert due.bulan == bulan
    assert {group: ids(due, group) for group in GROUPS} == {
        "tertentu": tertentu,
        "belum_pasti": belum_pasti,
        "sepanjang_tahun": YEAR_ROUND,
    }


@pytest.mark.parametrize("month", range(1, 13))
def test_what_no_month_lists_is_counted_in_every_month(month: int) -> None:
    due = due_of(*EVERYTHING, bulan=(month,))
    assert (due.without_tick, due.without_schedule) == (1, 1)


@pytest.mark.parametrize(
    ("indikator", "without_tick", "without_schedule"),
    [
        (UNTICKED, 1, 0),
        (UNKNOWN, 0, 1),
        pytest.param(ROW_WITHOUT_TICK, 1, 0, id="a row without tick in a table with ticks"),
        pytest.param("{id: a, bacaan: {baris: 12, sel: []}}", 0, 1, id="a table without any tick"),
        pytest.param("{id: a, bacaan: {baris: 4}}", 0, 1, id="a row whose cells are not noted"),
        ("{id: a, triwulan: []}", 1, 0),
    ],
)
def test_what_the_source_shows_of_items_that_no_month_lists(
    indikator: str, without_tick: int, without_schedule: int
) -> None:
    due = due_of(LAST_CELL_20, indikator, bulan=(5,))
    assert (due.without_tick, due.without_schedule) == (without_tick, without_schedule)


def test_every_item_is_listed_or_counted_once() -> None:
    due = due_of(*EVERYTHING, bulan=tuple(range(1, 13)))
    listed = [name for group in GROUPS for name in ids(due, group)]
    assert len(listed) == len(set(listed))
    assert len(listed) + due.without_tick + due.without_schedule == len(EVERYTHING)


def test_months_that_compete_are_those_of_every_reading() -> None:
    (item,) = due_of(COMPETING, LAST_CELL_20, bulan=(5,)).section("belum_pasti").items
    assert item.schedule.bulan == (1, 5, 7)
    assert item.schedule.readings == ((1, 7), (1, 5))


def test_quarters_are_due_in_their_last_month() -> None:
    (item,) = due_of(BY_QUARTER, bulan=(3,)).section("tertentu").items
    assert item.schedule.bulan == (3, 9)


def test_every_quarter_is_not_all_year() -> None:
    due = due_of(EVERY_QUARTER, bulan=(5,))
    assert {group: ids(due, group) for group in GROUPS} == {"tertentu": [], "belum_pasti": [], "sepanjang_tahun": []}
    assert neighbours(due, "tertentu") == ((3, ["tiap-triwulan"]), (6, ["tiap-triwulan"]))


@pytest.mark.parametrize(
    ("bulan", "before", "after"),
    [
        ((1,), None, (3, ["maret", "maret-juga"])),
        ((2,), None, (3, ["maret", "maret-juga"])),
        ((3,), None, (5, ["mei"])),
        ((4,), (3, ["maret", "maret-juga"]), (5, ["mei"])),
        ((5,), (3, ["maret", "maret-juga"]), (8, ["agustus-oktober"])),
        ((6, 7), (5, ["mei"]), (8, ["agustus-oktober"])),
        ((9,), (8, ["agustus-oktober"]), (10, ["agustus-oktober"])),
        ((4, 5, 6), (3, ["maret", "maret-juga"]), (8, ["agustus-oktober"])),
        ((11,), (10, ["agustus-oktober"]), None),
        ((12,), (10, ["agustus-oktober"]), None),
        (tuple(range(1, 13)), None, None),
    ],
)
def test_neighbours(bulan: tuple[int, ...], before: Near, after: Near) -> None:
    due = due_of(MARCH, MAY, AUGUST_TO_OCTOBER, ALL_YEAR, MARCH_TOO, COMPETING, LAST_CELL_20, bulan=bulan)
    assert neighbours(due, "tertentu") == (before, after)


@pytest.mark.parametrize(
    ("bulan", "before", "after"),
    [
        ((1,), None, (5, ["bersaing"])),
        ((6,), (5, ["bersaing"]), (7, ["bersaing"])),
        ((12,), (7, ["bersaing"]), None),
    ],
)
def test_neighbours_are_of_the_same_group(bulan: tuple[int, ...], before: Near, after: Near) -> None:
    due = due_of(MARCH, MAY, COMPETING, LAST_CELL_20, bulan=bulan)
    assert neighbours(due, "belum_pasti") == (before, after)


def test_neighbours_reach_to_both_ends_of_the_year() -> None:
    due = due_of("{id: awal, bulan: [1]}", "{id: akhir, bulan: [12]}", bulan=(6,))
    assert neighbours(due, "tertentu") == ((1, ["awal"]), (12, ["akhir"]))


def test_a_plan_without_indikator_has_empty_sections() -> None:
    due = due_of(bulan=(5,))
    assert [(section.group, section.items) for section in due.sections] == [(group, ()) for group in GROUPS]
    assert [neighbours(due, group) for group in GROUPS] == [(None, None)] * 3
    assert (due.without_schedule, due.without_tick) == (0, 0)


def test_sections_stand_in_the_order_of_urgency() -> None:
    assert GROUPS == ("tertentu", "belum_pasti", "sepanjang_tahun")


def test_the_plan_that_was_asked_about_is_given_back() -> None:
    plan = plan_of(MARCH)
    assert find_due(plan, (5,)).plan is plan


def test_items_keep_the_order_of_the_plan() -> None:
    plan = plan_of("{id: z, bulan: [5]}", "{id: a, bulan: [4]}", "{id: m, bulan: [5, 6]}")
    assert ids(find_due(plan, (4, 5, 6)), "tertentu") == ["z", "a", "m"]


@pytest.mark.parametrize(
    ("bulan", "expected"),
    [
        ((3,), [(3, None, None)]),
        ((8,), [(8, None, 9)]),
        ((9,), [(8, 8, 10)]),
        ((10,), [(8, 9, None)]),
        ((9, 10), [(8, 8, None)]),
        ((5, 6, 7, 8), [(8, None, 9)]),
    ],
)
def test_when_an_item_is_due_besides(
    bulan: tuple[int, ...], expected: list[tuple[int, int | None, int | None]]
) -> None:
    items = due_of(MARCH, AUGUST_TO_OCTOBER, bulan=bulan).section("tertentu").items
    assert [(item.schedule.bulan[0], item.previous, item.next) for item in items] == expected


def test_when_an_item_may_be_due_besides() -> None:
    (item,) = due_of(COMPETING, LAST_CELL_20, bulan=(5,)).section("belum_pasti").items
    assert (item.previous, item.next) == (1, 7)


FIRST_DAY = "{id: tanggal-2, bulan: [3, 4], tenggat: [2022-03-02, 2022-04-20]}"
LAST_DAY = "{id: tanggal-31, bulan: [3], tenggat: 2022-03-31, penanggung_jawab: Ani}"
OTHER_YEAR = "{id: tahun-lain, bulan: [3], tenggat: [2021-03-01, 2022-05-01], penanggung_jawab: budi}"
ALL_YEAR_DAY = "{id: tiap-bulan-tanggal, bulan: 1-12, tenggat: 2022-03-10}"


@pytest.mark.parametrize(
    ("order", "expected"),
    [
        ("plan", ["maret", "tanggal-31", "tahun-lain", "tanggal-2"]),
        ("date", ["tanggal-2", "tanggal-31", "maret", "tahun-lain"]),
        ("pic", ["tanggal-31", "tahun-lain", "maret", "tanggal-2"]),
    ],
)
def test_order(order: Order, expected: list[str]) -> None:
    plan = plan_of(MARCH, LAST_DAY, OTHER_YEAR, FIRST_DAY)
    assert ids(find_due(plan, (3,), order=order), "tertentu") == expected


def test_days_are_those_inside_the_period() -> None:
    plan = plan_of(FIRST_DAY, LAST_DAY, OTHER_YEAR, ALL_YEAR_DAY)
    found = {
        item.item.indikator.id: item.tenggat for section in find_due(plan, (3, 4)).sections for item in section.items
    }
    assert found == {
        "tanggal-2": (date(2022, 3, 2), date(2022, 4, 20)),
        "tanggal-31": (date(2022, 3, 31),),
        "tahun-lain": (),
        "tiap-bulan-tanggal": (date(2022, 3, 10),),
    }


def test_only_what_is_wanted_is_listed_and_counted() -> None:
    due = find_due(plan_of(*EVERYTHING), (3,), Wanted(text="maret"))
    assert ids(due, "tertentu") == ["maret", "maret-juga"]
    assert (ids(due, "sepanjang_tahun"), due.without_tick, due.without_schedule) == ([], 0, 0)
    unticked = find_due(plan_of(*EVERYTHING), (3,), Wanted(text="tanpa-centang"))
    assert (ids(unticked, "tertentu"), unticked.without_tick, unticked.without_schedule) == ([], 1, 0)


def test_only_the_sections_that_are_asked_for() -> None:
    groups: tuple[Group, ...] = ("belum_pasti",)
    due = find_due(plan_of(*EVERYTHING), (5,), groups=groups)
    assert [section.group for section in due.sections] == ["belum_pasti"]
    assert ids(due, "belum_pasti") == ["bersaing"]
