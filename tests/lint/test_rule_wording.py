"""The wording of the rules: every sentence that a rule may say, in both languages, and none besides."""

import json
import re
import string
from pathlib import Path

import pytest

from rbplan.lint.documentation import read_documentation
from rbplan.lint.registry import RULES
from rbplan.wording import catalogue

FOLDER = Path(catalogue.__file__).parent


def entries(language: str) -> dict[str, str]:
    loaded: dict[str, str] = json.loads((FOLDER / f"rules.{language}.json").read_text(encoding="utf-8"))
    return loaded


ID, EN = entries("id"), entries("en")


def expected(*, documented: bool) -> list[str]:
    """Give every key in its order; only Indonesian has documentation here, English has it in the docstrings."""
    keys = []
    for rule in RULES:
        code = rule.kind.code
        if rule.check is not None:
            said = [f"{code}.{variant}".rstrip(".") for variant in rule.variants]
            keys += [each for sentence in said for each in (sentence, f"{sentence}.help")]
        keys += [f"{code}.option.{option.name}" for option in rule.options]
        keys += [f"{code}.summary", f"{code}.why"] if documented else []
        keys += [f"{code}.source"] if documented and read_documentation(rule.documentation).source else []
    return keys


def test_indonesian() -> None:
    assert list(ID) == expected(documented=True)


def test_english() -> None:
    assert list(EN) == expected(documented=False)


@pytest.mark.parametrize("key", EN)
def test_both_languages_fill_the_same_gaps(key: str) -> None:
    assert gaps(ID[key]) == gaps(EN[key])


@pytest.mark.parametrize("said", [ID, EN], ids=["id", "en"])
def test_no_sentence_is_empty_or_carries_layout(said: dict[str, str]) -> None:
    assert [
        key for key, text in said.items() if not text.strip() or text != text.strip() or not text.isprintable()
    ] == []


@pytest.mark.parametrize("key", [key for key in ID if key.endswith(".source")])
def test_both_languages_name_the_same_sources(key: str) -> None:
    """Numbers of lines, articles and regulations, and names of files, are no words of a language."""
    english = next(read_documentation(rule.documentation).source for rule in RULES if key.startswith(rule.kind.code))
    assert facts(ID[key]) == facts(english)


def facts(source: str) -> list[str]:
    return sorted(re.findall(r"`\w+`|\"[^\"]+\"|[\w/]+\.(?:py|md|html)|\d[\d./-]*\d|\d", source))


def gaps(sentence: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(sentence) if name is not None}
