"""Long words in a PDF: whole where they fit, else divided, and never over the edge of their cell."""

import re
from itertools import accumulate, pairwise
from pathlib import Path
from typing import Any

import pytest
from pdf_reading import Word, text_of, words_of
from rendering import PLAN_FILE, collated_plan, real_plan, render_pdf
from test_typst_lampiran import EDGES, TABLE_WORDS, beside, counted, indikator, wide_plan

from rbplan.plan.plan import Plan
from rbplan.render.context import make_context
from rbplan.render.document import render_document
from rbplan.render.pdf.typst_words import word_parts
from rbplan.render.syllables import divided, is_wide

HYPHEN = "\u00ad"


def plan_of(word: str) -> Plan:
    """Give a plan that says a word in every cell of its one row, below a program that fills the first page."""
    first = {"nama": "A", "kegiatan": [{"sub_kegiatan": [{"indikator": [indikator(1, counted("isi", 600))]}]}]}
    cells: dict[str, Any] = {"nama": word, "indikator": [indikator(2, f"ada {word} ada", ket=word)]}
    return wide_plan([first, {"nomor": "2.", "nama": word, "kegiatan": [{"nama": word, "sub_kegiatan": [cells]}]}])


def crossing(words: list[Word]) -> list[Word]:
    """Give the words of the pages behind the first that lie on a line of the table."""
    signed = next(word for word in words if word.text == "Ditetapkan")
    table = [word for word in words if (word.page, word.top) < (signed.page, signed.top)]
    cells = [word for word in table if word.page > 1 and TABLE_WORDS + 1 < word.top < 195]
    return [word for word in cells if any(word.left < edge - 0.2 < edge + 0.2 < word.right for edge in EDGES)]


def lines_in(words: list[Word], column: int) -> list[str]:
    """Give the lines of the second program in a column."""
    last = max(word.page for word in words if word.text == "2.")
    top = next(word.top for word in words if word.text == "2." and word.page == last) - 0.5
    return [word.text for word in words if word.page == last and word.top > top and beside(word, column)][:4]


@pytest.mark.parametrize(
    ("word", "program", "ket"),
    [
        ("Penyelenggaraan", ["Penyelenggaraan"], ["Penyelenggaraan"]),
        ("Kesekretariatan", ["Kesekretariatan"], ["Kesekretariatan"]),
        ("Pertanggungjawaban", ["Pertanggungja-", "waban"], ["Pertanggungja-", "waban"]),
        ("pengadministrasian", ["pengadministra-", "sian"], ["pengadministra-", "sian"]),
        ("(mempertanggungjawabkan),", ["(mempertang-", "gungjawabkan),"], ["(mempertang-", "gungjawabkan),"]),
        ("INFRASTRUKTURNYA", ["INFRASTRUK-", "TURNYA"], ["INFRASTRUK-", "TURNYA"]),
        ("Sekretariat/Subbagian", ["Sekretariat/", "Subbagian"], ["Sekretariat/", "Subbagian"]),
        ("https://jdih.kpu.go.id/metro", ["https://jdih.", "kpu.go.id/metro"], ["https://jdih.", "kpu.go.id/metro"]),
        ("11/HK.03.1/1872/2022", ["11/HK.03.1/", "1872/2022"], ["11/HK.03.1/", "1872/2022"]),
    ],
)
def test_a_word_is_divided_only_where_its_cell_is_too_narrow(word: str, program: list[str], ket: list[str]) -> None:
    words = words_of(render_pdf(plan_of(word), "lampiran", "asli"))
    assert crossing(words) == []
    told = [[line.replace(HYPHEN * 2, "-") for line in lines_in(words, column)] for column in (1, 17)]
    assert [told[0][: len(program)], told[1][: len(ket)]] == [program, ket]
    assert word in " ".join(lines_in(words, 3) + lines_in(words, 4))


@pytest.mark.parametrize(
    "word",
    [
        "ketidakbertanggungjawabannya",
        "Mempertanggungjawabkan",
        "x" * 500,
        "KETIDAKBERTANGGUNGJAWABANNYA",
        "a/b/c/" * 40,
        "https://contoh.example/" + "z" * 200,
        "1234567890" * 30,
        "aeiou" * 30,
        "–" * 60,
    ],
)
def test_nothing_crosses_a_line_of_the_table(word: str) -> None:
    pdf = render_pdf(plan_of(word), "lampiran", "asli")
    assert crossing(words_of(pdf)) == []
    assert "".join(text_of(pdf).replace(HYPHEN, "").split()).count(word) >= 3


def test_a_long_name_of_a_diktum_widens_the_column_of_all() -> None:
    data = collated_plan().model_dump(exclude_unset=True)
    names = ["KESATU", "KEDUAPULUHSEMBILAN", "KEDUA PULUH SEMBILAN", "KEDUAPULUHSEMBILANRATUSLIMAPULUH"]
    data["keputusan"][0]["diktum"] = [{"nama": name, "isi": f"Isi {name.lower()}."} for name in names]
    words = [word for word in words_of(render_pdf(Plan.model_validate(data), "keputusan", "asli")) if word.page < 3]
    above = next(word.top for word in words if word.text == "Menimbang")
    colons = [word for word in words if word.text == ":" and word.left < 110 and (word.page, word.top) > (1, above - 1)]
    assert len({round(word.left, 1) for word in colons}) == 1
    named = [word for word in words if word.text.startswith("KEDUA") and word.left < 40]
    assert named
    assert all(word.right < colons[0].left for word in named)


