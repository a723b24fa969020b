"""The contract with Word templates: what they may do, and what is said where they fail."""

import re
import time
import zipfile
from pathlib import Path

import pytest
from docx import Document
from rendering import real_plan
from word_documents import TEMPLATES, opened, part, plain, script_templates, template, whole_text, word

import rbplan
from rbplan.render import run
from rbplan.render.confined import limits
from rbplan.render.confined.documents import render_documents
from rbplan.render.context import make_context
from rbplan.render.document_name import DOCUMENTS
from rbplan.render.pdf.wish import PdfWish
from rbplan.render.problem import TemplateProblem


def problem(folder: Path) -> tuple[object, ...]:
    with pytest.raises(TemplateProblem) as caught:
        word(real_plan(), templates=folder)
    facts = caught.value.arguments
    return (caught.value.cause, facts["template"], facts.get("place", ""), facts["item"])


def test_the_committed_templates_are_what_the_script_makes(tmp_path: Path) -> None:
    """Part by part: how a zip is packed differs from one Python to the next."""
    made = script_templates(tmp_path / "made")
    assert sorted(file.name for file in made.iterdir()) == sorted(f"{name}.docx" for name in DOCUMENTS)
    for file in made.iterdir():
        with zipfile.ZipFile(file) as new, zipfile.ZipFile(TEMPLATES / file.name) as committed:
            assert new.namelist() == committed.namelist()
            differing = [name for name in new.namelist() if new.read(name) != committed.read(name)]
            assert (file.name, differing) == (file.name, [])
            assert {entry.date_time for entry in committed.infolist()} == {(1980, 1, 1, 0, 0, 0)}


def test_what_an_office_sees_in_word_has_names_that_it_understands() -> None:
    for name in DOCUMENTS:
        document = Document(str(TEMPLATES / f"{name}.docx"))
        used = set(re.findall(rb'w:[pr]Style w:val="([^"]+)"', part((TEMPLATES / f"{name}.docx").read_bytes())))
        assert {style for style in used if not style.startswith(b"RB")} == set()
        assert used <= {style.style_id.encode() for style in document.styles}
        assert {style.name for style in document.styles if not style.name.startswith("RB ")} == {
            *("Normal", "Default Paragraph Font", "Normal Table", "No List")
        }


def test_only_one_place_calls_docxtpl_and_only_in_the_sandbox() -> None:
    source = Path(rbplan.__file__).parent
    calls = [
        (path.name, line.strip())
        for path in sorted(source.rglob("*.py"))
        for line in path.read_text(encoding="utf-8").splitlines()
        if ("docxtpl" in line.split("#")[0] and "import" in line)
        or re.search(r"\btemplate\.render\(|DocxTemplate\(", line)
    ]
    assert calls == [
        ("engine.py", "from docxtpl import DocxTemplate"),
        ("engine.py", "template.render(dict(context), jinja_env=sandbox)"),
    ]


def test_a_template_of_the_users_own_comes_first_and_may_be_restyled(tmp_path: Path) -> None:
    document = Document(str(TEMPLATES / "lampiran.docx"))
    document.styles["RB Isi Tabel"].font.name = "Arial"
    document.paragraphs[0].insert_paragraph_before("Kantor {{ satker.singkatan }}")
    document.save(str(tmp_path / "lampiran.docx"))
    made = word(real_plan(), templates=tmp_path)
    assert whole_text(made).splitlines()[0] == "Kantor KPU Kota Metro"
    assert opened(made).styles["RB Isi Tabel"].font.name == "Arial"
    # What is not there is built in.
    assert word(real_plan(), "matriks", templates=tmp_path) == word(real_plan(), "matriks")


def test_a_placeholder_that_word_has_torn_apart_is_found(tmp_path: Path) -> None:
    document = Document()
    paragraph = document.add_paragraph()
    for piece in ("Tahun {", "{ ta", "hun }", "} ", "{", "% if bentuk == “alih-teks” %", "}ya{% endif %}"):
        paragraph.add_run(piece)
    document.save(str(tmp_path / "lampiran.docx"))
    assert whole_text(word(real_plan(), templates=tmp_path)).strip() == "Tahun 2022 ya"


