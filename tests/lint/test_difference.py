"""Where two texts begin to differ."""

import pytest

from rbplan.lint.difference import Difference, first_difference


@pytest.mark.parametrize(
    ("written", "printed"),
    [
        ([], ""),
        ([], "  "),
        (["1.", "a b"], "1.a  b"),
        (["ab"], "a b"),
        (["caf\u00e9"], "cafe\u0301"),
        (["ab"], "a\u200bb\ufeff"),
        (["a\u00adb"], "ab"),
        (["x" * 200_000], "x" * 200_000),
    ],
)
def test_equal(written: list[str], printed: str) -> None:
    assert first_difference(written, printed) is None


@pytest.mark.parametrize(
    ("written", "printed", "expected"),
    [
        (["satu dua"], "satu dia", Difference("dua", "dia", 0)),
        (["satu", "dua tiga"], "satu duatigo", Difference("tiga", "duatigo", 1)),
        (["satu", "dua"], "satu", Difference("dua", "", 1)),
        (["satu"], "satu dua tiga empat lima enam", Difference("", "dua tiga empat lima", 0)),
        ([], "satu", Difference("", "satu", -1)),
        (["satu"], "", Difference("satu", "", 0)),
        (["Satu"], "satu", Difference("Satu", "satu", 0)),
        (["x" * 50 + "y"], "x" * 51, Difference("…" + "x" * 30 + "y", "…" + "x" * 31, 0)),
        (["y" + "x" * 99], "x" * 99, Difference("y" + "x" * 58 + "…", "x" * 59 + "…", 0)),
        (["x" * 200_000 + "y"], "x" * 200_000 + "z", Difference("…" + "x" * 30 + "y", "…" + "x" * 30 + "z", 0)),
    ],
)
def test_different(written: list[str], printed: str, expected: Difference) -> None:
    assert first_difference(written, printed) == expected
