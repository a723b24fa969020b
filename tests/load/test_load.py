"""Whole plans: everything told in one pass, and what is left of a plan with mistakes."""

import pytest
from plan_text import ABOVE, HEAD, REAL_PLAN, indikator, load, one, told

from rbplan.plan.walk import walk


def ids(text: str) -> list[tuple[str, int]]:
    """The indikator that are left, each with its line."""
    loaded = load(text)
    assert loaded.plan is not None
    return [(item.indikator.id, loaded.line(item.path)) for item in walk(loaded.plan)]


def test_the_real_plan_loads_without_a_word() -> None:
    loaded = load(REAL_PLAN)
    assert (loaded.diagnostics, loaded.left_out) == ((), ())
    assert loaded.plan is not None
    items = list(walk(loaded.plan))
    assert len(items) == 70
    lines = REAL_PLAN.decode().split("\n")
    assert [lines[loaded.line(item.path) - 1].partition("  #")[0].strip() for item in items] == [
        f"- id: {item.indikator.id}" for item in items
    ]


def test_the_least_plan() -> None:
    loaded = load(HEAD)
    assert loaded.diagnostics == ()
    assert loaded.plan is not None
    assert (loaded.plan.tahun, loaded.plan.satker.short_name, loaded.plan.program) == (2022, "x", ())


THREE = f"{HEAD}{ABOVE}      - id: a\n      - id: b\n        bulan: 13\n        foo: 1\n      - id: c\n"


def test_refused_item_is_left_out_and_its_siblings_stay() -> None:
    assert ids(THREE) == [("a", 8), ("c", 12)] != [("a", 8), ("c", 11)]


def test_every_error_of_one_item_is_told() -> None:
    assert [(code, at) for code, at, _ in told(load(THREE).diagnostics)] == [
        ("RB027.bounds", "10:16-10:18"),
        ("RB023", "11:9-11:12"),
    ]
    assert load(THREE).left_out == (("program", 0, "kegiatan", 0, "sub_kegiatan", 0, "indikator", 1),)


def test_refused_items_on_several_levels() -> None:
    text = (
        f"{HEAD}program:\n- 3\n- nama: p\n  kegiatan:\n  - foo: 1\n  - sub_kegiatan:\n    - indikator: x\n"
        "    - indikator:\n      - id: A\n      - id: b\n      - nomor: a\n      - id: c\n"
    )
    assert [(code, at) for code, at, _ in told(load(text).diagnostics)] == [
        ("RB024.mapping", "5:3-5:4"),
        ("RB023", "8:5-8:8"),
        ("RB024.list", "10:18-10:19"),
        ("RB026.id", "12:13-12:14"),
        ("RB022", "14:9-14:14"),
    ]
    assert ids(text) == [("b", 13), ("c", 15)]


@pytest.mark.parametrize(
    ("text", "expected", "left_out"),
    [
        pytest.param("foo: 1", [("RB023", "4:1-4:4")], (("foo",),), id="unknown key"),
        pytest.param("program: x", [("RB024.list", "4:10-4:11")], (("program",),), id="no list of program"),
        pytest.param("sumber:\n- id: A\n  jenis: asli", [("RB026.id", "5:7-5:8")], (("sumber", 0),), id="sumber"),
    ],
)
def test_mistake_at_the_top_leaves_a_plan(text: str, expected: list[tuple[str, str]], left_out: object) -> None:
    loaded = load(f"{HEAD}{text}\n")
    assert [(code, at) for code, at, _ in told(loaded.diagnostics)] == expected
    assert loaded.plan is not None
    assert loaded.left_out == left_out


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("rbplan: 1\ntahun: 2022\n", id="no satker"),
        pytest.param("rbplan: 1\ntahun: 2022\nsatker: {}\n", id="empty satker"),
        pytest.param("rbplan: 1\ntahun: x\nsatker: {nama: x}\n", id="year that is none"),
        pytest.param("rbplan: 1\ntahun:\nsatker: {nama: x}\n", id="year without content"),
    ],
)
def test_without_what_every_plan_must_have_there_is_none(text: str) -> None:
    loaded = load(text)
    assert loaded.plan is None
    assert len(loaded.diagnostics) == 1


def test_null_counts_as_absent() -> None:
    text = f"{HEAD}keputusan:\nsumber: ~\nprogram:\n- kegiatan:\n- nama:\n  kegiatan:\n  - sub_kegiatan: null\n"
    assert told(load(text).diagnostics) == []
    text = indikator("bulan:\ntenggat:\ntarget:\nkumulatif:\nbukti_dukung:\nbacaan:\nrincian: {butir: }\n")
    assert told(load(text).diagnostics) == []
    assert ids(text) == [("a", 8)]


def test_newer_format_says_only_that() -> None:
    loaded = load("rbplan: 7\nyear: 2022\nprogram: {a: 1}\n")
    assert told(loaded.diagnostics) == [one("RB021.newer", "1:9-1:10", key="rbplan", found=7, known=1)]
    assert loaded.plan is None


@pytest.mark.parametrize("count", [2, 30])
def test_all_errors_in_the_order_of_the_file(count: int) -> None:
    mistakes = ("bulan: 13", "foo: 1", "nomor: 1", "keadaan: hilang", "tenggat: besok", "target: x")
    codes = ("RB027.bounds", "RB023", "RB024.quote", "RB025", "RB028.notation", "RB029.notation")
    items = "".join(f"      - id: i{n}\n        {mistakes[n % 6]}\n" for n in range(count))
    found = [(code, at.partition(":")[0]) for code, at, _ in told(load(HEAD + ABOVE + items).diagnostics)]
    assert found == [(codes[n % 6], str(9 + 2 * n)) for n in range(count)]


def test_two_errors_in_one_file_of_the_reader_and_of_the_models() -> None:
    text = f"{HEAD}{ABOVE}      - id: a\n        bulan: 13\n      - id: b\n        bulan:\t1\n"
    assert told(load(text).diagnostics) == [
        one("RB027.bounds", "9:16-9:18", key="bulan", number=13, lowest=1, highest=12),
        one("RB004", "11:15-11:16"),
    ]


def test_file_that_could_not_be_read_to_its_end_is_no_plan() -> None:
    loaded = load(f"{HEAD}foo: 1\nprogram: 'x\n")
    assert told(loaded.diagnostics) == [one("RB006.unclosed-quote", "5:10-5:11")]
    assert loaded.plan is None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("# \x07\n", [("RB020.empty", "1:1-1:1"), ("RB003", "1:3-1:4")], id="only a comment"),
        pytest.param("- a\n- b\x07\n", [("RB020.other", "1:1-2:5"), ("RB003", "2:4-2:5")], id="list"),
    ],
)
def test_no_plan_is_told_in_the_order_of_the_file(text: str, expected: list[tuple[str, str]]) -> None:
    assert [(code, at) for code, at, _ in told(load(text).diagnostics)] == expected
