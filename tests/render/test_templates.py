"""The contract with templates: sandboxed, escaped by themselves, errors with line and item."""

import os
import re
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from rendering import render_lampiran

import rbplan
from rbplan.load.load import load_plan
from rbplan.plan.plan import Plan
from rbplan.render import run
from rbplan.render.context import make_context
from rbplan.render.document import render_document
from rbplan.render.document_name import Suffix
from rbplan.render.problem import TemplateProblem
from rbplan.render.template_folder import builtin_templates

PLAN = """
rbplan: 1
tahun: 2022
satker: {nama: "KPU *Kota* <b>"}
program:
  - nama: "{{ 7 * 7 }}"
    kegiatan:
      - sub_kegiatan:
          - indikator:
              - {id: satu, uraian: "R&D | 50%", bulan: [3]}
              - {id: dua, bulan: [4]}
"""


@pytest.fixture
def plan() -> Plan:
    loaded = load_plan(PLAN.encode(), "2022.yaml").plan
    assert loaded is not None
    return loaded


def render(plan: Plan, folder: Path, template: str) -> str:
    (folder / "lampiran.md.j2").write_text(template, encoding="utf-8")
    # The mark that is put behind it is told in tests/provenance.
    return re.sub(r"\n<!-- rbplan:\S+ -->\n\Z", "", render_lampiran(plan, "md", folder))


def problem(plan: Plan, folder: Path, template: str) -> tuple[object, ...]:
    with pytest.raises(TemplateProblem) as caught:
        render(plan, folder, template)
    facts = caught.value.arguments
    return (caught.value.cause, facts["template"], facts["line"], facts["item"])


@pytest.mark.parametrize(
    ("template", "shown"),
    [
        ("x {{ satker.nama }}", r"x KPU \*Kota\* &lt;b&gt;"),
        ("x {{ satker.nama|upper }}", r"x KPU \*KOTA\* &lt;B&gt;"),
        ("x {{ satker.nama|e }}", r"x KPU \*Kota\* &lt;b&gt;"),
        ("x {{ satker.nama|escape }}", r"x KPU \*Kota\* &lt;b&gt;"),
        ("x {{ [satker.nama, '*']|join('|') }}", r"x KPU \*Kota\* &lt;b&gt;\|\*"),
        ("{% macro m(t) %}({{ t }}){% endmacro %}x {{ m(satker.nama) }}", r"x (KPU \*Kota\* &lt;b&gt;)"),
        ("{% set t %}*{{ satker.nama }}*{% endset %}x {{ t }}", r"x *KPU \*Kota\* &lt;b&gt;*"),
        ("{% autoescape false %}x {{ satker.nama }}{% endautoescape %}", r"x KPU \*Kota\* &lt;b&gt;"),
        ("x {{ baris[0].program.isi }}", r"x {{ 7 \* 7 }}"),
        ("x {{ baris[0].indikator.isi }}", r"x R&D \| 50%"),
        ("x {{ tahun }}{{ baris[1].program }}", "x 2022"),
    ],
)
def test_values_are_escaped_once_whatever_the_template_does(
    plan: Plan, tmp_path: Path, template: str, shown: str
) -> None:
    assert render(plan, tmp_path, template) == shown


