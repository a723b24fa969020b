"""The year on a terminal: nothing wider than the screen, no row missing, nothing that only colour tells."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from due_views import HOSTILE_TEXTS, SMALL, STYLE, UNSEEN, hostile_plan
from matrix_views import EMPTY, UNSCHEDULED, long_plan, view_of

from rbplan.plan.walk import LEVELS, Level
from rbplan.present.matrix_signs import sign
from rbplan.present.matrix_terminal import choose_grid, matrix_terminal
from rbplan.present.screen import Screen, cell_width
from rbplan.wording.catalogue import Language, read_catalogue

if TYPE_CHECKING:
    from syrupy.assertion import SnapshotAssertion

    from rbplan.present.matrix_view import MatrixView

WIDTHS = (20, 40, 60, 80, 200)

PLANS = {
    "real": None,
    "small": SMALL,
    "without a program": EMPTY,
    "without a schedule": UNSCHEDULED,
    "500 characters": long_plan("a" * 500),
    "wide characters": long_plan("計画" * 250),
    "marks without width": long_plan("a" + "\u0301" * 400),
}


def shown(view: MatrixView, width: int, *, colour: bool = False, language: Language = "id") -> str:
    return matrix_terminal(view, read_catalogue(language), Screen(width, colour))


@pytest.mark.parametrize("level", LEVELS)
@pytest.mark.parametrize("plan", PLANS)
@pytest.mark.parametrize("width", [*WIDTHS, 33, 59, 79, 99])
def test_no_line_is_wider_than_the_screen(width: int, plan: str, level: Level) -> None:
    for language in ("id", "en"):
        text = shown(view_of(PLANS[plan], level, language), width, language=language)
        assert [line for line in text.splitlines() if cell_width(line) > width or line != line.rstrip()] == []


@pytest.mark.parametrize("level", LEVELS)
@pytest.mark.parametrize("width", WIDTHS)
def test_colour_changes_nothing_but_colour(width: int, level: Level) -> None:
    plain, coloured = (shown(view_of(None, level), width, colour=colour) for colour in (False, True))
    assert plain.splitlines() == [STYLE.sub("", line).rstrip() for line in coloured.splitlines()]
    assert (STYLE.search(plain), bool(STYLE.search(coloured))) == (None, True)


@pytest.mark.parametrize("width", [20, 24, 33, 40, 50])
def test_without_room_for_numbers_each_row_has_its_twelve_signs(width: int) -> None:
    view = view_of(None, "indikator")
    strips = ["".join(map(sign, row.bulan)) for row in view.rows]
    lines = [line.replace(" ", "") for line in shown(view, width).splitlines()]
    found = [line for line in lines if any(strip in line for strip in set(strips))]
    assert len(found) == len(strips)
    assert [strip in line for strip, line in zip(strips, found, strict=True)] == [True] * len(strips)


def test_grids() -> None:
    view = view_of()
    grids = {width: choose_grid(view, width) for width in (20, 33, 40, 60, 80, 120, 200)}
    assert grids[20] is None
    assert {
        width: (grid.month, grid.gap, grid.initials, grid.numbers) for width, grid in grids.items() if grid is not None
    } == {
        33: (1, 0, True, False),
        40: (1, 0, True, False),
        60: (1, 1, True, False),
        80: (2, 1, True, True),
        120: (3, 1, False, True),
        200: (3, 1, False, True),
    }


def test_a_screen_that_is_wide_enough_cuts_no_name() -> None:
    view = view_of(None, "indikator")
    lines = shown(view, 400).splitlines()[4 : 4 + len(view.rows)]
    whole = [line.lstrip().startswith(row.name) for line, row in zip(lines, view.rows, strict=True)]
    assert whole == [True] * len(view.rows)


def test_a_cut_name_of_a_lost_heading_begins_with_what_it_is_believed_to_be() -> None:
    lines = shown(view_of(), 40).splitlines()
    assert [line for line in lines if line.startswith("[2. Penguatan Peraturan")] != []
    assert "[…] tidak tersedia pada salinan" in " ".join(lines)


@pytest.mark.parametrize("width", [200, 40, 20])
@pytest.mark.parametrize("text", HOSTILE_TEXTS.values(), ids=HOSTILE_TEXTS)
def test_markup_is_only_text(text: str, width: int) -> None:
    output = STYLE.sub("", shown(view_of(hostile_plan(text), "program"), width, colour=True))
    assert f"{text} {text}"[: width // 2 - 2] in output


@pytest.mark.parametrize("width", [200, 60, 20])
@pytest.mark.parametrize("character", UNSEEN.values(), ids=UNSEEN)
def test_what_is_not_seen_is_gone(character: str, width: int) -> None:
    views = (view_of(hostile_plan(text), "indikator") for text in (f"a{character}b", "ab"))
    first, second = (shown(view, width) for view in views)
    assert first == second


def test_a_plan_without_a_program_says_so() -> None:
    assert shown(view_of(EMPTY), 80) == (
        "Kantor, rencana aksi tahun 2022 (plans/2022.yaml)\n"
        "0 indikator: 0 pada bulan tertentu, 0 belum pasti, 0 sepanjang tahun\n"
        "\n"
        "Rencana ini belum memuat program.\n"
    )


@pytest.mark.parametrize(
    ("level", "width", "colour"),
    [
        *(("kegiatan", width, False) for width in WIDTHS),
        ("kegiatan", 80, True),
        ("program", 80, False),
        ("sub_kegiatan", 100, False),
        ("indikator", 80, False),
        ("indikator", 20, True),
    ],
)
def test_layout(level: Level, width: int, colour: bool, golden: SnapshotAssertion) -> None:
    assert shown(view_of(None, level), width, colour=colour).replace("\x1b", "ESC") == golden


@pytest.mark.parametrize("plan", ["without a schedule", "500 characters"])
@pytest.mark.parametrize("width", [80, 20])
def test_layout_of_odd_plans(width: int, plan: str, golden: SnapshotAssertion) -> None:
    assert shown(view_of(PLANS[plan], "program"), width) == golden
