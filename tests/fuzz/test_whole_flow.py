"""The real plan, damaged at random, through every command: an answer or diagnostics, never an exception, never long.

``make fuzz`` runs ten thousand examples; RBPLAN_FUZZ_EXAMPLES and RBPLAN_FUZZ_SEED choose others.
"""

import os
import random
import time
from collections.abc import Callable
from pathlib import Path
from xml.etree import ElementTree as ET

from excel_books import content_of
from hypothesis import given, seed, settings
from hypothesis import strategies as st
from rendering import render, render_pdf

from rbplan.document.read import read_document
from rbplan.due import find_due
from rbplan.edit import apply_fixes
from rbplan.fmt.format import format_document
from rbplan.lint.engine import lint_file
from rbplan.lint.registry import RULES
from rbplan.lint.selection import Wishes, choose
from rbplan.lint.source_file import SourceFile
from rbplan.load.load import Loaded, load_plan
from rbplan.matrix import make_matrix
from rbplan.plan.plan import Plan
from rbplan.plan.walk import LEVELS, Level
from rbplan.present.due_csv import due_csv
from rbplan.present.due_json import due_json
from rbplan.present.due_markdown import due_markdown
from rbplan.present.due_messages import due_messages
from rbplan.present.due_plain import due_plain
from rbplan.present.due_result import Listed
from rbplan.present.due_terminal import due_terminal
from rbplan.present.due_view import due_view
from rbplan.present.lint_full import lint_full
from rbplan.present.lint_json import lint_json
from rbplan.present.lint_result import LintResult
from rbplan.present.matrix_csv import matrix_csv
from rbplan.present.matrix_json import matrix_json
from rbplan.present.matrix_markdown import matrix_markdown
from rbplan.present.matrix_plain import matrix_plain
from rbplan.present.matrix_svg import matrix_svg
from rbplan.present.matrix_terminal import matrix_terminal
from rbplan.present.matrix_view import matrix_view
from rbplan.present.screen import Screen
from rbplan.present.unready_text import unready_text
from rbplan.render.document_name import USUAL_SUFFIXES
from rbplan.render.readiness import find_unready
from rbplan.wording.catalogue import LANGUAGES, Catalogue, read_catalogue

PLAN = Path(__file__).parents[2] / "plans" / "2022.yaml"
LINES = PLAN.read_bytes().splitlines(keepends=True)

EXAMPLES = int(os.environ.get("RBPLAN_FUZZ_EXAMPLES", "150"))
SEED = int(os.environ.get("RBPLAN_FUZZ_SEED", "20220117"))

LONGEST = 5.0
"""Seconds that one damaged plan may take through everything; a whole one takes about a tenth of one."""

SYNTAX = b"""- ~{~}~[~]~"~'~>~#~: ~&a ~*a~!t ~<<: {a: 1}~?~- - - - -~null~|""".split(b"~")
CHARACTERS = (
    b"\t",
    b"\r",
    b"\x00",
    b"\xff",
    b"\xe2\x80\xae",
    b"\xc2\xa0",
    b"\xc2\x85",
    b"\xef\xbb\xbf",
    b"\xf0\x9f\x98\x80",
)
HOSTILE = (
    b"---\n",
    b"\x1b[31m",
    b"[red]",
    b"{{ 7*7 }}",
    b"\\end{document}",
    b"<script>",
    b"=cmd",
    b"9" * 40,
    b"1-999999999",
)
SNIPPETS = (*SYNTAX, *CHARACTERS, *HOSTILE)

PERIODS = ((3,), (5,), tuple(range(1, 13)))
WORDS = {language: read_catalogue(language) for language in LANGUAGES}

Change = Callable[[random.Random, list[bytes]], None]


def delete(chance: random.Random, lines: list[bytes]) -> None:
    del lines[chance.randrange(len(lines))]


def repeat(chance: random.Random, lines: list[bytes]) -> None:
    lines.insert(chance.randrange(len(lines)), chance.choice(lines))


def swap(chance: random.Random, lines: list[bytes]) -> None:
    one, other = chance.randrange(len(lines)), chance.randrange(len(lines))
    lines[one], lines[other] = lines[other], lines[one]


def indent(chance: random.Random, lines: list[bytes]) -> None:
    place = chance.randrange(len(lines))
    lines[place] = b" " * chance.randrange(20) + lines[place].lstrip(b" ")


def insert(chance: random.Random, lines: list[bytes]) -> None:
    place = chance.randrange(len(lines))
    cut = chance.randrange(len(lines[place]))
    lines[place] = lines[place][:cut] + chance.choice(SNIPPETS) + lines[place][cut:]


def replace_value(chance: random.Random, lines: list[bytes]) -> None:
    place = chance.randrange(len(lines))
    key, colon, _ = lines[place].partition(b": ")
    if colon:
        lines[place] = key + colon + chance.choice(SNIPPETS) + b"\n"


def flip(chance: random.Random, lines: list[bytes]) -> None:
    place = chance.randrange(len(lines))
    line = bytearray(lines[place])
    line[chance.randrange(len(line))] = chance.randrange(256)
    lines[place] = bytes(line)


