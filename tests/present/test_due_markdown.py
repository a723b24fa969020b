"""A due list as Markdown: headings, tables, and a plan that cannot make any of its own."""

import pytest
from due_views import HOSTILE_TEXTS, SMALL, UNSEEN, hostile_plan, view_of

from rbplan.present.due_markdown import due_markdown
from rbplan.wording.catalogue import Language, read_catalogue


def markdown(text: str, *, brief: bool = False, language: Language = "id") -> str:
    return due_markdown([view_of(text, brief=brief, language=language)], read_catalogue(language))


SMALL_ID = r"""# KC, rencana aksi tahun 2022 (plans/2022.yaml)

Mei 2022: 2 jatuh tempo, 1 belum pasti, 2 sepanjang tahun

## Jatuh tempo Mei 2022 (2)

| Id | Program | Kegiatan | Indikator | Catatan |
| --- | --- | --- | --- | --- |
| mei-saja | 1. Tata Laksana | a. Prosedur | Dokumen prosedur | tidak ada jadwal lain tahun ini |
| tanpa-uraian | 1. Tata Laksana | a. Prosedur | Penyusunan | berikutnya Juni |

## Belum pasti, cocokkan dengan naskah asli (1)

| Id | Program | Kegiatan | Indikator | Kemungkinan bulan |
| --- | --- | --- | --- | --- |
| hilang | \[tidak tersedia pada salinan; perkiraan: 2. Pengawasan\] | \[tidak tersedia pada salinan; perkiraan nomor: 3\] | \[tidak tersedia pada salinan\] | Januari, Mei, Juli |

## Sepanjang tahun (2)

- 1\. Tata Laksana (1)
  - tiap-bulan: Laporan bulanan
- \[tidak tersedia pada salinan; perkiraan: 2. Pengawasan\] (1)
  - sampai-20: \[belum diisi\]

Tidak masuk bulan mana pun karena bulannya tidak tersedia pada salinan: 1 indikator.

Tidak masuk bulan mana pun karena tidak bercentang pada salinan: 1 indikator.
"""  # noqa: E501


def test_everything() -> None:
    assert markdown(SMALL) == SMALL_ID


def test_brief() -> None:
    assert markdown(SMALL, brief=True) == "".join(
        line for line in SMALL_ID.splitlines(keepends=True) if not line.startswith("  - ")
    )


def test_english() -> None:
    assert "## Not yet certain, compare with the signed original (1)" in markdown(SMALL, language="en").splitlines()


@pytest.mark.parametrize("text", [*HOSTILE_TEXTS.values(), "a | b", "# x", "- x", "`x`", "*x*", "![a](b)", "\n\n# x"])
def test_a_plan_adds_no_line_and_no_cell(text: str) -> None:
    lines, plain = markdown(hostile_plan(text)).splitlines(), markdown(hostile_plan("x")).splitlines()
    assert len(lines) == len(plain)
    cells = [line.replace("\\|", "").count("|") for line in lines]
    assert cells == [line.count("|") for line in plain]
    assert "<script" not in "".join(lines)


@pytest.mark.parametrize("character", UNSEEN.values(), ids=UNSEEN)
def test_what_is_not_seen_is_gone(character: str) -> None:
    assert markdown(hostile_plan(f"a{character}b")) == markdown(hostile_plan("ab"))
