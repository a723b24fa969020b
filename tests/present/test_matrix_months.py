"""The load of each month on a narrow screen."""

import pytest
from matrix_views import view_of

from rbplan.matrix import Load
from rbplan.present.matrix_months import month_lines
from rbplan.present.screen import Screen
from rbplan.wording.catalogue import read_catalogue


@pytest.mark.parametrize(
    ("january", "march", "width", "expected"),
    [
        (Load(2, 6, 26), Load(2, 0, 26), 40, ["Jan  2√  6? 26– ██▒▒▒▒▒▒", "Mar  2√  0? 26– ██"]),
        # Some of each kind that there is, however little room there is.
        (Load(1, 99, 0), Load(1, 0, 0), 20, ["Jan  1√ 99?  0– █▒▒▒", "Mar  1√  0?  0– █"]),
        (Load(99, 1, 0), Load(0, 1, 0), 20, ["Jan 99√  1?  0– ███▒", "Mar  0√  1?  0– ▒"]),
        (Load(99, 1, 1000), Load(0, 0, 0), 20, ["J   99√    1? 1000–", "M    0√    0?    0–"]),
        (Load(0, 0, 0), Load(0, 0, 0), 40, ["Jan 0√ 0? 0–", "Mar 0√ 0? 0–"]),
    ],
)
def test_lines(january: Load, march: Load, width: int, expected: list[str]) -> None:
    nothing = Load(0, 0, 0)
    view = view_of()._replace(load=(january, nothing, march, *[nothing] * 9))
    lines = month_lines(view, read_catalogue("id"), Screen(width, colour=False))
    assert [lines[0], lines[2]] == expected
    assert len(lines) == 12
