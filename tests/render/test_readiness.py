"""What keeps a plan from being printed as an original or a certified copy."""

from collections import Counter
from typing import Any

import pytest
from rendering import collated_plan, real_plan, render

from rbplan.plan.plan import Plan
from rbplan.render.bentuk import DOTS
from rbplan.render.open_lines import ANNEX_LINES, CLOSING_LINES, DECREE_LINES
from rbplan.render.readiness import Unready, find_unready

COMPLETE = {
    "id": "penetapan",
    "jenis": "penetapan",
    "kop": ["KANTOR"],
    **{name: [{"nomor": "1.", "isi": "T"}] for name in ("menimbang", "mengingat")},
    "judul": ["KEPUTUSAN"],
    "nomor": "7",
    "tentang": ["T"],
    "pembentuk": "KETUA,",
    "menetapkan": "T",
    "diktum": [{"nama": "KESATU", "isi": "T"}],
    "penutup": {"tempat": "M", "pada": "pada tanggal 3 Mei 2023", "jabatan": ["KETUA,"], "tanda": "ttd.", "nama": "A"},
    "pengesahan": ["Salinan sesuai"],
    "nama_pengesah": "B",
}
COLLATED = {"oleh": "Siti", "dengan": "asli"}


def plan_with(indikator: dict[str, Any], keputusan: dict[str, Any] | None = None, **above: Any) -> Plan:
    kegiatan = {
        "nomor": "1.",
        "nama": "K",
        "sub_kegiatan": [{"nama": "S", "indikator": [{"id": "a", "uraian": "U", **indikator}]}],
    }
    return Plan.model_validate(
        {
            "rbplan": 1,
            "tahun": 2023,
            "satker": {"nama": "X"},
            "sumber": [{"id": "naskah", "jenis": "asli"}, {"id": "fotokopi", "jenis": "salinan"}],
            "keputusan": [COMPLETE if keputusan is None else keputusan] if keputusan != {} else [],
            "program": [{"nomor": "2.", "nama": "P", "kegiatan": [kegiatan], **above}],
        }
    )


def test_the_real_plan_is_ready_for_reading_and_drafting_only() -> None:
    assert [find_unready(real_plan(), bentuk) for bentuk in ("alih-teks", "rancangan")] == [(), ()]
    assert Counter(each.reason for each in find_unready(real_plan(), "asli")) == {
        "bagian_tidak_tersedia": 5,
        "tidak_tersedia": 6,
        "terpotong": 3,
        "belum_pasti": 30,
        "tidak_diketahui": 9,
    }
    copied = find_unready(real_plan(), "salinan")
    assert Counter(each.reason for each in copied)["belum_dicocokkan"] == 70
    assert copied[:-70] == find_unready(real_plan(), "asli")
    assert copied[0].place == "Lanjutan program 1; judul program 2 beserta kegiatan 1 sampai dengan 4"


def test_a_plan_that_was_collated_whole_is_ready() -> None:
    assert [find_unready(collated_plan(), bentuk) for bentuk in ("asli", "salinan")] == [(), ()]


