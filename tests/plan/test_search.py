"""Naming an indikator: by id, by words, and what is said where that means none or several."""

import pytest
from plan_parts import plan_of

from rbplan.plan.plan import Plan
from rbplan.plan.search import Selection, near_names, search_items, select_item

PLAN = plan_of(
    {"id": "ppid-kebijakan", "uraian": "Adanya kebijakan pendukung PPID;"},
    {"id": "ppid-kepuasan", "uraian": "Meningkatnya kepuasan layanan PID;"},
    {"id": "zona-kepuasan", "uraian": "Indeks Kepuasan layanan 100%"},
    {"id": "lhkpn", "nomor": "3.", "uraian": "Data Mutasi"},
    {"id": "lhkasn", "uraian": "Data Mutasi Pegawai"},
)


def ids(selection: Selection) -> tuple[str | None, list[str], tuple[str, ...]]:
    found = selection.item.indikator.id if selection.item else None
    return found, [item.indikator.id for item in selection.candidates], selection.near


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("lhkpn", "lhkpn"),
        (" lhkpn ", "lhkpn"),
        ("kebijakan", "ppid-kebijakan"),
        ("PENDUKUNG adanya", "ppid-kebijakan"),
        ("layanan pid", "ppid-kepuasan"),
        ("zona layanan", "zona-kepuasan"),
        # The whole label of one, though its words are in another's too.
        ("data mutasi", "lhkpn"),
        ("Data  Mutasi", "lhkpn"),
    ],
)
def test_one(name: str, expected: str) -> None:
    assert ids(select_item(PLAN, name)) == (expected, [], ())


@pytest.mark.parametrize(
    ("name", "candidates"),
    [
        ("kepuasan", ["ppid-kepuasan", "zona-kepuasan"]),
        ("mutasi", ["lhkpn", "lhkasn"]),
        ("lhk", ["lhkpn", "lhkasn"]),
    ],
)
def test_several(name: str, candidates: list[str]) -> None:
    assert ids(select_item(PLAN, name)) == (None, candidates, ())


@pytest.mark.parametrize(
    ("name", "near"),
    [
        ("lhkpm", ("lhkpn",)),
        ("ppid-kebijakn", ("ppid-kebijakan",)),
        ("kepuwasan masyarakat sekali", ("kepuasan",)),
        ("3.", ()),
        ("100", ()),
        ("", ()),
        ("   ", ()),
        ("xyzzy", ()),
    ],
)
def test_none(name: str, near: tuple[str, ...]) -> None:
    assert ids(select_item(PLAN, name)) == (None, [], near)


def test_an_id_that_is_there_twice_means_both() -> None:
    plan = plan_of({"id": "a", "uraian": "X"}, {"id": "a", "uraian": "Y"})
    assert ids(select_item(plan, "a")) == (None, ["a", "a"], ())


def test_an_item_without_words_is_named_by_what_stands_above() -> None:
    plan = Plan.model_validate(
        {
            "rbplan": 1,
            "tahun": 2022,
            "satker": {"nama": "x"},
            "program": [{"kegiatan": [{"sub_kegiatan": [{"nama": "Kerja Sama", "indikator": [{"id": "a"}]}]}]}],
        }
    )
    assert ids(select_item(plan, "kerja")) == ("a", [], ())


def test_search_looks_into_headings_too() -> None:
    plan = Plan.model_validate(
        {
            "rbplan": 1,
            "tahun": 2022,
            "satker": {"nama": "x"},
            "program": [
                {"nama": "Tata Laksana", "kegiatan": [{"nama": "SOP", "sub_kegiatan": [{"indikator": [{"id": "a"}]}]}]},
                {"nama": "Pengawasan", "kegiatan": [{"nama": "SPIP", "sub_kegiatan": [{"indikator": [{"id": "b"}]}]}]},
            ],
        }
    )
    found = {text: [item.indikator.id for item in search_items(plan, text)] for text in ("sop tata", "SPIP", "x", "")}
    assert found == {"sop tata": ["a"], "SPIP": ["b"], "x": [], "": ["a", "b"]}


def test_near_names_keep_their_letters() -> None:
    assert near_names("pokja tatalaksna", ["Pokja Tatalaksana", "Pokja Pengawasan"]) == ("Pokja Tatalaksana",)
    assert near_names("pengawsan", ["Pokja SDM"], ["Sistem Pengawasan"]) == ("pengawasan",)
    assert near_names("qqq", ["Pokja SDM"], ["Penguatan Pengawasan"]) == ()


def test_letters_that_are_changed_round() -> None:
    assert near_names(" PFD", ["md", "pdf", "docx"]) == ("pdf",)
    assert near_names("fd", ["md", "pdf", "docx"]) == ()
