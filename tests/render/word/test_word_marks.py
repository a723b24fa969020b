"""Braces of placeholders that do not come in pairs are found before anything looks for their end."""

import time

import pytest

from rbplan.render.problem import TemplateProblem
from rbplan.render.word.marks import check_marks


@pytest.mark.parametrize(
    "text",
    ["", "a", "{{ a }}", "{% if a %}{{ b }}{% endif %}", "{# {{ a #}", "}} a", "{ { a } }", "{{ a }} }}", "{{ a\nb }}"],
)
def test_pairs(text: str) -> None:
    check_marks(text, "a.docx")


@pytest.mark.parametrize(
    ("text", "mark", "place"),
    [
        ("a\nb {{ c\nd", "{{", "b {{ c"),
        ("{% if a }}", "{%", "{% if a }}"),
        ("{{ a {% b %} }}", "{{", "{{ a {% b %} }}"),
        ("{# a", "{#", "{# a"),
        (f"{'x' * 90} {{{{ {'y' * 90}", "{{", f"{'x' * 59}…"),
    ],
)
def test_what_does_not_end(text: str, mark: str, place: str) -> None:
    with pytest.raises(TemplateProblem) as caught:
        check_marks(text, "a.docx")
    facts = caught.value.arguments
    assert (caught.value.cause, facts["template"], facts["reason"], facts["place"]) == (
        *("word.syntax", "a.docx"),
        mark,
        place,
    )


def test_a_million_braces_take_no_time() -> None:
    begin = time.monotonic()
    with pytest.raises(TemplateProblem):
        check_marks("{{ " * 600_000, "a.docx")
    check_marks("}} " * 600_000, "a.docx")
    check_marks("{{ }} " * 300_000, "a.docx")
    assert time.monotonic() - begin < 5
