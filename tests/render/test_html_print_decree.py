"""The printed decree where it is hard: what has to stay together, long labels, words wider than the page."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from browser import opened
from page_files import write_page
from pages import Page, outside, overprinted, pages
from rendering import collated_plan

from rbplan.plan.plan import Plan

if TYPE_CHECKING:
    from playwright.sync_api import Browser

    from rbplan.render.bentuk import Bentuk

MILLIMETRE = 72 / 25.4

_WORDS = ["penyusunan", "dokumen", "pelaksanaan", "kegiatan", "evaluasi", "kinerja", "lingkungan", "satuan", "kerja"]


def words(count: int) -> str:
    return " ".join(_WORDS[number * number % 9] for number in range(count))


def lines(page: Page) -> str:
    """Give the text of a page line by line, whatever stands beside each other."""
    return " ".join(word.text for word in sorted(page.words, key=lambda word: (round(word.top), word.left)))


def decree_pages(browser: Browser, folder: Path, bentuk: Bentuk, **changed: Any) -> list[Page]:
    """Give the upright pages of a decree with some of its texts changed."""
    data = collated_plan().model_dump(exclude_unset=True)
    data["keputusan"][0].update(changed)
    file = write_page(folder, "keputusan", bentuk, Plan.model_validate(data))
    with opened(browser, file) as found:
        (folder / "x.pdf").write_bytes(found.page.pdf(prefer_css_page_size=True))
    return [page for page in pages(folder / "x.pdf") if page.width < page.height]


@pytest.mark.parametrize("bentuk", ["salinan", "asli"])
@pytest.mark.parametrize("length", range(20, 244, 14))
def test_the_closing_is_whole_below_the_last_lines_of_the_last_diktum(
    length: int, bentuk: Bentuk, browser: Browser, tmp_path: Path
) -> None:
    diktum = [
        {"nama": "KESATU", "isi": f"{words(60)}."},
        {"nama": "KEDUA", "isi": f"{words(length)} berlaku pada tanggal."},
    ]
    menimbang = [{"nomor": "a.", "isi": f"bahwa {words(150)};"}]
    last = decree_pages(browser, tmp_path, bentuk, diktum=diktum, menimbang=menimbang, mengingat=menimbang)[-1]
    above, found, closing = lines(last).partition("Ditetapkan di Metro")
    assert (found, "berlaku pada tanggal." in above) == ("Ditetapkan di Metro", True)
    assert "NURRIS SEPTA PRATAMA" in closing
    assert ("Salinan sesuai dengan aslinya" in closing, "NURUL HIDAYAH" in closing) == ((bentuk == "salinan",) * 2)


@pytest.mark.parametrize("length", range(250, 400, 6))
def test_memutuskan_stays_with_what_follows(length: int, browser: Browser, tmp_path: Path) -> None:
    menimbang = [{"nomor": "a.", "isi": f"bahwa {words(length)};"}]
    mengingat = [{"nomor": f"{number}.", "isi": f"{words(20)};"} for number in range(1, 5)]
    found = decree_pages(browser, tmp_path, "asli", menimbang=menimbang, mengingat=mengingat)
    (page,) = [page for page in found if "MEMUTUSKAN:" in page.text]
    assert "MEMUTUSKAN: Menetapkan : KEPUTUSAN KOMISI" in lines(page)


@pytest.mark.parametrize("length", range(330, 400, 7))
def test_a_label_stands_beside_its_first_line(length: int, browser: Browser, tmp_path: Path) -> None:
    first = [{"nomor": "a.", "isi": f"bahwa {words(length)};"}]
    second = [{"nomor": "1.", "isi": f"{words(20)};"}]
    diktum = [{"nama": f"KE{number}", "isi": words(20)} for number in range(6)]
    found = decree_pages(
        browser, tmp_path, "asli", menimbang=first, mengingat=second, memperhatikan=second, diktum=diktum
    )
    labels = [
        "Mengingat : 1. ",
        "Memperhatikan : 1. ",
        "Menetapkan : KEPUTUSAN ",
        "KE0 : penyusunan",
        "KE3 : penyusunan",
    ]
    text = " ".join(map(lines, found))
    assert [label for label in labels if label not in text] == []


NAMES = ["KESATU", "KESEMBILAN", "KEDUA PULUH LIMA", "KEDUAPULUHSEMBILAN", "KETIGA PULUH SEMBILAN DAN SETERUSNYA"]


def test_colons_stand_below_each_other_whatever_the_labels(browser: Browser, tmp_path: Path) -> None:
    for count in range(1, len(NAMES) + 1):
        diktum = [{"nama": name, "isi": words(12)} for name in NAMES[:count]]
        basis = [{"nomor": "1.", "isi": words(30)}]
        memperhatikan = basis if count % 2 else []
        found = decree_pages(
            browser, tmp_path, "asli", diktum=diktum, mengingat=basis, menimbang=basis, memperhatikan=memperhatikan
        )
        colons = [word for page in found for word in page.words if word.text == ":"]
        assert len(colons) == 1 + 3 + count + count % 2
        common = [word for word in colons if abs(word.left - colons[-1].left) < 0.1]
        assert len(common) == 3 + count + count % 2
        assert [list(overprinted(page)) for page in found] == [[]] * len(found)


LINK = "https://drive.google.com/drive/folders/1A2b3C4d5E6f7G8h9I0jKLMNOPQRSTUVWXYZabcdef?usp=sharing"
REFERENCE = "pertanggungjawaban/mempertanggungjawabkan/keberkelanjutan/314/ORT/07/Kpt/01/KPU/V/2021/Kesekretariatan;"


@pytest.mark.parametrize("word", [LINK, REFERENCE, "X" * 300])
def test_a_word_wider_than_the_page_makes_nothing_smaller_and_goes_on_below(
    word: str, browser: Browser, tmp_path: Path
) -> None:
    text = f"Keputusan tentang {word} berlaku."
    item = {"nomor": "1.", "isi": text}
    found = decree_pages(
        browser,
        tmp_path,
        "asli",
        judul=[text],
        tentang=[text],
        nomor=word,
        kop=[word],
        pembentuk=text,
        menetapkan=text,
        menimbang=[{**item, "butir": [item]}],
        mengingat=[item],
        memperhatikan=[item],
        diktum=[{"nama": "KESATU", "isi": text}, {"nama": word[:60], "isi": text}],
    )
    (usual,) = {round(word.bottom - word.top, 1) for page in found for word in page.words if word.text == "Menimbang"}
    (plain,) = {
        round(word.bottom - word.top, 1)
        for page in decree_pages(browser, tmp_path, "asli")
        for word in page.words
        if word.text == "Menimbang"
    }
    assert usual == plain
    assert [outside(page, 12 * MILLIMETRE) for page in found] == [[]] * len(found)
    assert "".join(page.text.replace(" ", "") for page in found).count(word.replace(" ", "")) >= 8
    assert [list(overprinted(page)) for page in found] == [[]] * len(found)
