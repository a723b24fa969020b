"""RB507: texts that announce more and end."""

import pytest
from real_plan import in_real_plan
from rule_cases import HEAD, Found, findings

TABLE = f"""{HEAD}program:
  - kegiatan:
    - sub_kegiatan:
      - nama: A
        indikator:
          - id: a
"""
"""What is put behind it belongs to the indikator and begins on line 10."""


@pytest.mark.parametrize(
    ("uraian", "wording", "place"),
    [
        ('"Tersedianya peta:"', "RB507.colon", "10:38-10:39"),
        ('"Tersedianya peta: "', "RB507.colon", "10:38-10:39"),
        ("Tersedianya peta,", "RB507.comma", "10:37-10:38"),
    ],
)
def test_an_indikator(uraian: str, wording: str, place: str) -> None:
    assert findings(f"{TABLE}            uraian: {uraian}\n", "RB507") == [Found(wording, place, {})]


def test_a_sub_kegiatan() -> None:
    text = TABLE.replace("nama: A", 'nama: "Tata kelola:"')
    assert findings(text, "RB507") == [Found("RB507.colon", "7:27-7:28", {})]


@pytest.mark.parametrize(
    "text",
    [
        f'{TABLE}            uraian: "Jumlah:"\n            rincian: {{butir: [{{isi: program}}]}}\n',
        f'{TABLE}            uraian: "Jumlah:"\n            keadaan: terpotong\n',
        f"{TABLE}            uraian: Jumlah;\n",
        f'{TABLE}            uraian: ""\n',
        f"{TABLE}            keadaan: kosong\n",
        TABLE.replace("  - kegiatan:", '  - nama: "Program:"\n    kegiatan:'),
    ],
    ids=["a list follows", "breaks off", "semicolon", "no words", "empty", "a program"],
)
def test_silent(text: str) -> None:
    assert findings(text, "RB507") == []


def test_real_plan() -> None:
    found = in_real_plan("RB507")
    assert [(each.wording, each.words) for each in found] == [
        ("RB507.colon", ":"),
        ("RB507.colon", ":"),
        ("RB507.colon", ":"),
        ("RB507.comma", ","),
        ("RB507.colon", ":"),
    ]
