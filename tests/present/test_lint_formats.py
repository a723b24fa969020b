"""The formats that other programs read: right for them, and inert whatever the plan says."""

import json
import re
import xml.etree.ElementTree as ET
from typing import Any

import pytest
from lint_findings import FILE, document_of, finding, unknown_key

from rbplan.diagnostic import Diagnostic, Severity
from rbplan.fix import Edit, Fix
from rbplan.lint.registry import RULES
from rbplan.present.github import command, plain
from rbplan.present.lint_concise import lint_concise
from rbplan.present.lint_github import lint_github
from rbplan.present.lint_gitlab import lint_gitlab
from rbplan.present.lint_json import lint_json
from rbplan.present.lint_jsonl import lint_jsonl
from rbplan.present.lint_junit import lint_junit
from rbplan.present.lint_result import LintResult, RuleBug, fingerprints
from rbplan.present.lint_sarif import lint_sarif
from rbplan.present.lint_statistics import lint_statistics
from rbplan.present.lint_step_summary import lint_step_summary
from rbplan.present.lint_summary import lint_summary
from rbplan.span import Span
from rbplan.wording.catalogue import read_catalogue

TEXT = "rbplan: 1\nindikatro: []\ntahun: 2022\n"
EN = read_catalogue("en")


def result(*findings: Diagnostic, text: str = TEXT, path: str = "kantor/plans/2022.yaml", **more: Any) -> LintResult:
    return LintResult(findings, [FILE], {FILE: text}, {FILE: path}, **more)


KEY = unknown_key(document_of(TEXT), "indikatro")


def test_concise() -> None:
    assert lint_concise(result(KEY), EN, None) == (
        "plans/2022.yaml:2:1: error[RB023 unknown-key] The key `indikatro` is not known here.\n"
    )
    assert lint_concise(result(), EN, None) == ""


def test_jsonl_has_one_object_a_line() -> None:
    lines = lint_jsonl(result(KEY, finding("info", arguments={"key": "a\u202eb\nc"})), EN).splitlines()
    assert [json.loads(line)["code"] for line in lines] == ["RB023", "RB012"]
    assert "\u202e" not in lines[1]


def test_github() -> None:
    lines = lint_github(result(KEY), EN, "token").splitlines()
    assert lines[0] == (
        "::error file=kantor/plans/2022.yaml,line=2,endLine=2,col=1,endColumn=10,title=RB023 unknown-key::"
        "The key `indikatro` is not known here. Did you mean `indikator`?"
    )
    assert (lines[1], lines[-1]) == ("::stop-commands::token", "::token::")
    assert lines[2].startswith("plans/2022.yaml:2:1: error[RB023 unknown-key]")


@pytest.mark.parametrize(("severity", "name"), [("error", "error"), ("warning", "warning"), ("info", "notice")])
def test_github_without_place(severity: Severity, name: str) -> None:
    first = lint_github(result(finding(severity)), EN, "t").splitlines()[0]
    assert first.startswith(f"::{name} file=kantor/plans/2022.yaml,title=RB012 merge-key::")


def test_github_shows_ten_of_each_type() -> None:
    findings = [finding(severity) for severity in ("error", "warning") for _ in range(12)]
    lines = lint_github(result(*findings), EN, "t").splitlines()
    annotations = [line.split(" ", maxsplit=1)[0] for line in lines[: lines.index("::stop-commands::t")]]
    assert annotations == ["::error"] * 10 + ["::warning"] * 10


def unescaped(text: str) -> str:
    """Undo what the runner undoes, in its order."""
    for escape, character in (("%3A", ":"), ("%2C", ","), ("%0D", "\r"), ("%0A", "\n"), ("%25", "%")):
        text = text.replace(escape, character)
    return text


@pytest.mark.parametrize("text", ["a,b:c%d", "%0A::error::x", "a\r\nb", "::set-env name=A::b", "%25"])
def test_a_command_is_one_line_that_says_what_was_meant(text: str) -> None:
    line = command("error", {"file": text, "line": 3}, text)
    assert line.count("\n") == 1
    match = re.fullmatch(r"::error file=([^,:]*),line=3::(.*)\n", line)
    assert match is not None
    assert unescaped(match[1]) == text
    assert match[2].replace("%0D", "\r").replace("%0A", "\n").replace("%25", "%") == text


