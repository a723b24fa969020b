"""The months: their names, and how they are read."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import TypeAdapter, ValidationError

from rbplan.plan.bulan import NAMA_BULAN, SEMUA_BULAN, Bulan, UnknownBulan, month_runs, parse_bulan

BULAN: TypeAdapter[tuple[int, ...]] = TypeAdapter(Bulan)

SPELLINGS = {
    1: "1 01 Januari januari JANUARI jan Jan. January",
    2: "2 Februari feb February Pebruari Peb",
    3: "3 Maret mar March",
    4: "4 April apr",
    5: "5 05 Mei mei May",
    6: "6 Juni jun June",
    7: "7 Juli jul July",
    8: "8 Agustus Agu Agt Ags Agust Aug August",
    9: "9 September Sep Sept",
    10: "10 Oktober Okt October Oct",
    11: "11 November Nov Nop Nopember",
    12: "12 Desember Des December Dec",
}


@pytest.mark.parametrize(("number", "words"), SPELLINGS.items())
def test_every_spelling(number: int, words: str) -> None:
    assert {word: parse_bulan(word) for word in words.split()} == dict.fromkeys(words.split(), number)
    assert parse_bulan(f"  {NAMA_BULAN[number - 1].upper()}. ") == number


@pytest.mark.parametrize(
    ("text", "suggestion"),
    [
        pytest.param("13", "", id="thirteen"),
        pytest.param("0", "", id="zero"),
        pytest.param("00", "", id="two zeros"),
        pytest.param("005", "", id="three figures"),
        pytest.param("-5", "", id="negative"),
        pytest.param("5.0", "", id="decimal"),
        pytest.param("٥", "", id="figure of another script"),
        pytest.param("²", "", id="raised figure"),
        pytest.param("", "", id="nothing"),
        pytest.param("semua", "", id="another word"),
        pytest.param("hari", "", id="a word that shares letters with April"),
        pytest.param("MeiX", "Mei", id="a letter behind the name"),
        pytest.param("Agutsus", "Agustus", id="letters changed places"),
        pytest.param("februry", "Februari", id="English, a letter lost"),
        pytest.param("Desembar", "Desember", id="a wrong letter"),
    ],
)
def test_no_month(text: str, suggestion: str) -> None:
    with pytest.raises(UnknownBulan) as unknown:
        parse_bulan(f" {text} ")
    assert (unknown.value.text, unknown.value.suggestion) == (text, suggestion)
    assert str(unknown.value) == text


@given(st.text(max_size=12))
def test_any_text_is_a_month_or_unknown(text: str) -> None:
    try:
        assert parse_bulan(text) in SEMUA_BULAN
    except UnknownBulan as unknown:
        assert unknown.suggestion in ("", *NAMA_BULAN)  # noqa: PT017


def test_names() -> None:
    assert len(NAMA_BULAN) == len(set(NAMA_BULAN)) == 12
    assert [parse_bulan(name) for name in NAMA_BULAN] == list(SEMUA_BULAN) == list(range(1, 13))


@pytest.mark.parametrize(
    ("months", "runs"),
    [
        ((), []),
        ((3,), [(3, 3)]),
        ((3, 4), [(3, 3), (4, 4)]),
        ((3, 4, 5), [(3, 5)]),
        ((1, 2, 4, 5, 6, 9, 11, 12), [(1, 1), (2, 2), (4, 6), (9, 9), (11, 11), (12, 12)]),
        (SEMUA_BULAN, [(1, 12)]),
    ],
    ids=str,
)
def test_month_runs(months: tuple[int, ...], runs: list[tuple[int, int]]) -> None:
    assert month_runs(months) == runs


@pytest.mark.parametrize(
    ("value", "months"),
    [
        ("7-12", (7, 8, 9, 10, 11, 12)),
        ("1-3, 9", (1, 2, 3, 9)),
        ([9, 1, 9], (1, 9)),
        (5, (5,)),
        ([], ()),
        ("mei", (5,)),
        ("Mei, Nop.", (5, 11)),
        ("mei-juli", (5, 6, 7)),
        (["Agt", 3, "10-des"], (3, 8, 10, 11, 12)),
    ],
    ids=str,
)
def test_notation_in_a_plan(value: Any, months: tuple[int, ...]) -> None:
    assert BULAN.validate_python(value) == months


@pytest.mark.parametrize(
    ("value", "error_type", "facts"),
    [
        ("juli-mei", "range_reversed", {"text": "juli-mei"}),
        ("mei/juni", "range_notation", {"text": "mei/juni"}),
        ("semua", "bulan_unknown", {"text": "semua", "suggestion": ""}),
        ("X", "bulan_unknown", {"text": "X", "suggestion": ""}),
        (["mei", "Junni"], "bulan_similar", {"text": "Junni", "suggestion": "Juni"}),
        ("13", "range_bounds", {"number": 13, "lowest": 1, "highest": 12}),
        (True, "range_type", None),
    ],
    ids=lambda value: str(value)[:20],
)
def test_refused_in_a_plan(value: Any, error_type: str, facts: dict[str, Any] | None) -> None:
    with pytest.raises(ValidationError) as refused:
        BULAN.validate_python(value)
    assert [(each["type"], each.get("ctx")) for each in refused.value.errors()] == [(error_type, facts)]