def test_a_head_of_several_lines_is_centred() -> None:
    data = collated_plan().model_dump(exclude_unset=True)
    decree = data["keputusan"][0]
    decree["kop"] = ["KOMISI PEMILIHAN UMUM KABUPATEN PANGKAJENE DAN KEPULAUAN PROVINSI SULAWESI SELATAN"]
    decree["judul"] = decree["pembentuk"] = f"KEPUTUSAN {decree['kop'][0]}"
    decree["judul"] = [decree["judul"]]
    words = [word for word in words_of(render_pdf(Plan.model_validate(data), "keputusan", "asli")) if word.page == 1]
    above = next(word.top for word in words if word.text == "Menimbang")
    lines: dict[float, list[Word]] = {}
    for word in words:
        if word.top < above - 1:
            lines.setdefault(round(word.top, 1), []).append(word)
    assert len(lines) > 10
    for line in lines.values():
        assert abs((line[0].left + line[-1].right) / 2 - (30 + 190) / 2) < 0.6
        assert all(right.left - left.right < 3 for left, right in pairwise(line))


@pytest.mark.parametrize("rows", [1, 300])
def test_a_first_row_tall_as_a_page(rows: int) -> None:
    items = [indikator(0, counted("kata", 250)), *(indikator(number, f"ke-{number}.") for number in range(1, rows))]
    pdf = render_pdf(wide_plan([{"nama": "P", "kegiatan": [{"sub_kegiatan": [{"indikator": items}]}]}]))
    words = words_of(pdf)
    assert next(word.page for word in words if word.text == "kata000") == 1
    assert crossing(words) == []
    text = text_of(pdf)
    assert [word for word in counted("kata", 250).split() if text.count(word) != 1] == []
    assert all(f"ke-{number}." in text for number in range(1, rows))


def test_the_words_of_a_text_that_may_be_too_wide() -> None:
    assert word_parts('{"a": "Transparansi; (transparansi), e-Pertanggungjawaban2 gerakan\\n"}') == {
        "Transparansi": ("Trans", "pa", "ransi"),
        "transparansi": ("trans", "pa", "ransi"),
        "Pertanggungjawaban": ("Per", "tang", "gung", "ja", "waban"),
    }


def test_every_word_is_divided_as_in_latex_and_word(tmp_path: Path) -> None:
    said = set(re.findall(r"[^\W\d_]+", PLAN_FILE.read_text(encoding="utf-8")))
    words = sorted(word for word in said if is_wide(word))
    assert len(words) > 50
    data = real_plan().model_dump(exclude_unset=True, exclude={"sumber"})
    data["satker"]["nama"] = " ".join(words)
    (tmp_path / "lampiran.typ").write_text(
        '#import "dasar.typ": konteks\n#import "penggal.typ": menurut-suku\n'
        '#konteks.satker.nama.split(" ").map(kata => par(menurut-suku(kata).join("|"))).join()',
        encoding="utf-8",
    )
    text = text_of(render_document(make_context(Plan.model_validate(data)), "lampiran", "pdf", tmp_path))
    assert text.split() == ["|".join(divided(word)) for word in words]


WHOLE = "Kesekretariatanpertanggungjawabanmempertanggungjawabkankeberkelanjutanketidakbersinambungan"
ADDRESS = "https://drive.google.com/drive/folders/1A2b3C4d5E6f7G8h9I0jKLMNOPQRSTUVWXYZabcdef?usp=sharing&x=1"


@pytest.mark.parametrize("before", ["", "bahwa ", "bahwa rencana aksi tahunan menurut "])
def test_in_the_text_of_the_decree_a_word_wider_than_a_line_has_hyphens(before: str) -> None:
    data = collated_plan().model_dump(exclude_unset=True)
    data["keputusan"][0]["menimbang"][0]["isi"] = f"{before}{WHOLE};"
    lines = text_of(render_pdf(Plan.model_validate(data), "keputusan", "asli")).splitlines()
    first = next(number for number, each in enumerate(lines) if "Kesek" in each)
    last = next(number for number, each in enumerate(lines) if "bungan;" in each)
    told = [each.split()[-1] for each in lines[first:last]] + [lines[last].split()[0]]
    assert len(told) > 1
    assert all(part.endswith(HYPHEN * 2) for part in told[:-1])
    parts = [part.removesuffix(HYPHEN * 2).replace(HYPHEN, "") for part in told]
    assert "".join(parts) == f"{WHOLE};"
    syllables = set(accumulate(divided(WHOLE)))
    assert syllables.issuperset(accumulate(parts[:-1]))


def test_in_the_text_of_the_decree_an_address_is_divided_behind_its_signs_without_a_hyphen() -> None:
    data = collated_plan().model_dump(exclude_unset=True)
    data["keputusan"][0]["menimbang"][0]["isi"] = f"bahwa {ADDRESS};"
    lines = text_of(render_pdf(Plan.model_validate(data), "keputusan", "asli")).splitlines()
    first = next(number for number, each in enumerate(lines) if "https" in each)
    assert [line.split()[-1] for line in lines[first : first + 3]] == [
        "https://drive.google.com/drive/folders/1A2b3",
        "C4d5E6f7G8h9I0jKLMNOPQRSTUVWXYZabcdef?usp=",
        "sharing&x=1;",
    ]
