"""The real plan with one thing changed: exactly the right rule of RB3xx finds it, at the right line."""

import random
import re
from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise
from pathlib import Path
from typing import Final, NamedTuple

import pytest
from changed_plan import REAL
from rule_cases import FILE

from rbplan.lint.engine import lint_file
from rbplan.lint.registry import RULES
from rbplan.lint.selection import Wishes, choose
from rbplan.lint.source_file import SourceFile
from rbplan.load.load import load_plan

PLAN: Final = Path(__file__).parents[2] / "plans" / "2022.yaml"
LINES: Final = REAL.split("\n")
SOURCE: Final = (PLAN.parent / "2022" / "sumber" / "salinan.txt").read_bytes()

TEXT: Final = re.compile(r" *(?:- )?(?:nomor|nama|uraian|isi|pengantar|penutup): \"?(?P<text>[^\"]+)\"?")
SHARED: Final = {78, 140, 165}
"""Rows that several indikator cite."""
TABEL: Final = next(number for number, line in enumerate(LINES, 1) if line.startswith("    tabel:"))


class Damage(NamedTuple):
    """The damaged lines of the plan, and what must be found: code and line."""

    lines: list[str]
    found: list[tuple[str, int]]


class Block(NamedTuple):
    """An indikator: its lines, from 0, the end excluded; its row; the line of its sub kegiatan."""

    start: int
    end: int
    baris: int
    above: int


def findings(lines: list[str], source: bytes = SOURCE) -> list[tuple[str, int]]:
    """Give code and line of what RB3xx finds; months that are not certain are no damage."""
    loaded = load_plan("\n".join(lines).encode(), FILE)
    chosen = choose(RULES, Wishes(select=("RB3",), ignore=("RB302",)))
    done = lint_file(loaded, {"salinan": SourceFile(source)}, chosen, RULES)
    assert done.broken == ()
    return [(each.wording, each.location.line) for each in done.diagnostics if each.location]


def texts() -> Iterator[int]:
    """Give the lines, from 0, that hold a text of the table."""
    for number in range(LINES.index("program:") + 1, len(LINES)):
        above = next(line for line in reversed(LINES[:number]) if indent(line) < indent(LINES[number]))
        if TEXT.fullmatch(LINES[number]) and "perkiraan" not in above:
            yield number


def indent(line: str) -> int:
    return len(line) - len(line.lstrip()) if line.strip() else 99


def blocks() -> Iterator[Block]:
    above = 0
    for number, line in enumerate(LINES):
        if line.endswith("  indikator:"):
            above = number
        if line.startswith("              - ") and above and indent(LINES[above]) == 12:
            inside = (after for after in range(number + 1, len(LINES)) if indent(LINES[after]) < 16)
            end = next(inside, len(LINES) - 1)
            baris = re.search(r"baris: (\d+)", "\n".join(LINES[number:end]))
            if baris:
                yield Block(number, end, int(baris[1]), above)


BLOCKS: Final = tuple(blocks())
CHANCE: Final = random.Random(2022)  # noqa: S311 - places to damage, always the same ones


def changed(number: int, line: str) -> list[str]:
    return [*LINES[:number], line, *LINES[number + 1 :]]


def letters() -> Iterator[Damage]:
    for number in CHANCE.sample(list(texts()), 25):
        start = TEXT.fullmatch(LINES[number]).start("text")  # type: ignore[union-attr]
        places = [place for place in range(start, len(LINES[number])) if LINES[number][place].isalnum()]
        place = CHANCE.choice(places)
        new = str((int(LINES[number][place]) + 1) % 10) if LINES[number][place].isdigit() else "q"
        line = LINES[number][:place] + new + LINES[number][place + 1 :]
        yield Damage(changed(number, line), [("RB303", number + 1)])


def words() -> Iterator[Damage]:
    several = [number for number in texts() if len(LINES[number].split()) > 4]
    for number in CHANCE.sample(several, 25):
        words = LINES[number].split(" ")
        place = CHANCE.randrange(len(words) - len(LINES[number].split()) + 2, len(words) - 1)
        yield Damage(changed(number, " ".join(words[:place] + words[place + 1 :])), [("RB303", number + 1)])


