"""What a misspelt word was probably meant to be."""

import pytest
from plan_text import HEAD, indikator, load, one, told

from rbplan.load.similar import _OTHER_WORDS, similar
from rbplan.plan.indikator import Indikator
from rbplan.plan.kegiatan import Kegiatan
from rbplan.plan.plan import Plan
from rbplan.plan.program import Program
from rbplan.plan.sub_kegiatan import SubKegiatan
from rbplan.plan.sumber import Sumber

KNOWN = ("indikator", "nama", "nomor", "bulan", "bukti_dukung", "sub_kegiatan")


@pytest.mark.parametrize(
    ("word", "meant"),
    [
        ("indikatr", "indikator"),
        ("Nama", "nama"),
        ("NOMOR", "nomor"),
        (" bulan ", "bulan"),
        ("bukti-dukung", "bukti_dukung"),
        ("Sub Kegiatan", "sub_kegiatan"),
        ("month", "bulan"),
        ("Month", "bulan"),
        ("No.", "nomor"),
        ("evidence", "bukti_dukung"),
        ("quarter", ""),
        ("triwulan", ""),
        ("xyzzy", ""),
        ("", ""),
    ],
)
def test_similar(word: str, meant: str) -> None:
    assert similar(word, KNOWN) == meant


def test_nothing_is_similar_where_nothing_is_known() -> None:
    assert similar("month", ()) == ""


def test_every_other_word_leads_to_a_key_of_the_format() -> None:
    nouns = (Plan, Program, Kegiatan, SubKegiatan, Indikator, Sumber)
    keys = {key for noun in nouns for key in noun.model_fields} | {"baris", "sel"}
    assert {word: key for word, key in _OTHER_WORDS.items() if key not in keys} == {}
    assert [word for word in _OTHER_WORDS if word != word.strip().casefold()] == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            f"{HEAD}program:\n- kegiatan:\n  - sub_kegiatan:\n    - indikatr: []\n",
            one("RB023.similar", "7:7-7:15", key="indikatr", suggestion="indikator"),
            id="indikatr",
        ),
        pytest.param(
            f"{HEAD}program:\n- Nama: x\n", one("RB023.similar", "5:3-5:7", key="Nama", suggestion="nama"), id="Nama"
        ),
        pytest.param(
            indikator("month: 3"), one("RB023.similar", "9:9-9:14", key="month", suggestion="bulan"), id="month"
        ),
    ],
)
def test_suggested_for_a_key(text: str, expected: tuple[str, str, dict[str, str]]) -> None:
    assert told(load(text).diagnostics) == [expected]
