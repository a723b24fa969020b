"""Filters: which indikator they let through, and what is said of one that lets none through."""

import pytest

from rbplan.plan.plan import Plan
from rbplan.plan.walk import walk
from rbplan.plan.wanted import EVERYTHING, Unmatched, Wanted, find_unmatched

PLAN = Plan.model_validate(
    {
        "rbplan": 1,
        "tahun": 2022,
        "satker": {"nama": "x"},
        "program": [
            {
                "nomor": "4.",
                "nama": "Penguatan Tatalaksana",
                "area": "tatalaksana",
                "penanggung_jawab": "Pokja Tatalaksana",
                "kegiatan": [
                    {
                        "nama": "Peta proses bisnis",
                        "sub_kegiatan": [{"nama": "SOP", "indikator": [{"id": "a", "uraian": "Dokumen SOP"}]}],
                    }
                ],
            },
            {
                "keadaan": "tidak_tersedia",
                "perkiraan": {"nomor": "7.", "nama": "Penguatan Pengawasan"},
                "area": "pengawasan",
                "kegiatan": [
                    {
                        "sub_kegiatan": [
                            {"indikator": [{"id": "b", "uraian": "SPIP", "penanggung_jawab": "Subbagian Hukum"}]}
                        ]
                    }
                ],
            },
        ],
    }
)


PROGRAMS = ("Penguatan Tatalaksana", "Penguatan Pengawasan")


def ids(wanted: Wanted) -> list[str]:
    return [item.indikator.id for item in walk(PLAN) if wanted.has(item)]


@pytest.mark.parametrize(
    ("wanted", "expected"),
    [
        (EVERYTHING, ["a", "b"]),
        (Wanted(program="penguatan"), ["a", "b"]),
        (Wanted(program="TATALAKSANA"), ["a"]),
        (Wanted(program="penguatan tata"), ["a"]),
        (Wanted(program="pengawasan"), ["b"]),
        (Wanted(program="4."), []),
        # No word may be of one name and another of the next.
        (Wanted(program="penguatan x"), []),
        (Wanted(penanggung_jawab="hukum"), ["b"]),
        (Wanted(penanggung_jawab="pokja"), ["a"]),
        (Wanted(text="sop"), ["a"]),
        (Wanted(text="bisnis dokumen"), ["a"]),
        (Wanted(text="  "), ["a", "b"]),
        (Wanted(program="penguatan", penanggung_jawab="hukum", text="spip"), ["b"]),
        (Wanted(program="tatalaksana", text="spip"), []),
    ],
)
def test_who_is_wanted(wanted: Wanted, expected: list[str]) -> None:
    assert ids(wanted) == expected


@pytest.mark.parametrize(
    ("wanted", "unmatched"),
    [
        (EVERYTHING, None),
        (Wanted(program="tatalaksana", text="spip"), None),
        (
            Wanted(program="tatalaksna"),
            Unmatched("program", "tatalaksna", ("tatalaksana",), ("Penguatan Tatalaksana", "Penguatan Pengawasan")),
        ),
        (
            Wanted(penanggung_jawab="pokja tatalaksna"),
            Unmatched(
                "penanggung_jawab",
                "pokja tatalaksna",
                ("Pokja Tatalaksana",),
                ("Pokja Tatalaksana", "Subbagian Hukum"),
            ),
        ),
        (Wanted(text="dokumin"), Unmatched("text", "dokumin", ("dokumen",), ("a", "b"))),
        (
            Wanted(program="4", text="q"),
            Unmatched("program", "4", (), PROGRAMS),
        ),
    ],
)
def test_what_matches_nothing(wanted: Wanted, unmatched: Unmatched | None) -> None:
    assert find_unmatched([PLAN], wanted) == unmatched


def test_one_plan_of_several_is_enough() -> None:
    empty = Plan.model_validate({"rbplan": 1, "tahun": 2022, "satker": {"nama": "y"}})
    assert find_unmatched([empty, PLAN], Wanted(text="spip")) is None
    assert find_unmatched([empty], Wanted(penanggung_jawab="x")) == Unmatched("penanggung_jawab", "x", (), ())