def ticks() -> Iterator[Damage]:
    """Give rows with a tick more, and rows whose last tick has moved; no row whose months are then others."""
    for block in BLOCKS:
        number = next(line for line in range(block.start, block.end) if "sel: " in LINES[line])
        sel = LINES[number].partition("sel: ")[2].rstrip("}")
        first, last = re.fullmatch(r"\[?(.*?)(\d*)\]?", sel).groups()  # type: ignore[union-attr]
        if "bulan: " not in LINES[number - 1] or first == "1-":
            moved = f"{first}{int(last) + 1}" if last else "1"
            line = LINES[number].replace(f"sel: {sel}", f"sel: {moved}" if "-" in moved else f"sel: [{moved}]")
            yield Damage(changed(number, line), [("RB304", number + 1)])


def months() -> Iterator[Damage]:
    own = [n for block in BLOCKS for n in range(block.start, block.end) if LINES[n].strip().startswith("bulan: ")]
    for number in own:
        yield Damage(changed(number, re.sub(r"bulan: .*", "bulan: [3, 8]", LINES[number])), [("RB301", number + 1)])


def invented() -> Iterator[Damage]:
    for block in BLOCKS:
        own = LINES[block.start : block.end]
        if any(line.strip().startswith("bulan: ") for line in own):
            continue
        variant = "no-ticks" if "sel: []" in own[-1] else "shared" if block.baris == 78 else "competing"
        lines = [*LINES[: block.end], "                bulan: [3]", *LINES[block.end :]]
        yield Damage(lines, [(f"RB301.{variant}", block.end + 1)])


def swaps() -> Iterator[Damage]:
    for first, second in pairwise(BLOCKS):
        if first.above == second.above and first.baris != second.baris:
            lines = [
                *LINES[: first.start], *LINES[second.start : second.end], *LINES[first.start : first.end],
                *LINES[second.end :],
            ]  # fmt: skip
            shift = second.end - second.start
            own = next(n for n in range(first.start, first.end) if "baris: " in LINES[n])
            yield Damage(lines, [("RB305", own + shift + 1)])


def drops() -> Iterator[Damage]:
    for block in BLOCKS:
        if block.baris not in SHARED:
            yield Damage([*LINES[: block.start], *LINES[block.end :]], [("RB306", TABEL)])


def some(damages: Sequence[Damage]) -> Sequence[Damage]:
    return CHANCE.sample(damages, min(len(damages), 25))


DAMAGE: Final = [
    pytest.param(each, id=f"{make.__name__}-{number}")
    for make in (letters, words, ticks, months, invented, swaps, drops)
    for number, each in enumerate(some(tuple(make())))
]


def test_undamaged() -> None:
    assert findings(LINES) == []
    assert len(BLOCKS) == 70


@pytest.mark.parametrize("damage", DAMAGE)
def test_damage(damage: Damage) -> None:
    assert findings(damage.lines) == damage.found


@pytest.mark.parametrize("damages", [letters, words, ticks, months, invented, swaps, drops])
def test_there_is_enough_to_damage(damages: Callable[[], Iterator[Damage]]) -> None:
    assert len(list(damages())) >= 20


def test_a_plan_that_was_written_and_not_transcribed() -> None:
    lines = [line for line in LINES if not line.strip().startswith("bacaan: ")]
    start, end = LINES.index("sumber:"), LINES.index("program:")
    lines = [*lines[:start], *lines[end:]]
    assert findings(lines) == []


@pytest.mark.parametrize("place", range(0, len(SOURCE), len(SOURCE) // 20))
def test_one_byte_of_the_source(place: int) -> None:
    source = SOURCE[:place] + bytes([SOURCE[place] ^ 1]) + SOURCE[place + 1 :]
    digest = next(number for number, line in enumerate(LINES, 1) if line.startswith("    sha256:"))
    assert findings(LINES, source) == [("RB307", digest)]


def test_the_rows_of_another_copy() -> None:
    """Where the digest was changed with the file, the rows themselves tell."""
    lines = [line for line in LINES if not line.startswith("    sha256:")]
    without_row = SOURCE.replace(SOURCE.split(b"\n")[100], b"")
    found = findings(lines, without_row)
    row = next(number for number, line in enumerate(lines, 1) if "baris: 101," in line)
    assert found == [("RB311", TABEL - 3), ("RB310.no-row", row)]
