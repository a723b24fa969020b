"""Findings as JUnit's XML, which most systems of continuous integration show.

Source: the schema of the Jenkins xUnit plug-in, ``junit-10.xsd``.
"""

from collections.abc import Sequence
from xml.etree import ElementTree as ET

from rbplan.diagnostic import Diagnostic
from rbplan.inert import inert
from rbplan.present.lint_full import place_text
from rbplan.present.lint_result import LintResult, RuleBug
from rbplan.wording.catalogue import Catalogue


def lint_junit(result: LintResult, words: Catalogue) -> str:
    """Give one suite a file: a failed case for each finding, an error for each rule that failed, or one that passed."""
    root = ET.Element("testsuites", name="rbplan lint")
    for file in result.files:
        found = [diagnostic for diagnostic in result.diagnostics if diagnostic.file == file]
        root.append(_suite(result.path(file), found, [bug for bug in result.bugs if bug.file == file], words))
    ET.indent(root)
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{ET.tostring(root, encoding="unicode")}\n'


def _suite(path: str, found: Sequence[Diagnostic], bugs: Sequence[RuleBug], words: Catalogue) -> ET.Element:
    cases = [*(_case(path, diagnostic, words) for diagnostic in found), *(_error(path, bug, words) for bug in bugs)]
    counts = {"tests": max(len(cases), 1), "failures": len(found), "errors": len(bugs), "skipped": 0}
    suite = ET.Element("testsuite", {"name": inert(path), **{name: str(count) for name, count in counts.items()}})
    suite.extend(cases or [ET.Element("testcase", name=words.say("lint.junit.clean"), classname=inert(path))])
    return suite


def _error(path: str, bug: RuleBug, words: Catalogue) -> ET.Element:
    case = ET.Element("testcase", name=bug.code, classname=inert(path), file=inert(path))
    message = inert(words.say("bug.rule", code=bug.code, reason=bug.reason))
    ET.SubElement(case, "error", message=message, type="bug").text = message
    return case


def _case(path: str, diagnostic: Diagnostic, words: Catalogue) -> ET.Element:
    line = {"line": str(diagnostic.location.line)} if diagnostic.location else {}
    name = f"{diagnostic.kind.code} {diagnostic.kind.name}"
    case = ET.Element("testcase", {"name": name, "classname": inert(path), "file": inert(path), **line})
    message = inert(words.message(diagnostic))
    failure = ET.SubElement(case, "failure", message=message, type=diagnostic.kind.severity)
    failure.text = f"{place_text(diagnostic)}: {message} {inert(words.help(diagnostic))}"
    return case
