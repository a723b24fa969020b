"""The line that closes a list of findings."""

import pytest
from lint_findings import finding

from rbplan.diagnostic import Severity
from rbplan.present.lint_result import LintResult
from rbplan.present.lint_summary import lint_summary
from rbplan.wording.catalogue import Language, read_catalogue


@pytest.mark.parametrize(
    ("severities", "files", "language", "expected"),
    [
        ((), ("a.yaml",), "id", "Tidak ditemukan kesalahan. Berkas yang diperiksa: a.yaml."),
        ((), ("a.yaml",), "en", "No errors found. Files checked: a.yaml."),
        ((), ("a", "b", "c"), "en", "No errors found. Files checked: a, b, c."),
        ((), ("a", "b", "c", "d"), "en", "No errors found. Files checked: 4."),
        (
            ("error", "info", "warning", "error"),
            ("a",),
            "id",
            "Kesalahan: 2. Peringatan: 1. Catatan: 1. Berkas yang diperiksa: a.",
        ),
        (("warning",), ("a",), "en", "Errors: 0. Warnings: 1. Notes: 0. Files checked: a."),
        ((), ("a\x1b[31m\u202eb",), "en", "No errors found. Files checked: a[31mb."),
    ],
)
def test_summary(severities: tuple[Severity, ...], files: tuple[str, ...], language: Language, expected: str) -> None:
    findings = [finding(severity) for severity in severities]
    assert lint_summary(LintResult(findings, files, {}), read_catalogue(language)) == f"{expected}\n"
