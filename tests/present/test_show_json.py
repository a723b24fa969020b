"""rbplan.show/1: a frozen shape, and texts kept as they are."""

import json
from typing import Any

import pytest
from due_views import HOSTILE_TEXTS, UNSEEN
from show_views import FULL, hostile_plan, json_of

HEADINGS: dict[str, Any] = {
    "program": {"nomor": "1.", "nama": "Tata Laksana", "keadaan": None, "perkiraan": None, "area": "tatalaksana"},
    "kegiatan": {
        "nomor": "a.",
        "nama": None,
        "keadaan": "tidak_tersedia",
        "perkiraan": {"nomor": "a.", "nama": "Prosedur", "dasar": "daftar isi"},
    },
    "sub_kegiatan": {
        "nomor": None,
        "nama": "Penyusunan:",
        "keadaan": "terpotong",
        "perkiraan": {"nomor": None, "nama": "Penyusunan dan penetapan", "dasar": None},
        "rincian": {
            "pengantar": "Terdiri dari",
            "butir": [
                {"nomor": "1)", "isi": "Rancangan", "butir": [{"nomor": "a.", "isi": "Naskah", "butir": []}]},
                {"nomor": None, "isi": "Penetapan", "butir": []},
            ],
            "penutup": "dan seterusnya",
        },
    },
}

WHOLE: dict[str, Any] = {
    "id": "lengkap",
    "line": 23,
    "last_line": 38,
    "label": "Dokumen prosedur",
    **HEADINGS,
    "nomor": "1.",
    "uraian": "Dokumen prosedur",
    "rincian": None,
    "keadaan": None,
    "perkiraan": None,
    "kepastian": "tertentu",
    "bulan": [6, 12],
    "pembacaan": [],
    "triwulan": [2, 4],
    "tenggat": ["2022-06-30", "2022-12-15"],
    "penanggung_jawab": "Kasubbag Hukum",
    "target": [50, 87.5],
    "satuan": "persen",
    "kumulatif": True,
    "bukti_dukung": ["SK", "Notula"],
    "acuan": "A.1",
    "ket": "lanjutan",
    "bacaan": {"sumber": "kedua", "berkas": None, "baris": 5, "sel": None, "shared_with": []},
    "dicocokkan": {"oleh": "Siti", "jabatan": "Sekretaris", "tanggal": "2022-02-01", "dengan": "asli"},
    "diubah": "perubahan-1",
    "id_lama": "dahulu",
    "suppressions": [{"rules": ["RB110", "near-duplicate-indikator"], "reason": "memang demikian", "line": 33}],
}

SHARED = {
    "kepastian": "belum_pasti",
    "bulan": [3],
    "pembacaan": [{"bulan": [3], "december": [12, 13, 14]}],
    "bacaan": {
        "sumber": "salinan",
        "berkas": "2022/sumber/salinan.txt",
        "baris": 2,
        "sel": [3],
        "shared_with": ["berdua"],
    },
    "keadaan": None,
    "uraian": None,
    "label": "Penyusunan:",
    "penanggung_jawab": "Pokja Tata Laksana",
}


def items(text: str = FULL) -> dict[str, dict[str, Any]]:
    return {item["id"]: item for item in json.loads(json_of(text))["items"]}


def test_everything() -> None:
    answer = json.loads(json_of())
    assert list(answer) == ["schema", "plan", "items"]
    assert answer["schema"] == "rbplan.show/1"
    assert answer["plan"] == {"path": "plans/2022.yaml", "tahun": 2022, "satker": "Kantor Contoh"}
    assert items()["lengkap"] == WHOLE
    assert [list(item) for item in items().values()] == [list(WHOLE)] * 11


@pytest.mark.parametrize(
    ("name", "part"),
    [
        ("bersama", SHARED),
        ("setahun", {"kepastian": "sepanjang_tahun", "pembacaan": [{"bulan": list(range(1, 13)), "december": []}]}),
        ("tanpa-centang", {"kepastian": "tanpa_centang", "bulan": [], "pembacaan": [{"bulan": [], "december": []}]}),
        ("tanpa-bulan", {"kepastian": "tidak_diketahui", "bacaan": None, "dicocokkan": None, "target": []}),
    ],
)
def test_part(name: str, part: dict[str, Any]) -> None:
    item = items()[name]
    assert {key: item[key] for key in part} == part


@pytest.mark.parametrize("text", [*HOSTILE_TEXTS.values(), *(f"a{character}b" for character in UNSEEN.values())])
def test_data_are_kept(text: str) -> None:
    plan = hostile_plan(text)
    (item,) = items(plan).values()
    for key in ("nomor", "uraian", "label", "penanggung_jawab", "satuan", "acuan", "ket"):
        assert item[key] == text
    assert item["dicocokkan"]["oleh"] == item["bacaan"]["berkas"] == item["program"]["area"] == text


@pytest.mark.parametrize("character", [*UNSEEN.values(), "\x85", "\u2028", "\x00"])
def test_what_is_not_seen_is_escaped(character: str) -> None:
    assert character not in json_of(hostile_plan(f"a{character}b"))
