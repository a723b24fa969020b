"""What a command does not need is not imported: start-up is most of what an answer takes."""

from __future__ import annotations

import os
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest
from lembar_sheets import FORMATS, real_plan, sheet_of

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

HEAVY = ("docx", "docxtpl", "icalendar", "jinja2", "openpyxl", "pydantic", "rich", "typst", "xlsxwriter", "yaml")

SHEETS = {form: sheet_of(real_plan(), form) for form in FORMATS}

PROBE = """\
import sys
from rbplan.cli.app import run
code = run(sys.argv[1:])
print(code, *sorted({name.partition(".")[0] for name in sys.modules} & set(%r)), file=sys.stderr)
"""


def imported(office: Path, *arguments: str, env: Mapping[str, str] | None = None) -> list[str]:
    """Give the exit code and the heavy libraries that a run of rbplan imports."""
    done = subprocess.run(
        [sys.executable, "-c", PROBE % (HEAVY,), *arguments],
        cwd=office,
        env={**os.environ, **(env or {})},
        capture_output=True,
        timeout=60,
        check=True,
    )
    return done.stderr.decode().splitlines()[-1].split()


@pytest.mark.parametrize(
    ("arguments", "expected"),
    [
        (("due", "--month", "5"), ["0", "pydantic", "yaml"]),
        (("due", "--month", "5", "--format", "json"), ["0", "pydantic", "yaml"]),
        (("due", "--format", "ics"), ["0", "icalendar", "pydantic", "yaml"]),
        (("matrix",), ["0", "pydantic", "yaml"]),
        *(
            (("matrix", "--format", form), ["0", "pydantic", "yaml"])
            for form in ("terminal", "md", "csv", "json", "svg")
        ),
        (("show",), ["0", "pydantic", "yaml"]),
        (("show", "lhkpn", "--format", "json"), ["0", "pydantic", "yaml"]),
        (("show", "lhkpn", "--format", "md"), ["0", "pydantic", "yaml"]),
        (("lint",), ["0", "pydantic", "yaml"]),
        (("lint", "--format", "json"), ["0", "pydantic", "yaml"]),
        (("rule", "RB101"), ["0", "pydantic", "yaml"]),
        (("render", "--output", "-"), ["0", "jinja2", "pydantic", "yaml"]),
        (("render", "matriks", "--format", "html", "--output", "-"), ["0", "jinja2", "pydantic", "yaml"]),
        (("render", "--format", "pdf"), ["0", "pydantic", "typst", "yaml"]),
        (("render", "--format", "xlsx"), ["0", "pydantic", "xlsxwriter", "yaml"]),
        (("render", "--format", "docx"), ["0", "docx", "docxtpl", "jinja2", "pydantic", "yaml"]),
        (("render", "keputusan", "--form", "salinan"), ["1", "pydantic", "yaml"]),
        (
            ("confirm", "reviu-renstra", "--month", "6", "--by", "x", "--position", "y", "--yes"),
            ["0", "pydantic", "yaml"],
        ),
        (("collate", "export"), ["0", "pydantic", "xlsxwriter", "yaml"]),
        (("collate", "export", "--format", "docx"), ["0", "docx", "pydantic", "yaml"]),
        (("collate", "export", "--format", "md"), ["0", "pydantic", "yaml"]),
        (("collate", "import", "isi.xlsx"), ["0", "openpyxl", "pydantic", "yaml"]),
        (("collate", "import", "isi.docx"), ["0", "pydantic", "yaml"]),
        (("collate", "import", "isi.md"), ["0", "pydantic", "yaml"]),
        (("verify", "isi.md"), ["1", "pydantic", "yaml"]),
        (("render", "--templates", "plans", "--output", "-"), ["0", "pydantic", "yaml"]),
        (("templates", "list"), ["0", "pydantic"]),
        (("templates", "copy", "lampiran.md", "--templates", "templat"), ["0", "jinja2", "pydantic"]),
        (("templates", "diff", "--templates", "plans"), ["0", "pydantic"]),
        (("templates", "check", "--templates", "plans"), ["0", "pydantic"]),
        (("schema",), ["0", "pydantic"]),
        (("--help",), ["0"]),
        (("--version",), ["0"]),
        (("--lang", "xx"), ["2"]),
    ],
)
def test_what_is_imported(arguments: tuple[str, ...], expected: list[str], office: Path) -> None:
    for form in FORMATS:
        (office / f"isi.{form}").write_bytes(SHEETS[form])
    assert imported(office, *arguments) == expected


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("rbplan ", ["0", "pydantic"]),
        ("rbplan show --year ", ["0", "pydantic", "yaml"]),
        ("rbplan show ", ["0", "pydantic", "yaml"]),
        ("rbplan due --month ", ["0", "pydantic", "yaml"]),
    ],
)
@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_what_completion_imports(shell: str, line: str, expected: list[str], office: Path) -> None:
    """Above all not rich, which typer imports for a line of help beside a word."""
    env = {
        "_RBPLAN_COMPLETE": f"complete_{shell}",
        "_TYPER_COMPLETE_ARGS": line,
        "_TYPER_COMPLETE_FISH_ACTION": "get-args",
        "COMP_WORDS": line,
        "COMP_CWORD": str(line.count(" ")),
    }
    found = imported(office, env=env)
    # Names of commands come with their lines of help, which typer lays out with rich where a shell shows them.
    assert found == ([*expected, "rich"] if line == "rbplan " and shell != "bash" else expected)