@pytest.mark.parametrize(
    ("template", "found"),
    [
        ("a\n{{ lampiran.nope }}", ("unknown", "lampiran.md.j2", 2, "")),
        ("{% for b in baris %}\n{{ b.nope }}{% endfor %}", ("unknown.item", "lampiran.md.j2", 2, "satu")),
        (
            "{% for b in baris %}{% if b.id == 'dua' %}\n\n{{ 1 / 0 }}{% endif %}{% endfor %}",
            ("failed.item", "lampiran.md.j2", 3, "dua"),
        ),
        ("a\n\n{% if %}", ("syntax", "lampiran.md.j2", 3, "")),
        ("a\n{% include 'lain.md.j2' %}", ("missing.line", "lampiran.md.j2", 2, "")),
        ("{% include '../../../../etc/passwd' %}", ("missing.line", "lampiran.md.j2", 1, "")),
        ("{% include '/etc/passwd' %}", ("missing.line", "lampiran.md.j2", 1, "")),
        (r"{% include '..\\..\\x' %}", ("missing.line", "lampiran.md.j2", 1, "")),
        ("{% include ['a.md.j2', 'b.md.j2'] %}", ("missing.line", "lampiran.md.j2", 1, "")),
        ("{% extends 'lain.md.j2' %}", ("missing.line", "lampiran.md.j2", 1, "")),
        ("a\n{% from 'penutup.md.j2' import nope %}{{ nope() }}", ("unknown", "lampiran.md.j2", 2, "")),
        ("{{ satker.nama|safe }}", ("syntax", "lampiran.md.j2", 1, "")),
        ("{{ satker|tojson }}", ("syntax", "lampiran.md.j2", 1, "")),
        ("{{ ''.__class__.__mro__ }}", ("forbidden", "lampiran.md.j2", 1, "")),
        ("{{ cycler.__init__.__globals__ }}", ("forbidden", "lampiran.md.j2", 1, "")),
        ("{{ lipsum(n=9) }}", ("unknown", "lampiran.md.j2", 1, "")),
        ("{{ baris|random }}", ("syntax", "lampiran.md.j2", 1, "")),
        ("{{ baris.append(1) }}", ("forbidden", "lampiran.md.j2", 1, "")),
        ("{{ satker.update({'nama': 'x'}) }}", ("forbidden", "lampiran.md.j2", 1, "")),
        ("{{ '{0.__class__}'.format(satker) }}", ("forbidden", "lampiran.md.j2", 1, "")),
        ("{{ [lampiran.nope] }}", ("unknown", "lampiran.md.j2", 1, "")),
        ("{{ {'a': nope} }}", ("unknown", "lampiran.md.j2", 1, "")),
        ("a\n{{ baris|map(attribute='nope')|list }}", ("unknown", "lampiran.md.j2", 2, "")),
        ("{% for b in baris %}{{ [b.nope] }}{% endfor %}", ("unknown.item", "lampiran.md.j2", 1, "satu")),
        ("{{ nope|pprint }}", ("unknown", "lampiran.md.j2", 1, "")),
        ("{% macro m() %}x{% endmacro %}\n{{ m() + satker.nama }}", ("finished", "lampiran.md.j2", 2, "")),
        ("{{ range(10 ** 9)|list }}", ("too_much", "lampiran.md.j2", 1, "")),
    ],
)
def test_what_is_wrong_with_a_template_is_said_with_its_line(
    plan: Plan, tmp_path: Path, template: str, found: tuple[object, ...]
) -> None:
    assert problem(plan, tmp_path, template) == found


INSIDE = {
    "bagian.md.j2": "a\n{{ nope }}",
    "sel.md.j2": "a\n{% macro sel(isi) %}\n{{ isi.nope }}{% endmacro %}",
    "luar.md.j2": "{% macro luar(isi) %}\n{{ caller(isi) }}{% endmacro %}",
    "dalam.md.j2": "{% from 'sel.md.j2' import sel %}\n{% macro dalam(b) %}{{ sel(b.indikator) }}{% endmacro %}",
    "rusak.md.j2": "a\n\n{% if %}",
    "memanggil.md.j2": "a\n{% include 'tidak-ada.md.j2' %}",
    "sub/bagian.md.j2": "\n{{ nope }}",
}
"""Templates beside the one that a test renders."""


