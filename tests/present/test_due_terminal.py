"""The due list on a terminal: nothing wider than the screen, nothing missing, nothing but text."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

import pytest
from due_views import HOSTILE_TEXTS, SMALL, STYLE, UNSEEN, hostile_plan, view_of

from rbplan.present.due_plain import due_plain
from rbplan.present.due_terminal import due_terminal
from rbplan.present.due_view import DueView, Row, SectionView
from rbplan.present.screen import Screen, cell_width
from rbplan.wording.catalogue import Language, read_catalogue

if TYPE_CHECKING:
    from syrupy.assertion import SnapshotAssertion

WIDTHS = (200, 100, 80, 60, 40, 20)
LONG_ID = "selang-seling-dengan-nama-yang-sungguh-panjang-sampai-lebih-dari-enam-puluh"
LONG = SMALL.replace("id: mei-saja", f"id: {LONG_ID}").replace("sel: [1, 7]", "sel: [1, 3, 5, 7, 9, 11]")
WIDE = SMALL.replace("Prosedur", "手順と規則と方法").replace("Dokumen", "🙂 書類" * 9)
PLANS = {"real": None, "small": SMALL, "long id": LONG, "wide characters": WIDE}


def shown(view: DueView, width: int, *, colour: bool = False, language: Language = "id") -> str:
    return due_terminal([view], read_catalogue(language), Screen(width, colour))


def squeezed(text: str) -> str:
    return "".join(text.split())


def section_lines(view: DueView, width: int, number: int) -> list[str]:
    """Give the lines of a section below its title."""
    lines = shown(view, width).split("\n\n")[number + 1].splitlines()
    title = squeezed(view.sections[number].title)
    taken = next(count for count in range(1, 10) if squeezed("".join(lines[:count])) == title)
    return lines[taken:]


def columns_of(lines: list[str]) -> list[str]:
    """Read a table down its columns: each column's text without white space, its title first."""
    header, rule, *rows = lines
    assert set(rule) == {"─"}
    starts = [at for at, letter in enumerate(header) if letter != " " and header[max(at - 2, 0) : at].strip() == ""]
    ends = [*starts[1:], None]
    return [
        squeezed("".join(line[start:end] for line in (header, *rows))) for start, end in zip(starts, ends, strict=True)
    ]


def expected_columns(section: SectionView) -> list[str]:
    titles = ["Id", "Program", "Kegiatan", "Indikator", "Kemungkinan bulan"]
    cells = [[row.id, row.program, row.kegiatan, f"{row.label} {row.note}", row.bulan] for row in section.rows]
    columns = [squeezed("".join(column)) for column in zip(titles, *cells, strict=True)]
    return columns if section.group == "belum_pasti" else columns[:4]


def stacked(row: Row) -> str:
    months = f"Kemungkinan bulan: {row.bulan}" if row.bulan else ""
    return f"{row.id} {row.label} {months} {row.note} {row.program} {row.kegiatan}"


@pytest.mark.parametrize("language", ["id", "en"])
@pytest.mark.parametrize("plan", PLANS)
@pytest.mark.parametrize("colour", [False, True])
@pytest.mark.parametrize("width", [*WIDTHS, 99, 33])
def test_no_line_is_wider_than_the_screen(width: int, colour: bool, plan: str, language: Language) -> None:
    for bulan in ((3,), (5,), (4, 5, 6)):
        view = view_of(PLANS[plan], bulan=bulan, language=language)
        text = STYLE.sub("", shown(view, width, colour=colour, language=language))
        assert [line for line in text.splitlines() if cell_width(line) > width] == []
        assert "\x1b" not in text


@pytest.mark.parametrize("width", WIDTHS)
def test_colour_changes_nothing_but_colour(width: int) -> None:
    plain, coloured = (shown(view_of(), width, colour=colour) for colour in (False, True))
    assert plain.splitlines() == [STYLE.sub("", line).rstrip() for line in coloured.splitlines()]
    assert (STYLE.search(plain), bool(STYLE.search(coloured))) == (None, True)


@pytest.mark.parametrize("width", WIDTHS)
def test_no_line_ends_in_spaces(width: int) -> None:
    lines = shown(view_of(), width).splitlines()
    assert lines == [line.rstrip() for line in lines]


@pytest.mark.parametrize("width", WIDTHS)
def test_heads_and_remarks_are_whole(width: int) -> None:
    view = view_of()
    head, *sections, remarks = shown(view, width).split("\n\n")
    assert squeezed(head) == squeezed("".join(view.header))
    assert squeezed(remarks) == squeezed("".join(view.remarks))
    assert len(sections) == 3
    for text, section in zip(sections, view.sections, strict=True):
        assert squeezed(text)[: len(squeezed(section.title))] == squeezed(section.title)


