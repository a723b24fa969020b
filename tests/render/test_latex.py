"""The lampiran as LaTeX: its rows, and the PDF that two engines make of it."""

import os
import re
import subprocess
from pathlib import Path

import pytest
from programs import program
from rendering import collated_plan, render, render_lampiran

from rbplan.load.load import load_plan
from rbplan.plan.plan import Plan
from rbplan.plan.walk import walk
from rbplan.render.latex import escape_latex

PLAN_FILE = Path(__file__).parents[2] / "plans" / "2022.yaml"
ENGINES = ("xelatex", "lualatex")


def real_plan() -> Plan:
    plan = load_plan(PLAN_FILE.read_bytes(), "2022.yaml").plan
    assert plan is not None
    return plan


def plan_of(texts: list[str]) -> Plan:
    """Give a plan whose indikator say these texts."""
    indikator = [{"id": f"i{number}", "uraian": text, "bulan": [1]} for number, text in enumerate(texts)]
    program = [{"nama": "P", "kegiatan": [{"nama": "K", "sub_kegiatan": [{"nama": "S", "indikator": indikator}]}]}]
    return Plan.model_validate({"rbplan": 1, "tahun": 2022, "satker": {"nama": "X"}, "program": program})


def compile_pdf(document: str, engine: str, folder: Path) -> str:
    """Give the text of the PDF in the order in which it was set, without white space."""
    compiler, extractor = program(engine), program("pdftotext")
    (folder / "lampiran.tex").write_text(document, encoding="utf-8")
    options = ["-no-shell-escape", "-halt-on-error", "-interaction=nonstopmode"]
    done = subprocess.run(
        [compiler, *options, "lampiran.tex"],
        cwd=folder,
        env={**os.environ, "openin_any": "p", "HOME": str(folder), "TEXMFVAR": str(folder / "texmf")},
        capture_output=True,
        timeout=300,
        check=False,
    )
    assert done.returncode == 0, done.stdout.decode(errors="replace")[-2000:]
    log = (folder / "lampiran.log").read_text(encoding="utf-8", errors="replace")
    assert re.findall(r"Overfull \\[hv]box.*|Missing character.*", log) == []
    shown = subprocess.run([extractor, "-raw", "lampiran.pdf", "-"], cwd=folder, capture_output=True, check=True)
    return "".join(shown.stdout.decode("utf-8").split())


def unbroken(text: str) -> str:
    """Give a text without white space, and without what divides words at the end of a line."""
    return "".join(text.replace("-", "").split())


ROW = re.compile(r"^\\indikator\{(?P<isi>.*)\}\{(?P<bulan>(?:\\[a-z]+){12})\}\{(?P<ket>.*)\}$", re.MULTILINE)
TICK, UNSURE = "pasti", "belumpasti"


def table_rows(document: str) -> list[tuple[str, list[str], str]]:
    """Give the text of each row, its twelve marks, and its remark."""
    rows = ROW.finditer(document.split("\\begin{document}")[1])
    return [(row["isi"], row["bulan"].split("\\")[1:], row["ket"].strip()) for row in rows]


def test_every_row_has_its_ticks() -> None:
    rows = table_rows(render_lampiran(real_plan(), "tex", None))
    assert len(rows) == 70
    for item, (_, marks, _) in zip(walk(real_plan()), rows, strict=True):
        if item.indikator.bulan is not None:
            ticks = [month for month, mark in enumerate(marks, start=1) if mark == TICK]
            assert (item.indikator.id, ticks) == (item.indikator.id, list(item.indikator.bulan))


def test_uncertain_ticks_are_in_brackets_and_noted() -> None:
    rows = table_rows(render_lampiran(real_plan(), "tex", None))
    _, marks, ket = next(row for row in rows if "Analisis Beban Kerja" in row[0])
    assert [marks[month - 1] for month in (4, 5, 12)] == ["kosong", UNSURE, UNSURE]
    assert ket == "catatan~14"


@pytest.mark.parametrize("engine", ENGINES)
def test_the_real_plan_compiles_with_all_its_labels(engine: str, tmp_path: Path) -> None:
    text = compile_pdf(render_lampiran(real_plan(), "tex", None), engine, tmp_path)
    labels = ["".join(item.label.split()) for item in walk(real_plan())]
    assert [label for label in labels if label not in text] == []
    assert text.count("PELAKSANAAN(BULAN)") >= 8


def page_sizes(folder: Path) -> list[tuple[int, int]]:
    """Give width and height of each page of the PDF, in millimetres."""
    told = subprocess.run(
        [program("pdfinfo"), "-f", "1", "-l", "99", "lampiran.pdf"], cwd=folder, capture_output=True, check=True
    ).stdout.decode()
    sizes = re.findall(r"^Page +\d+ size: +([\d.]+) x ([\d.]+)", told, re.MULTILINE)
    return [(round(float(width) * 25.4 / 72), round(float(height) * 25.4 / 72)) for width, height in sizes]


