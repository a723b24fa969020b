"""The whole decree: its parts in the order of the law, and what each form prints of them."""

import re

import pytest
from rendering import PRINTED, collated_plan, real_plan, render
from syrupy.assertion import SnapshotAssertion

from rbplan.load.load import load_plan
from rbplan.plan.plan import Plan
from rbplan.render.bentuk import BENTUK, DOTS, Bentuk
from rbplan.render.document_name import USUAL_SUFFIXES, Suffix

BARE = b"rbplan: 1\ntahun: 2023\nsatker: {nama: KPU Kota Contoh}\n"
NOTICE = "ALIH TEKS – BUKAN SALINAN RESMI"


def plan_for(bentuk: Bentuk) -> Plan:
    return collated_plan() if bentuk in ("asli", "salinan") else real_plan()


def plain(document: str) -> str:
    """Give a document without the marks of its format that stand between its words."""
    return " ".join(
        re.sub(r"\\-|\\allowbreak\{\}|\\kern0pt\{\}|\\textbf|\\par|[{}\\*]", "", document).replace("~", " ").split()
    )


@pytest.mark.parametrize("suffix", USUAL_SUFFIXES)
def test_the_real_decree(suffix: Suffix, golden: SnapshotAssertion) -> None:
    assert render(real_plan(), "keputusan", suffix) == golden


@pytest.mark.parametrize("bentuk", ["rancangan", "salinan"])
def test_the_other_forms(bentuk: Bentuk, golden: SnapshotAssertion) -> None:
    assert render(plan_for(bentuk), "keputusan", "md", bentuk=bentuk) == golden


@pytest.mark.parametrize("suffix", USUAL_SUFFIXES)
def test_the_parts_come_in_the_order_of_a_decree(suffix: Suffix) -> None:
    document = plain(render(collated_plan(), "keputusan", suffix, bentuk="salinan").split("documentclass")[-1])
    parts = [
        *("SALINAN", "KOMISI PEMILIHAN UMUM", "KEPUTUSAN KOMISI", "NOMOR : 11/HK.03.1/1872/2022", "TENTANG"),
        *("RENCANA AKSI REFORMASI BIROKRASI", "KETUA KOMISI PEMILIHAN UMUM KOTA METRO,", "Menimbang", "bahwa untuk"),
        *("bahwa berdasarkan", "Mengingat", "Undang-Undang Nomor 7", "Kabupaten/Kota.", "MEMUTUSKAN:", "Menetapkan"),
        *("TAHUN 2022.", "KESATU", "KEDUA", "Ditetapkan di Metro", "Pada Tanggal 17 Januari 2022", "KOTA METRO,"),
        *("Ttd.", "NURRIS SEPTA PRATAMA", "Salinan sesuai dengan aslinya,", "Kepala Sub Bagian Hukum,", "LAMPIRAN"),
        *("NOMOR : 11/HK-03.1/1872/2022", "DI LINGKUNGAN KOMISI PEMILIHAN KOTA METRO", "INDIKATOR KEBERHASILAN"),
        *("Manajemen Perubahan", "Pada tanggal, 17 Januari 2022", "ttd", "NURRIS SEPTA PRATAMA"),
        *("Salinan sesuai dengan aslinya", "Kepala Sub Bagian Hukum"),
    ]
    begin = document.index("SALINAN") if suffix == "md" else document.index("begindocument")
    for part in parts:
        assert part in document[begin:], part
        begin = document.index(part, begin) + len(part)


@pytest.mark.parametrize("suffix", USUAL_SUFFIXES)
@pytest.mark.parametrize("document", ["keputusan", "lampiran"])
@pytest.mark.parametrize("bentuk", BENTUK)
def test_what_a_form_prints(bentuk: Bentuk, document: str, suffix: Suffix) -> None:
    text = render(plan_for(bentuk), "keputusan" if document == "keputusan" else "lampiran", suffix, bentuk=bentuk)
    body = text.split("\\begin{document}")[-1]
    found = (
        NOTICE in text,
        bool(re.search(r"(\*\*|salinan\{)SALINAN(\*\*|\})", body)),
        "ttd" in body.casefold(),
        "Salinan sesuai dengan aslinya" in body,
        "Catatan alih teks" in body,
        bool(re.search(r"11/(\\allowbreak\{\})?HK[.-]03\.1", body)),
        "17 Januari 2022" in body,
    )
    assert found == PRINTED[bentuk]
    assert ("NURRIS SEPTA PRATAMA" in body, DOTS in body) == (True, bentuk == "rancangan")