def test_plain_text_is_between_two_lines_that_nobody_can_guess() -> None:
    assert plain("::error::x", "abc") == "::stop-commands::abc\n::error::x\n::abc::\n"
    assert plain("", "abc") == ""


def test_the_plan_cannot_speak_to_the_runner() -> None:
    hostile = 'rbplan: 1\n"::error::x": []\n"##[error]y": 1\n'
    first = unknown_key(document_of(hostile), '"::error::x"', key="::error::x")
    text = lint_github(result(first, text=hostile), EN, "t")
    before, inside = text.split("::stop-commands::t\n")
    assert before.count("\n::") == 0
    assert "##[" not in before
    assert inside.endswith("::t::\n")


def test_gitlab() -> None:
    (found,) = json.loads(lint_gitlab(result(KEY), EN))
    assert re.fullmatch("[0-9a-f]{64}", found.pop("fingerprint"))
    assert found == {
        "description": "The key `indikatro` is not known here.",
        "check_name": "RB023 unknown-key",
        "severity": "major",
        "location": {"path": "kantor/plans/2022.yaml", "lines": {"begin": 2}},
    }
    assert json.loads(lint_gitlab(result(), EN)) == []
    severities = [finding("error"), finding("warning"), finding("info")]
    assert [each["severity"] for each in json.loads(lint_gitlab(result(*severities), EN))] == ["major", "minor", "info"]


def test_fingerprints_stay_when_lines_move_and_differ_when_findings_are_alike() -> None:
    moved_text = f"# atas\n\n{TEXT}"
    moved = unknown_key(document_of(moved_text), "indikatro")
    assert list(fingerprints(result(KEY))) == list(fingerprints(result(moved, text=moved_text)))
    assert len(set(fingerprints(result(KEY, KEY, finding("error"), finding("error"))))) == 4
    assert list(fingerprints(result(KEY))) != list(fingerprints(result(KEY, path="lain/2022.yaml")))


def test_junit() -> None:
    root = ET.fromstring(lint_junit(result(KEY, finding("warning")), EN))  # noqa: S314 - our own text
    (suite,) = root
    assert suite.attrib == {
        "name": "kantor/plans/2022.yaml",
        "tests": "2",
        "failures": "2",
        "errors": "0",
        "skipped": "0",
    }
    first, second = suite
    assert first.attrib == {
        "name": "RB023 unknown-key",
        "classname": "kantor/plans/2022.yaml",
        "file": "kantor/plans/2022.yaml",
        "line": "2",
    }
    assert first[0].attrib == {"message": "The key `indikatro` is not known here.", "type": "error"}
    assert "line" not in second.attrib


def test_junit_of_a_clean_file_has_one_case_that_passed() -> None:
    (suite,) = ET.fromstring(lint_junit(result(), EN))  # noqa: S314
    assert (suite.attrib["tests"], suite.attrib["failures"]) == ("1", "0")
    assert [(case.attrib["name"], list(case)) for case in suite] == [("no findings", [])]


def test_junit_is_xml_whatever_the_plan_says() -> None:
    hostile = finding("error", arguments={"key": "x"}, file=FILE)._replace(
        wording="RB023", arguments={"key": '<&"\x00\x0b\ufffe\u202e]]>', "known": "x"}
    )
    (suite,) = ET.fromstring(lint_junit(result(hostile), EN))  # noqa: S314
    assert suite[0][0].attrib["message"] == 'The key `<&" ]]>` is not known here.'


def test_step_summary() -> None:
    assert lint_step_summary(result(KEY), EN).splitlines() == [
        "## rbplan lint",
        "",
        "| Place | Rule | Finding |",
        "|---|---|---|",
        r"| kantor/plans/2022\.yaml\:2 | error RB023 unknown\-key | The key \`indikatro\` is not known here\. |",
        "",
        r"Errors\: 1\. Warnings\: 0\. Notes\: 0\. Files checked\: plans/2022\.yaml\.",
    ]
    assert lint_step_summary(result(), EN) == (
        "## rbplan lint\n\nNo errors found\\. Files checked\\: plans/2022\\.yaml\\.\n"
    )


