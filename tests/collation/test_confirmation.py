"""What a confirmation says beside what the row of the copy can be read as."""

import pytest
from confirmed import ABOVE, DAY, HEAD, item_of, load

from rbplan.collation.confirmation import Confirmation, lacks_every_tick, outside
from rbplan.plan.reading import Readings

SOURCE = "sumber: [{id: s, jenis: salinan, tabel: [1-9]}]\n"
ROWS = f"""{HEAD}{SOURCE}{ABOVE}\
      - {{id: competing, bacaan: {{baris: 1, sel: [6]}}}}
      - {{id: late, bacaan: {{baris: 2, sel: [13]}}}}
      - {{id: whole, bacaan: {{baris: 3, sel: 1-20}}, bulan: 1-12}}
      - {{id: empty, bacaan: {{baris: 4, sel: []}}, bulan: []}}
      - {{id: unknown, bacaan: {{baris: 20, sel: []}}}}
      - {{id: written}}
"""


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
