"""RB902 unknown-suppression."""

import pytest
from rule_cases import HEAD, findings


@pytest.mark.parametrize(
    ("name", "suggestion"),
    [("duplicat-id", "duplicate-id"), ("Duplicate_Id", "duplicate-id"), ("R101", "RB101")],
)
def test_similar(name: str, suggestion: str) -> None:
    told = findings(f"{HEAD}program: []  # rbplan: ignore[{name}] nanti\n", "RB902")
    assert told == [("RB902.similar", f"4:31-4:{31 + len(name)}", {"rule": name, "suggestion": suggestion})]


@pytest.mark.parametrize("name", ["halaman", "XX", "*"])
def test_unknown(name: str) -> None:
    told = findings(f"{HEAD}program: []  # rbplan: ignore[{name}] nanti\n", "RB902")
    assert told == [("RB902", f"4:31-4:{31 + len(name)}", {"rule": name})]


@pytest.mark.parametrize("name", ["RB101", "rb101", "duplicate-id", "RB023", "RB902"])
def test_silent(name: str) -> None:
    assert findings(f"{HEAD}program: []  # rbplan: ignore[{name}] nanti\n", "RB902") == []