@pytest.mark.parametrize("suffix", USUAL_SUFFIXES)
@pytest.mark.parametrize("bentuk", ["rancangan", "asli", "salinan"])
def test_a_letter_says_nothing_that_a_letter_does_not_know(bentuk: Bentuk, suffix: Suffix) -> None:
    body = render(plan_for(bentuk), "keputusan", suffix, bentuk=bentuk).split("\\begin{document}")[-1]
    text = "\n".join(line for line in body.splitlines() if not line.startswith("\\newcommand")).casefold()
    unofficial = [
        *("(√)", "\\belumpasti", "(\\centang"),
        *("\\catatan", "[catatan", "catatan~", "perkiraan", "belum pasti", "tidak tersedia"),
        *("terpotong", "kosong pada", "alih teks", "baris 78", "sk-tim-rb", "755e553c", "siti aminah"),
    ]
    assert [word for word in unofficial if word in text] == []


def test_a_draft_has_dots_where_the_months_are_open() -> None:
    lines = render(real_plan(), bentuk="rancangan").splitlines()
    rows = [[cell.strip() for cell in line.split("|")[1:-1]] for line in lines if line.startswith("| ")]
    marks = {row[4]: row[5:17] for row in rows}
    assert marks["1. Dokumentasi laporan FGD Evaluasi Organisasi"] == [*[""] * 8, "…", "", "…", ""]
    # Nothing was ever read of these.
    assert marks["1. Adanya rekomendasi dan tindak lanjut hasil evaluasi."] == ["…"] * 12
    assert marks["1. Dapat diaksesnya JDIH Satuan Kerja"] == ["√"] * 12
    assert (lines.count(DOTS), sum(row[1] == DOTS for row in rows)) == (5, 2)


@pytest.mark.parametrize("bentuk", ["alih-teks", "rancangan"])
def test_a_plan_without_a_decree_is_a_skeleton(bentuk: Bentuk) -> None:
    plan = load_plan(BARE, "2023.yaml").plan
    assert plan is not None
    skeleton = render(plan, "keputusan", bentuk=bentuk).split("\n---\n")[0].split()
    notice = f"**{NOTICE}**".split() if bentuk == "alih-teks" else []
    assert skeleton == [
        *notice,
        f"**{DOTS}**",
        *("KEPUTUSAN", DOTS, "=" * 40, "NOMOR", ":", DOTS, "TENTANG", DOTS, f"{DOTS},"),
        *("Menimbang", ":", "a.", DOTS, "Mengingat", ":", "1\\.", DOTS, "MEMUTUSKAN:"),
        *("Menetapkan", ":", DOTS, "KESATU", ":", DOTS),
        *("Ditetapkan", "di", DOTS, "pada", "tanggal", DOTS, f"{DOTS},", DOTS),
    ]


def test_memperhatikan_is_printed_where_there_is_one() -> None:
    plan = real_plan()
    data = plan.keputusan[0].model_dump(exclude_unset=True)
    data["memperhatikan"] = [{"nomor": "1.", "isi": "Berita Acara Nomor 5;"}]
    with_more = plan.model_copy(update={"keputusan": (type(plan.keputusan[0]).model_validate(data),)})
    for suffix in USUAL_SUFFIXES:
        assert "Memperhatikan" not in render(plan, "keputusan", suffix)
        text = plain(render(with_more, "keputusan", suffix))
        assert text.index("Mengingat") < text.index("Memperhatikan") < text.index("Berita Acara Nomor 5;")
        assert text.index("Berita Acara Nomor 5;") < text.index("MEMUTUSKAN:")


@pytest.mark.parametrize("bentuk", BENTUK)
def test_the_same_plan_gives_the_same_bytes(bentuk: Bentuk) -> None:
    for suffix in USUAL_SUFFIXES:
        texts = {render(plan_for(bentuk), "keputusan", suffix, bentuk=bentuk) for _ in range(2)}
        assert len(texts) == 1
