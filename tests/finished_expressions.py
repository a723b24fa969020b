"""What a hostile template may try with finished text ``y``, ``z`` and hostile text of a plan ``x``."""

from typing import Final

HOSTILE: Final = 'X \\input{x} $a$ *b* <w:fldSimple w:instr="DDE"/>'
"""It would mean something in LaTeX, Markdown, HTML and Word."""

BEGIN: Final = (
    "{% set x = satker.nama %}{% macro m(t) %}(X {{ t }}){% endmacro %}{% macro c() %}{{ caller() }}{% endmacro %}"
    "{% set y = m(x) %}{% set z %}X{% endset %}{% set kosong %}{% endset %}"
)

JOINING: Final = (
    *("y + x", "x + y", "y + y", "'a' + y", "y % x", "x % y", "'%s %s' % (y, x)", "y * 2", "z % x", "z + x", "x + z"),
    *("y|format(x)", "x|format(y)", "'%s'|format(y)", "y.format(x)", "'{} {}'.format(y, x)", "'{0}{a}'.format(x, a=y)"),
    *("'{a}'.format_map({'a': y})", "y.replace('X', x)", "x.replace('X', y)", "z.replace('X', x)"),
    *(
        "y|replace('X', x)",
        "x|replace('X', y)",
        "x|replace('X', z)",
        "z|replace('X', x)",
        "y.join([x])",
        "z.join([x, x])",
    ),
    *(
        "x.join([y])",
        "y.translate({88: x})",
        "z.translate({88: x})",
        "y.center(90, x)",
        "x.center(90, y)",
        "z.ljust(9, x)",
    ),
    *("y|center(90)", "y|indent(x)", "y|indent(x, true)", "x|indent(y)", "y|indent(2, x)", "y|trim(x)", "y|trim('}')"),
    *("x|trim(y)", "y|wordwrap(5)", "y|wordwrap(5, true, x)", "x|wordwrap(5, true, y)", "x|truncate(5, true, y)"),
    *(
        "y|truncate(9, true, x)",
        "y|truncate(9)",
        "y|upper",
        "y|lower",
        "y|title",
        "y|capitalize",
        "y|string",
        "y|pprint",
    ),
    *("y|reverse", "y|reverse|list|join", "y|list", "y|list|join", "y|first", "y|last", "y|sum", "[x]|sum(start=y)"),
    *(
        "[y]|sum(start='')",
        "y|batch(2)|list",
        "y|slice(2)|list",
        "y|sort",
        "[x, y]|sort|join",
        "[y]|pprint",
        "[y]",
        "{'a': y}",
    ),
    *(
        "(y, x)",
        "y|map('upper')|list",
        "[y]|map('upper')|list",
        "[y]|map('replace', 'X', x)|list",
        "y[0:9]",
        "y[1:]",
        "z[0]",
    ),
    *(
        "y[-1]",
        "y['text']",
        "y.text",
        "y|attr('text')",
        "[y]|map(attribute='text')|join",
        "y|wordcount",
        "y|int",
        "y|float",
    ),
    *(
        "y|filesizeformat",
        "y|abs",
        "y|round",
        "y|min",
        "y|max",
        "[x, y]|max",
        "y|dictsort",
        "y|items|list",
        "y|unique|list",
    ),
    *(
        "y|select|list",
        "y|groupby('a')",
        "y ~ x",
        "x ~ y",
        "y()",
        "y.upper()",
        "y.strip()",
        "y.splitlines()",
        "x.strip(y)",
    ),
    *(
        "x.split(y)",
        "y < x",
        "x >= y",
        "-y",
        "+y",
        "y / 2",
        "y // 2",
        "y ** 2",
        "y in x",
        "y in y",
        "loop_free|default(y) + x",
    ),
)
"""Expressions that are refused, or come to something harmless."""

PRINTED: Final = (
    *(
        "y",
        "z",
        "x",
        "y|e",
        "x|e",
        "x|escape|e",
        "y|forceescape",
        "[y, x]|join(' ')",
        "[x, x]|join(y)",
        "[x, z]|join(x)",
    ),
    *(
        "[y, x]|join",
        "[x]|map('e')|join(x)",
        "[x|e, x]|join(', ')",
        "y|trim",
        "y|indent",
        "y|indent(2, true)",
        "y|default(x)",
    ),
    *(
        "kosong|default(x, true)",
        "y if y else x",
        "kosong or x",
        "y and x",
        "[y, x]|first",
        "[y, x]|last",
        "{'a': y}.a",
    ),
    *("namespace(a=y).a", "cycler(y, x).next()", "dict(a=y)['a']", "y|length", "y|count", "y == x", "x == y", "y != z"),
    *(
        "y is string",
        "y is defined",
        "y is none",
        "y in [x, y]",
        "x ~ x",
        "x + x",
        "x % ()",
        "x|upper",
        "x|replace('X', x)",
    ),
    *(
        "x|replace('$', '*')",
        "x.translate({88: x})",
        "x[3:20]",
        "x|reverse",
        "x|list",
        "x|center(90)",
        "x|indent(x)",
        "(x, x)",
    ),
    *(
        "'*<$\\\\input$'",
        "'%s' % x",
        "'{}'.format(x)",
        "x|wordwrap(5, true, x)",
        "m(x + x)",
        "m(m(x))",
        "m(y|default(x))",
    ),
)
"""Expressions that print something, nothing of it unescaped."""

