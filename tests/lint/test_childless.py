"""RB107, RB108, RB113: parts with nothing below them."""

import pytest
from changed_plan import REAL, changed
from rule_cases import HEAD, Found, findings, report

CODES = ("RB107", "RB108", "RB113")

LEVELS = [
    ("RB113", "program:\n  - {own}\n", 5),
    ("RB107", "program:\n  - kegiatan:\n      - {own}\n", 6),
    ("RB108", "program:\n  - kegiatan:\n      - sub_kegiatan:\n          - {own}\n", 7),
]


@pytest.mark.parametrize(("code", "body", "line"), LEVELS)
def test_found_at_the_name(code: str, body: str, line: int) -> None:
    column = 11 + 4 * (line - 5)
    assert findings(HEAD + body.format(own="nama: abc"), *CODES) == [
        Found(code, f"{line}:{column}-{line}:{column + 3}", {})
    ]


@pytest.mark.parametrize(("code", "body", "line"), LEVELS)
def test_found_where_there_is_no_name(code: str, body: str, line: int) -> None:
    found = findings(HEAD + body.format(own="keadaan: kosong"), *CODES)
    assert [(each.wording, each.place.split(":")[0]) for each in found] == [(code, str(line))]


@pytest.mark.parametrize(("_code", "body", "_line"), LEVELS)
def test_lost(_code: str, body: str, _line: int) -> None:
    assert findings(HEAD + body.format(own="keadaan: tidak_tersedia"), *CODES) == []


@pytest.mark.parametrize(("code", "body", "_line"), LEVELS)
def test_what_could_not_be_read(code: str, body: str, _line: int) -> None:
    below = {"RB113": "kegiatan", "RB107": "sub_kegiatan", "RB108": "indikator"}[code]
    for value in ("[1]", "*x", "x"):
        own = f"{{nama: abc, {below}: {value}}}"
        assert all(each.kind.code not in CODES for each in report(HEAD + body.format(own=own)).diagnostics)


def test_the_real_plan() -> None:
    assert findings(REAL, *CODES) == []


def test_a_lost_part_behind_it_explains_it() -> None:
    empty = "      - nama: Kegiatan baru\n"
    before_the_lost_program = '\n  - keadaan: tidak_tersedia\n    perkiraan:\n      nomor: "2."'
    inside_a_whole_program = '      - nomor: "2."\n        nama: Penyesuaian SOTK'
    lost, whole = (changed((place, empty + place)) for place in (before_the_lost_program, inside_a_whole_program))
    assert findings(lost, *CODES) == []
    assert [each.wording for each in findings(whole, *CODES)] == ["RB107"]
