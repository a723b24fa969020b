"""Finished text in Word templates: no expression makes elements out of a plan's text with its help."""

from pathlib import Path

import pytest
from finished_expressions import BEGIN, HOSTILE, STATEMENTS
from rendering import real_plan
from word_documents import part, template, word

from rbplan.plan.plan import Plan
from rbplan.render.problem import TemplateProblem


@pytest.fixture(scope="module")
def plan() -> Plan:
    real = real_plan()
    assert real.satker is not None
    return real.model_copy(update={"satker": real.satker.model_copy(update={"nama": HOSTILE})})


@pytest.mark.parametrize(
    "command",
    ["{{ y.translate({88: x}) }}", "{{ y }}", "{{ [y, x]|join(x) }}", "{{ x|replace('X', y) }}", *STATEMENTS[:12]],
)
def test_nothing_of_it_is_live(command: str, tmp_path: Path, plan: Plan) -> None:
    try:
        made = part(word(plan, templates=template(tmp_path, BEGIN + command)))
    except TemplateProblem:
        return
    assert b"<w:fld" not in made


@pytest.mark.parametrize("expression", ["y + x", "y|replace('X', x)", "y.translate({88: x})", "y|upper"])
def test_it_is_said_that_the_text_is_finished(expression: str, tmp_path: Path, plan: Plan) -> None:
    with pytest.raises(TemplateProblem) as caught:
        word(plan, templates=template(tmp_path, f"{BEGIN}{{{{ {expression} }}}}"))
    assert caught.value.cause == "word.finished"
