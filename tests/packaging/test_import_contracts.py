"""The import contracts name every part of the package but those that may import the library."""

import tomllib
from typing import Any

import pytest
from programs import ROOT

MAY: dict[tuple[str, ...], set[str]] = {
    ("yaml",): {"document"},
    ("jinja2", "docxtpl"): {"render"},
    ("typst",): {"render"},
    ("typer",): {"cli"},
    ("rich",): {"cli", "present"},
    ("icalendar",): {"present"},
    ("xlsxwriter", "docx"): {"present", "render"},
    ("openpyxl",): {"collation"},
}
"""Who alone may import what: docs/architecture.md."""

PARTS = {
    path.stem
    for path in (ROOT / "src" / "rbplan").iterdir()
    if path.suffix == ".py" or (path / "__init__.py").is_file()
}
PARTS -= {"__init__"}


def contracts() -> list[dict[str, Any]]:
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    listed: list[dict[str, Any]] = settings["tool"]["importlinter"]["contracts"]
    return [contract for contract in listed if contract["type"] == "forbidden"]


@pytest.mark.parametrize("contract", contracts(), ids=lambda contract: contract["name"])
def test_a_contract_leaves_out_only_who_may(contract: dict[str, Any]) -> None:
    may = MAY[tuple(contract["forbidden_modules"])]
    assert sorted(contract["source_modules"]) == sorted(f"rbplan.{part}" for part in PARTS - may)


def test_there_is_one_for_each_library() -> None:
    assert {tuple(contract["forbidden_modules"]) for contract in contracts()} == set(MAY)
