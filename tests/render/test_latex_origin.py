"""From a place in a document back to the line of the template and the indikator."""

from pathlib import Path

import pytest
from test_latex import plan_of

from rbplan.render.context import make_context
from rbplan.render.latex import LATEX
from rbplan.render.pdf.latex_origin import LatexOrigin, find_origin
from rbplan.render.run import run_template

TEMPLATE = """\
<#
  Tiga baris
#>
\\awal
<# satu #>
\\kedua << tahun >> \\akhir
<% set x = 1 %>
\\ketiga
<% macro m(t) %>
\\dalam << t >>
<% endmacro %>
<% for baris_tabel in baris %>
<% if baris_tabel.program %>
\\program
<% endif %>
\\baris{<< baris_tabel.indikator.isi >>}{\\tengah}%
<% endfor %>
<< m("x") >>
<% include "bagian.tex.j2" %>
\\penutup
"""
PART = "\\bagian\n<% for baris_tabel in baris %>\n\\lagi<< baris_tabel.id >>\n<% endfor %>\n"


@pytest.mark.parametrize(
    ("words", "template", "line", "item"),
    [
        ("\\awal", "lampiran", 4, ""),
        ("\\kedua", "lampiran", 6, ""),
        ("2022", "lampiran", 6, ""),
        ("\\akhir", "lampiran", 6, ""),
        ("\\ketiga", "lampiran", 8, ""),
        ("\\program", "lampiran", 14, "i0"),
        ("\\baris{satu", "lampiran", 16, "i0"),
        ("satu}", "lampiran", 16, "i0"),
        ("\\baris{dua}", "lampiran", 16, "i1"),
        ("dua}{\\tengah", "lampiran", 16, "i1"),
        ("\\dalam", "lampiran", 18, ""),
        ("\\bagian", "bagian", 1, ""),
        ("\\lagi", "bagian", 3, "i0"),
        ("i1\n", "bagian", 3, "i1"),
        ("\\penutup", "lampiran", 20, ""),
    ],
)
def test_the_line_of_the_template_and_the_indikator(
    words: str, template: str, line: int, item: str, tmp_path: Path
) -> None:
    (tmp_path / "lampiran.tex.j2").write_text(TEMPLATE, encoding="utf-8")
    (tmp_path / "bagian.tex.j2").write_text(PART, encoding="utf-8")
    context = make_context(plan_of(["satu", "dua"]))
    position = run_template("lampiran", context, [tmp_path], LATEX).index(words)
    found = find_origin("lampiran", context, [tmp_path], position)
    assert found == LatexOrigin(f"{template}.tex.j2", line, item)


def test_beyond_the_end_is_the_document_itself(tmp_path: Path) -> None:
    (tmp_path / "lampiran.tex.j2").write_text("x", encoding="utf-8")
    found = find_origin("lampiran", make_context(plan_of([])), [tmp_path], 99)
    assert found == LatexOrigin("lampiran.tex.j2", 1, "")
