"""RB114: the year in the name of the file."""

import pytest
from rule_cases import HEAD, place

from rbplan.lint.engine import lint_file
from rbplan.lint.registry import RULES
from rbplan.lint.selection import Wishes, choose
from rbplan.load.load import load_plan


def found(name: str) -> list[tuple[str, str, dict[str, object]]]:
    loaded = load_plan(HEAD.encode(), name)
    done = lint_file(loaded, {}, choose(RULES, Wishes(select=("RB114",))), RULES)
    return [(each.wording, place(each), dict(each.arguments)) for each in done.diagnostics]


@pytest.mark.parametrize("name", ["plans/2023.yaml", "2023.yaml", "plans/1872/2023.yaml", "2023.yml"])
def test_found(name: str) -> None:
    assert found(name) == [("RB114", "2:8-2:12", {"tahun": 2022, "year": "2023"})]


@pytest.mark.parametrize("name", ["plans/2022.yaml", "stdin.yaml", "2023/rencana.yaml", "x2023.yaml", "20230.yaml"])
def test_silent(name: str) -> None:
    assert found(name) == []
