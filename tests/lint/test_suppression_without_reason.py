"""RB904 suppression-without-reason, which runs only where it is asked for."""

import pytest
from rule_cases import HEAD, findings


@pytest.mark.parametrize(
    ("comment", "rules"),
    [
        ("# rbplan: ignore[RB101]", "RB101"),
        ("# rbplan: ignore[RB101, tab]  --", "RB101, tab"),
        ("# rbplan: disable[RB101, RB030]", "RB101, RB030"),
        ("# rbplan: ignore[RB101, RB101]:", "RB101"),
    ],
)
def test_found_once_for_each_comment(comment: str, rules: str) -> None:
    line = f"program: []  {comment}"
    told = findings(f"{HEAD}{line}\n", "RB904")
    assert told == [("RB904", f"4:14-4:{len(line) + 1}", {"rules": rules})]


@pytest.mark.parametrize(
    "comment", ["# rbplan: ignore[RB101] halaman hilang", "# rbplan: ignore[RB101]: x", "# biasa", "# rbplan: ignore"]
)
def test_silent(comment: str) -> None:
    assert findings(f"{HEAD}program: []  {comment}\n", "RB904") == []


def test_off_unless_asked_for() -> None:
    text = f"{HEAD}program: []  # rbplan: ignore[RB101]\n"
    assert [each.wording for each in findings(text)] == ["RB901"]
    assert [each.wording for each in findings(text, "RB")] == ["RB904", "RB901"]