@pytest.mark.parametrize(
    ("template", "found"),
    [
        ("{% include 'bagian.md.j2' %}", ("unknown", "bagian.md.j2", 2, "")),
        ("{% include 'sub/bagian.md.j2' %}", ("unknown", "sub/bagian.md.j2", 2, "")),
        ("{% for b in baris %}{% include 'bagian.md.j2' %}{% endfor %}", ("unknown.item", "bagian.md.j2", 2, "satu")),
        (
            "{% from 'sel.md.j2' import sel %}{% for b in baris %}{{ sel(b.indikator) }}{% endfor %}",
            ("unknown.item", "sel.md.j2", 3, "satu"),
        ),
        (
            "{% import 'dalam.md.j2' as d %}{% for b in baris[1:] %}\n{{ d.dalam(b) }}{% endfor %}",
            ("unknown.item", "sel.md.j2", 3, "dua"),
        ),
        (
            "{% import 'luar.md.j2' as l%}{%for b in baris%}\n{% call(x) l.luar(b) %}\n{{ x.a }}{%endcall%}{%endfor%}",
            ("unknown.item", "lampiran.md.j2", 3, "satu"),
        ),
        (
            "{% set satu = baris[0] %}{% for b in baris %}{% if not loop.first %}{{ b.nope }}{% endif %}{% endfor %}",
            ("unknown.item", "lampiran.md.j2", 1, "dua"),
        ),
        (
            "{% for b in baris %}{% for bulan in b.bulan %}{{ bulan.nope }}{% endfor %}{% endfor %}",
            ("unknown.item", "lampiran.md.j2", 1, "satu"),
        ),
        ("{% for b in baris %}x{% endfor %}\n{{ nope }}", ("unknown", "lampiran.md.j2", 2, "")),
        ("{% include 'rusak.md.j2' %}", ("syntax", "rusak.md.j2", 3, "")),
        ("{% from 'rusak.md.j2' import x %}", ("syntax", "rusak.md.j2", 3, "")),
        ("{% include 'memanggil.md.j2' %}", ("missing.line", "memanggil.md.j2", 2, "")),
        ("{% macro m() %}\n{{ m() }}{% endmacro %}{{ m() }}", ("depth.line", "lampiran.md.j2", 2, "")),
        ("a\n{% include 'lampiran.md.j2' %}", ("depth.line", "lampiran.md.j2", 2, "")),
        ("{{ " + "(" * 20000 + "1" + ")" * 20000 + " }}", ("depth", "lampiran.md.j2", 0, "")),
        ("{{ " + "not " * 500 + "1 }}", ("depth", "lampiran.md.j2", 0, "")),
    ],
)
def test_a_problem_elsewhere_names_that_template_and_the_item(
    plan: Plan, tmp_path: Path, template: str, found: tuple[object, ...]
) -> None:
    (tmp_path / "sub").mkdir()
    for name, text in INSIDE.items():
        (tmp_path / name).write_text(text, encoding="utf-8")
    assert problem(plan, tmp_path, template) == found


def test_a_built_in_part_that_fails_is_named(plan: Plan, tmp_path: Path) -> None:
    template = "{% set lampiran = {} %}{% include 'isi-lampiran.md.j2' %}"
    lines = (builtin_templates() / "isi-lampiran.md.j2").read_text(encoding="utf-8").splitlines()
    line = next(number for number, line in enumerate(lines, start=1) if "in lampiran.kepala" in line)
    assert problem(plan, tmp_path, template) == ("unknown", "isi-lampiran.md.j2", line, "")


@pytest.mark.parametrize(
    ("name", "text", "made"),
    [
        ("lampiran.md.j2", "Milik kantor", "Milik kantor"),
        ("penutup.md.j2", "{% macro penutup(a, b, c, d) %}Milik kantor{% endmacro %}", "\n\nMilik kantor\n"),
    ],
)
def test_a_template_is_not_read_through_a_link_out_of_its_folder(
    plan: Plan, tmp_path: Path, name: str, text: str, made: str
) -> None:
    own = tmp_path / "own"
    own.mkdir()
    (tmp_path / "rahasia").write_text("rahasia", encoding="utf-8")
    (own / name).symlink_to(tmp_path / "rahasia")
    with pytest.raises(TemplateProblem) as caught:
        render_lampiran(plan, "md", own)
    assert caught.value.args == ("outside", name, 0, "", "")
    (own / name).unlink()
    (own / "lain.txt").write_text(text, encoding="utf-8")
    (own / name).symlink_to("lain.txt")
    (tmp_path / "link").symlink_to(own)
    assert made in render_lampiran(plan, "md", tmp_path / "link")


