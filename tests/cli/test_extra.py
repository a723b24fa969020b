"""What an extra brings is asked for in one line where it is missing."""

from __future__ import annotations

import re
import subprocess
import sys
from importlib.metadata import metadata, requires
from typing import TYPE_CHECKING, get_args

import pytest
from lembar_sheets import real_plan, sheet_of

from rbplan.cli.extra import Extra, needs
from rbplan.cli.problem import UsageProblem

if TYPE_CHECKING:
    from pathlib import Path

WITHOUT = """\
import sys
sys.modules |= dict.fromkeys(%r)
from rbplan.cli.app import run
sys.exit(run(sys.argv[1:]))
"""

MISSING = {
    "id": "Kesalahan: untuk ini diperlukan tambahan `calendar`, yang belum terpasang; "
    'pasanglah dengan: pip install "rbplan[calendar]"\n',
    "en": "Error: this needs the extra `calendar`, which is not installed; "
    'install it with: pip install "rbplan[calendar]"\n',
}
NO_OFFICE = {language: line.replace("calendar", "office") for language, line in MISSING.items()}


def run_without(library: str | tuple[str, ...], *arguments: str, cwd: Path) -> tuple[int, str, str]:
    """Run rbplan in a process that cannot import a library, or several."""
    libraries = (library,) if isinstance(library, str) else library
    command = [sys.executable, "-c", WITHOUT % (libraries,), *arguments]
    done = subprocess.run(command, cwd=cwd, capture_output=True, timeout=60, check=False)
    return done.returncode, done.stdout.decode(), done.stderr.decode()


@pytest.mark.parametrize("library", ["icalendar", "dateutil"], ids=["the library", "what the library needs"])
@pytest.mark.parametrize("language", MISSING)
def test_a_missing_library_is_one_line_with_the_command(library: str, language: str, office: Path) -> None:
    outcome = run_without(library, "due", "--format", "ics", "--lang", language, cwd=office)
    assert outcome == (2, "", MISSING[language])


def test_nothing_is_written_without_the_library(office: Path) -> None:
    outcome = run_without("icalendar", "due", "--format", "ics", "--output", "a.ics", cwd=office)
    assert outcome == (2, "", MISSING["id"])
    assert not (office / "a.ics").exists()


@pytest.mark.parametrize(
    ("library", "arguments"),
    [
        ("xlsxwriter", ("export",)),
        ("docx", ("export", "--format", "docx")),
        ("lxml", ("export", "--format", "docx")),
        ("openpyxl", ("import", "isi.xlsx")),
    ],
)
@pytest.mark.parametrize("language", NO_OFFICE)
def test_sheets_for_office_programs(library: str, arguments: tuple[str, ...], language: str, office: Path) -> None:
    outcome = run_without(library, "collate", *arguments, "--lang", language, cwd=office)
    assert outcome == (2, "", NO_OFFICE[language])


def test_watching(office: Path) -> None:
    missing = MISSING["id"].replace("calendar", "watch")
    assert run_without("watchfiles", "render", "--watch", cwd=office) == (2, "", missing)
    assert run_without("watchfiles", "render", cwd=office)[0] == 0


def test_all_that_is_missing_in_one_command(office: Path) -> None:
    asked = ("render", "--format", "md,pdf,docx,xlsx")
    several = {name: MISSING["id"].replace("calendar", name) for name in ("office,pdf", "office,pdf,watch", "office")}
    assert run_without(("typst", "docxtpl"), *asked, cwd=office) == (2, "", several["office,pdf"])
    without = ("watchfiles", "typst", "xlsxwriter")
    assert run_without(without, *asked, "--watch", cwd=office) == (2, "", several["office,pdf,watch"])
    # LaTeX is no extra.
    assert run_without(("typst", "docxtpl"), *asked, "--engine", "latex", cwd=office) == (2, "", several["office"])


@pytest.mark.parametrize("more", [(), ("matriks", "--output", "rbplan.xlsx")])
def test_documents_for_excel(more: tuple[str, ...], office: Path) -> None:
    outcome = run_without("xlsxwriter", "render", "lampiran", "--format", "xlsx", *more, cwd=office)
    assert outcome == (2, "", NO_OFFICE["id"])
    assert not (office / "rbplan.xlsx").exists()


def test_markdown_and_reading_from_word_need_no_library(office: Path) -> None:
    (office / "isi.docx").write_bytes(sheet_of(real_plan(), "docx"))
    for library in ("xlsxwriter", "docx", "lxml", "openpyxl"):
        assert run_without(library, "collate", "import", "isi.docx", cwd=office)[0] == 0
        assert run_without(library, "collate", "export", "--format", "md", cwd=office)[0] == 0


def test_other_answers_do_not_need_it(office: Path) -> None:
    exit_code, stdout, stderr = run_without("icalendar", "due", "--month", "5", cwd=office)
    assert (exit_code, stdout.splitlines()[0], stderr) == (
        0,
        "KPU Kota Metro, rencana aksi tahun 2022 (plans/2022.yaml)",
        "",
    )


@pytest.mark.parametrize(
    "error",
    [
        ModuleNotFoundError("No module named 'x'", name="x"),
        ModuleNotFoundError("No module named 'x.y'", name="x.y"),
        ImportError("cannot import name 'new' from 'x'", name="x"),
        ImportError("said by the library itself"),
    ],
)
def test_what_could_be_installed(error: ImportError) -> None:
    with pytest.raises(UsageProblem) as refused, needs("calendar"):
        raise error
    assert (refused.value.key, refused.value.arguments) == ("usage.extra", {"extra": "calendar"})


@pytest.mark.parametrize("name", ["rbplan", "rbplan.present.due_isc"])
def test_a_module_of_ours_is_a_fault_of_ours(name: str) -> None:
    with pytest.raises(ModuleNotFoundError), needs("calendar"):
        raise ModuleNotFoundError(name=name)


def requirements(extra: str) -> set[str]:
    lines = [line.partition(";") for line in requires("rbplan") or []]
    return {library for library, _, condition in lines if re.search(rf"extra == ['\"]{extra}['\"]", condition)}


def test_every_extra_is_one_that_pip_knows_and_part_of_all() -> None:
    known = set(metadata("rbplan").get_all("Provides-Extra") or []) - {"all", "dev", "bench", "mutation"}
    assert known == set(get_args(Extra))
    assert all(requirements(extra) for extra in known)
    assert requirements("all") == {library for extra in known for library in requirements(extra)}
    assert requirements("all") <= requirements("dev")