@pytest.mark.parametrize(
    ("indikator", "asli", "salinan"),
    [
        ({"bulan": [3], "nomor": "1."}, [], ["belum_dicocokkan"]),
        ({"bulan": [], "nomor": "1.", "dicocokkan": COLLATED}, [], []),
        ({"triwulan": [1], "nomor": "1.", "dicocokkan": {"oleh": "Siti", "dengan": "naskah"}}, [], []),
        ({"bulan": [3], "nomor": "1.", "dicocokkan": {}}, [], ["belum_dicocokkan"]),
        ({"bulan": [3], "nomor": "1.", "dicocokkan": {"oleh": "Siti"}}, [], ["belum_dicocokkan"]),
        ({"bulan": [3], "nomor": "1.", "dicocokkan": {"dengan": "asli"}}, [], ["belum_dicocokkan"]),
        ({"bulan": [3], "nomor": "1.", "dicocokkan": {"oleh": "…", "dengan": "asli"}}, [], ["belum_dicocokkan"]),
        ({"bulan": [3], "nomor": "1.", "dicocokkan": {"oleh": "Siti", "dengan": "fotokopi"}}, [], ["belum_dicocokkan"]),
        ({"nomor": "1.", "dicocokkan": COLLATED}, ["tidak_diketahui"], ["tidak_diketahui"]),
        (
            {"nomor": "1.", "dicocokkan": COLLATED, "bacaan": {"baris": 3, "sel": [14]}},
            ["belum_pasti"],
            ["belum_pasti"],
        ),
        ({"bulan": [3], "nomor": "1.", "dicocokkan": COLLATED, "diubah": "perubahan-1"}, ["diubah"], ["diubah"]),
        *(
            ({"bulan": [3], "nomor": "1.", "uraian": blank, "dicocokkan": COLLATED}, ["belum_diisi"], ["belum_diisi"])
            for blank in (" ", "-", "…", "....")
        ),
        ({"bulan": [3], "nomor": "1.", "uraian": None, "rincian": {"pengantar": "P"}, "dicocokkan": COLLATED}, [], []),
        ({"bulan": [3], "nomor": "1.", "keadaan": "kosong", "dicocokkan": COLLATED}, [], []),
        ({"bulan": [3], "nomor": "1.", "keadaan": "terpotong", "dicocokkan": COLLATED}, ["terpotong"], ["terpotong"]),
    ],
)
def test_one_indikator(indikator: dict[str, Any], asli: list[str], salinan: list[str]) -> None:
    place = "Program 2, kegiatan 1, indikator 1"
    plan = plan_with(indikator)
    assert find_unready(plan, "asli") == tuple(Unready(reason, place) for reason in asli)  # type: ignore[arg-type]
    assert find_unready(plan, "salinan") == tuple(Unready(reason, place) for reason in salinan)  # type: ignore[arg-type]


BY_HAND = ("nomor", "pada", "tanda", "pengesahan")
"""What an original need not have yet."""


@pytest.mark.parametrize("key", [*DECREE_LINES, *CLOSING_LINES, "pengesahan"])
def test_a_copy_needs_every_line_that_a_decree_has(key: str) -> None:
    penutup = {name: text for name, text in COMPLETE["penutup"].items() if name != key}  # type: ignore[attr-defined]
    decree = {name: value for name, value in {**COMPLETE, "penutup": penutup}.items() if name != key}
    plan = plan_with({"bulan": [3], "dicocokkan": COLLATED}, decree)
    assert find_unready(plan, "salinan") == (Unready("keputusan", key),)
    assert find_unready(plan, "asli") == (() if key in BY_HAND else (Unready("keputusan", key),))


@pytest.mark.parametrize(
    ("key", "line"),
    [
        ("menimbang", [{"nomor": "a.", "isi": ""}]),
        ("menimbang", [{"nomor": "a.", "isi": "bahwa"}, {"nomor": "b."}]),
        ("mengingat", [{"nomor": "1.", "butir": [{"nomor": "a.", "isi": "…"}]}]),
        ("diktum", [{"nama": "KESATU", "isi": "Isi."}, {"nama": "KEDUA", "isi": "..."}]),
        ("pengesahan", [""]),
        ("nomor", "…………"),
        ("nomor", ".../HK.03.1/1872/2022"),
        ("pada", "pada tanggal ... Januari 2022"),
        ("pada", "pada tanggal      Januari 2022"),
        ("pada", "Pada Tanggal"),
        ("nama", "...."),
        ("nama", "____________"),
        ("tanda", "..."),
    ],
)
def test_a_line_that_is_only_a_place_for_words_is_absent(key: str, line: Any) -> None:
    closing = {**COMPLETE["penutup"], key: line} if key in CLOSING_LINES else COMPLETE["penutup"]  # type: ignore[dict-item]
    decree = {**COMPLETE, **({} if key in CLOSING_LINES else {key: line}), "penutup": closing}
    plan = plan_with({"bulan": [3], "dicocokkan": COLLATED}, decree)
    assert find_unready(plan, "salinan") == (Unready("keputusan", key),)
    assert find_unready(plan, "asli") == (() if key in BY_HAND else (Unready("keputusan", key),))


