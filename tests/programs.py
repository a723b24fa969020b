"""Programs that are not ours and that some tests need."""

import os
import shutil
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]


def program(name: str) -> str:
    """Give the path of a program; without it the test skips, or fails where everything is required."""
    found = shutil.which(name)
    if found is None:
        absent(f"{name} is not installed")
    return str(found)


def npm_program(path: str) -> Path:
    """Give a program that ``make tools`` installs, by its path below ``node_modules``."""
    found = ROOT / "build" / "tools" / "node_modules" / path
    if not found.is_file():
        absent(f"{path} is not installed (make tools)")
    return found


def absent(reason: str) -> None:
    """Skip, or fail where RBPLAN_REQUIRE_ALL is set."""
    if os.environ.get("RBPLAN_REQUIRE_ALL"):
        pytest.fail(reason)
    pytest.skip(reason)
