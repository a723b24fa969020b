"""The year as Markdown."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from due_views import HOSTILE_TEXTS, UNSEEN, hostile_plan
from matrix_views import EMPTY, long_plan, view_of

from rbplan.plan.walk import LEVELS, Level
from rbplan.present.matrix_markdown import matrix_markdown
from rbplan.present.screen import cell_width
from rbplan.wording.catalogue import Language, read_catalogue

if TYPE_CHECKING:
    from syrupy.assertion import SnapshotAssertion


def markdown(text: str | None = None, level: Level = "kegiatan", language: Language = "id") -> str:
    return matrix_markdown(view_of(text, level, language), read_catalogue(language))


def table(page: str) -> list[str]:
    return [line for line in page.splitlines() if line.startswith("|")]


@pytest.mark.parametrize("level", LEVELS)
@pytest.mark.parametrize("text", [None, *map(hostile_plan, HOSTILE_TEXTS.values()), hostile_plan("a|b\\|c`d`")])
def test_every_line_of_the_table_has_fourteen_cells(text: str | None, level: Level) -> None:
    lines = table(markdown(text, level))
    assert {len(re.findall(r"(?<!\\)(?:\\\\)*\|", line)) for line in lines} == {15}
    assert len(lines) == 2 + len(view_of(text, level).rows) + 4


def test_lines_are_padded_so_that_the_source_reads_well() -> None:
    assert len({cell_width(line) for line in table(markdown())}) == 1


def test_a_very_long_name_moves_only_its_own_line() -> None:
    widths = [cell_width(line) for line in table(markdown(long_plan("a" * 500), "program"))]
    assert sorted(set(widths))[:-1] == [widths[0]]


def test_nothing_in_a_name_is_obeyed() -> None:
    name = "| `c` *b* _i_ <img src=x> [l](http://x) ~~s~~ $m$ &lt; \\"
    line = table(markdown(hostile_plan(name), "program"))[2]
    written = "\\| \\`c\\` \\*b\\* \\_i\\_ &lt;img src=x&gt; \\[l\\](http\\://x) \\~\\~s\\~\\~ \\$m\\$ &amp;lt; \\\\"
    assert line.split("**")[1] == f"{written} {written}"


@pytest.mark.parametrize("character", UNSEEN.values(), ids=UNSEEN)
def test_what_is_not_seen_is_gone(character: str) -> None:
    assert markdown(hostile_plan(f"a{character}b")) == markdown(hostile_plan("ab"))


def test_a_plan_without_a_program() -> None:
    assert markdown(EMPTY) == (
        "# Kantor, rencana aksi tahun 2022 (plans/2022.yaml)\n\n"
        "0 indikator: 0 pada bulan tertentu, 0 belum pasti, 0 sepanjang tahun\n\n"
        "Rencana ini belum memuat program.\n"
    )


@pytest.mark.parametrize("language", ["id", "en"])
@pytest.mark.parametrize("level", LEVELS)
def test_page(level: Level, language: Language, golden: SnapshotAssertion) -> None:
    assert markdown(None, level, language) == golden
