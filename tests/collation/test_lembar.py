import pytest
from lembar_sheets import TEXTS, plan_of, real_plan

from rbplan.collation.lembar import LONGEST_TEXT, heading_text, make_lembar, mark_text, printed, uraian_text
from rbplan.plan.walk import walk

PLAN = """\
rbplan: 1
tahun: 2022
satker: {nama: KPU}
program:
  - nomor: "1."
    nama: Satu
    kegiatan:
      - keadaan: tidak_tersedia
        perkiraan: {nomor: "2.", nama: Dua}
        sub_kegiatan:
          - keadaan: tidak_tersedia
            perkiraan: {nomor: "3."}
            indikator:
              - {id: z, uraian: Uraian, bulan: 1-12, dicocokkan: {oleh: Siti}}
          - keadaan: kosong
            indikator:
              - {id: a, nomor: "1)", uraian: Uraian, bulan: 1-12}
              - {id: b, keadaan: kosong, bulan: []}
              - {id: c, keadaan: tidak_tersedia}
              - {id: d, bulan: [3]}
              - {id: e, bulan: [3], dicocokkan: {oleh: Siti}}
"""


def test_every_row_that_nobody_collated_in_the_order_of_the_decree() -> None:
    lembar = make_lembar(plan_of(PLAN))
    assert [row.item.indikator.id for row in lembar.rows] == ["a", "b", "c", "d"]
    assert [row.is_certain for row in lembar.rows] == [True, False, False, True]
    assert [row.item.indikator.id for row in make_lembar(plan_of(PLAN), uncertain=True).rows] == ["b", "c"]


def test_the_real_plan() -> None:
    plan = real_plan()
    assert [row.item for row in make_lembar(plan).rows] == list(walk(plan))
    assert len(make_lembar(plan, uncertain=True).rows) == 40


def test_what_the_cells_say() -> None:
    rows = make_lembar(plan_of(PLAN)).rows
    assert [uraian_text(row.item, TEXTS) for row in rows] == [
        "1) Uraian",
        "[kosong pada salinan]",
        "[tidak tersedia pada salinan]",
        "[belum diisi]",
    ]
    item = rows[0].item
    assert heading_text(item.program, TEXTS) == "1. Satu"
    assert heading_text(item.kegiatan, TEXTS) == "[tidak tersedia pada salinan; perkiraan: 2. Dua]"
    assert heading_text(item.sub_kegiatan, TEXTS) == "[kosong pada salinan]"
    numbered = next(walk(plan_of(PLAN))).sub_kegiatan
    assert heading_text(numbered, TEXTS) == "[tidak tersedia pada salinan; perkiraan nomor: 3]"


def test_whose_it_is() -> None:
    assert mark_text(real_plan(), TEXTS) == "Lembar rbplan 1; tahun 2022; satker 1872"
    assert mark_text(plan_of(PLAN), TEXTS) == "Lembar rbplan 1; tahun 2022; satker KPU"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("a\n b\t\tc", "a b c"),
        ("a\u202eb", "ab"),
        ("x" * LONGEST_TEXT, "x" * LONGEST_TEXT),
        ("x" * (LONGEST_TEXT + 1), "x" * (LONGEST_TEXT - 1) + "…"),
    ],
)
def test_text_on_a_sheet(text: str, expected: str) -> None:
    assert printed(text) == expected
    assert printed(expected) == expected
