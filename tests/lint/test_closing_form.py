"""RB411: the form of the closing lines."""

import pytest
from decree_text import DECREE
from real_plan import in_real_plan
from rule_cases import Found, findings


@pytest.mark.parametrize(
    ("key", "written", "standard"),
    [
        ("pada", "Pada Tanggal 17 Januari 2022", "pada tanggal 17 Januari 2022"),
        ("pada", "pada tanggal, 17 Januari 2022", "pada tanggal 17 Januari 2022"),
        ("pada", "pada tanggal  17 Januari 2022", "pada tanggal 17 Januari 2022"),
        ("tanda", "Ttd.", "ttd."),
        ("tanda", "ttd", "ttd."),
        ("tanda", "T.T.D", "ttd."),
        ("tanda", "(ttd)", "ttd."),
    ],
)
@pytest.mark.parametrize(
    "before", ["    penutup:\n      ", "    lampiran:\n      penutup: {'"], ids=["decree", "lampiran"]
)
def test_found(before: str, key: str, written: str, standard: str) -> None:
    text = DECREE + (f"{before}{key}': '{written}'}}\n" if "{" in before else f"{before}{key}: '{written}'\n")
    column = text.splitlines()[-1].index(f"'{written}'") + 1
    place = f"8:{column}-8:{column + len(written) + 2}"
    assert findings(text, "RB411") == [Found("RB411", place, {"written": written, "standard": standard})]


@pytest.mark.parametrize(
    "closing",
    ["pada: pada tanggal 17 Januari 2022, tanda: ttd.", "pada: 17 Januari 2022, tanda: Ditandatangani", "nama: A"],
)
def test_silent(closing: str) -> None:
    assert findings(DECREE + f"    penutup: {{{closing}}}\n", "RB411") == []


def test_real_plan() -> None:
    assert [each.words for each in in_real_plan("RB411")] == [
        "Pada Tanggal 17 Januari 2022",
        "Ttd.",
        "Pada tanggal, 17 Januari 2022",
        "ttd",
    ]
