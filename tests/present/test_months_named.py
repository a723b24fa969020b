"""Months as a sentence names them."""

import pytest

from rbplan.present.months import month_name, month_names, short_month
from rbplan.wording.catalogue import Language, read_catalogue

INDONESIAN = "Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember"
ENGLISH = "January February March April May June July August September October November December"


@pytest.mark.parametrize(("language", "names"), [("id", INDONESIAN), ("en", ENGLISH)])
def test_every_month(language: Language, names: str) -> None:
    words = read_catalogue(language)
    assert [month_name(month, words) for month in range(1, 13)] == names.split()
    assert [short_month(month, words) for month in range(1, 13)] == [name[:3] for name in names.split()]


@pytest.mark.parametrize(
    ("months", "expected"),
    [
        ((), ""),
        ((5,), "Mei"),
        ((5, 6), "Mei, Juni"),
        ((5, 6, 7), "Mei–Juli"),
        ((4, 9, 10, 11, 12), "April, September–Desember"),
        ((1, 2, 4, 5, 6, 8), "Januari, Februari, April–Juni, Agustus"),
        ((1, 12), "Januari, Desember"),
        (tuple(range(1, 13)), "Januari–Desember"),
    ],
)
def test_list(months: tuple[int, ...], expected: str) -> None:
    assert month_names(months, read_catalogue("id")) == expected
