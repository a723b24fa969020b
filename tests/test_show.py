"""What is known of one indikator: its row, who shares it, the comments that cover it, and its lines."""

from pathlib import Path

import pytest

from rbplan.load.load import load_plan
from rbplan.plan.walk import walk
from rbplan.show import Accepted, Shown, show_items

REAL_PLAN = Path(__file__).parents[1] / "plans" / "2022.yaml"

TEXT = """\
rbplan: 1
tahun: 2022
satker: {nama: Kantor}
sumber: [{id: salinan, jenis: salinan, berkas: a.txt, tabel: [1-9]}]
# rbplan: disable[RB110] serupa
program:
  - kegiatan:
      - sub_kegiatan:
          - nomor: "1."
            nama: S  # rbplan: ignore[RB501] nama saja
            indikator:
              - id: a
                uraian: A
                bacaan: {baris: 1, sel: [4, 9, 14]}
              - id: b  # rbplan: ignore[RB302, shared] seluruhnya
                uraian: B

                ket: C
              # rbplan: enable[RB110]
              - {id: c, bacaan: {baris: 1, sel: [4, 9, 14]}}
              - {id: d, bulan: [3], bacaan: {sumber: lain, baris: 2}}  # rbplan: ignore[RB101]
              - {id: Salah}
              - {id: e, bulan: [3]}
"""


def shown_of(text: str) -> dict[str, Shown]:
    loaded = load_plan(text.encode(), "p.yaml")
    assert loaded.plan is not None
    return {shown.item.indikator.id: shown for shown in show_items(loaded.plan, loaded, walk(loaded.plan))}


SHOWN = shown_of(TEXT)


def test_lines_also_where_an_item_is_left_out() -> None:
    assert {name: (shown.line, shown.last_line) for name, shown in SHOWN.items()} == {
        "a": (12, 14),
        "b": (15, 18),
        "c": (20, 20),
        "d": (21, 21),
        "e": (23, 23),
    }


def test_comments_that_cover_it() -> None:
    disabled = Accepted(("RB110",), 5, "serupa")
    assert {name: shown.accepted for name, shown in SHOWN.items()} == {
        "a": (disabled,),
        "b": (disabled, Accepted(("RB302", "shared"), 15, "seluruhnya")),
        "c": (),
        "d": (Accepted(("RB101",), 21, ""),),
        "e": (),
    }


def test_comment_that_accepts_several_findings_with_their_own_reasons() -> None:
    text = TEXT.replace("ignore[RB302, shared] seluruhnya", "ignore[RB302] satu; ignore[RB110] dua")
    assert shown_of(text)["b"].accepted[1:] == (Accepted(("RB302",), 15, "satu"), Accepted(("RB110",), 15, "dua"))


@pytest.mark.parametrize(
    ("name", "source", "berkas", "shared_with"),
    [("a", "salinan", "a.txt", ["c"]), ("c", "salinan", "a.txt", ["a"]), ("d", "lain", None, [])],
)
def test_row_of_the_source(name: str, source: str, berkas: str | None, shared_with: list[str]) -> None:
    row = SHOWN[name].source
    assert row is not None
    assert (row.name, row.sumber and row.sumber.berkas) == (source, berkas)
    assert [item.indikator.id for item in SHOWN[name].shared_with] == shared_with


def test_without_a_source() -> None:
    assert (SHOWN["b"].source, SHOWN["b"].row.readings, SHOWN["b"].schedule.certainty) == (None, (), "tidak_diketahui")
    assert SHOWN["b"].shared_with == ()


def test_what_the_ticks_mean_is_told_also_where_the_plan_says_otherwise() -> None:
    assert (SHOWN["a"].row.readings, SHOWN["a"].row.december) == (((4, 9), (4, 8, 12)), ((12,), (14,)))
    decided = shown_of(TEXT.replace("uraian: A", "bulan: [9]"))["a"]
    assert (decided.schedule.certainty, decided.schedule.bulan) == ("tertentu", (9,))
    assert decided.row == SHOWN["a"].row


def test_every_line_of_the_real_plan_is_that_of_its_item() -> None:
    text = REAL_PLAN.read_text(encoding="utf-8")
    lines = text.split("\n")
    shown = shown_of(text)
    assert len(shown) == 70
    assert [lines[one.line - 1].strip().split("  #")[0] for one in shown.values()] == [
        f"- id: {name}" for name in shown
    ]
    assert all("- id: " not in line for one in shown.values() for line in lines[one.line : one.last_line])
