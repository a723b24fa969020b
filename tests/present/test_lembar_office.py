"""An office program of somebody else opens the sheets, prints them as they are meant, and saves them readable."""

import re
import subprocess
from pathlib import Path

import pytest
from lembar_sheets import READERS, TEXTS, TODAY, filled, loaded_of, real_plan, sheet_of
from lembar_sheets import REAL_PLAN as PLAN_FILE
from programs import program

from rbplan.collation.columns import BULAN, JABATAN, OLEH, TANGGAL
from rbplan.collation.filled_row import Defaults
from rbplan.collation.interpret import interpret

PLAN = real_plan()


def converted(content: bytes, form: str, wanted: str, folder: Path) -> Path:
    """Give the file that LibreOffice makes of a sheet."""
    (folder / "out").mkdir()
    (folder / f"lembar.{form}").write_bytes(content)
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    command = [program("soffice"), profile, "--headless", "--convert-to", wanted, "--outdir", folder / "out"]
    subprocess.run([*command, folder / f"lembar.{form}"], capture_output=True, check=True, timeout=180)
    return folder / "out" / f"lembar.{wanted}"


@pytest.mark.parametrize(("form", "paper"), [("xlsx", (330, 216)), ("docx", (330, 215))])
def test_printed(form: str, paper: tuple[int, int], tmp_path: Path) -> None:
    pdf = converted(sheet_of(PLAN, form), form, "pdf", tmp_path)
    info = subprocess.run([program("pdfinfo"), pdf], capture_output=True, check=True, timeout=60).stdout.decode()
    (size,) = re.findall(r"Page size: +(\S+) x (\S+) pts", info)
    assert tuple(round(float(length) * 25.4 / 72) for length in size) == paper
    (pages,) = map(int, re.findall(r"Pages: +(\d+)", info))
    assert 5 <= pages <= 9
    text = subprocess.run([program("pdftotext"), "-layout", pdf, "-"], capture_output=True, check=True, timeout=60)
    printed = text.stdout.decode().removesuffix("\f").split("\f")
    assert len(printed) == pages
    for number, page in enumerate(printed, 1):
        # The heads on every page, and no cell that is cut off by its end.
        assert page.count("Jan") - page.count("Januari") == page.count("Yang terbaca pada") == 1
        assert f"Halaman {number} dari {pages}" in page
    numbers = re.findall(r"^ {0,3}(\d{1,2})(?: ?●)?(?= )", text.stdout.decode(), re.MULTILINE)
    assert [int(number) for number in numbers] == list(range(1, 71))


@pytest.mark.parametrize("form", ["xlsx", "docx"])
def test_saved_by_another_program(form: str, tmp_path: Path) -> None:
    entry = {BULAN[8]: "√", BULAN[11]: "x", OLEH: "Siti", JABATAN: "Ketua", TANGGAL: "24 November 2026"}
    content = filled(sheet_of(PLAN, form), form, {"sk-tim-rb": entry})
    saved = converted(content, form, form, tmp_path).read_bytes()
    loaded = loaded_of(PLAN_FILE.read_text(encoding="utf-8"))
    found = interpret(READERS[form](saved), loaded, Defaults("", "", None, TODAY), TEXTS)
    assert [(each.item.indikator.id, each.bulan, each.oleh) for each in found.confirmations] == [
        ("sk-tim-rb", (9, 12), "Siti")
    ]
    assert (found.problems, found.blank) == ((), 69)
