"""What the documentation shows is what the commands print."""

import importlib.util
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).parents[2]


def _script() -> ModuleType:
    spec = importlib.util.spec_from_file_location("update_output", ROOT / "docs" / "update_output.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


SCRIPT = _script()


@pytest.mark.parametrize("page", SCRIPT.PAGES, ids=lambda page: page.name)
def test_shown_output_is_real(page: Path) -> None:
    text = page.read_text(encoding="utf-8")
    assert SCRIPT.with_real_output(text) == text


@pytest.mark.parametrize("picture", SCRIPT.PICTURES, ids=lambda picture: picture.name)
def test_shown_pictures_are_real(picture: Path) -> None:
    assert picture.read_text(encoding="utf-8") == SCRIPT.run(SCRIPT.PICTURES[picture])


def test_pages_show_output_at_all() -> None:
    shown = "".join(page.read_text(encoding="utf-8") for page in SCRIPT.PAGES)
    assert shown.count("$ rbplan ") >= 6


def test_false_output_is_seen() -> None:
    page = "```console\n$ rbplan --version\nrbplan 99\n```\n"
    assert SCRIPT.with_real_output(page) != page
