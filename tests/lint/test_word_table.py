"""Looking words of a table up in a text."""

import pytest

from rbplan.lint.word_table import Entry, WordTable

TABLE = WordTable(
    (
        Entry("karir", "karier", "KBBI"),
        Entry("sub bagian", "subbagian", "EYD V"),
        Entry("sub", "anak", "KBBI"),
        Entry("penetapan kinerja", "perjanjian kinerja", "PermenPANRB 53/2014"),
        Entry("nopember", "November", "KBBI"),
        Entry("PID", "PPID", "UU 14/2008"),
        Entry("LAKIP", "LKjIP", "PermenPANRB 53/2014"),
    )
)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("pola karir.", [(5, "karir", "karier")]),
        ("Karir KARIR", [(0, "Karir", "Karier"), (6, "KARIR", "KARIER")]),
        ("karirnya mekarir karir_ karir2", []),
        ("jenjang-karir", [(8, "karir", "karier")]),
        ("Sub Bagian, sub bagian", [(0, "Sub Bagian", "Subbagian"), (12, "sub bagian", "subbagian")]),
        ("SUB BAGIAN", [(0, "SUB BAGIAN", "SUBBAGIAN")]),
        ("sub sub bagian", [(0, "sub", "anak"), (4, "sub bagian", "subbagian")]),
        ("sub bagiannya", [(0, "sub", "anak")]),
        ("Penetapan Kinerja", [(0, "Penetapan Kinerja", "Perjanjian Kinerja")]),
        ("Penetapan kinerja", [(0, "Penetapan kinerja", "Perjanjian kinerja")]),
        ("LAKIP nopember", [(0, "LAKIP", "LKjIP"), (6, "nopember", "November")]),
        ("NOPEMBER", [(0, "NOPEMBER", "NOVEMBER")]),
        ("PID pid Pid", [(0, "PID", "PPID")]),
        ("", []),
    ],
)
def test_find(text: str, found: list[tuple[int, str, str]]) -> None:
    hits = list(TABLE.find(text))
    assert [(hit.start, hit.written, hit.standard) for hit in hits] == found
    assert all(text[hit.start : hit.end] == hit.written for hit in hits)
