"""Who answers for a program where only the settings know."""

import pytest

from rbplan.plan.plan import Plan
from rbplan.plan.responsible import with_penanggung_jawab
from rbplan.plan.walk import walk

ROW = {"sub_kegiatan": [{"indikator": [{"id": "a"}]}]}


def names(program: dict[str, object], pokja: dict[str, str]) -> list[str | None]:
    plan = Plan.model_validate(
        {"rbplan": 1, "tahun": 2022, "satker": {"nama": "x"}, "program": [{"kegiatan": [ROW], **program}]}
    )
    return [item.penanggung_jawab for item in walk(with_penanggung_jawab(plan, pokja))]


@pytest.mark.parametrize(
    ("program", "expected"),
    [
        ({"area": "tatalaksana"}, "Pokja Tata"),
        ({"id": "tatalaksana"}, "Pokja Tata"),
        ({"nama": "tatalaksana"}, "Pokja Tata"),
        ({"area": "Tatalaksana"}, None),
        ({"area": "pengawasan"}, None),
        ({}, None),
        ({"area": "tatalaksana", "penanggung_jawab": "Sekretaris"}, "Sekretaris"),
    ],
)
def test_by_area_id_or_name(program: dict[str, object], expected: str | None) -> None:
    assert names(program, {"tatalaksana": "Pokja Tata"}) == [expected]


def test_the_area_comes_before_the_name() -> None:
    assert names({"area": "a", "nama": "b"}, {"b": "Nama", "a": "Area"}) == ["Area"]


def test_what_stands_below_says_more() -> None:
    row = {"sub_kegiatan": [{"penanggung_jawab": "Subbagian", "indikator": [{"id": "a"}]}]}
    assert names({"area": "a", "kegiatan": [row]}, {"a": "Pokja"}) == ["Subbagian"]


def test_without_settings_the_plan_is_itself() -> None:
    plan = Plan.model_validate({"rbplan": 1, "tahun": 2022, "satker": {"nama": "x"}})
    assert with_penanggung_jawab(plan, {}) is plan
