"""The pages about what comes every month name the files that the script writes, and its own words."""

import re
from pathlib import Path

import pytest
import yaml

ROOT = Path(__file__).parents[2]
MONTHLY = ROOT / "tools" / "monthly"
PAGES = [ROOT / "docs" / "delivery.md", ROOT / "docs" / "panduan-bulanan.md"]


def files() -> set[str]:
    """Give the names that the script knows as its own; it refuses to replace a folder with any other."""
    script = (MONTHLY / "office.sh").read_text(encoding="utf-8")
    known = script[script.index("case ${entry##*/} in") : script.index("*) if")]
    return set(re.findall(r"[a-z-]+\.[a-z]+", known))


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_the_table_names_every_file_and_no_other(page: Path) -> None:
    cells = re.findall(r"^\| (`[^|]*\.[a-z]+`) \|", page.read_text(encoding="utf-8"), re.MULTILINE)
    assert {name for cell in cells for name in re.findall(r"`([^`]+)`", cell)} == files()


def test_the_inputs_are_those_of_the_action() -> None:
    action = yaml.safe_load((MONTHLY / "action.yml").read_text(encoding="utf-8"))
    rows = re.findall(r"^\| `([\w-]+)` \| (?:`([^`|]*)` )?", PAGES[0].read_text(encoding="utf-8"), re.MULTILINE)
    assert [name for name, _ in rows] == list(action["inputs"])
    assert {name: default for name, default in rows if default} == {
        name: given["default"] for name, given in action["inputs"].items() if given["default"]
    }


def test_the_line_for_cron_starts_the_script() -> None:
    (line,) = re.findall(r"^17 7 1 \* \* .*$", PAGES[0].read_text(encoding="utf-8"), re.MULTILINE)
    (script,) = re.findall(r"/opt/rbplan/(\S+\.sh)", line)
    assert (ROOT / script).is_file()


def test_the_page_for_offices_says_what_the_page_of_the_month_says() -> None:
    """Whoever reads "Pesan siap tempel" in one finds it in the other."""
    page = (MONTHLY / "page.sh").read_text(encoding="utf-8")
    for words in ("penanggung jawab", "alih teks, bukan salinan resmi", "garis putus-putus"):
        assert words in page
        assert words in PAGES[1].read_text(encoding="utf-8")