@pytest.mark.parametrize("engine", ENGINES)
def test_the_whole_decree_stands_upright_and_its_lampiran_across(engine: str, tmp_path: Path) -> None:
    plan = real_plan()
    text = compile_pdf(render(plan, "keputusan", "tex"), engine, tmp_path)
    decree = plan.keputusan[0]
    said = [*(diktum.isi for diktum in decree.diktum), *(butir.isi for butir in (*decree.menimbang, *decree.mengingat))]
    said_by_pdf = text
    for number in range(1, 20):
        # What stands at the head of a page comes between the lines of an item that goes on there.
        said_by_pdf = said_by_pdf.replace(f"-{number}-ALIHTEKS–BUKANSALINANRESMI", "")
    labels = [item.label for item in walk(plan)]
    assert [line for line in (*said, *labels) if unbroken(line or "") not in unbroken(said_by_pdf)] == []
    sizes = page_sizes(tmp_path)
    assert sizes == [(215, 330)] * 2 + [(330, 215)] * (len(sizes) - 2)
    assert text.count("ALIHTEKS–BUKANSALINANRESMI") == len(sizes)
    assert [f"-{number}-" in text for number in range(1, len(sizes) + 1)] == [False, *[True] * (len(sizes) - 1)]


@pytest.mark.parametrize("engine", ENGINES)
def test_a_certified_copy_is_signed_on_two_pages_and_certified_on_both(engine: str, tmp_path: Path) -> None:
    text = compile_pdf(render(collated_plan(), "keputusan", "tex", bentuk="salinan"), engine, tmp_path)
    assert text.startswith("SALINANKOMISIPEMILIHANUMUMKOTAMETRO")
    assert "ALIHTEKS" not in text
    assert (text.count("Ttd.NURRIS"), text.count("ttdNURRIS"), text.count("Salinansesuaidenganaslinya")) == (1, 1, 2)
    assert page_sizes(tmp_path)[:3] == [(215, 330), (215, 330), (330, 215)]


HOSTILE = [
    r"\input{/etc/passwd} \write18{id} ^^5cinput{/etc/passwd}",
    "R&D 50% $x^2$ #1 a_b {c} ~d <e> |f|",
    "[tutup] pada awal sel",
    "*bintang pada awal sel",
    "\"kutip\" 'tunggal' `miring` -- --- ?` !` << >>",
    r"\end{longtable}\end{document} % habis",
    "x" * 300,
    "a/b/c/" * 40,
    "<% raw %> << 7*7 >> <# c #>",
]
OFFICE = "• – — “ ” ‘ ’ … ½ § ° × ≥ ≤ √ → ✓ ● ○ ■ □ ▪ ± ² ³ · €"


@pytest.mark.parametrize("engine", ENGINES)
def test_hostile_text_is_printed_as_it_stands(engine: str, tmp_path: Path) -> None:
    text = compile_pdf(render_lampiran(plan_of(HOSTILE), "tex", None), engine, tmp_path)
    assert [hostile for hostile in HOSTILE if unbroken(hostile) not in unbroken(text)] == []


@pytest.mark.parametrize("engine", ENGINES)
def test_the_usual_characters_of_an_office_are_printed(engine: str, tmp_path: Path) -> None:
    assert "".join(OFFICE.split()) in compile_pdf(render_lampiran(plan_of([OFFICE]), "tex", None), engine, tmp_path)


@pytest.mark.parametrize(
    ("text", "escaped"),
    [
        ("1. Evaluasi", "1. Evaluasi"),
        ("R&D_50%", r"R\&D\_50\%"),
        ("\\{}", r"\textbackslash{}\{\}"),
        ("[a]*", "{[}a{]}{*}"),
        ("--", r"-\kern0pt{}-"),
        ("e- PPID, non-ASN", "e- PPID, non-ASN"),
        ("● satu", r"\lambang{●} satu"),
        ("(√)", r"(\centang{})"),
        ("dan/atau", r"dan/\allowbreak{}atau"),
        ("Nomor : 612 ; 7", "Nomor~: 612~; 7"),
        ("a .b :c\ue002", "a .b :c"),
        ("mmmmmm", "mmmmmm"),
        ("mmmmmmm", r"m\-m\-m\-m\-m\-m\-m"),
        ("(Pertanggungjawaban),", r"(Per\-tang\-gung\-ja\-waban),"),
        ("Kesekretariatan/Umum", r"Kesek\-re\-ta\-riatan/\allowbreak{}Umum"),
        ("Undang-Undang", "Undang-Undang"),
        ("dimaksud TENTANG", r"dimak\-sud TENTANG"),
        ("jdih.kpu.go.id", r"jdih.\penalty\hyphenpenalty kpu.\penalty\hyphenpenalty go.\penalty\hyphenpenalty id"),
        ("12.500.000.000", r"12.\penalty\hyphenpenalty 500.\penalty\hyphenpenalty 000.\penalty\hyphenpenalty 000"),
        ("KEPUTUSAN2022a", r"KEPU\-TUSAN\penalty\hyphenpenalty 2022\penalty\hyphenpenalty a"),
        ("1" * 10, r"\penalty\hyphenpenalty ".join("1" * 10)),
        ("se\ue003bagai\ue004mana", r"seba\-gai\-mana"),
        ("baris\nbaru\x1b[31m", "baris baru{[}31m"),
    ],
)
def test_escaping(text: str, escaped: str) -> None:
    assert escape_latex(text) == escaped