def test_step_summary_leaves_room_for_no_more_than_github_takes() -> None:
    page = lint_step_summary(result(*[KEY] * 20_000), EN)
    assert len(page.encode()) < 1_000_000
    assert re.search(r"^and \d+ more$", page, re.MULTILINE)


def test_summary_tells_what_is_accepted_standing_and_fixable() -> None:
    fixable = KEY._replace(fix=Fix((Edit(Span(0, 0), ""),)))
    unsafe = KEY._replace(fix=Fix((Edit(Span(0, 0), ""),), safe=False))
    text = lint_summary(result(fixable, unsafe, accepted=2, standing=3), EN)
    assert text.splitlines()[1:] == [
        "Can be mended with --fix: 1.",
        "Accepted by comments: 2.",
        "There before and not shown: 3.",
    ]


def test_statistics_name_the_most_frequent_first() -> None:
    fixable = finding("info")._replace(fix=Fix((Edit(Span(0, 0), ""),)))
    findings = [KEY, *[finding("warning")] * 10, fixable]
    assert lint_statistics(result(*findings), EN) == (
        "10  RB012  [ ]  merge-key (warning)\n 1  RB012  [*]  merge-key (info)\n 1  RB023  [ ]  unknown-key (error)\n"
    )


def test_a_line_as_long_as_the_file_with_a_finding_for_each_word() -> None:
    text = "rbplan: 1\n" + "indikatro " * 20_000
    findings = [KEY] * 5000
    assert len(set(fingerprints(result(*findings, text=text)))) == 5000


def test_sarif_of_a_file_whose_name_is_no_text() -> None:
    sarif = json.loads(lint_sarif(result(KEY, path="a\udcff b.yaml"), RULES, "1", EN))
    (found,) = sarif["runs"][0]["results"]
    assert found["locations"][0]["physicalLocation"]["artifactLocation"]["uri"] == "a%FF%20b.yaml"


FAILED = RuleBug("RB101", "ValueError: \x1b[31m<x>", "plans/2022.yaml")
SAID = (
    "This is a fault in the rule RB101 of rbplan, not in your plan: ValueError: [31m<x>. The other rules have run."
    " Report it to whoever looks after rbplan."
)


def test_a_rule_that_failed_stands_in_sarif() -> None:
    whole = result(KEY)._replace(bugs=[FAILED])
    (run,) = json.loads(lint_sarif(whole, RULES, "1", EN))["runs"]
    (invocation,) = run["invocations"]
    (told,) = invocation["toolExecutionNotifications"]
    assert invocation["executionSuccessful"] is False
    assert (told["level"], told["message"]["text"]) == ("error", SAID)
    rule = told["associatedRule"]
    assert run["tool"]["driver"]["rules"][rule["index"]]["id"] == rule["id"] == "RB101"
    assert told["locations"][0]["physicalLocation"]["artifactLocation"]["uri"] == whole.path("plans/2022.yaml")
    assert "invocations" not in json.loads(lint_sarif(result(KEY), RULES, "1", EN))["runs"][0]


def test_a_rule_that_failed_stands_in_json() -> None:
    told = json.loads(lint_json(result()._replace(bugs=[FAILED]), EN))
    assert told["bugs"] == [{"code": "RB101", "path": "plans/2022.yaml", "reason": "ValueError: \x1b[31m<x>"}]


def test_a_rule_that_failed_stands_in_junit() -> None:
    whole = result(KEY)._replace(bugs=[FAILED, FAILED._replace(file="lain.yaml")])
    suite = ET.fromstring(lint_junit(whole, EN))[0]  # noqa: S314 - our own
    assert [suite.get(name) for name in ("tests", "failures", "errors")] == ["2", "1", "1"]
    assert [error.get("message") for error in suite.iter("error")] == [SAID]
