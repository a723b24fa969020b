"""The rows of the table: one for whatever the plan holds, filled in or not."""

from typing import Any

import pytest

from rbplan.plan.plan import Plan
from rbplan.render.bentuk import DOTS, Bentuk
from rbplan.render.context import make_context

Cells = tuple[str | None, str | None, str | None, str | None]
LEVELS = ("program", "kegiatan", "sub_kegiatan", "indikator")


def plan_of(*program: dict[str, Any], keputusan: Any = ()) -> Plan:
    data = {"rbplan": 1, "tahun": 2023, "satker": {"nama": "X"}, "program": program, "keputusan": keputusan}
    return Plan.model_validate(data)


def cells(plan: Plan, bentuk: Bentuk) -> list[Cells]:
    """Give what the four columns of each row print; None where the cell above goes on."""
    rows: list[Any] = make_context(plan, bentuk)["baris"]
    return [
        tuple(row[level] and (row[level]["isi"] or row[level]["sebelum"]) for level in LEVELS)  # type: ignore[misc]
        for row in rows
    ]


INDIKATOR = {"id": "a", "uraian": "I", "bulan": [3]}
UNFINISHED = plan_of(
    {
        "nama": "P",
        "kegiatan": [{"nama": "K", "sub_kegiatan": [{"nama": "S", "indikator": [INDIKATOR]}, {"nama": "T"}]}],
    },
    {"nama": "Q", "kegiatan": [{"nama": "L"}]},
    {"nama": "R"},
)


@pytest.mark.parametrize(("bentuk", "gap"), [("alih-teks", "belum diisi"), ("rancangan", DOTS)])
def test_what_has_no_indikator_has_a_row_and_one_gap(bentuk: Bentuk, gap: str) -> None:
    assert cells(UNFINISHED, bentuk) == [
        ("P", "K", "S", "I"),
        (None, None, "T", gap),
        ("Q", "L", gap, ""),
        ("R", gap, "", ""),
    ]
    rows: list[Any] = make_context(UNFINISHED, bentuk)["baris"]
    assert [(row["id"], row["program_ke"], "".join(row["bulan"]), row["catatan"]) for row in rows] == [
        ("a", 1, "tertentu", 0),
        ("", 1, "", 0),
        ("", 2, "", 0),
        ("", 3, "", 0),
    ]


@pytest.mark.parametrize(("bentuk", "gap"), [("alih-teks", "belum diisi"), ("rancangan", DOTS)])
def test_a_cell_without_words_is_marked_unless_the_decree_has_none(bentuk: Bentuk, gap: str) -> None:
    printed_empty = {"keadaan": "kosong", "indikator": [{"id": "a", "nomor": "1.", "bulan": [3]}]}
    plan = plan_of({"nomor": "1.", "kegiatan": [{"sub_kegiatan": [printed_empty]}]})
    assert cells(plan, bentuk) == [(gap, gap, "" if bentuk == "rancangan" else "kosong pada salinan", gap)]


@pytest.mark.parametrize(
    ("keputusan", "named"),
    [
        ([{"id": "perubahan-1", "jenis": "perubahan", "nomor": "99/2023"}], "Keputusan Nomor 99/2023"),
        ([{"id": "perubahan-1", "jenis": "perubahan"}], "keputusan perubahan-1"),
    ],
)
def test_what_a_later_decree_changed_has_a_note(keputusan: Any, named: str) -> None:
    indikator = [{**INDIKATOR, "id": name, "nomor": name, "diubah": "perubahan-1"} for name in ("b", "c")]
    sub_kegiatan = [{"nama": "S", "indikator": [INDIKATOR, *indikator]}]
    plan = plan_of({"nama": "P", "kegiatan": [{"nama": "K", "sub_kegiatan": sub_kegiatan}]}, keputusan=keputusan)
    context = make_context(plan)
    assert [row["catatan"] for row in context["baris"] if row["jenis"] == "indikator"] == [0, 1, 1]
    assert [(note["tempat"], note["isi"]) for note in context["catatan"]] == [
        (["Indikator b", "Indikator c"], f"diubah dengan {named}.")
    ]
    assert make_context(plan, "rancangan")["catatan"] == []
