"""The year for pipes and files: nothing cut, nothing wrapped."""

import re

import pytest
from due_views import UNSEEN, hostile_plan
from matrix_views import EMPTY, UNSCHEDULED, long_plan, view_of

from rbplan.plan.walk import LEVELS, Level
from rbplan.present.matrix_plain import matrix_plain
from rbplan.present.matrix_signs import counted, sign
from rbplan.present.matrix_view import MatrixView
from rbplan.wording.catalogue import read_catalogue

WORDS = read_catalogue("id")


def shown(view: MatrixView) -> str:
    return matrix_plain(view, WORDS)


@pytest.mark.parametrize("name", [None, "a" * 500, "計画" * 250, "a\u0301" * 100])
@pytest.mark.parametrize("level", LEVELS)
def test_every_row_is_a_line_with_its_whole_name_and_its_cells(level: Level, name: str | None) -> None:
    view = view_of(None if name is None else long_plan(name), level)
    lines = shown(view).splitlines()[4:]
    for line, row in zip(lines[: len(view.rows)], view.rows, strict=True):
        cells = [sign(load) if row.single else counted(load) for load in row.bulan]
        all_year = [str(row.all_year)] if row.all_year and not row.single else []
        expected = rf" *{re.escape(row.name)} +{' +'.join(map(re.escape, [*cells, *all_year]))}"
        assert re.fullmatch(expected, line), line


def test_the_load_stands_below() -> None:
    lines = [line.split() for line in shown(view_of()).splitlines()]
    head = ["Jan", "Feb", "Mar", "Apr", "Mei", "Jun", "Jul", "Agu", "Sep", "Okt", "Nov", "Des", "–"]
    first, second = (position for position, line in enumerate(lines) if line == head)
    assert second - first == 28
    assert lines[second + 1] == ["Jatuh", "tempo", "2", "2", "2", "·", "·", "·", "·", "·", "·", "·", "·", "·"]
    assert lines[second + 2] == ["Belum", "pasti", "6", "·", "·", "3", "3", "9", "14", "11", "15", "15", "11", "22"]
    assert lines[second + 3] == ["Sepanjang", "tahun", *["26"] * 12]
    assert lines[second + 4] == ["Beban", "▃▃", "▁▁", "▁▁", "▂▂", "▂▂", "▄▄", "▆▆", "▄▄", "▆▆", "▆▆", "▄▄", "██"]


def test_a_plan_without_a_program() -> None:
    assert shown(view_of(EMPTY)) == (
        "Kantor, rencana aksi tahun 2022 (plans/2022.yaml)\n"
        "0 indikator: 0 pada bulan tertentu, 0 belum pasti, 0 sepanjang tahun\n"
        "\n"
        "Rencana ini belum memuat program.\n"
    )


def test_a_plan_without_a_schedule() -> None:
    lines = shown(view_of(UNSCHEDULED)).splitlines()
    assert lines[1] == "2 indikator: 0 pada bulan tertentu, 0 belum pasti, 0 sepanjang tahun"
    assert [line.split() for line in lines[4:7]] == [["P", *"·" * 12], ["K", *"·" * 12], ["Q", *"·" * 12]]
    assert lines[12] == "Beban"
    assert lines[-1] == "Tanpa tanda karena bulannya tidak tersedia pada salinan: 2 indikator."


@pytest.mark.parametrize("character", UNSEEN.values(), ids=UNSEEN)
def test_what_is_not_seen_is_gone(character: str) -> None:
    assert shown(view_of(hostile_plan(f"a{character}b"))) == shown(view_of(hostile_plan("ab")))
