"""RB111: an item without a number in a numbered list."""

import pytest
from changed_plan import REAL, line_of
from numbered import butir, indikator, programs
from rule_cases import HEAD, Found, findings


def test_found_once_a_list() -> None:
    arguments = {"level": "program", "number": "2."}
    assert findings(programs(None, "2.", None), "RB111") == [Found("RB111", "5:5-5:22", arguments)]


def test_other_levels() -> None:
    assert [each.place for each in findings(indikator(["1.", None]), "RB111")] == ["10:17-10:23"]
    assert [each.place for each in findings(butir("1.", None), "RB111")] == ["11:19-11:25"]


@pytest.mark.parametrize("numbers", [[None, None], ["1.", "-"], ["1."], ["-", None]])
def test_silent(numbers: list[str | None]) -> None:
    assert findings(programs(*numbers), "RB111") == []


@pytest.mark.parametrize(
    "body",
    [
        "keadaan: tidak_tersedia",
        "keadaan: kosong",
        '{keadaan: terpotong, perkiraan: {nomor: "2."}}',
        "{nama: x, nomor: *x}",
    ],
)
def test_a_number_that_nobody_could_read(body: str) -> None:
    text = HEAD + f'program:\n  - nomor: "1."\n  - {body}\n'
    assert [each.wording for each in findings(text, "RB111") if each.wording == "RB111"] == []


def test_a_key_that_could_not_be_read_may_have_been_its_number() -> None:
    text = HEAD + 'program:\n  - nomor: "1."\n  - nama: x\n    <<: {nomor: "2."}\n'
    assert [each.wording for each in findings(text, "RB111") if each.wording == "RB111"] == []


@pytest.mark.parametrize(("after", "lost"), [(15, True), (20, False)])
def test_a_lost_part_before_it(after: int, lost: bool) -> None:
    text = HEAD + (
        "sumber:\n  - id: s\n    jenis: salinan\n"
        f"    bagian_tidak_tersedia: [{{setelah: {after}, sebelum: {after + 5}}}]\n"
        "program:\n  - kegiatan:\n      - sub_kegiatan:\n          - indikator:\n"
        '              - {id: a, nomor: "1.", bacaan: {baris: 15}}\n'
        "              - {id: b, bacaan: {baris: 20}}\n"
    )
    assert [each.wording for each in findings(text, "RB111")] == ([] if lost else ["RB111"])


def test_the_real_plan() -> None:
    sub_kegiatan = line_of(REAL, "            nama: Memetakan jenis-jenis") - 1
    first = line_of(REAL, "id: layanan-jenis\n")
    assert findings(REAL, "RB111") == [
        Found("RB111", f"{sub_kegiatan}:13-{sub_kegiatan}:31", {"level": "sub kegiatan", "number": "2."}),
        Found("RB111", f"{first}:17-{first}:34", {"level": "indikator", "number": "1."}),
    ]
