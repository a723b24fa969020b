"""Going through the plan."""

import pytest
from plan_parts import plan_of

from rbplan.plan.plan import Plan
from rbplan.plan.walk import Item, walk, walk_parts

PLAN = Plan.model_validate(
    {
        "rbplan": 1,
        "tahun": 2022,
        "satker": {"nama": "x"},
        "program": [
            {"nama": "kosong"},
            {
                "penanggung_jawab": "program",
                "kegiatan": [
                    {
                        "nama": "k0",
                        "sub_kegiatan": [{"indikator": [{"id": "a", "uraian": "u"}, {"id": "b"}]}, {"nama": "s1"}],
                    },
                    {
                        "nama": "k1",
                        "penanggung_jawab": "kegiatan",
                        "sub_kegiatan": [
                            {
                                "nama": "s0",
                                "penanggung_jawab": "sub",
                                "indikator": [{"id": "c", "penanggung_jawab": "sendiri"}],
                            },
                            {"nama": "", "penanggung_jawab": "", "indikator": [{"id": "d"}]},
                            {"penanggung_jawab": "sub", "indikator": [{"id": "e", "uraian": ""}]},
                        ],
                    },
                ],
            },
        ],
    }
)


def test_every_indikator_in_order_with_its_path() -> None:
    assert [(item.indikator.id, *(step for step in item.path if isinstance(step, int))) for item in walk(PLAN)] == [
        ("a", 1, 0, 0, 0),
        ("b", 1, 0, 0, 1),
        ("c", 1, 1, 0, 0),
        ("d", 1, 1, 1, 0),
        ("e", 1, 1, 2, 0),
    ]
    assert {item.path[::2] for item in walk(PLAN)} == {("program", "kegiatan", "sub_kegiatan", "indikator")}


def test_path_leads_to_the_item() -> None:
    for item in walk(PLAN):
        found: object = PLAN
        for step in item.path:
            found = found[step] if isinstance(step, int) else getattr(found, step)  # type: ignore[index]
        assert found is item.indikator
        assert item.program_path == item.path[:2]
        assert PLAN.program[int(item.program_path[1])] is item.program


@pytest.mark.parametrize(
    ("name", "label", "responsible"),
    [
        pytest.param("a", "u", "program", id="its own words, the program's man"),
        pytest.param("b", "k0", "program", id="the words of its kegiatan"),
        pytest.param("c", "s0", "sendiri", id="the words of its sub kegiatan, its own man"),
        pytest.param("d", "k1", "kegiatan", id="empty texts count as none"),
        pytest.param("e", "k1", "sub", id="the man of its sub kegiatan"),
    ],
)
def test_what_is_inherited(name: str, label: str, responsible: str) -> None:
    item = by_id(name)
    assert (item.label, item.penanggung_jawab) == (label, responsible)


def test_every_part_before_those_below_it() -> None:
    parts = [
        (part.level, part.text, *(step for step in part.path if isinstance(step, int))) for part in walk_parts(PLAN)
    ]
    assert parts == [
        ("program", "kosong", 0),
        ("program", None, 1),
        ("kegiatan", "k0", 1, 0),
        ("sub_kegiatan", None, 1, 0, 0),
        ("indikator", "u", 1, 0, 0, 0),
        ("indikator", None, 1, 0, 0, 1),
        ("sub_kegiatan", "s1", 1, 0, 1),
        ("kegiatan", "k1", 1, 1),
        ("sub_kegiatan", "s0", 1, 1, 0),
        ("indikator", None, 1, 1, 0, 0),
        ("sub_kegiatan", "", 1, 1, 1),
        ("indikator", None, 1, 1, 1, 0),
        ("sub_kegiatan", None, 1, 1, 2),
        ("indikator", "", 1, 1, 2, 0),
    ]


def test_path_leads_to_the_part() -> None:
    for part in walk_parts(PLAN):
        found: object = PLAN
        for step in part.path:
            found = found[step] if isinstance(step, int) else getattr(found, step)  # type: ignore[index]
        assert found is part.noun
        assert part.path[-2] == part.level


def test_where_all_is_lost() -> None:
    item = next(walk(plan_of({})))
    assert (item.label, item.penanggung_jawab) == ("", None)


def test_plan_without_program() -> None:
    assert list(walk(plan_of(program=[]))) == []


def by_id(name: str) -> Item:
    return next(item for item in walk(PLAN) if item.indikator.id == name)
