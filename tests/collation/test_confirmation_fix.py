"""Splicing bulan and dicocokkan into a file: where they go, how they are written, and that nothing else changes."""

import json
from collections import Counter
from itertools import cycle

import pytest
from confirmed import ABOVE, DAY, HEAD, confirmation, confirmed, item_of, load
from conftest import REAL_PLAN
from layouts import LAYOUTS, WHO

from rbplan.collation.confirmation import confirmation_fix, obstacle
from rbplan.collation.person import is_name
from rbplan.document.comments import comments
from rbplan.document.read import read_document
from rbplan.edit import apply_fixes
from rbplan.fmt.format import format_document
from rbplan.load.load import load_plan
from rbplan.plan.bacaan import Dicocokkan
from rbplan.plan.walk import walk


@pytest.mark.parametrize("newline", ["\n", "\r\n"], ids=["lf", "crlf"])
@pytest.mark.parametrize("layout", LAYOUTS)
def test_layout(layout: str, newline: str) -> None:
    before, after = (text.replace("\n", newline) for text in LAYOUTS[layout])
    assert confirmed(before) == after
    assert told(after) == told(before)
    assert obstacle(item_of(load(before)), load(before)) is None
    [item] = walk(load(after).plan)  # type: ignore[arg-type]
    assert item.indikator.bulan == (9, 10, 11, 12)
    assert item.indikator.dicocokkan == Dicocokkan(oleh="Siti", jabatan="Kasubbag", tanggal=DAY, dengan="asli")


def told(text: str) -> Counter[str]:
    """Give the comments of a file."""
    return Counter(each.text for each in comments(read_document(text.encode(), "p.yaml")))


@pytest.mark.parametrize(
    ("bulan", "block", "flow"),
    [
        ((), "[]", "[]"),
        ((3,), "[3]", "[3]"),
        ((1, 2), "[1, 2]", "[1, 2]"),
        ((1, 9, 10, 11), "1, 9-11", "[1, 9-11]"),
        (tuple(range(1, 13)), "1-12", "1-12"),
    ],
)
def test_notation(bulan: tuple[int, ...], block: str, flow: str) -> None:
    assert confirmed(f"{HEAD}{ABOVE}      - id: a\n", bulan).splitlines()[8] == f"        bulan: {block}"
    assert f"{{id: a, bulan: {flow}, {WHO}}}" in confirmed(f"{HEAD}{ABOVE}      - {{id: a}}\n", bulan)


@pytest.mark.parametrize("indentation", [None, 2])
def test_json_stays_json(indentation: int | None) -> None:
    below = {"sub_kegiatan": [{"indikator": [{"id": "a", "ket": "k"}, {"id": "b"}]}]}
    data = {"rbplan": 1, "tahun": 2022, "satker": {"nama": "x"}, "program": [{"kegiatan": [below]}]}
    text = confirmed(json.dumps(data, indent=indentation), (1, 9, 10, 11), 'S "i" 🙂')
    who = {"oleh": 'S "i" 🙂', "jabatan": "Kasubbag", "tanggal": "2022-11-25", "dengan": "asli"}
    expected = {"id": "a", "bulan": [1, 9, 10, 11], "ket": "k", "dicocokkan": who}
    below["sub_kegiatan"][0]["indikator"][0] = expected  # type: ignore[assignment]
    assert json.loads(text) == data
    assert list(json.loads(text)["program"][0]["kegiatan"][0]["sub_kegiatan"][0]["indikator"][0]) == list(expected)


@pytest.mark.parametrize(
    ("oleh", "written"),
    [
        ("Siti Aminah", "Siti Aminah"),
        ("M. Nur (Plt.) Ka'ban-Hukum/TI", "M. Nur (Plt.) Ka'ban-Hukum/TI"),
        ("Siti, S.H.", '"Siti, S.H."'),
        ("no", '"no"'),
        ("null", '"null"'),
        ("True", '"True"'),
        ("12", '"12"'),
        ("1e3", '"1e3"'),
        ("2022-01-01", '"2022-01-01"'),
        ("a: b", '"a: b"'),
        ("a #b", '"a #b"'),
        ("- a", '"- a"'),
        ('"a"', '"\\"a\\""'),
        ("a\\n", '"a\\\\n"'),
        ("{{a}}", '"{{a}}"'),
        ("%a", '"%a"'),
        ("Zoë 🙂", '"Zoë 🙂"'),
        ("Zoë", "Zoë"),
    ],
)
def test_names_are_read_as_written(oleh: str, written: str) -> None:
    for text in (f"{HEAD}{ABOVE}      - id: a\n", f"{HEAD}{ABOVE}      - {{id: a}}\n"):
        after = confirmed(text, oleh=oleh)
        assert f"{{oleh: {written}, jabatan: Kasubbag," in after
        assert load(after).diagnostics == ()


@pytest.mark.parametrize("text", ["", " ", "a\nb", "a\u202eb", "a\x1b[m", "a\ud800", "\u200b"])
def test_no_name(text: str) -> None:
    assert not is_name(text)
    assert is_name(f"Siti{text}") is (text.strip() == "")


def test_paths_of_the_file_where_the_models_left_items_out() -> None:
    text = f"{HEAD}{ABOVE}      - id: x\n        bulan: 13\n      - id: a\n"
    assert confirmed(text) == f"{text}        bulan: 9-12\n        {WHO}\n"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("      - id: a\n        triwulan: [1]\n", "triwulan"),
        ("      - id: a\n        bulan: [3]\n        bulan: [4]\n", "unsound"),
        ("      - id: a\n        bacaan: {baris: 1, baris: 2}\n", "unsound"),
        ("      - id: b\n        ket: c\n        ket: c\n      - id: a\n", None),
        ("      - {id: a, bulan: [3, # c\n          4]}\n", "comments"),
        ("      - bulan:\n          - 3  # c\n          - 4\n        id: a\n", "comments"),
        ("      - {id: a, bulan: [3, 4] # c\n        }\n", None),
    ],
)
def test_obstacle(text: str, expected: str | None) -> None:
    loaded = load(f"{HEAD}{ABOVE}{text}")
    assert obstacle(item_of(loaded), loaded) == expected


def test_every_row_of_the_real_plan_stays_laid_out() -> None:
    content = REAL_PLAN.read_bytes()
    loaded = load_plan(content, "p.yaml")
    assert loaded.plan is not None
    for item, bulan in zip(walk(loaded.plan), cycle([(), (6,), (1, 9, 10, 11, 12)])):
        edited = apply_fixes(loaded.document, [confirmation_fix(confirmation(item, bulan), loaded)])
        assert edited.made == 1
        assert format_document(read_document(edited.text.encode(), "p.yaml")).text == edited.text
        more = len(edited.text.splitlines()) - len(loaded.document.text.splitlines())
        assert more == (2 if item.indikator.bulan is None else 1)
