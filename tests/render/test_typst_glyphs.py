"""Characters that no font has: no PDF is made without them, and what is in every font costs nothing."""

import re
import shutil
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import typst
from pdf_reading import text_of
from rendering import collated_plan, real_plan
from test_typst_hostile import of_texts

from rbplan.plan.plan import Plan
from rbplan.render.bentuk import BENTUK, Bentuk
from rbplan.render.context import make_context
from rbplan.render.document import render_document
from rbplan.render.document_name import DOCUMENTS, DocumentName
from rbplan.render.pdf import typst_run
from rbplan.render.pdf.typst_glyphs import may_lack_glyphs
from rbplan.render.pdf.wish import PdfWish, Standard
from rbplan.render.problem import TemplateProblem
from rbplan.render.template_folder import builtin_templates

LINEAR_A = "\U00010600"

FONTS = Path("/usr/share/texmf/fonts/opentype/public/tex-gyre")

LETTERS = "".join(chr(code) for code in range(sys.maxunicode) if not may_lack_glyphs(chr(code)))
"""All that is taken to be in the fonts without asking."""


def told(
    plan: Plan,
    document: DocumentName = "lampiran",
    bentuk: Bentuk = "alih-teks",
    standards: tuple[Standard, ...] = (),
    templates: Path | None = None,
) -> dict[str, str | int]:
    """Give the cause, and what else a message says."""
    with pytest.raises(TemplateProblem) as caught:
        render_document(make_context(plan, bentuk), document, "pdf", templates, PdfWish(standards))
    return {"cause": caught.value.cause, **caught.value.arguments}


def with_uraian(uraian: str) -> Plan:
    data = collated_plan().model_dump(exclude_unset=True)
    data["program"][0]["kegiatan"][0]["sub_kegiatan"][0]["indikator"][0]["uraian"] = uraian
    return Plan.model_validate(data)


@pytest.mark.parametrize("bentuk", BENTUK)
@pytest.mark.parametrize("document", ["lampiran", "keputusan"])
def test_it_is_told_in_every_form_with_its_indikator_and_the_words_beside(
    document: DocumentName, bentuk: Bentuk
) -> None:
    plan = with_uraian(f"Kunjungan delegasi dari negara {LINEAR_A}{LINEAR_A} ke kantor untuk belajar dari Metro")
    assert told(plan, document, bentuk) == {
        "cause": "glyph.item",
        "template": f"{document}.typ",
        "line": 0,
        "reason": f"{LINEAR_A} (U+10600)",
        "item": "sk-tim-rb",
        "place": f"…an delegasi dari negara {LINEAR_A}{LINEAR_A} ke kantor untuk belaja…",
    }


@pytest.mark.parametrize("standard", ["1.7", "2.0", "a-1b", "a-2b", "a-4", "ua-1"])
def test_it_is_told_alike_where_a_standard_asks_for_it(standard: Standard) -> None:
    found = told(with_uraian(f"{LINEAR_A}."), standards=(standard,))
    assert (found["cause"], found["item"], found["place"]) == ("glyph.item", "sk-tim-rb", f"{LINEAR_A}.")


def test_in_the_texts_of_the_decree() -> None:
    data = collated_plan().model_dump(exclude_unset=True)
    data["keputusan"][0]["menimbang"][0]["isi"] = f"bahwa {LINEAR_A};"
    found = told(Plan.model_validate(data), "keputusan", "salinan")
    assert (found["cause"], found["item"], found["place"]) == ("glyph.text", "", f"bahwa {LINEAR_A};")


@pytest.mark.parametrize("document", ["matriks", "ringkasan"])
def test_in_the_other_documents(document: DocumentName) -> None:
    data = collated_plan().model_dump(exclude_unset=True)
    data["program"][1]["nama"] = f"Penguatan {LINEAR_A}"
    found = told(Plan.model_validate(data), document)
    assert (found["cause"], found["place"]) == ("glyph.item", f"Penguatan {LINEAR_A}")


@pytest.mark.parametrize("missing", ["\u0378", "\U000e1000"])
def test_a_character_that_is_none_is_told_by_its_number(missing: str) -> None:
    found = told(with_uraian(f"a{missing}b"))
    assert (found["reason"], found["place"]) == (f"{missing} (U+{ord(missing):04X})", f"a{missing}b")


def test_a_document_that_does_not_print_it_is_made() -> None:
    assert render_document(make_context(with_uraian(LINEAR_A)), "matriks", "pdf", None)