def cut_off(chance: random.Random, lines: list[bytes]) -> None:
    del lines[chance.randrange(len(lines)) + 1 :]


CHANGES: tuple[Change, ...] = (
    delete,
    repeat,
    swap,
    indent,
    insert,
    insert,
    replace_value,
    replace_value,
    flip,
    cut_off,
)


SOURCES = {"salinan": SourceFile((PLAN.parent / "2022" / "sumber" / "salinan.txt").read_bytes())}
CHOSEN = choose(RULES, Wishes(select=("RB",)))


def damaged(chance: random.Random) -> bytes:
    lines = LINES.copy()
    for _ in range(chance.randrange(1, 6)):
        chance.choice(CHANGES)(chance, lines)
        lines = lines or [b"\n"]
    return b"".join(lines)


def through_everything(content: bytes) -> Loaded:
    loaded = load_plan(content, "plans/2022.yaml")
    height = loaded.document.text.count("\n") + 1
    found = lint_file(loaded, SOURCES, CHOSEN, RULES)
    assert found.broken == ()
    for diagnostic in (*found.diagnostics, *found.accepted):
        assert diagnostic.location is not None
        assert 1 <= diagnostic.location.line <= diagnostic.location.end_line <= height
    assert loaded.plan is not None or loaded.diagnostics
    for words in WORDS.values():
        lint_full(found.diagnostics, {"plans/2022.yaml": loaded.document.text}, words, Screen(40, colour=True))
        lint_json(LintResult(found.diagnostics, ["plans/2022.yaml"], {}), words)
    formatted = format_document(loaded.document)
    if not formatted.trouble:
        assert format_document(read_document(formatted.text.encode(), "p")).text == formatted.text
    fixes = [each.fix for each in found.diagnostics if each.fix is not None]
    edited = apply_fixes(loaded.document, fixes)
    assert edited.made or edited.text == loaded.document.text
    if loaded.plan is None:
        return loaded
    # Every answer to every plan would take half an hour; the size of a plan chooses some of them.
    size = len(content)
    due_lists(loaded, loaded.plan, PERIODS[size % len(PERIODS)], WORDS[LANGUAGES[size % len(LANGUAGES)]])
    the_year(loaded, loaded.plan, LEVELS[size % len(LEVELS)])
    if size % 2:
        render(loaded.plan, "keputusan", USUAL_SUFFIXES[size // 2 % len(USUAL_SUFFIXES)])
    elif size % 32 == 2:
        render_pdf(loaded.plan, "keputusan")
    elif size % 8 == 0:
        content_of(loaded.plan, "lampiran", "matriks", "ringkasan")
    else:
        render(loaded.plan, bentuk="rancangan")
    unready_text(
        find_unready(loaded.plan, "salinan"), "salinan", WORDS["id"], indikator=1, has_source=bool(loaded.plan.sumber)
    )
    return loaded


def due_lists(loaded: Loaded, plan: Plan, months: tuple[int, ...], words: Catalogue) -> None:
    listed = Listed(find_due(plan, months), "plans/2022.yaml", lambda item: loaded.line(item.path))
    due_json([listed])
    due_csv([listed], words)
    view = due_view(listed, words, brief=False)
    due_plain([view])
    due_markdown([view], words)
    due_messages([listed], words, per_pic=True)
    due_terminal([view], words, Screen(60, colour=False))


def the_year(loaded: Loaded, plan: Plan, level: Level) -> None:
    matrix = make_matrix(plan, level)
    matrix_json(matrix, "plans/2022.yaml", loaded.line)
    words = WORDS["id"]
    matrix_csv(matrix, words)
    view = matrix_view(matrix, "plans/2022.yaml", words)
    matrix_plain(view, words)
    matrix_markdown(view, words)
    ET.fromstring(matrix_svg(view, words))  # noqa: S314 - our own
    for width in (20, 80):
        matrix_terminal(view, words, Screen(width, colour=False))


@seed(SEED)
@settings(deadline=None, database=None, max_examples=EXAMPLES, print_blob=True)
@given(st.integers(min_value=0, max_value=2**63))
def test_damaged_plans(number: int) -> None:
    content = damaged(random.Random(number))  # noqa: S311 - a damaged plan needs no secrets
    begin = time.perf_counter()
    through_everything(content)
    assert time.perf_counter() - begin < LONGEST


def test_the_damage_is_of_every_kind() -> None:
    """The damage must not be so great that nothing behind the reader is ever reached, nor so small that nothing is."""
    loaded = [load_plan(damaged(random.Random(number)), "p.yaml") for number in range(300)]  # noqa: S311
    assert sum(each.plan is None for each in loaded) > 60
    assert sum(each.plan is not None and bool(each.diagnostics) for each in loaded) > 30
    assert sum(each.plan is not None and not each.diagnostics for each in loaded) > 15


def test_the_seed_is_said() -> None:
    print(f"\nfuzz: {EXAMPLES} examples, RBPLAN_FUZZ_SEED={SEED}")  # noqa: T201 - so that a run can be repeated
