"""Cells that go on over several rows: merged or dealt out, without being cut, and without leaving pages empty."""

import itertools
from typing import Any

from docx.oxml.ns import qn
from lxml import etree
from rendering import collated_plan
from word_documents import annex_rows, paragraph_text, real_word, says, text_of, word

from rbplan.plan.plan import Plan


def merges(rows: list[Any], column: int) -> list[tuple[str, int]]:
    """Give the text of each merged cell of a column, and how many rows it has."""
    found: list[tuple[str, int]] = []
    for row in rows:
        cell = next((cell for cell in row.tc_lst if cell.grid_offset == column), None)
        merge = None if cell is None else cell.vMerge
        if cell is not None and merge == "restart":
            found.append((text_of(cell), 1))
        elif merge == "continue":
            found[-1] = (found[-1][0], found[-1][1] + 1)
    return found


def test_a_program_is_one_cell_over_its_rows() -> None:
    rows = annex_rows(real_word())[3:]
    lost = "[tidak tersedia pada salinan; perkiraan: 2. Penguatan Peraturan Perundang-undangan]"
    assert merges(rows, 1)[:3] == [("Manajemen Perubahan", 3), (lost, 2), ("Penguatan Kelembagaan", 4)]
    assert merges(rows, 0)[0] == ("1", 3)


def long_plan(words: str, count: int) -> Plan:
    indikator = [{"id": f"i{number}", "uraian": f"Indikator {number}", "bulan": [1]} for number in range(count)]
    kegiatan = [{"nomor": "1.", "nama": words, "sub_kegiatan": [{"nama": "S", "indikator": indikator}]}]
    program = [{"nomor": "1.", "nama": "P", "kegiatan": kegiatan}]
    return Plan.model_validate({"rbplan": 1, "tahun": 2022, "satker": {"nama": "X"}, "program": program})


def kept(rows: list[Any]) -> list[bool]:
    """Tell of each row whether it stays with the next one."""
    layouts = [[paragraph.pPr for paragraph in row.iter(qn("w:p"))] for row in rows]
    return [all(each is not None and each.find(qn("w:keepNext")) is not None for each in row) for row in layouts]


def test_a_merged_text_stays_with_the_rows_that_it_needs() -> None:
    rows = annex_rows(word(long_plan("Kegiatan yang namanya panjang sekali dan terus berlanjut " * 2, 30)))[3:]
    assert [count for _, count in merges(rows, 2)] == [30]
    together = len(list(itertools.takewhile(bool, kept(rows))))
    # Six or seven lines, and one line in each row.
    assert 6 <= together <= 12


def sides(rows: list[Any], column: int) -> list[list[str]]:
    """Give the lines that a cell of each row has not."""
    return [
        [etree.QName(line).localname for line in row.tc_lst[column].iter(qn("w:top"), qn("w:bottom"))] for row in rows
    ]


def test_a_long_text_stays_in_its_own_row_above_empty_cells_without_a_line_between() -> None:
    rows = annex_rows(word(long_plan("kata " * 80, 5)))[3:]
    assert merges(rows, 2) == [("", 4)]
    assert sides(rows[:3], 2) == [["bottom"], ["top"], []]
    assert not kept(rows)[0]
    assert says(rows[0], "cantSplit")


def listed_plan(items: int, words: str, count: int) -> Plan:
    """Give a plan of one sub kegiatan that holds a list, beside so many indikator of about three lines."""
    rincian = {"butir": [{"nomor": f"{number})", "isi": words} for number in range(1, items + 1)]}
    indikator = [{"id": f"i{number}", "uraian": "Kata demi kata " * 6, "bulan": [1]} for number in range(count)]
    sub_kegiatan = [{"nomor": "1.", "nama": "Daftar:", "rincian": rincian, "indikator": indikator}]
    program = [{"nomor": "1.", "nama": "P", "kegiatan": [{"nama": "K", "sub_kegiatan": sub_kegiatan}]}]
    return Plan.model_validate({"rbplan": 1, "tahun": 2022, "satker": {"nama": "X"}, "program": program})


def paragraphs(row: Any, column: int) -> list[str]:
    return [paragraph_text(each) for each in row.tc_lst[column].p_lst]


def test_a_list_is_dealt_out_to_its_rows() -> None:
    rows = annex_rows(word(listed_plan(11, "isi", 6)))[3:9]
    dealt = [paragraphs(row, 3) for row in rows]
    texts = ["1. Daftar:", *(f"{number}) isi" for number in range(1, 12))]
    assert [text for texts in dealt for text in texts if text] == texts
    assert [len(texts) for texts in dealt] == [3, 3, 3, 3, 1, 1]
    assert (dealt[3][-1], dealt[4:]) == ("11) isi", [[""], [""]])
    assert sides(rows, 3) == [["bottom"], *[["top", "bottom"]] * 3, ["top"], []]
    assert merges(rows, 3) == [("", 2)]
    # No row has to stay with the next for its sake.
    assert kept(rows)[2:5] == [False] * 3


