"""RB102: ids that differ only in shape."""

import pytest
from changed_plan import REAL
from rule_cases import HEAD, Found, findings


def plan(*names: str) -> str:
    return HEAD + "program:\n" + "".join(f"  - id: {name}\n" for name in names)


@pytest.mark.parametrize(
    ("first", "second"),
    [("jdih-akses", "jdihakses"), ("laporan-1", "laporan-01"), ("lap-1", "lap1"), ("a-007-b", "a7b"), ("0-1", "0-01")],
)
def test_found(first: str, second: str) -> None:
    arguments = {"id": second, "other": first, "first_line": 5}
    assert findings(plan(first, second), "RB102") == [Found("RB102", f"6:9-6:{9 + len(second)}", arguments)]


@pytest.mark.parametrize(
    ("first", "second"),
    [("a-1-1", "a-11"), ("a-1", "a-10"), ("a-100", "a-1"), ("sop", "sop-2"), ("a", "a"), ("jdih-a", "a-jdih")],
)
def test_silent(first: str, second: str) -> None:
    assert findings(plan(first, second), "RB102") == []


def test_every_level_shares_one_set() -> None:
    text = HEAD + "program:\n  - id: tata-laksana\n    kegiatan:\n      - id: tatalaksana\n"
    assert [(each.wording, each.place) for each in findings(text, "RB102")] == [("RB102", "7:13-7:24")]


def test_the_real_plan() -> None:
    assert findings(REAL, "RB102") == []
