"""The pages about the rules are those that the rules give."""

import importlib.util
import re
from pathlib import Path
from types import ModuleType

import pytest

from rbplan.lint.registry import RULES

DOCS = Path(__file__).parents[2] / "docs"


def _script() -> ModuleType:
    spec = importlib.util.spec_from_file_location("update_rules", DOCS / "update_rules.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


PAGES: dict[Path, str] = _script().pages()


@pytest.mark.parametrize("path", PAGES, ids=lambda path: path.name)
def test_page_is_what_the_rules_give(path: Path) -> None:
    assert path.read_text(encoding="utf-8") == PAGES[path], "run make docs"


def test_there_is_no_page_of_a_rule_that_is_gone() -> None:
    assert set((DOCS / "rules").iterdir()) == {path for path in PAGES if path.parent.name == "rules"}


@pytest.mark.parametrize("path", [DOCS / "rules" / "README.md", DOCS / "aturan.md"], ids=["en", "id"])
def test_the_indexes_list_every_rule(path: Path) -> None:
    rows = re.findall(r"^\| \[?(RB\d{3})\b.*?\| `([a-z0-9-]+)` \|", PAGES[path], re.MULTILINE)
    assert rows == [(rule.kind.code, rule.kind.name) for rule in RULES]
