"""RB105: a number that is not there, and nothing that explains it."""

import pytest
from changed_plan import REAL, changed, line_of, without_item
from numbered import butir, indikator, programs
from rule_cases import HEAD, Found, findings

REAL_FINDINGS = ["RB105.begins", "RB105.alone"]


def wordings(text: str) -> list[tuple[str, object]]:
    return [(each.wording, each.arguments.get("missing")) for each in findings(text, "RB105")]


def test_place_and_arguments() -> None:
    arguments = {"level": "program", "number": "4.", "missing": "2-3"}
    assert findings(programs("1.", "4."), "RB105") == [Found("RB105.skips", "6:12-6:16", arguments)]


@pytest.mark.parametrize(
    ("numbers", "expected"),
    [
        (["2."], [("RB105.begins", "1")]),
        (["1.", "3.", "4.", "6."], [("RB105.skips", "2"), ("RB105.skips", "5")]),
        (["a.", "c."], [("RB105.skips", "2")]),
        (["I.", "III."], [("RB105.skips", "2")]),
        (["1.", None, "4."], [("RB105.skips", "2-3")]),
        (["1.1", "1.3"], [("RB105.skips", "2")]),
        (["999999999"], [("RB105.begins", "1-999999998")]),
    ],
)
def test_found(numbers: list[str | None], expected: list[tuple[str, str]]) -> None:
    assert wordings(programs(*numbers)) == expected


@pytest.mark.parametrize(
    "numbers",
    [["1.", "2."], [None, "2."], ["1.", None, "3."], ["1.", "2.", "2.", "4."], ["1.", "-", "5."], ["1.", "c."],
     ["0.", "1."], ["i.", "ii.", "iii."], ["1.", "3.", "2."], [None]],
)  # fmt: skip
def test_silent(numbers: list[str | None]) -> None:
    assert findings(programs(*numbers), "RB105") == []


def test_indikator() -> None:
    assert wordings(indikator(["1."], ["3."], ["1."])) == [("RB105.begins", "1-2")]
    assert wordings(indikator(["1."], ["2."], ["1."])) == [("RB105.begins", "1")]
    assert wordings(indikator(["1."], ["2."], ["4."])) == [("RB105.skips", "3")]


@pytest.mark.parametrize("numbers", [["1.", "2."], ["a)", "b)"], [None], ["-"], ["2022."]])
def test_lists_in_cells_that_are_whole(numbers: list[str | None]) -> None:
    assert [wording for wording, _ in wordings(butir(*numbers)) if wording.endswith("alone")] == []


def test_a_list_in_a_cell_that_stops_at_one() -> None:
    assert findings(butir("a."), "RB105") == [Found("RB105.alone", "10:26-10:30", {"number": "a."})]
    assert findings(butir("a.", keadaan="keadaan: terpotong"), "RB105") == []


def test_a_lost_part_between() -> None:
    text = HEAD + 'program:\n  - nomor: "1."\n  - keadaan: tidak_tersedia\n  - nomor: "3."\n'
    assert findings(text, "RB105") == []


def test_what_stands_below_a_lost_heading_may_begin_anywhere() -> None:
    text = (
        HEAD.replace("{", "{{").replace("}", "}}")
        + 'program:\n  - {own}\n    kegiatan:\n      - nomor: "5."\n      - nomor: "7."\n'
    )
    assert wordings(text.format(own="keadaan: tidak_tersedia")) == [("RB105.skips", "6")]
    assert wordings(text.format(own="keadaan: kosong")) == [("RB105.begins", "1-4"), ("RB105.skips", "6")]


def test_an_inferred_number_is_counted() -> None:
    text = (
        HEAD + 'program:\n  - nomor: "1."\n  - keadaan: tidak_tersedia\n    perkiraan: {nomor: "2."}\n  - nomor: "4."\n'
    )
    assert wordings(text) == [("RB105.skips", "3")]


ROWS = """\
sumber:
  - id: salinan
    jenis: salinan
    bagian_tidak_tersedia: [{lost}]
program:
  - kegiatan:
      - sub_kegiatan:
          - indikator:
              - {{id: a, nomor: "1.", bacaan: {{baris: 10}}}}
              - {{id: b, nomor: "3.", bacaan: {{baris: 20}}}}
"""


@pytest.mark.parametrize(
    ("lost", "explained"),
    [
        ("{setelah: 10, sebelum: 20}", True),
        ("{setelah: 12, sebelum: 14}", True),
        ("{setelah: 10}", True),
        ("{sebelum: 20}", True),
        ("{}", True),
        ("{setelah: 9, sebelum: 10}", False),
        ("{setelah: 20, sebelum: 22}", False),
        ("{setelah: 20}", False),
        ("{sebelum: 10}", False),
    ],
)
def test_rows_of_lost_parts(lost: str, explained: bool) -> None:
    assert wordings(HEAD + ROWS.format(lost=lost)) == ([] if explained else [("RB105.skips", "2")])


def test_a_lost_part_of_another_source() -> None:
    text = HEAD + ROWS.format(lost="") + "              - {id: c, bacaan: {sumber: lain, baris: 1}}\n"
    text = text.replace(
        "program:", "  - {id: lain, jenis: asli, bagian_tidak_tersedia: [{setelah: 10, sebelum: 20}]}\nprogram:"
    )
    assert wordings(text) == [("RB105.skips", "2")]


def test_what_was_left_out_proves_nothing() -> None:
    text = programs("1.", "3.").replace('"1."\n', '"1."\n  - nomor: [2]\n')
    assert [each.wording for each in findings(text, "RB105") if each.wording.startswith("RB105")] == []


def test_what_the_reader_could_not_trust_proves_nothing() -> None:
    text = programs("1.", "3.").replace('"1."\n', '"1."\n  - nomor: *x\n')
    assert [each.wording for each in findings(text, "RB105") if each.wording.startswith("RB105")] == []


def test_the_real_plan() -> None:
    begins, alone = line_of(REAL, "id: skp-pemahaman") + 1, line_of(REAL, 'isi: "Standar Pelayanan:"') - 1
    assert findings(REAL, "RB105") == [
        Found("RB105.begins", f"{begins}:24-{begins}:28", {"level": "indikator", "number": "2.", "missing": "1"}),
        Found("RB105.alone", f"{alone}:26-{alone}:30", {"number": "1."}),
    ]


@pytest.mark.parametrize(
    "name", ["ppid-maklumat", "asesmen-peserta", "arsip-statis-dinamis", "layanan-sengketa", "jdih-akses"]
)
def test_an_item_taken_out_of_the_real_plan(name: str) -> None:
    more = [] if name in ("asesmen-peserta", "jdih-akses") else ["RB105.skips"]
    assert sorted(each.wording for each in findings(without_item(name), "RB105")) == sorted(REAL_FINDINGS + more)


def test_a_gap_in_the_real_plan_is_explained_by_its_lost_parts_only() -> None:
    text = changed(("      - setelah: 166\n        sebelum: 172\n", "      - setelah: 176\n        sebelum: 180\n"))
    found = [(each.wording, each.arguments["number"]) for each in findings(text, "RB105")]
    assert found == [("RB105.begins", "2."), ("RB105.skips", "3."), ("RB105.alone", "1.")]