@pytest.mark.skipif(sys.platform == "win32", reason="makes pipes and links")
@pytest.mark.parametrize(
    ("make", "cause"),
    [
        (os.mkfifo, "irregular"),
        (os.mkdir, "irregular"),
        (lambda file: file.symlink_to(file.name), "irregular"),
        (lambda file: file.symlink_to("tidak-ada"), "irregular"),
        (lambda file: file.symlink_to("/dev/zero"), "outside"),
        (lambda file: file.symlink_to("/tidak/ada"), "outside"),
    ],
)
@pytest.mark.parametrize("name", ["lampiran.md.j2", "penutup.md.j2", "lampiran.docx", "lampiran.typ", "dasar.typ"])
def test_what_has_the_name_of_a_template_and_is_no_file(
    plan: Plan, tmp_path: Path, name: str, make: Callable[[Path], None], cause: str
) -> None:
    make(tmp_path / name)
    suffix: Suffix = "pdf" if name.endswith(".typ") else "docx" if name.endswith(".docx") else "md"
    with pytest.raises(TemplateProblem) as caught:
        render_document(make_context(plan), "lampiran", suffix, tmp_path)
    assert caught.value.args == (cause, name, 0, "", "")


@pytest.mark.parametrize(
    ("content", "found"),
    [
        (b"a\nb\xff", ("encoding", "lampiran.md.j2", 2, "")),
        (b" " * 5_000_001, ("large", "lampiran.md.j2", 0, "")),
    ],
)
def test_what_is_no_template(plan: Plan, tmp_path: Path, content: bytes, found: tuple[object, ...]) -> None:
    (tmp_path / "lampiran.md.j2").write_bytes(content)
    with pytest.raises(TemplateProblem) as caught:
        render_lampiran(plan, "md", tmp_path)
    facts = caught.value.arguments
    assert (caught.value.cause, facts["template"], facts["line"], facts["item"]) == found


