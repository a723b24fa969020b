"""The pictures show what the commands print, and load nothing from anywhere."""

import importlib.util
import re
import sys
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

ROOT = Path(__file__).parents[2]


def script() -> ModuleType:
    spec = importlib.util.spec_from_file_location("update_pictures", ROOT / "docs" / "update_pictures.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


if sys.platform == "win32":
    pytest.skip("pseudo-terminals are not for Windows", allow_module_level=True)

SCRIPT = script()
STYLE = re.compile(r"\x1b\[[0-9;]*m")


@pytest.mark.parametrize("picture", SCRIPT.PICTURES, ids=lambda picture: picture.name)
def test_words_are_those_of_the_command(picture: Any) -> None:
    answer = STYLE.sub("", SCRIPT.answer_of(picture))
    assert SCRIPT.words_of(picture.path.read_text(encoding="utf-8")) == "".join(answer.split())


@pytest.mark.parametrize("picture", SCRIPT.PICTURES, ids=lambda picture: picture.name)
def test_nothing_is_loaded_and_nothing_runs(picture: Any) -> None:
    svg = picture.path.read_text(encoding="utf-8").replace("http://www.w3.org/2000/svg", "")
    assert re.findall(r"https?:|url\((?!#)|<script|@import|@font-face|href=", svg) == []


def test_there_is_no_other_picture_of_a_terminal() -> None:
    assert sorted(SCRIPT.FOLDER.glob("*.svg")) == sorted(picture.path for picture in SCRIPT.PICTURES)


def test_every_picture_is_shown() -> None:
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    assert [picture.name for picture in SCRIPT.PICTURES if f"docs/pictures/{picture.name}.svg" not in readme] == []
