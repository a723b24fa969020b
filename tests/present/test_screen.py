"""How wide a text is on a terminal, and how it is coloured."""

import pytest

from rbplan.present.screen import Screen, cell_width, paint


@pytest.mark.parametrize(
    ("text", "width"),
    [
        ("", 0),
        ("abc", 3),
        ("é", 1),
        ("e\u0301", 1),
        ("–√…", 3),
        ("手順", 4),
        ("ｱ", 1),
        ("Ａ", 2),
        ("🙂", 2),
        ("\u0e01\u0e31", 1),
    ],
)
def test_cell_width(text: str, width: int) -> None:
    assert cell_width(text) == width


@pytest.mark.parametrize(
    ("text", "screen", "expected"),
    [
        ("x", Screen(80, colour=True), "\x1b[1;31mx\x1b[0m"),
        ("x", Screen(80, colour=False), "x"),
        ("x", None, "x"),
        ("", Screen(80, colour=True), ""),
    ],
)
def test_paint(text: str, screen: Screen | None, expected: str) -> None:
    assert paint(text, "1;31", screen) == expected
