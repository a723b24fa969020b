"""Pointing at a word of a text, however the text is written in the file."""

import pytest
from rule_cases import HEAD, Found, findings

ARGUMENTS = {"written": "handal", "standard": "andal", "source": "KBBI"}


@pytest.mark.parametrize(
    ("written", "place"),
    [
        ("arsip handal", "6:17-6:23"),
        ("arsip handal  # handal", "6:17-6:23"),
        ("'arsip handal'", "6:18-6:24"),
        ('"arsip handal"', "6:18-6:24"),
        ("'arsip ''x'' handal'", "6:11-6:31"),
        ('"arsip \\u0068andal"', "6:11-6:30"),
        ("arsip\n        handal", "6:11-6:16"),
        ("'arsip\n        handal'", "6:11-6:17"),
        (">-\n        arsip handal", "6:11-6:13"),
        ("|-\n        arsip handal", "6:11-6:13"),
    ],
    ids=[
        "plain", "with a comment", "single quotes", "double quotes", "doubled quotes", "escape",
        "plain lines", "quoted lines", "folded", "literal",
    ],
)  # fmt: skip
def test_place(written: str, place: str) -> None:
    text = f"{HEAD}program:\n  - kegiatan: []\n    nama: {written}\n"
    assert findings(text, "RB501") == [Found("RB501.sure", place, ARGUMENTS)]


def test_two_in_one_text() -> None:
    text = f"{HEAD}program:\n  - nama: handal, handal\n"
    assert [each.place for each in findings(text, "RB501")] == ["5:11-5:17", "5:19-5:25"]


def test_behind_an_item_that_was_left_out() -> None:
    text = f"{HEAD}program:\n  - nama: [1]\n  - nama: arsip handal\n"
    assert [each.place for each in findings(text, "RB501") if each.wording == "RB501.sure"] == ["6:17-6:23"]


def test_crlf() -> None:
    text = f"{HEAD}program:\n  - nama: arsip handal\n".replace("\n", "\r\n")
    assert [each.place for each in findings(text, "RB501")] == ["5:17-5:23"]
