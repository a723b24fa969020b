"""The signs of a cell."""

import pytest

from rbplan.matrix import Load
from rbplan.present.matrix_signs import bar, counted, sign


@pytest.mark.parametrize(
    ("load", "with_numbers", "without"),
    [
        (Load(0, 0, 0), "·", "·"),
        (Load(0, 0, 4), "–", "–"),
        (Load(2, 0, 0), "2√", "√"),
        (Load(0, 3, 9), "3?", "?"),
        (Load(1, 12, 9), "1√12?", "*"),
    ],
)
def test_cell(load: Load, with_numbers: str, without: str) -> None:
    assert (counted(load), sign(load)) == (with_numbers, without)


@pytest.mark.parametrize(
    ("count", "highest", "expected"), [(0, 0, ""), (0, 9, ""), (1, 1000, "▁"), (1, 1, "█"), (4, 8, "▄"), (5, 9, "▅")]
)
def test_bar(count: int, highest: int, expected: str) -> None:
    assert bar(count, highest) == expected
