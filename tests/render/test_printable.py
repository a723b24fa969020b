"""What is no text is not printed: Python would show it with its address in memory, another one on every run."""

from pathlib import Path

import pytest
from rendering import real_plan
from test_finished_text import FORMATS, run
from word_documents import template, word

from rbplan.render.document_name import Suffix
from rbplan.render.problem import TemplateProblem

REFUSED = {
    "range": "function",
    "satker.nama|map('upper')": "generator",
    "satker.items": "builtin_function_or_method",
    "satker.items()": "dict_items",
    "range(3)": "range",
    "[1, [range]]": "function",
    "{'a': {'b': range} }": "function",
    "cycler('a')": "Cycler",
    "m": "Macro",
    "self": "TemplateReference",
    "range|string": "function",
    "range|upper": "function",
    "'a'|replace('a', range)": "function",
    "[range]|join": "function",
    "[m('a'), range]|join": "function",
    "range ~ ''": "function",
    "'a' ~ satker.nama ~ range": "function",
    "'%s' % range": "function",
    "'%s %s' % (1, range)": "function",
    "'%s'|format(range)": "function",
    "'{}'.format(range)": "function",
    "'{a}'.format(a=range)": "function",
    "'{a}'.format_map({'a': range})": "function",
    "range|e": "function",
    "range|default('x')": "function",
    "range|pprint": "function",
    "range|urlencode": "function",
}

PRINTED = {
    "'abc'|map('upper')|list": "[&apos;A&apos;, &apos;B&apos;, &apos;C&apos;]",
    "'abc'|map('upper')|join('-')": "A-B-C",
    "'-'.join('abc'|map('upper'))": "A-B-C",
    "range(3)|list": "[0, 1, 2]",
    "range(3)|join": "012",
    "(1, 2.5, true, none)": "(1, 2.5, True, None)",
    "none": "",
    "true": "True",
    "1 ~ 'a' ~ 2.5": "1a2.5",
    "'%s %d' % ('a', 2)": "a 2",
    "'{}'.format([1])": "[1]",
    "[{'a': 1}]|join(attribute='a')": "1",
}

MACRO = "{% macro m(t) %}{{ t }}{% endmacro %}"


@pytest.mark.parametrize("suffix", FORMATS)
@pytest.mark.parametrize(("expression", "kind"), REFUSED.items())
def test_it_is_refused_in_every_format(expression: str, kind: str, suffix: Suffix) -> None:
    with pytest.raises(TemplateProblem) as caught:
        run(suffix, f"{MACRO}\n{{{{ {expression} }}}}")
    assert caught.value.args == ("unprintable", "a", 2, kind, "")


@pytest.mark.parametrize(("expression", "text"), PRINTED.items())
def test_text_numbers_and_lists_are_printed(expression: str, text: str) -> None:
    assert run("docx", f"{MACRO}{{{{ {expression} }}}}") == text


@pytest.mark.parametrize("name", ["teks_pdf", "komentar"])
def test_the_filters_of_latex_refuse_it_too(name: str) -> None:
    with pytest.raises(TemplateProblem) as caught:
        run("tex", f"{{{{ range|{name} }}}}")
    assert caught.value.args == ("unprintable", "a", 1, "function", "")


def test_a_word_template_says_near_which_words(tmp_path: Path) -> None:
    with pytest.raises(TemplateProblem) as caught:
        word(real_plan(), templates=template(tmp_path, "Jumlah: {{ range }} buah"))
    assert caught.value.cause == "word.unprintable"
    told = caught.value.arguments
    assert (told["reason"], told["place"]) == ("function", "Jumlah: {{ range }} buah")
