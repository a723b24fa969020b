"""rbplan.lint/1: a frozen shape."""

import json

import pytest
from due_views import UNSEEN
from lint_findings import FILE, document_of, finding, unknown_key

from rbplan.diagnostic import Diagnostic
from rbplan.present.lint_json import lint_json
from rbplan.present.lint_result import LintResult
from rbplan.wording.catalogue import Language, read_catalogue

DOCUMENTED_KEYS = (
    *("code", "name", "severity", "path", "line", "column", "end_line", "end_column"),
    *("message", "args", "fixable"),
)
"""What docs/json.md promises."""

MORE_KEYS = ("help",)
"""What the answer holds besides: the remedy, which a message is not whole without."""


def answer(*findings: Diagnostic, files: tuple[str, ...] = (FILE,), language: Language = "id") -> str:
    return lint_json(LintResult(findings, files, {}), read_catalogue(language))


def test_shape() -> None:
    document = document_of("rbplan: 1\nindikatro: []\n")
    assert json.loads(answer(unknown_key(document, "indikatro"))) == {
        "schema": "rbplan.lint/1",
        "findings": [
            {
                "code": "RB023",
                "name": "unknown-key",
                "severity": "error",
                "path": "plans/2022.yaml",
                "line": 2,
                "column": 1,
                "end_line": 2,
                "end_column": 10,
                "message": "Isian `indikatro` tidak dikenal di sini.",
                "help": "Maksud Anda `indikator`?",
                "args": {"key": "indikatro", "suggestion": "indikator"},
                "fixable": False,
            }
        ],
        "bugs": [],
        "summary": {"files": 1, "error": 1, "warning": 0, "info": 0, "accepted": 0, "standing": 0, "hidden": 0},
    }


def test_keys_are_those_of_the_design() -> None:
    (found,) = json.loads(answer(finding("error")))["findings"]
    assert sorted(found) == sorted((*DOCUMENTED_KEYS, *MORE_KEYS))


def test_only_the_sentences_are_translated() -> None:
    document = document_of("rbplan: 1\nindikatro: []\n")
    indonesian, english = (
        json.loads(answer(unknown_key(document, "indikatro"), language=language)) for language in ("id", "en")
    )
    assert english["findings"][0].pop("message") == "The key `indikatro` is not known here."
    assert english["findings"][0].pop("help") == "Did you mean `indikator`?"
    del indonesian["findings"][0]["message"], indonesian["findings"][0]["help"]
    assert indonesian == english


def test_without_place() -> None:
    (found,) = json.loads(answer(finding("warning")))["findings"]
    assert [found[key] for key in ("line", "column", "end_line", "end_column")] == [None] * 4


def test_summary_counts_every_severity() -> None:
    findings = [finding("warning"), finding("error"), finding("info"), finding("warning")]
    assert json.loads(answer(*findings, files=("a", "b", "c")))["summary"] == {
        "files": 3,
        "error": 1,
        "warning": 2,
        "info": 1,
        "accepted": 0,
        "standing": 0,
        "hidden": 0,
    }


def test_clean() -> None:
    assert answer() == (
        '{\n  "schema": "rbplan.lint/1",\n  "findings": [],\n  "bugs": [],\n'
        '  "summary": {\n    "files": 1,\n    "error": 0,\n'
        '    "warning": 0,\n    "info": 0,\n    "accepted": 0,\n    "standing": 0,\n    "hidden": 0\n  }\n}\n'
    )


@pytest.mark.parametrize("character", [*UNSEEN.values(), "\x85", "\u2028", "\u2029", "\x00", "\ud800"])
def test_what_is_not_seen_is_escaped(character: str) -> None:
    text = answer(finding("error", file=f"a{character}b", arguments={"key": f"k{character}"}))
    assert character not in text
    (found,) = json.loads(text)["findings"]
    assert (found["path"], found["args"]) == (f"a{character}b", {"key": f"k{character}"})
