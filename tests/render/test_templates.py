"""The contract with templates: sandboxed, escaped by themselves, errors with line and item."""

import sys
import time
from pathlib import Path

import pytest
from rendering import render_lampiran

import rbplan
from rbplan.load.load import load_plan
from rbplan.plan.plan import Plan
from rbplan.render import run
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
    return render_lampiran(plan, "md", folder)


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
        ("a\n{{ tahun ~ 'x' }}", ("tilde", "lampiran.md.j2", 2, "")),
        ("{% include 'lain.md.j2' %}", ("missing", "lain.md.j2", 0, "")),
        ("{% include '../../../../etc/passwd' %}", ("missing", "../../../../etc/passwd", 0, "")),
        ("{{ satker.nama|safe }}", ("syntax", "lampiran.md.j2", 1, "")),
        ("{{ satker|tojson }}", ("syntax", "lampiran.md.j2", 1, "")),
        ("{{ ''.__class__.__mro__ }}", ("failed", "lampiran.md.j2", 1, "")),
        ("{{ lipsum.__globals__ }}", ("failed", "lampiran.md.j2", 1, "")),
        ("{{ baris.append(1) }}", ("failed", "lampiran.md.j2", 1, "")),
        ("{{ satker.update({'nama': 'x'}) }}", ("failed", "lampiran.md.j2", 1, "")),
        ("{{ '{0.__class__}'.format(satker) }}", ("failed", "lampiran.md.j2", 1, "")),
        ("{{ range(10 ** 9)|list }}", ("failed", "lampiran.md.j2", 1, "")),
    ],
)
def test_what_is_wrong_with_a_template_is_said_with_its_line(
    plan: Plan, tmp_path: Path, template: str, found: tuple[object, ...]
) -> None:
    assert problem(plan, tmp_path, template) == found


def test_a_problem_in_an_included_template_names_that_one(plan: Plan, tmp_path: Path) -> None:
    (tmp_path / "bagian.md.j2").write_text("a\n{{ nope }}", encoding="utf-8")
    assert problem(plan, tmp_path, "{% include 'bagian.md.j2' %}") == ("unknown", "bagian.md.j2", 2, "")


def test_a_document_without_end_is_stopped(plan: Plan, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(run, "LONGEST_DOCUMENT", 1000)
    template = "{% for a in range(1000) %}{% for b in range(1000) %}xxxx{% endfor %}{% endfor %}"
    assert problem(plan, tmp_path, template) == ("size", "lampiran.md.j2", 0, "")


@pytest.mark.parametrize("loop", ["range(99999)", "baris * 4000"])
def test_a_silent_loop_is_stopped(plan: Plan, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, loop: str) -> None:
    monkeypatch.setattr(run, "LONGEST_RENDER", 0.3)
    before = sys.gettrace()
    begin = time.monotonic()
    template = f"{{% for a in {loop} %}}{{% for b in {loop} %}}{{% endfor %}}{{% endfor %}}"
    assert problem(plan, tmp_path, template) == ("time", "lampiran.md.j2", 0, "")
    assert time.monotonic() - begin < 10
    assert sys.gettrace() is before


@pytest.mark.parametrize("expression", ["'x' * 10 ** 11", "10 ** 11 * 'x'", "[0] * 10 ** 9", "2 ** 1000000000"])
def test_a_short_expression_cannot_fill_the_memory(plan: Plan, tmp_path: Path, expression: str) -> None:
    assert problem(plan, tmp_path, f"{{{{ {expression} }}}}") == ("failed", "lampiran.md.j2", 1, "")


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
