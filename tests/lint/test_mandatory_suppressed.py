"""RB905 mandatory-suppressed."""

import pytest
from rule_cases import HEAD, findings, report


@pytest.mark.parametrize(
    ("line", "column", "rule"),
    [
        ("program: []  # rbplan: ignore[RB023] nanti", 31, "RB023"),
        ("program: []  # rbplan: ignore[RB101, unknown-key] nanti", 38, "unknown-key"),
        ("program: []  # rbplan: disable[rb901] nanti", 32, "rb901"),
    ],
)
def test_found(line: str, column: int, rule: str) -> None:
    assert findings(f"{HEAD}{line}\n", "RB905") == [("RB905", f"4:{column}-4:{column + len(rule)}", {"rule": rule})]


def test_the_rule_runs_all_the_same() -> None:
    told = findings(f"{HEAD}programme: []  # rbplan: ignore[RB023] nanti\n", "RB905")
    assert [each.wording for each in told] == ["RB023.similar", "RB905"]


def test_silent() -> None:
    assert findings(f"{HEAD}program: []  # rbplan: ignore[RB101, RB030, RB199] nanti\n", "RB905") == []


@pytest.mark.parametrize(
    ("comment", "left"),
    [
        ("  # rbplan: ignore[RB023]", ""),
        ("  # rbplan: ignore[RB023, RB101] nanti", "  # rbplan: ignore[RB101] nanti"),
        ("  # rbplan: ignore[RB023, RB024] nanti", "  # nanti"),
    ],
)
def test_the_fix_takes_the_name_out(comment: str, left: str) -> None:
    text = f"{HEAD}program: []{comment}\n"
    fix = report(text, "RB905").diagnostics[0].fix
    assert fix is not None
    (edit,) = fix.edits
    assert text[: edit.span.start] + edit.text + text[edit.span.end :] == f"{HEAD}program: []{left}\n"
