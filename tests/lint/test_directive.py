"""Several suppressions in one comment: each is honoured, told, and taken away by itself."""

import pytest
from rule_cases import HEAD, Found, findings, report

from rbplan.document.read import read_document
from rbplan.edit import apply_fixes
from rbplan.lint.directive import suppression_words
from rbplan.lint.suppression import read_suppressions


def said(comment: str) -> list[tuple[list[str], str]]:
    """Give names and reason of each suppression in a comment behind line 4."""
    found, malformed = read_suppressions(read_document(f"{HEAD}program: []  {comment}\n".encode(), "p.yaml"))
    assert malformed == ()
    assert all((one.first_line, one.last_line) == (4, 4) for one in found)
    return [([name.text for name in one.names], one.directive.reason) for one in found]


@pytest.mark.parametrize(
    "comment",
    [
        "# rbplan: ignore[RB101] satu # rbplan: ignore[RB102] dua",
        "# rbplan: ignore[RB101] satu; # rbplan: ignore[RB102] dua",
        "# rbplan: ignore[RB101] satu; rbplan: ignore[RB102] dua",
        "# rbplan: ignore[RB101] satu; ignore[RB102] dua",
        "# rbplan: ignore[RB101] satu, ignore [RB102] dua",
        "#rbplan:ignore[RB101]satu ;IGNORE[RB102] : dua",
        "# catatan # rbplan: ignore[RB101] satu # rbplan: ignore[RB102] dua",
    ],
)
def test_both_are_read(comment: str) -> None:
    assert said(comment) == [(["RB101"], "satu"), (["RB102"], "dua")]


@pytest.mark.parametrize(
    ("comment", "reason"),
    [
        ("# rbplan: ignore[RB101] lihat `# rbplan: ignore[RB102]`", "lihat `# rbplan: ignore[RB102]`"),
        ("# rbplan: ignore[RB101] satu; dua, tiga [empat]", "satu; dua, tiga [empat]"),
        ("# rbplan: ignore[RB101] satu # dua", "satu # dua"),
        ("# rbplan: ignore[RB101] lihat ignore[RB102]", "lihat ignore[RB102]"),
    ],
)
def test_a_reason_is_no_second_one(comment: str, reason: str) -> None:
    assert said(comment) == [(["RB101"], reason)]


def test_one_without_a_mark_stands_behind_another_only() -> None:
    assert said("# satu; ignore[RB102] dua") == []
    assert suppression_words("# satu; ignore[RB102] dua") == ()
    assert suppression_words("# x # rbplan: ignore[RB101]; enable[RB102]") == ("ignore", "enable")


def test_each_accepts_its_own_findings() -> None:
    text = f"{HEAD}program:\n- {{id: a, nama: x}}\n- {{id: a}}  # rbplan: ignore[RB101] satu; ignore[RB109] dua\n"
    assert [each.wording for each in findings(text.partition("  #")[0] + "\n", "RB101", "RB109")] != []
    assert findings(text, "RB101", "RB109", "RB9") == []


def test_each_is_told_at_its_own_place() -> None:
    text = f"{HEAD}program: []  # rbplan: ignore[RB101] satu; ignore[RB199] # rbplan: ignore; enable[RB102]\n"
    assert findings(text, "RB101", "RB901", "RB902", "RB903", "RB904") == [
        Found("RB901", "4:31-4:36", {"rule": "RB101"}),
        Found("RB904", "4:44-4:57", {"rules": "RB199"}),
        Found("RB902.similar", "4:51-4:56", {"rule": "RB199", "suggestion": "RB109"}),
        Found("RB903.no-codes", "4:58-4:74", {"word": "ignore"}),
        Found("RB903.never-disabled", "4:76-4:89", {"word": "RB102"}),
    ]


@pytest.mark.parametrize(
    ("comment", "mended"),
    [
        ("# rbplan: ignore[RB101] # rbplan: ignore[RB199] b", "# rbplan: ignore[RB199] b"),
        ("# rbplan: ignore[RB101]; ignore[RB199] b", "# rbplan: ignore[RB199] b"),
        ("# rbplan: ignore[RB101] a; ignore[RB199] b", "# a # rbplan: ignore[RB199] b"),
        ("# rbplan: ignore[RB199] a; ignore[RB101] b", "# rbplan: ignore[RB199] a # b"),
        ("# rbplan: ignore[RB199] a; ignore[RB101]", "# rbplan: ignore[RB199] a"),
        ("# rbplan: ignore[RB101, RB199] a; ignore[RB101] b", "# rbplan: ignore[RB199] a # b"),
        ("# rbplan: ignore[RB101]; ignore[RB101]; ignore[RB199]", "# rbplan: ignore[RB199]"),
        ("# rbplan: ignore[RB199]; ignore[RB101]; ignore[RB198] c", "# rbplan: ignore[RB199]; ignore[RB198] c"),
        ("# x # rbplan: ignore[RB101]; ignore[RB101] b", "# x # b"),
        ("# x # rbplan: ignore[RB101]", "# x"),
        ("# x # rbplan: ignore[RB101] a", "# x # a"),
        ("# x # rbplan: ignore[RB101, RB199] a", "# x # rbplan: ignore[RB199] a"),
        ("# rbplan: ignore[RB101]; ignore[RB101]", ""),
    ],
)
def test_what_accepts_nothing_is_taken_away_alone(comment: str, mended: str) -> None:
    done = report(f"{HEAD}program: []  {comment}\n", "RB101", "RB102", "RB901")
    edited = apply_fixes(done.loaded.document, [each.fix for each in done.diagnostics if each.fix])
    assert edited.text == f"{HEAD}program: []{'  ' if mended else ''}{mended}\n"
    assert report(edited.text, "RB101", "RB102", "RB901").diagnostics == ()


def test_a_line_of_its_own_goes_whole() -> None:
    done = report(f"{HEAD}# rbplan: ignore[RB101]; ignore[RB102]\nprogram: []\n", "RB101", "RB102", "RB901")
    edited = apply_fixes(done.loaded.document, [each.fix for each in done.diagnostics if each.fix])
    assert edited.text == f"{HEAD}program: []\n"


def test_what_is_disabled_stays_for_its_author() -> None:
    text = f"{HEAD}# rbplan: disable[RB101] a; ignore[RB101] b\nprogram: []\n# rbplan: enable[RB101]\n"
    done = report(text, "RB101", "RB901")
    assert [each.fix is None for each in done.diagnostics] == [True, False]
    edited = apply_fixes(done.loaded.document, [each.fix for each in done.diagnostics if each.fix])
    assert edited.text == text.replace("; ignore[RB101] b", " # b")
