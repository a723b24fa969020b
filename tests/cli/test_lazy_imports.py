"""What a command does not need is not imported: start-up is most of what an answer takes."""

from __future__ import annotations

import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from pathlib import Path

HEAVY = ("icalendar", "jinja2", "pydantic", "rich", "yaml")

PROBE = """\
import sys
from rbplan.cli.app import run
code = run(sys.argv[1:])
print(code, *sorted({name.partition(".")[0] for name in sys.modules} & set(%r)), file=sys.stderr)
"""


def imported(office: Path, *arguments: str) -> list[str]:
    """Give the exit code and the heavy libraries that a run of rbplan imports."""
    done = subprocess.run(
        [sys.executable, "-c", PROBE % (HEAVY,), *arguments], cwd=office, capture_output=True, timeout=60, check=True
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
        (("lint",), ["0", "pydantic", "yaml"]),
        (("lint", "--format", "json"), ["0", "pydantic", "yaml"]),
        (("rule", "RB101"), ["0", "pydantic", "yaml"]),
        (("render", "--output", "-"), ["0", "jinja2", "pydantic", "yaml"]),
        (
            ("confirm", "reviu-renstra", "--month", "6", "--by", "x", "--position", "y", "--yes"),
            ["0", "pydantic", "yaml"],
        ),
        (("schema",), ["0", "pydantic"]),
        (("--help",), ["0"]),
        (("--version",), ["0"]),
        (("--lang", "xx"), ["2"]),
    ],
)
def test_what_is_imported(arguments: tuple[str, ...], expected: list[str], office: Path) -> None:
    assert imported(office, *arguments) == expected
