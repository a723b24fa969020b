"""Whatever the layout: the same data and comments, the same suppressed, and nothing more to do the second time."""

import random
import re
from collections import Counter
from pathlib import Path

import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from rbplan.document.comments import comments
from rbplan.document.document import Document
from rbplan.document.read import read_document
from rbplan.fmt.coverage import coverage
from rbplan.fmt.format import format_document
from rbplan.load.load import load_plan

PLAN = (Path(__file__).parents[2] / "plans" / "2022.yaml").read_text(encoding="utf-8")

REMARKS = ("# x", "#y z", "# 🎉", "# nama: a", "#", "# rbplan: ignore[RB105] hilang", "# a # b", "#!c")


def document_of(text: str) -> Document:
    return read_document(text.encode(), "p.yaml")


def texts_of(document: Document) -> Counter[str]:
    return Counter(re.sub(r"^#\s*", "# ", comment.text).rstrip() for comment in comments(document))


def check(text: str) -> str:
    before = document_of(text)
    assert (before.diagnostics, before.complete) == ((), True)
    formatted = format_document(before)
    assert formatted.trouble == ""
    after = document_of(formatted.text)
    assert texts_of(after) == texts_of(before)
    assert coverage(after) == coverage(before)
    assert load_plan(formatted.text.encode(), "p").plan == load_plan(text.encode(), "p").plan
    assert format_document(after).text == formatted.text
    return formatted.text


def is_key_line(line: str) -> bool:
    return re.match(r" *(- )?[a-z_0-9]+:( |$)", line) is not None


def disturbed(chance: random.Random) -> str:
    """Give a part of the real plan with comments, blank lines, spaces and other indentation."""
    lines = PLAN.splitlines()
    start = chance.choice([number for number, line in enumerate(lines) if line.startswith("  - ")])
    key = next(number for number in range(start, 0, -1) if re.match(r"\w", lines[number]))
    lines = [*lines[:7], lines[key], *lines[start : start + chance.randrange(5, 60)]]
    lines = lines[:8] + [line for line in lines[8:] if not re.match(r"\w", line)]
    step, result = chance.randrange(2, 5), []
    for line in lines:
        depth = len(line) - len(line.lstrip(" "))
        moved = " " * (depth // 2 * step) + re.sub(r"^- ", "-" + " " * (step - 1), line.lstrip(" "))
        if chance.random() < 0.2 and is_key_line(line):
            moved = re.sub(r": (?=\S)", ":" + " " * chance.randrange(1, 4), moved, count=1)
        if chance.random() < 0.15:
            result.append(" " * chance.randrange(0, 16) + chance.choice(REMARKS))
        if chance.random() < 0.1:
            result += [""] * chance.randrange(1, 4)
        result.append(moved + (f" {chance.choice(REMARKS)}" if chance.random() < 0.15 else ""))
    result += [chance.choice(REMARKS)] * chance.randrange(2)
    return chance.choice(["\n", "\r\n"]).join(result) + chance.choice(["", "\n", "\n\n"])


@settings(max_examples=300, deadline=None)
@given(st.randoms(use_true_random=False))
def test_the_real_plan_disturbed(chance: random.Random) -> None:
    check(disturbed(chance))


def shuffled(data: object, chance: random.Random) -> object:
    if isinstance(data, dict):
        items = [(key, shuffled(value, chance)) for key, value in data.items()]
        chance.shuffle(items)
        return dict(items)
    return [shuffled(item, chance) for item in data] if isinstance(data, list) else data


TEXTS = st.text(st.sampled_from("ab #:-,[]{}'\"\\|>&*!%@?\n é🎉1"), max_size=30)
MONTHS = st.one_of(
    st.lists(st.integers(1, 12), max_size=6),
    st.sampled_from(["1-12", "mei", "1-3, 9", "7 - 8", 5, ["Sept", "1-2"]]),
)
INDIKATOR = st.fixed_dictionaries(
    {"id": st.sampled_from("abc")},
    optional={
        "uraian": TEXTS, "ket": TEXTS, "bulan": MONTHS, "entah": TEXTS, "bukti_dukung": st.lists(TEXTS, max_size=2),
        "bacaan": st.fixed_dictionaries({"baris": st.integers(1, 99)}, optional={"sel": MONTHS}),
        "rincian": st.recursive(st.builds(dict), lambda inner: st.fixed_dictionaries(
            {"butir": st.lists(st.fixed_dictionaries({"isi": TEXTS}) | inner, max_size=2)}), max_leaves=4),
    },
)  # fmt: skip


@settings(max_examples=200, deadline=None)
@given(
    st.lists(INDIKATOR, max_size=3),
    TEXTS,
    st.sampled_from([None, True, False]),
    st.sampled_from([None, "'", '"', "|", ">"]),
    st.integers(2, 9),
    st.integers(10, 200),
    st.randoms(use_true_random=False),
)
def test_any_plan_in_any_style(  # noqa: PLR0917 - what hypothesis draws
    indikator: list[object],
    nama: str,
    flow: bool | None,
    style: str | None,
    indent: int,
    width: int,
    chance: random.Random,
) -> None:
    sub_kegiatan = [{"nama": nama, "indikator": indikator}]
    data = {
        "rbplan": 1,
        "tahun": 2022,
        "satker": {"nama": nama},
        "program": [{"kegiatan": [{"sub_kegiatan": sub_kegiatan}]}],
    }
    written = yaml.safe_dump(
        shuffled(data, chance),
        default_flow_style=flow,
        default_style=style,
        indent=indent,
        width=width,
        allow_unicode=True,
        sort_keys=False,
    )
    if "!!" not in written and "&" not in re.sub(r"[^&*]|&(?!id)", "", written):
        check(written)
