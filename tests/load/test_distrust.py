"""What the reader refused is not told a second time, and hides nothing else."""

import pytest
from plan_text import ABOVE, HEAD, Told, indikator, load, one, told

ONCE: dict[str, tuple[str, Told]] = {
    "alias for what must be there": (
        "rbplan: 1\ntahun: 2022\nsatker: {nama: *D}\n",
        one("RB010", "3:16-3:18", name="D"),
    ),
    "alias for the whole plan": ("*D\n", one("RB010", "1:1-1:3", name="D")),
    "alias for a satker": ("rbplan: 1\ntahun: 2022\nsatker: *D\n", one("RB010", "3:9-3:11", name="D")),
    "alias in a list": (indikator("bukti_dukung: [*D]"), one("RB010", "9:24-9:26", name="D")),
    "anchor that swallows what must be there": (
        "rbplan: 1\ntahun: 2022\nsatker: {nama: &D}\n",
        one("RB009", "3:16-3:18", name="&D"),
    ),
    "tag before a number": (
        "rbplan: 1\ntahun: !!int 2022\nsatker: {nama: x}\n",
        one("RB011", "2:8-2:13", name="!!int"),
    ),
    "merge key that may hold what must be there": (
        f"{HEAD}sumber:\n- <<: {{id: a}}\n  jenis: asli\n",
        one("RB012", "5:3-5:5"),
    ),
    "control character in an id": (indikator("diubah: a\x07b"), one("RB003", "9:18-9:19", character="U+0007")),
    "no-break space in front of a key that must be there": (
        f"{HEAD}sumber:\n- jenis: asli\n  \xa0id: a\n",
        one("RB005", "6:3-6:4"),
    ),
    "no-break spaces in front of a key": (f"{HEAD}\xa0\xa0program: []\n", one("RB005", "4:1-4:3")),
}


@pytest.mark.parametrize(("text", "expected"), ONCE.values(), ids=ONCE)
def test_told_once(text: str, expected: Told) -> None:
    assert told(load(text).diagnostics) == [expected]


MONTH_13 = one("RB027.bounds", "9:16-9:18", key="bulan", number=13, lowest=1, highest=12)
BELOW = f"{HEAD}{ABOVE}      - id: a\n        bulan: 13\n"

NOT_HIDDEN: dict[str, tuple[str, list[Told]]] = {
    "by a duplicate key at the top": (
        f"{BELOW}tahun: 2023\n",
        [MONTH_13, one("RB008", "10:1-10:6", key="tahun", first_line=2)],
    ),
    "by a merge key at the top": (f"{BELOW}<<: {{}}\n", [MONTH_13, one("RB012", "10:1-10:3")]),
    "by a list as key at the top": (f"{BELOW}? []\n", [MONTH_13, one("RB013", "10:3-10:4")]),
    "by a duplicate key beside it": (
        f"{BELOW}        id: b\n",
        [MONTH_13, one("RB008", "10:9-10:11", key="id", first_line=8)],
    ),
    "by an anchor above it": (
        BELOW.replace("program:", "program: &x"),
        [one("RB009", "4:10-4:12", name="&x"), MONTH_13],
    ),
    "by a tab in front of it": (
        f"{HEAD}program:\n- {{\n\t\xa0nama: x}}\n",
        [one("RB004", "6:1-6:2"), one("RB023.similar", "6:2-6:7", key="nama", suggestion="nama")],
    ),
    "by an alias in another item": (
        f"{BELOW}      - id: *x\n",
        [MONTH_13, one("RB010", "10:13-10:15", name="x")],
    ),
}


@pytest.mark.parametrize(("text", "expected"), NOT_HIDDEN.values(), ids=NOT_HIDDEN)
def test_not_hidden(text: str, expected: list[Told]) -> None:
    assert told(load(text).diagnostics) == expected


def test_newer_format_is_said_beside_a_duplicate_key() -> None:
    assert told(load("rbplan: 2\na: 1\na: 2\n").diagnostics) == [
        one("RB021.newer", "1:9-1:10", key="rbplan", found=2, known=1),
        one("RB008", "3:1-3:2", key="a", first_line=2),
    ]


@pytest.mark.parametrize("words", ["1feb", "mei2", "0mei", "1 mei"])
def test_figures_and_names_do_not_melt_into_another_month(words: str) -> None:
    loaded = load(indikator(f"bulan: {words}"))
    assert told(loaded.diagnostics) == [one("RB027.notation", f"9:16-9:{16 + len(words)}", key="bulan", text=words)]


@pytest.mark.parametrize(
    "key",
    [
        pytest.param("'nama '", id="quoted space behind it"),
        pytest.param("nama\xa0", id="no-break space behind it"),
        pytest.param("\xa0nama", id="no-break space between dash and key"),
    ],
)
def test_key_with_spaces_does_not_lose_its_item_in_silence(key: str) -> None:
    loaded = load(f"{HEAD}program:\n- {key}: x\n")
    assert loaded.left_out == (("program", 0),)
    assert [(code, at.partition(":")[0]) for code, at, _ in told(loaded.diagnostics)] in (
        [("RB005", "5")],
        [("RB023.similar", "5")],
    )
