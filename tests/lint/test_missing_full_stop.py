"""RB406: the sign with which a sentence of the decree ends."""

import pytest
from decree_text import DECREE, listed
from real_plan import in_real_plan
from rule_cases import Found, findings


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (listed("menimbang", "bahwa perlu"), [Found("RB406.semicolon", "8:15-8:28", {"ending": "perlu"})]),
        (listed("menimbang", "bahwa perlu."), [Found("RB406.semicolon", "8:15-8:29", {"ending": "perlu."})]),
        (
            listed("mengingat", "UU Nomor 7.", "PP Nomor 8"),
            [
                Found("RB406.semicolon", "8:15-8:28", {"ending": "Nomor 7."}),
                Found("RB406.either", "9:15-9:27", {"ending": "Nomor 8"}),
            ],
        ),
        (listed("memperhatikan", "Surat"), [Found("RB406.either", "8:15-8:22", {"ending": "Surat"})]),
        (
            DECREE + "    menetapkan: KEPUTUSAN TENTANG RENCANA AKSI\n",
            [Found("RB406.full-stop", "7:17-7:47", {"ending": "TENTANG RENCANA AKSI"})],
        ),
        (
            DECREE + "    diktum:\n      - {nama: KESATU, isi: Menetapkan}\n",
            [Found("RB406.full-stop", "8:29-8:39", {"ending": "Menetapkan"})],
        ),
    ],
)
def test_found(text: str, found: list[Found]) -> None:
    assert findings(text, "RB406") == found


@pytest.mark.parametrize(
    "text",
    [
        listed("menimbang", "bahwa a;", "bahwa b; dan", "bahwa c;"),
        listed("mengingat", "UU;", "PP."),
        listed("mengingat", "UU;", "PP;"),
        listed("mengingat", "", "PP."),
        DECREE + "    menetapkan: KEPUTUSAN.\n    diktum: [{nama: KESATU}, {isi: 'Menetapkan. '}]\n",
    ],
)
def test_silent(text: str) -> None:
    assert findings(text, "RB406") == []


def test_real_plan() -> None:
    assert in_real_plan("RB406") == ()