def test_a_list_longer_than_its_rows_makes_all_of_them_higher() -> None:
    rows = annex_rows(word(listed_plan(24, "isi", 4)))[3:7]
    dealt = [paragraphs(row, 3) for row in rows]
    assert max(map(len, dealt)) - min(map(len, dealt)) <= 1
    assert sum(map(len, dealt)) == 25
    assert merges(rows, 3) == []


def test_paragraphs_higher_than_their_rows_stand_in_rows_that_follow_each_other() -> None:
    rows = annex_rows(word(listed_plan(3, "panjang sekali dan masih terus berlanjut " * 8, 9)))[3:12]
    dealt = [paragraphs(row, 3) for row in rows]
    assert [[text[:2] for text in texts] for texts in dealt] == [["1."], ["1)"], ["2)"], ["3)"], *[[""]] * 5]


def test_a_low_row_that_a_paragraph_does_not_fit_into_may_stay_empty_between_two_others() -> None:
    rows = annex_rows(real_word("lampiran", "salinan"))
    begin = next(place for place, row in enumerate(rows) if text_of(row.tc_lst[3]).startswith("Tata kelola PPID"))
    dealt = [paragraphs(row, 3) for row in rows[begin : begin + 7]]
    assert [[text[:4] for text in texts] for texts in dealt] == [
        *(["Tata"], ["1). "], ["2). "], ["3). "]),
        *([""], ["4). "], ["5). "]),
    ]
    assert text_of(rows[begin + 4].tc_lst[4]) == "5. Jumlah sangketa informasi;"
    assert sides(rows[begin : begin + 7], 3) == [["bottom"], *[["top", "bottom"]] * 5, ["top"]]


def test_no_chain_of_rows_that_stay_together_is_long() -> None:
    rows = annex_rows(real_word("lampiran", "salinan"))[3:-2]
    chains = [len(list(chain)) for keep, chain in itertools.groupby(kept(rows)) if keep]
    assert max(chains) <= 4


def test_a_row_higher_than_a_page_may_be_divided() -> None:
    rows = annex_rows(word(long_plan("kata " * 1500, 3)))[3:]
    assert [says(row, "cantSplit") for row in rows] == [False, True, True, True]


def test_the_closing_does_not_stand_alone() -> None:
    rows = annex_rows(real_word("lampiran", "salinan"))
    assert "Ditetapkan di Metro" in text_of(rows[-1])
    assert kept(rows)[-2:] == [True, True]


def divisions(element: Any) -> str:
    """Give the text below an element with its optional hyphens."""
    shown = {qn("w:t"): None, qn("w:softHyphen"): "-"}
    return "".join(shown[each.tag] or each.text or "" for each in element.iter(*shown))


def test_a_last_row_that_no_page_holds_with_the_closing_may_be_divided() -> None:
    def last_row(words: int) -> tuple[bool, bool]:
        plan = collated_plan().model_dump(exclude_unset=True)
        plan["program"][-1]["kegiatan"][-1]["sub_kegiatan"][-1]["indikator"][-1]["uraian"] = "kata " * words
        row = annex_rows(word(Plan.model_validate(plan), "lampiran", "salinan"))[-2]
        on = [each for each in row.iter(qn("w:keepNext")) if each.get(qn("w:val")) != "0"]
        return says(row, "cantSplit"), bool(on)

    assert [last_row(words) for words in (100, 170, 400)] == [(True, True), (False, False), (False, False)]


def test_a_word_that_no_line_of_its_cell_has_room_for_is_divided_by_syllables() -> None:
    indikator = {
        "id": "a",
        "uraian": "Mempertanggungjawabkan kegiatan",
        "ket": "Pertanggungjawaban keanekaragaman",
        "bulan": [1],
    }
    kegiatan = {"nama": "Mempertanggungjawabkan ketidakberkesinambungan; 1234567890123456789012345"}
    kegiatan |= {"sub_kegiatan": [{"nama": "S", "indikator": [indikator]}]}
    program = [{"nomor": "1.", "nama": "Penyelenggaraan " + "x" * 40, "kegiatan": [kegiatan]}]
    plan = Plan.model_validate({"rbplan": 1, "tahun": 2022, "satker": {"nama": "X"}, "program": program})
    row = annex_rows(word(plan))[3]
    assert [divisions(row.tc_lst[column]) for column in (1, 2, 4, 17)] == [
        "Penyelenggaraan " + "x" * 40,
        "Mem-per-tang-gung-ja-wab-kan keti-dak-ber-ke-si-nam-bungan; 1234567890123456789012345",
        "Mempertanggungjawabkan kegiatan",
        "Per-tang-gung-ja-waban kea-ne-ka-ra-gaman",
    ]
    assert text_of(row.tc_lst[17]) == "Pertanggungjawaban keanekaragaman"
    spaces = {each.get("{http://www.w3.org/XML/1998/namespace}space") for each in row.tc_lst[2].iter(qn("w:t"))}
    assert spaces == {"preserve"}
