"""What GitHub takes of annotations, and what it silently drops."""

from typing import Any

import pytest
from lint_findings import FILE, document_of, finding, unknown_key

from rbplan.diagnostic import Diagnostic
from rbplan.present.github import command, harmless
from rbplan.present.lint_github import lint_github
from rbplan.present.lint_result import LintResult
from rbplan.span import Location
from rbplan.wording.catalogue import read_catalogue

TEXT = "rbplan: 1\nindikatro: []\ntahun: 2022\n"
EN = read_catalogue("en")
KEY = unknown_key(document_of(TEXT), "indikatro")


def lines(*findings: Diagnostic, path: str = "plans/2022.yaml", **more: Any) -> list[str]:
    result = LintResult(findings, [FILE], {FILE: TEXT}, {FILE: path}, **more)
    return lint_github(result, EN, "token").splitlines()


def annotations(*findings: Diagnostic, **more: Any) -> list[str]:
    told = lines(*findings, **more)
    return told[: told.index("::stop-commands::token")]


def test_errors_come_first_and_keep_their_order() -> None:
    other = KEY._replace(kind=KEY.kind._replace(code="RB999"))
    told = annotations(finding("info"), finding("warning"), KEY, other)
    assert [line.split(" ")[0] for line in told] == ["::error", "::error", "::warning", "::notice"]
    assert ["RB999" in line for line in told] == [False, True, False, False]


def test_what_has_no_annotation_is_counted_at_the_end_of_the_log() -> None:
    told = lines(*[finding("error")] * 12, *[finding("warning")] * 11, finding("info"))
    assert told[-2:] == [
        "Without an annotation, because GitHub shows ten of each severity: 3. All are listed above.",
        "::token::",
    ]
    assert len([line for line in told if line.startswith(("::error", "::warning", "::notice"))]) == 21
    assert "Without an annotation" not in "".join(lines(*[finding("error")] * 10))


@pytest.mark.parametrize("path", ["../lain/2022.yaml", "..", "/kantor/2022.yaml", "D:/kantor/2022.yaml"])
def test_a_file_outside_the_repository_is_named_in_the_message(path: str) -> None:
    """GitHub has no page to show it on, and would take the path for that of another file."""
    (told,) = annotations(KEY, path=path)
    assert told.startswith(
        "::error title=RB023 unknown-key::plans/2022.yaml:2:1: The key `indikatro` is not known here."
    )


def test_a_place_of_several_lines_has_no_columns() -> None:
    assert KEY.location is not None
    (told,) = annotations(KEY._replace(location=Location(2, 1, 3, 5)))
    assert told.startswith("::error file=plans/2022.yaml,line=2,endLine=3,title=RB023 unknown-key::")


def test_a_long_message_is_cut_before_the_runner_cuts_it() -> None:
    (told,) = annotations(KEY._replace(arguments={"key": "%" * 10_000, "suggestion": "x"}))
    message = told.split("::", maxsplit=2)[2].replace("%25", "%")
    assert len(message) == 4096
    assert message.endswith("%…")


def test_a_command_without_properties_is_escaped_too() -> None:
    assert command("error", {}, "a\n::warning::b%") == "::error::a%0A::warning::b%25\n"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Kesalahan: ##[add-mask]a\n", "Kesalahan: # #[add-mask]a\n"),
        ("###[error]", "## #[error]"),
        ("::error::a\n  ::warning::b\n", ": :error::a\n  : :warning::b\n"),
        ("a ::b:: ## [c]\n", "a ::b:: ## [c]\n"),
        ("", ""),
    ],
)
def test_remarks_hold_no_command(text: str, expected: str) -> None:
    assert harmless(text) == expected
