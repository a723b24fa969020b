"""RB031: characters that nobody sees."""

import pytest
from decree_text import kegiatan
from real_plan import in_real_plan
from rule_cases import HEAD, Found, findings, report

from rbplan.edit import apply_fixes


def mended(text: str) -> str:
    done = report(text, "RB031")
    return apply_fixes(done.loaded.document, [each.fix for each in done.diagnostics if each.fix]).text


@pytest.mark.parametrize(
    ("written", "found"),
    [
        ("Layanan\u200b PPID", Found("RB031.width", "6:20-6:21", {"character": "U+200B"})),
        ("Layanan\u200b\u2060 PPID", Found("RB031.width", "6:20-6:22", {"character": "U+200B"})),
        ("Per\xadmohonan", Found("RB031.width", "6:16-6:17", {"character": "U+00AD"})),
        ("√\ufe0f ada", Found("RB031.width", "6:14-6:15", {"character": "U+FE0F"})),
        ("Layanan\xa0PPID", Found("RB031.space", "6:20-6:21", {"character": "U+00A0"})),
        ("Layanan \u202ePPID", Found("RB031.direction", "6:21-6:22", {"character": "U+202E"})),
        ("Layanan \u200fPPID", Found("RB031.direction", "6:21-6:22", {"character": "U+200F"})),
        (r'"Layanan \u202ePPID"', Found("RB031.direction", "6:22-6:28", {"character": "U+202E"})),
        (r'"Layanan \e[31mPPID"', Found("RB031.control", "6:22-6:24", {"character": "U+001B"})),
        (r'"Layanan \x07PPID"', Found("RB031.control", "6:22-6:26", {"character": "U+0007"})),
        (r'"Layanan\_PPID"', Found("RB031.space", "6:21-6:23", {"character": "U+00A0"})),
        (r'"Layanan\LPPID"', Found("RB031.control", "6:21-6:23", {"character": "U+2028"})),
        ("PPID # ini\u202e itu", Found("RB031.direction", "6:23-6:24", {"character": "U+202E"})),
    ],
)
def test_found(written: str, found: Found) -> None:
    assert findings(kegiatan(written), "RB031") == [found]


@pytest.mark.parametrize(
    "text",
    [
        kegiatan("Layanan – “PPID” √", r'"a\tb\nc \\e \\u202e \u00e9"', r"'\e[31m'", r"tanpa kutip \u202e"),
        HEAD.replace("\n", "\r\n"),
    ],
    ids=["letters and escapes that are seen", "line ends of Windows"],
)
def test_silent(text: str) -> None:
    assert findings(text, "RB031") == []


def test_what_looks_like_indentation_is_told_of_by_the_reader_alone() -> None:
    text = kegiatan("PPID") + "    \xa0  # di sini\n"
    assert {found.wording for found in findings(text, "RB031")}.isdisjoint({"RB031.space"})


def test_what_has_no_width_goes_and_spaces_become_ordinary() -> None:
    text = kegiatan("Per\xadmohonan\xa0\u200binformasi\u200b", r'"di\u200b\_\u00ad sini"', "|\n        a\xa0b\n")
    assert mended(text) == kegiatan("Permohonan informasi", '"di  sini"', "|\n        a b\n")


@pytest.mark.parametrize(
    "written", ["\u202ePPID", r'"\e[31mPPID"', "√\ufe0f", "PPID  # itu\u200b", "- \xa0PPID", "PPID:\xa0a"]
)
def test_the_rest_is_left_to_its_author(written: str) -> None:
    assert mended(kegiatan(written)) == kegiatan(written)


def test_what_may_go_goes_beside_what_may_not() -> None:
    assert mended(kegiatan("PPID\u200b \u202edi\xa0sini")) == kegiatan("PPID \u202edi sini")


def test_many_in_one_text_are_mended_at_once() -> None:
    assert mended(kegiatan("a\xa0b " * 50)) == kegiatan("a b " * 50)


@pytest.mark.parametrize("line", ["? [x, y]\n: a\xa0b\n", "tahun: 2023\xa0\n", "x: {a: 1, ? {b: c}: d\u200be}\n"])
def test_what_the_reader_threw_away_is_told_and_not_mended(line: str) -> None:
    done = report(HEAD + line, "RB031")
    assert [each.fix for each in done.diagnostics if each.kind.code == "RB031"] == [None]


def test_real_plan() -> None:
    assert in_real_plan("RB031") == ()