@pytest.mark.parametrize("plan", ["real", "small", "long id"])
@pytest.mark.parametrize("bulan", [(1,), (3,), (5,), (6,), (9,), tuple(range(1, 13))])
@pytest.mark.parametrize("width", WIDTHS)
def test_dated_sections_are_whole(width: int, bulan: tuple[int, ...], plan: str) -> None:
    view = view_of(PLANS[plan], bulan=bulan)
    for number in (0, 1):
        section = view.sections[number]
        lines = section_lines(view, width, number)
        if section.empty:
            assert squeezed("".join(lines)) == squeezed(section.empty)
        elif any(line.startswith("─") for line in lines):
            assert columns_of(lines) == expected_columns(section)
        else:
            assert squeezed("".join(lines)) == squeezed("".join(map(stacked, section.rows)))


def lines_at(lines: list[str], indent: int) -> list[str]:
    return [line[indent:] for line in lines if len(line) - len(line.lstrip()) == indent]


@pytest.mark.parametrize("plan", ["real", "small"])
@pytest.mark.parametrize("width", WIDTHS)
def test_all_year_section(width: int, plan: str) -> None:
    """Programs and kegiatan whole, every id whole where it fits, a label cut or left out only where it does not."""
    view = view_of(PLANS[plan])
    section = view.sections[2]
    lines = section_lines(view, width, 2)
    programs = [f"{block.program} ({block.size})" for block in section.blocks]
    kegiatan = [name for block in section.blocks for name, _ in groupby(block.rows, key=lambda row: row.kegiatan)]
    assert squeezed("".join(lines_at(lines, 2))) == squeezed("".join(programs))
    assert squeezed("".join(lines_at(lines, 4))) == squeezed("".join(kegiatan))
    rows = lines_at(lines, 6)
    room = width - 6
    assert [line.split()[0] for line in rows] == [
        row.id if len(row.id) <= room else f"{row.id[: room - 1]}…" for row in section.rows
    ]
    no_room_for_labels = max(len(row.id) for row in section.rows) + 4 >= room
    for line, row in zip(rows, section.rows, strict=True):
        label = line[len(row.id) :].strip()
        cut = label.endswith("…") and row.label.startswith(label[:-1].rstrip()) and cell_width(line) == room
        assert label == row.label or cut or (no_room_for_labels and not label), row.id


@pytest.mark.parametrize("width", WIDTHS)
def test_brief_shows_counts_only(width: int) -> None:
    view = view_of(brief=True)
    lines = section_lines(view, width, 2)
    programs = [f"{block.program} ({block.size})" for block in view.sections[2].blocks]
    assert squeezed("".join(lines)) == squeezed("".join(programs))


@pytest.mark.parametrize("width", [100, 140, 200])
@pytest.mark.parametrize("bulan", [(1,), (6,), (9,)])
def test_no_word_is_broken_where_there_is_room(bulan: tuple[int, ...], width: int) -> None:
    view = view_of(bulan=bulan)
    words = {word for row in view.sections[1].rows for text in (row.program, row.kegiatan) for word in text.split()}
    pieces = {word for line in section_lines(view, width, 1) for word in line.split()}
    assert sorted(words - pieces) == []


@pytest.mark.parametrize("colour", [False, True])
@pytest.mark.parametrize("width", [200, 60])
@pytest.mark.parametrize("text", HOSTILE_TEXTS.values(), ids=HOSTILE_TEXTS)
def test_markup_is_only_text(text: str, width: int, colour: bool) -> None:
    output = STYLE.sub("", shown(view_of(hostile_plan(text)), width, colour=colour))
    # One head and one all-year row; two programs, two kegiatan and two labels; number and name count twice.
    assert squeezed(output).count(squeezed(text)) == 1 + 3 * (2 + 2 + 1)


@pytest.mark.parametrize("width", [200, 60])
@pytest.mark.parametrize("character", UNSEEN.values(), ids=UNSEEN)
def test_what_is_not_seen_is_gone(character: str, width: int) -> None:
    assert shown(view_of(hostile_plan(f"a{character}b")), width) == shown(view_of(hostile_plan("ab")), width)


def test_a_very_wide_screen_says_the_same_as_a_pipe() -> None:
    view = view_of(SMALL)
    words = squeezed(shown(view, 400).replace("─", ""))
    assert sorted(words) == sorted(
        squeezed(due_plain([view])) + squeezed("IdProgramKegiatanIndikator" * 2 + "Kemungkinan bulan")
    )


@pytest.mark.parametrize("bulan", [(3,), (5,)])
@pytest.mark.parametrize(("width", "colour"), [(200, False), (100, False), (80, True), (60, False), (20, False)])
def test_layout(width: int, colour: bool, bulan: tuple[int, ...], golden: SnapshotAssertion) -> None:
    assert shown(view_of(bulan=bulan), width, colour=colour).replace("\x1b", "ESC") == golden
