"""What is offered to mend what the models refuse, at its place, and what it makes of the data."""

import pytest
from plan_text import HEAD, indikator, load

from rbplan.fix import REMOVED, Change, Fix

ITEM = ("program", 0, "kegiatan", 0, "sub_kegiatan", 0, "indikator", 0)


def fix_of(text: str) -> Fix | None:
    (diagnostic,) = load(text).diagnostics
    return diagnostic.fix


@pytest.mark.parametrize(
    ("text", "mended", "changes", "safe"),
    [
        pytest.param(indikator("nomor: 1"), 'nomor: "1"', (Change((*ITEM, "nomor"), "1"),), True, id="number"),
        pytest.param(indikator("ket: true"), 'ket: "true"', (Change((*ITEM, "ket"), "true"),), True, id="yes"),
        pytest.param(
            f"{HEAD.replace('2022', repr('2022'))}", "tahun: 2022", (Change(("tahun",), 2022),), True, id="quotes"
        ),
        pytest.param(
            indikator("keadaan: Kosng"), "keadaan: kosong", (Change((*ITEM, "keadaan"), "kosong"),), False, id="choice"
        ),
        pytest.param(
            indikator("bulann: [3]"),
            "bulan: [3]",
            (Change((*ITEM, "bulann"), REMOVED), Change((*ITEM, "bulan"), [3])),
            False,
            id="key",
        ),
    ],
)
def test_mended(text: str, mended: str, changes: tuple[Change, ...], safe: bool) -> None:
    fix = fix_of(text)
    assert fix is not None
    (edit,) = fix.edits
    after = text[: edit.span.start] + edit.text + text[edit.span.end :]
    assert mended in [line.strip() for line in after.splitlines()]
    assert len(after.splitlines()) == len(text.splitlines())
    assert (fix.changes, fix.safe) == (changes, safe)
    assert load(after).diagnostics == ()


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(indikator("bulan: 3\nbulann: 4"), id="a key whose right name is taken"),
        pytest.param(indikator("foo: 1"), id="a key like no other"),
        pytest.param(indikator("keadaan: hilang"), id="a word like no choice"),
        pytest.param(indikator("uraian: [a]"), id="a list for a text"),
        pytest.param("rbplan: 1\ntahun: 2022\n", id="a key that is missing"),
    ],
)
def test_left_to_its_author(text: str) -> None:
    assert fix_of(text) is None