STATEMENTS: Final = (
    *("{% filter upper %}{{ x }}{% endfilter %}", "{% filter replace('X', x) %}X{% endfilter %}"),
    *("{% filter default(x, true) %}{% endfilter %}", "{% filter join(x) %}X{% endfilter %}"),
    *("{% filter indent(x, true) %}X{% endfilter %}", "{% filter string %}{{ x }}{% endfilter %}"),
    *("{% filter e %}{{ x }}{% endfilter %}", "{% filter trim %} {{ x }} {% endfilter %}"),
    *("{% filter length %}{{ x }}{% endfilter %}", "{% set t | upper %}{{ x }}{% endset %}{{ t }}"),
    *("{% set t | default(x, true) %}{% endset %}{{ t }}", "{% set t | trim | default(x) %}{{ x }}{% endset %}{{ t }}"),
    *(
        "{% call '{}'.format(x) %}{% endcall %}",
        "{% call '{a}'.format(a=x) %}{% endcall %}",
        "{% call m(x) %}{% endcall %}",
    ),
    *(
        "{% call c() %}{{ x }}{% endcall %}",
        "{% call(a) c() %}{{ x }}{% endcall %}",
        "{% call x.strip() %}{% endcall %}",
    ),
    *("{% call dict(a=x) %}{% endcall %}", "{% call namespace(a=x) %}{% endcall %}", "{{ m(caller=x) }}"),
    *("{{ '{}'.format(x, caller=m) }}", "{% macro d() %}{{ caller() + x }}{% endmacro %}{% call d() %}X{% endcall %}"),
    *("{% macro d() %}{{ caller()|replace('X', x) }}{% endmacro %}{% call d() %}X{% endcall %}",),
    *("{% for a in y %}{{ a }}{% endfor %}", "{% for a in [x, y] %}{{ a }}{{ loop.cycle(x, y) }}{% endfor %}"),
    *("{% for a in [[x, []]] recursive %}{{ a[0] }}{{ loop(a[1]) }}{% endfor %}",),
    *("{% for a in [[x]] recursive %}{% if a is string %}{{ a }}{% else %}{{ loop(a) + x }}{% endif %}{% endfor %}",),
    *("{% autoescape false %}{{ x }}{{ y }}{% set t %}{{ x }}{% endset %}{{ t }}{{ m(x) }}{% endautoescape %}",),
    *("{% autoescape true %}{{ x }}{{ y }}{% set t %}{{ x }}{% endset %}{{ t }}{{ m(x) }}{% endautoescape %}",),
    *("{% autoescape x %}{{ x }}{{ y }}{% set t %}{{ x }}{% endset %}{{ t }}{{ m(x) }}{% endautoescape %}",),
    *(
        "{% autoescape false %}{{ y + x }}{% endautoescape %}",
        "{% autoescape true %}{{ y|replace('X', x) }}{% endautoescape %}",
    ),
    *(
        "{% set ns = namespace(a='') %}{% set ns.a = y %}{{ ns.a }}",
        "{% set ns = namespace(a=y) %}{% set ns.a = ns.a + x %}",
    ),
    *("{% block b %}{{ x }}{% endblock %}{{ self.b() }}", "{% block b %}X{% endblock %}{{ self.b() + satker.nama }}"),
    *("{% block b %}X{% endblock %}{{ self.b()|replace('X', satker.nama) }}", "{{ [self, x]|join }}"),
    *("{% if y %}{{ x }}{% endif %}{% if y == x %}{{ x }}{% endif %}", "{% with a = y %}{{ a }}{% endwith %}"),
)
"""Whole commands."""

IMPORTS: Final = (
    *("{% import 'b' as b with context %}{{ b }}", "{% import 'b' as b with context %}{{ b.t }}{{ b.m(satker.nama) }}"),
    *(
        "{% import 'b' as b with context %}{{ [b, satker.nama]|join }}",
        "{% import 'b' as b with context %}{{ b ~ satker.nama }}",
    ),
    *("{% import 'b' as b with context %}{{ satker.nama|replace('X', b) }}", "{% include 'b' %}"),
    *("{% import 'b' as b with context %}{{ b.t + satker.nama }}", "{% import 'b' as b %}{{ b.t|replace('X', x) }}"),
    *(
        "{% from 'b' import t, m with context %}{{ t }}{{ m(satker.nama) }}{{ m(t) }}",
        "{% from 'b' import t %}{{ [t]|list }}",
    ),
)
"""Commands that take something from another template, ``b``."""

PART: Final = (
    "{{ satker.nama if satker }}{% macro m(t) %}X{{ t }}{% endmacro %}"
    "{% set t %}X{{ satker.nama if satker }}{% endset %}"
)