def test_a_document_without_end_is_stopped(plan: Plan, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(run, "LONGEST_DOCUMENT", 1000)
    template = "{% for a in range(1000) %}{% for b in range(1000) %}xxxx{% endfor %}{% endfor %}"
    assert problem(plan, tmp_path, template) == ("size", "lampiran.md.j2", 0, "")


@pytest.mark.parametrize(
    "expression",
    [
        *(
            "'x' * 10 ** 11",
            "10 ** 11 * 'x'",
            "[0] * 10 ** 9",
            "2 ** 1000000000",
            "10 ** 64 ** 64",
            "10**60 * 10**3000",
        ),
        *(
            "(10 ** 64) ** 64",
            "10 ** 60 * 10 ** 3000",
            "'x'.center(10 ** 9)",
            "'x'|center(10 ** 9)",
            "'x'|center(width=10 ** 9)",
        ),
        *("'x'.ljust(10 ** 9)", "'x'.rjust(10 ** 9)", "'x'.zfill(10 ** 9)", "'\\t'.expandtabs(10 ** 9)"),
        *("'%1000000000d' % 1", "'%*d' % (10 ** 9, 1)", "'%(a)1000000000d' % {'a': 1}", "'%.1000000000f' % 1"),
        *("'%1000000000d'|format(1)", "'{:1000000000}'.format(1)", "'{:{w}}'.format(1, w=10 ** 9)"),
        *("'{a:1000000000}'.format_map({'a': 1})",),
        *("'x'|indent(10 ** 9)", "[1]|batch(10 ** 9, 0)|list", "[1]|slice(10 ** 9)|list"),
        *("('x' * 9999).replace('x', 'y' * 9999)", "('x' * 9999)|replace('x', 'y' * 9999)"),
        *("('x' * 9999).join('y' * 9999)", "('y' * 9999)|join('x' * 9999)", "range(99999)|join('x' * 9999)|upper"),
    ],
)
def test_a_short_expression_cannot_fill_the_memory(plan: Plan, tmp_path: Path, expression: str) -> None:
    assert problem(plan, tmp_path, f"{{{{ {expression} }}}}") == ("too_much", "lampiran.md.j2", 1, "")


@pytest.mark.parametrize(
    ("expression", "told"),
    [
        ("[0] * 100000", "* 100000"),
        ("2 ** 1000", "** 1000"),
        ("2 ** (10 ** 60)", "** 1" + 36 * "0" + "…"),
        ("'x'.center(10 ** 10)", "10000000000"),
        ("'%*d' % (9, 1)", "%*"),
        ("'%1000000000d' % 1", "%1000000000"),
        ("'{:1000000000}'.format(1)", "{:1000000000}"),
        ("range(10 ** 9)", "range(1000000000)"),
        ("('x' * 9999)|replace('x', 'y' * 9999)", "replace: 9999 × 9999"),
        ("''.__class__", "__class__"),
        ("''.format.__self__", "__self__"),
        ("baris.clear()", "clear"),
    ],
)
def test_what_was_asked_for_is_said(plan: Plan, tmp_path: Path, expression: str, told: str) -> None:
    with pytest.raises(TemplateProblem) as caught:
        render(plan, tmp_path, f"{{{{ {expression} }}}}")
    assert caught.value.arguments["reason"] == told


@pytest.mark.parametrize(
    ("expression", "shown"),
    [
        ("'x'.center(5)", "  x  "),
        ("'%05d %s' % (7, 'a')", "00007 a"),
        ("'NIP 197001011990011001 %s'|format('a')", "NIP 197001011990011001 a"),
        ("'NIP 197001011990011001 {:>3}'.format('a')", "NIP 197001011990011001   a"),
        ("'aXb'|replace('X', ', ')", "a, b"),
        ("[1, 2, 3]|batch(2, 0)|list|length", "2"),
        ("range(5)|join(', ')", "0, 1, 2, 3, 4"),
    ],
)
def test_what_is_limited_still_works(plan: Plan, tmp_path: Path, expression: str, shown: str) -> None:
    assert render(plan, tmp_path, f"x {{{{ {expression} }}}}") == f"x {' '.join(shown.split())}"


def test_ordinary_products_and_powers_are_worked_out(plan: Plan, tmp_path: Path) -> None:
    assert render(plan, tmp_path, "x {{ 6 * 7 }} {{ 2 ** 10 }} {{ 'ab' * 3 }}") == "x 42 1024 ababab"


def test_what_the_own_folder_lacks_is_built_in(plan: Plan, tmp_path: Path) -> None:
    assert render_lampiran(plan, "md", tmp_path) == render_lampiran(plan, "md", None)


def test_the_plans_folder_is_not_searched(plan: Plan, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "lampiran.md.j2").write_text("jahat", encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    assert "jahat" not in render_lampiran(plan, "md", None)


def test_builtin_templates_of_a_checkout_and_of_a_wheel(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert (builtin_templates() / "lampiran.md.j2").is_file()
    package = tmp_path / "site-packages" / "rbplan"
    (package / "templates").mkdir(parents=True)
    monkeypatch.setattr(rbplan, "__file__", str(package / "__init__.py"))
    assert builtin_templates() == package / "templates"
    (package / "templates").rmdir()
    assert builtin_templates() == tmp_path / "templates"