def test_in_a_template(tmp_path: Path) -> None:
    (tmp_path / "lampiran.typ").write_text(f"Teks\n\n#strong[a {LINEAR_A}]", encoding="utf-8")
    found = told(real_plan(), templates=tmp_path)
    assert (found["cause"], found["template"], found["line"]) == ("glyph", "lampiran.typ", 3)
    assert found["reason"] == f"{LINEAR_A} (U+10600)"
    (tmp_path / "lampiran.typ").write_text('#set text(font: "TeX Gyre Bonum", fallback: false)\n●', encoding="utf-8")
    assert told(real_plan(), templates=tmp_path)["cause"] == "glyph"


@pytest.fixture
def no_system_fonts(monkeypatch: pytest.MonkeyPatch) -> None:
    """Leave the fonts that come with Typst, and those of template folders."""

    def fonts(folder: Path | None) -> typst.Fonts:
        return typst.Fonts(font_paths=[folder] if folder else [], include_system_fonts=False)

    monkeypatch.setattr(typst_run, "_fonts", fonts)


@pytest.mark.usefixtures("no_system_fonts")
def test_a_font_in_the_folder_of_own_templates_helps(tmp_path: Path) -> None:
    assert told(with_uraian("a \u2e40 b"))["cause"] == "glyph.item"
    if not FONTS.is_dir():
        pytest.skip("TeX Gyre is not installed")
    shutil.copyfile(FONTS / "texgyrepagella-regular.otf", tmp_path / "Pagella.otf")
    pdf = render_document(make_context(with_uraian("a \u2e40 b")), "lampiran", "pdf", tmp_path)
    assert "a \u2e40 b" in text_of(pdf)


@pytest.mark.usefixtures("no_system_fonts")
@pytest.mark.parametrize("letters", ["e\u0301 n\u0303 x\u0302\u0330", "½ ² × ÷ ± § © ® µ", "Ωμέγα Привет", "ﬁ ﬂ"])
def test_what_the_font_of_typst_has_is_printed(letters: str) -> None:
    assert render_document(make_context(with_uraian(letters)), "lampiran", "pdf", None)


@pytest.mark.parametrize("style", ["{}", "strong({})", "emph({})", "strong(emph({}))"])
def test_the_last_font_of_the_templates_has_all_that_is_taken_for_sure(style: str) -> None:
    printed = style.format('"{}"'.format("".join(f"\\u{{{ord(letter):x}}}" for letter in LETTERS)))
    families = re.search(r"#let huruf = (\(.*\))", (builtin_templates() / "dasar.typ").read_text(encoding="utf-8"))
    assert families
    assert families[1].endswith('"Libertinus Serif")')
    for font, is_alone in (('"Libertinus Serif", fallback: false', True), (families[1], False)):
        fonts = typst.Fonts(include_system_fonts=not is_alone)
        source = f"#set text(font: {font})\n#{printed}"
        assert typst.compile(source.encode(), font_paths=fonts, pdf_standards=["a-2b"])


def test_what_is_taken_for_sure_is_what_offices_write() -> None:
    assert len(LETTERS) > 300
    assert not may_lack_glyphs("Aéü “kutip” – — … • √ € № ≤ ≥ ½ ²")
    assert may_lack_glyphs("한")


def test_the_templates_print_nothing_else() -> None:
    for path in builtin_templates().glob("*.typ"):
        printed = re.sub(r"//.*", "", path.read_text(encoding="utf-8")).replace("\n", "")
        assert not may_lack_glyphs(printed), path.name


@pytest.mark.parametrize("document", DOCUMENTS)
@pytest.mark.parametrize(("uraian", "times"), [("Laporan √ – “tepat” waktu…", 1), ("Ω", 2)])
def test_a_second_look_only_where_it_is_needed(
    document: DocumentName, uraian: str, times: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    calls: list[Any] = []

    def counting(*arguments: Any, **options: Any) -> Any:
        calls.append(options["pdf_standards"])
        return compiled(*arguments, **options)

    compiled: Callable[..., Any] = typst.compile
    monkeypatch.setattr(typst_run.typst, "compile", counting)
    assert render_document(make_context(with_uraian(uraian)), document, "pdf", None)
    assert calls == [[], ["a-2b"]][:times]


def test_nothing_else_that_the_standard_wants_is_asked_for() -> None:
    # A draft has no date, which no PDF/A may lack.
    plan = with_uraian("Ωμέγα")
    assert render_document(make_context(plan, "rancangan"), "keputusan", "pdf", None)
    assert render_document(make_context(of_texts(["Ω"])), "lampiran", "pdf", None)
