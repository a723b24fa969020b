"""Finished text, what a macro or a block gives: no expression makes live text out of a plan's with its help."""

import re
from pathlib import Path
from typing import Final

import pytest
from finished_expressions import BEGIN, HOSTILE, IMPORTS, JOINING, PART, PRINTED, STATEMENTS

from rbplan.render.document_name import Suffix
from rbplan.render.environment import make_environment
from rbplan.render.problem import TemplateProblem
from rbplan.render.run import run_source
from rbplan.render.text_document import TEXT_FORMATS
from rbplan.render.word.escape import WORD

FORMATS: Final = {**TEXT_FORMATS, "docx": WORD}

LIVE: Final[dict[Suffix, re.Pattern[str]]] = {
    "docx": re.compile(r"[<>\"]"),
    "md": re.compile(r"(?<!\\)[*$]|<"),
    "tex": re.compile(r"(?<!\\)\$|\\input|\\INPUT"),
    "html": re.compile(r"[<>\"]"),
}
"""What the hostile text would be where nothing of it is escaped, or where it is escaped for another format."""


def written(text: str, suffix: Suffix) -> str:
    for mark, own in (("{{", "<<"), ("}}", ">>"), ("{%", "<%"), ("%}", "%>")) if suffix == "tex" else ():
        text = text.replace(mark, own)
    return text.replace("'b'", f"'b.{suffix}.j2'")


def run(suffix: Suffix, template: str, folder: Path | None = None) -> str:
    """Give what a template makes; ``folder`` is where it finds others."""
    form = FORMATS[suffix]
    environment = make_environment((folder,) if folder else (), form)
    made = run_source(written(template, suffix), "a", {"satker": {"nama": HOSTILE}}, environment)
    # What finishes a web page puts a policy into it, whose elements are live.
    return made if suffix == "html" else form.finish(made)


def cause(template: str) -> object:
    with pytest.raises(TemplateProblem) as caught:
        run("md", template)
    return caught.value.cause


@pytest.mark.parametrize("suffix", FORMATS)
@pytest.mark.parametrize("template", [*(f"{{{{ {each} }}}}" for each in (*JOINING, *PRINTED)), *STATEMENTS])
def test_nothing_of_it_is_live(template: str, suffix: Suffix) -> None:
    try:
        made = run(suffix, BEGIN + template)
    except TemplateProblem:
        return
    assert LIVE[suffix].findall(made) == []


@pytest.mark.parametrize("expression", ["x|komentar", "x|teks_pdf", "[x|komentar, x]|join", "y|komentar", "y|teks_pdf"])
def test_filters_of_latex_make_nothing_live(expression: str) -> None:
    template = f"{BEGIN}{{{{ {expression} }}}}"
    if expression.startswith("y"):
        with pytest.raises(TemplateProblem):
            run("tex", template)
    else:
        assert LIVE["tex"].findall(run("tex", template)) == []


@pytest.mark.parametrize("suffix", FORMATS)
@pytest.mark.parametrize("template", IMPORTS)
def test_nothing_that_another_template_gives_is_live(template: str, suffix: Suffix, tmp_path: Path) -> None:
    (tmp_path / f"b.{suffix}.j2").write_text(written(PART, suffix), encoding="utf-8")
    try:
        made = run(suffix, template, tmp_path)
    except TemplateProblem:
        return
    assert LIVE[suffix].findall(made) == []


@pytest.mark.parametrize("suffix", FORMATS)
@pytest.mark.parametrize("expression", PRINTED)
def test_what_is_allowed_prints_something(expression: str, suffix: Suffix) -> None:
    assert run(suffix, f"{BEGIN}{{{{ {expression} }}}}") != ""


@pytest.mark.parametrize(
    "expression",
    [
        *(
            "y + x",
            "x + y",
            "y % x",
            "y * 2",
            "y|upper",
            "y.upper()",
            "y|replace('X', x)",
            "x|replace('X', y)",
            "y[0:3]",
        ),
        *(
            "x.replace('X', y)",
            "x.join([y])",
            "y|list",
            "[y]",
            "y|indent(x)",
            "y|trim('}')",
            "y ~ x",
            "y.join([x])",
            "y < x",
        ),
        *("'%s' % y", "'{}'.format(y)", "y|wordwrap(5)", "y()", "y.translate({88: x})", "'x'|e|upper"),
    ],
)
def test_it_is_said_that_the_text_is_finished(expression: str) -> None:
    assert cause(f"{BEGIN}{{{{ {expression} }}}}") == "finished"


@pytest.mark.parametrize(
    ("template", "shown"),
    [
        ("x {{ [m('*'), '*', m('a')]|join('|') }}", r"x (X \*)\|\*\|(X a)"),
        ("x {{ m(' * ')|trim }}{% filter trim %}  {{ '*' }} {% endfilter %}", r"x (X \*)\*"),
        ("x {% set t %}a\n{{ '*' }}{% endset %}{{ t|indent(2) }}", "x a\n  \\*"),
        ("x {{ z|length }} {{ z == 'X' }} {{ m('a') == m('a') }} {{ m('a') == m('c') }}", "x 1 True True False"),
        ("x {% if m('') %}ada{% endif %}{% if not kosong %} kosong{% endif %}", "x ada kosong"),
        ("x {{ {m('a'): 1}|length }}", "x 1"),
        ("x {% macro n() %} {{ 2 }} {% endmacro %}{{ n()|int + 1 }} {{ n()|float }} {{ m('a')|length }}", "x 3 2.0 5"),
        ("x {% macro d() %}a b*{% endmacro %}{{ d().split()|last }} {{ d()|string|upper }}", r"x b\* A B\*"),
        ("x {{ m('*')|string }} {{ m('*').split('X')[1] }}", r"x (X \\\*) \\\*)"),
        ("x {{ satker.kode|default(m('*')) }}", r"x (X \*)"),
        ("x {% call c() %}{{ '*' }}*{% endcall %}", r"x \**"),
        (
            "x {% for a in [['*', [['c', 0]]]] recursive %}{{ a[0] }}{{ loop(a[1]) if a[1] else '' }}{% endfor %}",
            r"x \*c",
        ),
        ("x{{ ' ' }}{{ ' ' }}{{ '**' }} {{ '*' ~ tahun ~ '*' }}", r"x  \*\* \*2022\*"),
        ("x {% autoescape true %}{{ '*<' }}{{ m('<') }}{% endautoescape %}", r"x \*&lt;(X &lt;)"),
        ("x {% macro d() %}{{ caller('*') }}{% endmacro %}{% call(a) d() %}*{{ a }}{% endcall %}", r"x *\*"),
        ("{% block b %}x {{ '*' }}{% endblock %} {{ self.b() }}", r"x \* x \*"),
    ],
)
def test_what_templates_do_with_it(template: str, shown: str) -> None:
    begin = BEGIN.replace("{% set x = satker.nama %}", "{% set x, tahun = 'x', 2022 %}").replace("m(x)", "m('')")
    assert run("md", begin + template) == shown
