"""What the models keep, and what they leave to lint."""

from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from plan_parts import plan_of, sumber
from pydantic import ValidationError

from rbplan.plan.indikator import Indikator
from rbplan.plan.plan import Plan, Satker
from rbplan.plan.ranges import Range
from rbplan.plan.rincian import Rincian


def indikator(**fields: Any) -> Indikator:
    return Indikator.model_validate({"id": "a", **fields})


def test_an_indikator_with_nothing_but_its_id() -> None:
    item = indikator()
    assert item.bulan is None
    assert (item.tenggat, item.target, item.bukti_dukung) == ((), (), ())


def test_null_is_absent_and_an_empty_list_is_not() -> None:
    assert indikator(bulan=None, target=None, bukti_dukung=None, rincian=None) == indikator()
    assert indikator(bulan=[]).bulan == ()


@pytest.mark.parametrize(
    ("field", "value", "kept"),
    [
        ("tenggat", "2022-03-31", (date(2022, 3, 31),)),
        ("tenggat", ["2022-03-31", "2022-09-30"], (date(2022, 3, 31), date(2022, 9, 30))),
        ("target", 100, (Decimal(100),)),
        ("target", "87.5", (Decimal("87.5"),)),
        ("target", [25, "50.0"], (Decimal(25), Decimal("50.0"))),
        ("kumulatif", False, False),
        ("triwulan", "1-2", (1, 2)),
        ("nomor", "010", "010"),
        ("uraian", "  a\n b ", "  a\n b "),
        ("keadaan", "terpotong", "terpotong"),
    ],
    ids=str,
)
def test_kept_as_written(field: str, value: Any, kept: Any) -> None:
    assert getattr(indikator(**{field: value}), field) == kept


@pytest.mark.parametrize("name", ["a", "lhkpn", "jdih-akses", "2022-1", "a" * 80])
def test_ids(name: str) -> None:
    assert indikator(id=name).id == name


@pytest.mark.parametrize("name", ["", "A", "a_b", "a b", "-a", "a-", "a--b", "é", "a\n", "٣", "a" * 81])
def test_no_ids(name: str) -> None:
    with pytest.raises(ValidationError) as refused:
        indikator(id=name)
    assert [each["loc"] for each in refused.value.errors()] == [("id",)]


@pytest.mark.parametrize("value", ["1_000", "٣", "1e5", "nan", "Infinity", "", "1,5", "+", True, None, [[1]]], ids=repr)
def test_no_target(value: Any) -> None:
    with pytest.raises(ValidationError) as refused:
        indikator(target=[value])
    assert [each["type"] for each in refused.value.errors()] == ["number_notation"]


def test_models_are_frozen() -> None:
    with pytest.raises(ValidationError, match="frozen"):
        indikator().nomor = "1"


def test_lists_inside_a_cell() -> None:
    rincian = Rincian.model_validate(
        {"pengantar": "p", "butir": [{"nomor": "1)", "butir": [{"isi": "x", "butir": None}]}]}
    )
    assert rincian.butir[0].butir[0].isi == "x"
    assert rincian.butir[0].butir[0].butir == ()


def test_satker_has_a_short_name() -> None:
    assert Satker(nama="Panjang", singkatan="P").short_name == "P"
    assert Satker(nama="Panjang").short_name == Satker(nama="Panjang", singkatan="").short_name == "Panjang"


def test_tables_are_ranges_of_lines() -> None:
    assert plan_of(sumber=[sumber("75-78", "80")]).sumber[0].tabel == (Range(75, 78), Range(80, 80))


@pytest.mark.parametrize("version", [0, 2, -1, "1", True, 1.5])
def test_versions_that_are_not_read(version: Any) -> None:
    with pytest.raises(ValidationError) as refused:
        Plan.model_validate({"rbplan": version, "tahun": 2022, "satker": {"nama": "x"}})
    assert [each["loc"] for each in refused.value.errors()] == [("rbplan",)]


def test_what_is_for_lint_to_judge_is_kept() -> None:
    plan = plan_of({"id": "same"}, {"id": "same", "keadaan": "kosong", "uraian": "not empty"}, keputusan=[], sumber=[])
    assert [item.id for item in plan.program[0].kegiatan[0].sub_kegiatan[0].indikator] == ["same", "same"]
