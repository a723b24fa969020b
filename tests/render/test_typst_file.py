"""What a PDF says of itself, and that the same plan gives the same file."""

import hashlib
import os
import re
import subprocess
import sys
import time
from pathlib import Path

import pytest
from pdf_reading import properties_of, run_over, text_of
from rendering import collated_plan, real_plan, render_pdf

from rbplan.render.context import make_context
from rbplan.render.document import render_document
from rbplan.render.document_name import DOCUMENTS, DocumentName
from rbplan.render.pdf.wish import STANDARDS, PdfWish, Standard

ABOUT = "TENTANG RENCANA AKSI REFORMASI BIROKRASI DI LINGKUNGAN KOMISI PEMILIHAN UMUM KOTA METRO TAHUN 2022"

TITLES: dict[DocumentName, str] = {
    "lampiran": f"LAMPIRAN KEPUTUSAN KOMISI PEMILIHAN UMUM KOTA METRO NOMOR 11/HK-03.1/1872/2022 {ABOUT}",
    "keputusan": f"KEPUTUSAN KOMISI PEMILIHAN UMUM KOTA METRO NOMOR 11/HK.03.1/1872/2022 {ABOUT}",
    "matriks": "Matriks rencana aksi reformasi birokrasi tahun 2022",
    "ringkasan": "Ringkasan rencana aksi reformasi birokrasi tahun 2022",
}

MAKE = """\
import hashlib, sys
sys.path.insert(0, sys.argv[1])
from rendering import real_plan, render_pdf
from rbplan.render.document_name import DOCUMENTS
for document in DOCUMENTS:
    print(hashlib.sha256(render_pdf(real_plan(), document)).hexdigest())
"""


@pytest.mark.parametrize("document", DOCUMENTS)
def test_properties(document: DocumentName) -> None:
    found = properties_of(render_pdf(real_plan(), document))
    keywords = "rbplan:1:2022:57518e0d037ecef2ae2f044972912e8917a48422b2f3a954d2fe170554b233e5"
    assert (found["Title"], found["Author"], found["Keywords"]) == (
        *(TITLES[document], "Komisi Pemilihan Umum Kota Metro", keywords),
    )
    assert (found["Tagged"], found["Encrypted"], found["JavaScript"]) == ("yes", "no", "no")
    assert found["CreationDate"].startswith("Mon Jan 17 07:00:00 2022")


def test_a_draft_has_no_day() -> None:
    assert "CreationDate" not in properties_of(render_pdf(real_plan(), "keputusan", "rancangan"))


def test_the_language_is_indonesian() -> None:
    assert b"/Lang(id)" in render_pdf(real_plan(), "matriks").replace(b" ", b"")


@pytest.mark.parametrize("document", DOCUMENTS)
def test_every_font_is_inside(document: DocumentName) -> None:
    lines = run_over(render_pdf(real_plan(), document), "pdffonts", "FILE").splitlines()[2:]
    assert lines
    assert {tuple(line.split()[-5:-2]) for line in lines} == {("yes", "yes", "yes")}


def bookmarks(pdf: bytes) -> list[str]:
    """Give the bookmarks, each behind as many spaces as it is deep."""
    outline = run_over(pdf, "pdftohtml", "-xml", "-i", "-stdout", "FILE").partition("<outline>")[2]
    found = []
    depth = 0
    for tag, title in re.findall(r"<(outline|/outline|item [^>]*)>([^<\n]*)", outline):
        if tag.startswith("item"):
            found.append(f"{' ' * depth}{title}")
        depth += {"outline": 1, "/outline": -1}.get(tag, 0)
    return found


def test_bookmarks_lead_to_decree_lampiran_programs_and_kegiatan() -> None:
    lampiran = "LAMPIRAN RENCANA AKSI REFORMASI BIROKRASI DI LINGKUNGAN KOMISI PEMILIHAN KOTA METRO TAHUN 2022"
    found = bookmarks(render_pdf(real_plan(), "keputusan"))
    assert [title for title in found if not title.startswith("  ")] == [
        "KEPUTUSAN KOMISI PEMILIHAN UMUM KOTA METRO",
        lampiran,
        " 1 Manajemen Perubahan",
        " [tidak tersedia pada salinan; perkiraan: 2. Penguatan Peraturan Perundang-undangan]",
        " 3. Penguatan Kelembagaan",
        " 4. Penguatan Tatalaksana",
        " 5 Penguatan Sistem Manajemen",
        " 6 Penguatan Akuntabilitas Kinerja",
        " [tidak tersedia pada salinan; perkiraan: 7. Penguatan Pengawasan]",
        " 8. Peningkatan Kualitas Pelayanan Publik",
    ]
    at = found.index(" 3. Penguatan Kelembagaan")
    assert found[at + 1 : at + 3] == ["  1. Evaluasi Organisasi", "  2. Penyesuaian SOTK"]
    assert len(found) == 10 + 18
    assert bookmarks(render_pdf(collated_plan(), "lampiran", "salinan"))[:5] == [
        lampiran,
        " 1 Manajemen Perubahan",
        "  1. Perencanaan Reformasi Birokrasi",
        " 2. Penguatan Peraturan Perundang-undangan",
        "  5. Pengelolaan JDIH",
    ]


@pytest.mark.parametrize("standard", STANDARDS)
def test_every_standard_can_be_kept(standard: Standard) -> None:
    context = make_context(real_plan())
    pdfs = [render_document(context, document, "pdf", None, PdfWish((standard,))) for document in DOCUMENTS]
    part = re.fullmatch(r"a-(\d)([a-z]?)", standard)
    for pdf in pdfs:
        assert not part or f"<pdfaid:part>{part[1]}</pdfaid:part>".encode() in pdf
    assert len({text_of(pdf) for pdf in pdfs}) == 4


def test_the_same_plan_gives_the_same_bytes_in_another_process_and_second(tmp_path: Path) -> None:
    ours = [hashlib.sha256(render_pdf(real_plan(), document)).hexdigest() for document in DOCUMENTS]
    time.sleep(1.1)
    for seed in ("1", "2"):
        done = subprocess.run(
            [sys.executable, "-c", MAKE, str(Path(__file__).parents[1])],
            cwd=tmp_path,
            env={**os.environ, "PYTHONHASHSEED": seed, "TZ": "Asia/Jayapura", "SOURCE_DATE_EPOCH": "1"},
            capture_output=True,
            check=True,
        )
        assert done.stdout.decode().split() == ours