@pytest.mark.parametrize(
    ("paragraphs", "found"),
    [
        (("a", "NOMOR : {{ lampiran.nope }}"), ("word.unknown", "NOMOR : {{ lampiran.nope }}", "")),
        (
            ("{%p for b in baris %}", "Isi {{ b.nope }}", "{%p endfor %}"),
            ("word.unknown.item", "Isi {{ b.nope }}", "sk-tim-rb"),
        ),
        (
            ("{%p for b in baris %}", "{{ 1 / 0 }} x", "{%p endfor %}"),
            ("word.failed.item", "{{ 1 / 0 }} x", "sk-tim-rb"),
        ),
        (("a", "b {% if %} c"), ("word.syntax", "b {% if %} c", "")),
        (("a {{ satker.nama[0] + 1 }}",), ("word.failed", "a {{ satker.nama[0] + 1 }}", "")),
        (("a", "b {{r satker.nama }} c"), ("word.form", "b {{r satker.nama }} c", "")),
        (("{{tc satker.nama }}",), ("word.form", "{{tc satker.nama }}", "")),
        (("a", "{{tr tahun }}"), ("word.form", "{{tr tahun }}", "")),
        (("{{p satker.nama }}",), ("word.bare", "", "")),
        (("{% macro m() %}{{ satker.nama }}{% endmacro %}", "{{p m() }}"), ("word.bare", "", "")),
        (("a", "b {{ tahun", "c"), ("word.syntax", "b {{ tahun", "")),
        (("a", "b {% if x { c }", "{{ tahun }}"), ("word.syntax", "b {% if x { c }", "")),
        (("{{ satker.nama|safe }}",), ("word.syntax", "{{ satker.nama|safe }}", "")),
        (("{{ ''.__class__.__mro__ }}",), ("word.forbidden", "{{ ''.__class__.__mro__ }}", "")),
        (("{{ cycler.__init__ }}",), ("word.forbidden", "{{ cycler.__init__ }}", "")),
        (("{{ baris.append(1) }}",), ("word.forbidden", "{{ baris.append(1) }}", "")),
        (("{{ 'x' * 10 ** 11 }}",), ("word.too_much", "{{ 'x' * 10 ** 11 }}", "")),
        (("{%p for b in baris %}", "a"), ("word.syntax", "a", "")),
    ],
)
def test_what_is_wrong_is_said_with_the_words_beside_it(
    paragraphs: tuple[str, ...], found: tuple[str, str, str], tmp_path: Path
) -> None:
    cause, place, item = found
    assert problem(template(tmp_path, *paragraphs)) == (cause, "lampiran.docx", place, item)


def test_also_in_the_head_of_a_page(tmp_path: Path) -> None:
    document = Document()
    document.sections[0].header.paragraphs[0].text = "Hal {{ nope }}"
    document.save(str(tmp_path / "lampiran.docx"))
    assert problem(tmp_path) == ("word.unknown", "lampiran.docx", "Hal {{ nope }}", "")


def test_properties_are_no_template(tmp_path: Path) -> None:
    document = Document()
    document.core_properties.title = "{{ ''.__class__ }}"
    document.core_properties.comments = "{% for a in range(99999) %}{% for b in range(99999) %}{% endfor %}{% endfor %}"
    document.add_paragraph("Tahun {{ tahun }}")
    document.save(str(tmp_path / "lampiran.docx"))
    made = opened(word(real_plan(), templates=tmp_path)).core_properties
    assert (made.title[:8], made.comments) == ("LAMPIRAN", "")


def test_a_silent_loop_is_stopped(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "LONGEST_BINARY", 2.0)
    loop = "{% for a in range(99999) %}{% for b in range(99999) %}{% endfor %}{% endfor %}"
    begin = time.monotonic()
    with pytest.raises(TemplateProblem) as caught:
        list(render_documents(make_context(real_plan()), [("lampiran", "docx")], template(tmp_path, loop), PdfWish()))
    assert caught.value.args == ("time", "lampiran.docx", 0, "", "")
    assert time.monotonic() - begin < 20


def test_a_place_comes_back_from_the_other_process(tmp_path: Path) -> None:
    folder = template(tmp_path, "Hal {{ nope }}")
    with pytest.raises(TemplateProblem) as caught:
        list(render_documents(make_context(real_plan()), [("lampiran", "docx")], folder, PdfWish()))
    assert (caught.value.cause, caught.value.arguments["place"]) == ("word.unknown", "Hal {{ nope }}")


def test_a_document_without_end_is_stopped(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(run, "LONGEST_DOCUMENT", 1000)
    loop = "{% for a in range(1000) %}{% for b in range(1000) %}xxxx{% endfor %}{% endfor %}"
    assert problem(template(tmp_path, loop)) == ("size", "lampiran.docx", "", "")


def test_what_makes_a_broken_document_is_no_document(tmp_path: Path) -> None:
    """docxtpl would have made one of the rubble, without what is lost."""
    document = Document()
    document.add_table(rows=1, cols=2).cell(0, 0).text = "{% if false %}a"
    document.add_paragraph("{% endif %}b")
    document.save(str(tmp_path / "lampiran.docx"))
    assert problem(tmp_path) == ("word.unpaired", "lampiran.docx", "", "")


def test_a_loop_that_leaves_nothing_leaves_no_empty_table(tmp_path: Path) -> None:
    document = Document()
    document.add_paragraph("atas")
    table = document.add_table(rows=3, cols=2)
    table.cell(0, 0).text = "{%tr for a in [] %}"
    table.cell(1, 0).text = "{{ a }}"
    table.cell(2, 0).text = "{%tr endfor %}"
    document.add_paragraph("bawah")
    document.save(str(tmp_path / "lampiran.docx"))
    assert opened(word(real_plan(), templates=tmp_path)).tables == []


def test_a_loop_over_cells_makes_the_grid_fit(tmp_path: Path) -> None:
    document = Document()
    table = document.add_table(rows=1, cols=3)
    table.cell(0, 0).text = "{%tc for bulan in matriks.jumlah.bulan %}"
    table.cell(0, 1).text = "{{ bulan.nama }}"
    table.cell(0, 2).text = "{%tc endfor %}"
    document.save(str(tmp_path / "lampiran.docx"))
    (made,) = opened(word(real_plan(), templates=tmp_path)).tables
    assert [plain(cell.text) for cell in made.rows[0].cells][::11] == ["Januari", "Desember"]
    assert len(made.columns) == 12
