"""What a confirmation says beside what the row of the copy can be read as."""

from datetime import date

import pytest
from confirmed import ABOVE, DAY, HEAD, item_of, load

from rbplan.collation.confirmation import Confirmation, Doubt, doubt_about, earliest_day, lacks_every_tick, outside
from rbplan.plan.reading import Readings

SOURCE = "sumber: [{id: s, jenis: salinan, tabel: [1-9]}]\n"
ROWS = f"""{HEAD}{SOURCE}{ABOVE}\
      - {{id: competing, bacaan: {{baris: 1, sel: [6]}}}}
      - {{id: late, bacaan: {{baris: 2, sel: [13]}}}}
      - {{id: whole, bacaan: {{baris: 3, sel: 1-20}}, bulan: 1-12}}
      - {{id: empty, bacaan: {{baris: 4, sel: []}}, bulan: []}}
      - {{id: unknown, bacaan: {{baris: 20, sel: []}}}}
      - {{id: written}}
      - {{id: certain, bacaan: {{baris: 6, sel: [1, 20]}}}}
      - {{id: shared, bacaan: {{baris: 7, sel: [1, 20]}}}}
      - {{id: sharing, bacaan: {{baris: 7, sel: [1, 20]}}}}
"""
ALL_YEAR = tuple(range(1, 13))


@pytest.mark.parametrize(
    ("name", "bulan", "months", "lacks"),
    [
        ("competing", (6,), (), False),
        ("competing", (4,), (), False),
        ("competing", (4, 6), (), False),
        ("competing", (4, 5, 6, 12), (5, 12), False),
        ("competing", (), (), True),
        ("late", (), (), False),
        ("late", (1,), (1,), False),
        ("whole", (1, 12), (), False),
        ("whole", (), (), True),
        ("empty", (5,), (5,), False),
        ("empty", (), (), False),
        ("unknown", (5,), (), False),
        ("unknown", (), (), False),
        ("written", (5,), (), False),
        ("written", (), (), False),
    ],
)
def test_months_that_no_reading_gives(name: str, bulan: tuple[int, ...], months: tuple[int, ...], lacks: bool) -> None:
    loaded = load(ROWS)
    assert loaded.plan is not None
    confirmation = Confirmation(item_of(loaded, name), bulan, "Siti", "Kasubbag", DAY)
    readings = Readings(loaded.plan)
    assert (outside(confirmation, readings), lacks_every_tick(confirmation, readings)) == (months, lacks)


@pytest.mark.parametrize(
    ("name", "bulan", "doubt"),
    [
        ("whole", ALL_YEAR, None),
        ("whole", (1,), Doubt((), ALL_YEAR, ALL_YEAR)),
        ("whole", (), Doubt((), ALL_YEAR)),
        ("competing", (6,), None),
        ("certain", (1, 12), None),
        ("certain", (12,), Doubt((), (1, 12), (1,))),
        ("certain", (5, 12), Doubt((5,), (1, 12), (1,))),
        ("shared", (12,), None),
        ("shared", (5,), Doubt((5,), (1, 12))),
        ("written", (5,), None),
        ("empty", (), None),
    ],
)
def test_what_should_be_looked_at_once_more(name: str, bulan: tuple[int, ...], doubt: Doubt | None) -> None:
    loaded = load(ROWS)
    assert loaded.plan is not None
    confirmation = Confirmation(item_of(loaded, name), bulan, "Siti", "Kasubbag", DAY)
    assert doubt_about(confirmation, Readings(loaded.plan)) == doubt


@pytest.mark.parametrize(
    ("keys", "made"),
    [
        ("bulan: 9-12, dicocokkan: {oleh: Siti, jabatan: Kasubbag, tanggal: 2022-11-25, dengan: asli}", True),
        ("bulan: Sep-Des, dicocokkan: {dengan: asli, tanggal: 2022-11-25, oleh: Siti, jabatan: Kasubbag}", True),
        ("bulan: 9-12", False),
        ("bulan: 8-12, dicocokkan: {oleh: Siti, jabatan: Kasubbag, tanggal: 2022-11-25, dengan: asli}", False),
        ("bulan: 9-12, dicocokkan: {oleh: Siti, jabatan: Kasubbag, tanggal: 2022-11-24, dengan: asli}", False),
    ],
)
def test_is_made(keys: str, made: bool) -> None:
    loaded = load(f"{HEAD}{ABOVE}      - {{id: a, {keys}}}\n")
    assert Confirmation(item_of(loaded), (9, 10, 11, 12), "Siti", "Kasubbag", DAY).is_made is made


@pytest.mark.parametrize(
    ("keputusan", "day"),
    [
        ("", date(2021, 1, 1)),
        ("keputusan: [{id: p, jenis: penetapan}]\n", date(2021, 1, 1)),
        (
            (
                "keputusan:\n- {id: p, jenis: penetapan, penutup: {tanggal: 2022-01-17}}\n"
                "- {id: q, jenis: perubahan, penutup: {tanggal: 2022-06-01}}\n"
            ),
            date(2022, 1, 17),
        ),
    ],
)
def test_the_first_day_of_the_original(keputusan: str, day: date) -> None:
    plan = load(HEAD + keputusan).plan
    assert plan is not None
    assert earliest_day(plan) == day
