"""Every error of the models: its place, its kind, and the facts that word it."""

from typing import get_args

import pytest
from plan_text import Told, load, told
from shape_cases import NO_PLAN, SHAPE, Case
from value_cases import VALUE

from rbplan.document.document import Data
from rbplan.load.explain import EXPLANATIONS, type_term
from rbplan.load.kinds import LOAD_KINDS
from rbplan.wording.catalogue import LANGUAGES, read_catalogue

CASES: dict[str, Case] = SHAPE | VALUE


@pytest.mark.parametrize(("error_type", "text", "expected"), CASES.values(), ids=CASES)
def test_told_at_its_place(error_type: str, text: str, expected: Told) -> None:
    assert error_type in EXPLANATIONS
    assert told(load(text).diagnostics) == [expected]


@pytest.mark.parametrize(("text", "expected"), NO_PLAN.values(), ids=NO_PLAN)
def test_no_plan_at_all(text: str, expected: Told) -> None:
    loaded = load(text)
    assert told(loaded.diagnostics) == [expected]
    assert loaded.plan is None


@pytest.mark.parametrize("text", [*(case.text for case in CASES.values()), *(text for text, _ in NO_PLAN.values())])
def test_worded_with_advice_in_every_language(text: str) -> None:
    for language in LANGUAGES:
        words = read_catalogue(language)
        for diagnostic in load(text).diagnostics:
            sentences = (words.message(diagnostic), words.help(diagnostic))
            assert all(sentence and not {"{", "None"} & set(sentence.split()) for sentence in sentences)


def test_every_explanation_has_a_case() -> None:
    assert {case.error_type for case in CASES.values()} == set(EXPLANATIONS)


def test_every_wording_of_loading_has_a_case() -> None:
    shown = {case.expected[0] for case in CASES.values()} | {wording for _, (wording, *_) in NO_PLAN.values()}
    codes = {kind.code for kind in LOAD_KINDS}
    assert shown == {key for key in read_catalogue("id").entries if key[:5] in codes and not key.endswith(".help")}


@pytest.mark.parametrize("value", [None, "x", True, 1, [], {}])
def test_every_kind_of_data_has_a_word(value: Data) -> None:
    assert len(get_args(Data)) == 6
    for language in LANGUAGES:
        assert f"term.{type_term(value)}" in read_catalogue(language).entries