def test_what_looks_like_a_gap_and_is_none() -> None:
    closing = {"pada": "pada tanggal tujuh belas Januari dua ribu dua puluh dua", "tanda": "ttd..."}
    listed = [{"nomor": "1.", "butir": [{"nomor": "a.", "isi": "Undang-Undang … (Lembaran Negara)"}]}]
    decree = {**COMPLETE, "mengingat": listed, "penutup": {**COMPLETE["penutup"], **closing}}  # type: ignore[dict-item]
    assert find_unready(plan_with({"bulan": [3], "dicocokkan": COLLATED}, decree), "salinan") == ()


def test_a_copy_does_not_become_the_original_by_its_id() -> None:
    plan = plan_with({"bulan": [3], "dicocokkan": COLLATED})
    data = {**plan.model_dump(exclude_unset=True), "sumber": [{"id": "asli", "jenis": "salinan"}]}
    assert [each.reason for each in find_unready(Plan.model_validate(data), "salinan")] == ["belum_dicocokkan"]


def test_an_annex_that_is_spelt_out_needs_its_own_lines() -> None:
    plan = plan_with({"bulan": [3], "dicocokkan": COLLATED}, {**COMPLETE, "lampiran": {"kepala": ["LAMPIRAN"]}})
    needed = [*ANNEX_LINES[1:], *CLOSING_LINES]
    assert find_unready(plan, "salinan") == tuple(Unready("lampiran", name) for name in needed)
    assert [each.place for each in find_unready(plan, "asli")] == [name for name in needed if name not in BY_HAND]


@pytest.mark.parametrize(
    ("program", "unready"),
    [
        ([], [("tanpa_indikator", "")]),
        ([{"nomor": "3.", "nama": "P"}], [("tanpa_indikator", "Program 3")]),
        ([{"nomor": "3."}], [("belum_diisi", "Program 3"), ("tanpa_indikator", "Program 3")]),
        ([{"nomor": "3.", "nama": "P", "kegiatan": [{"nama": "K"}]}], [("tanpa_indikator", "Program 3, “K”")]),
        (
            [{"nama": "P", "kegiatan": [{"nama": "K", "sub_kegiatan": [{"nama": "S"}]}]}],
            [("tanpa_indikator", "“S”")],
        ),
    ],
)
def test_a_heading_without_indikator_is_not_ready(program: list[Any], unready: list[tuple[str, str]]) -> None:
    data = {"rbplan": 1, "tahun": 2023, "satker": {"nama": "X"}, "keputusan": [COMPLETE], "program": program}
    for bentuk in ("asli", "salinan"):
        assert [tuple(each) for each in find_unready(Plan.model_validate(data), bentuk)] == unready


def test_what_is_ready_prints_no_dots() -> None:
    plan = plan_with({"bulan": [3], "dicocokkan": COLLATED})
    assert [find_unready(plan, bentuk) for bentuk in ("asli", "salinan")] == [(), ()]
    assert DOTS not in render(plan, "keputusan", bentuk="salinan")


def test_nothing_is_signed_without_a_decree() -> None:
    plan = plan_with({"bulan": [3], "dicocokkan": COLLATED}, {})
    assert [find_unready(plan, bentuk) for bentuk in ("asli", "salinan")] == [(Unready("keputusan", ""),)] * 2


def test_what_nothing_names_is_said_to_have_no_number() -> None:
    lost: dict[str, Any] = {"nomor": None, "nama": None, "keadaan": "tidak_tersedia"}
    plan = plan_with({"bulan": [3], "dicocokkan": COLLATED}, **lost)
    assert find_unready(plan, "asli") == (Unready("tidak_tersedia", "Program tanpa nomor"),)
