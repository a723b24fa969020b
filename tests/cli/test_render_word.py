"""Documents for Word from the command: where they go, and what is said where they cannot be made."""

from __future__ import annotations

import io
import json
from typing import TYPE_CHECKING

import pytest
from docx import Document
from offices import contents
from packages import with_parts
from systems import WINDOWS
from terminals import on_terminal
from test_extra import NO_OFFICE, run_without
from word_documents import TEMPLATES, template

if TYPE_CHECKING:
    from pathlib import Path

    from conftest import Run, RunProcess


def test_every_document_goes_into_a_folder(run: Run, office: Path) -> None:
    names = ("lampiran", "keputusan", "matriks", "ringkasan")
    outcome = run("render", *names, "--format", "docx")
    assert outcome == (0, "".join(f"Dokumen disimpan: build/2022/{name}.docx\n" for name in names), "")
    made = sorted((office / "build" / "2022").iterdir())
    assert [path.name for path in made] == sorted(f"{name}.docx" for name in names)
    for path in made:
        assert Document(str(path)).core_properties.author == "Komisi Pemilihan Umum Kota Metro"


def test_a_file_takes_the_format_of_its_name(run: Run, office: Path) -> None:
    assert run("render", "keputusan", "--output", "a.docx") == (0, "Dokumen disimpan: a.docx\n", "")
    assert run("render", "keputusan", "--output", "a.DOCX").exit_code == 0
    assert (office / "a.docx").read_bytes() == (office / "a.DOCX").read_bytes()
    outcome = run("render", "--format", "docx", "--output", "a.md")
    assert outcome == (2, "", "Kesalahan: nama `a.md` tidak sesuai dengan format docx; ubah akhirannya\n")


def test_a_pipe_takes_the_file(run: Run, run_process: RunProcess, office: Path) -> None:
    run("render", "matriks", "--output", "a.docx")
    piped = run_process("render", "matriks", "--format", "docx", "--output", "-")
    assert (piped.returncode, piped.stderr) == (0, b"")
    assert piped.stdout == (office / "a.docx").read_bytes()


TERMINAL = {
    "id": "berkas PDF, Excel, atau Word tidak dapat ditampilkan di layar; sebutkan berkas tujuannya dengan --output",
    "en": "a PDF, or a file for Excel or Word, cannot be shown on the screen; name a file with --output",
}


@pytest.mark.skipif(WINDOWS, reason="there is no pseudo-terminal")
@pytest.mark.parametrize("language", TERMINAL)
def test_a_terminal_does_not(language: str, office: Path) -> None:
    arguments = ("render", "--format", "docx", "--output", "-", "--lang", language)
    code, shown = on_terminal(*arguments, cwd=office, columns=200)
    assert (code, shown.strip().partition(": ")[2]) == (2, TERMINAL[language])


@pytest.mark.parametrize("library", ["docxtpl", "docx", "lxml"])
@pytest.mark.parametrize("language", NO_OFFICE)
def test_a_missing_library_is_one_line_with_the_command(library: str, language: str, office: Path) -> None:
    before = contents(office)
    arguments = ("render", "--format", "md,docx", "--lang", language)
    assert run_without(library, *arguments, cwd=office) == (2, "", NO_OFFICE[language])
    assert contents(office) == before


def broken() -> bytes:
    return (TEMPLATES / "lampiran.docx").read_bytes()[:-100]


SAID = {
    "id": (
        "templat Word `lampiran.docx` menyebut `nope`, yang tidak dikenal, pada “NOMOR : {{ lampiran.nope }}”; "
        "nama yang ada ditampilkan oleh rbplan render --print-context"
    ),
    "en": (
        "Word template `lampiran.docx` names `nope`, which is not known, at “NOMOR : {{ lampiran.nope }}”; "
        "rbplan render --print-context shows the names that there are"
    ),
}
BROKEN = {
    "id": "templat Word `lampiran.docx` rusak atau bukan berkas Word; buka dan simpan kembali sebagai .docx",
    "en": "Word template `lampiran.docx` is damaged or no Word file; open it and save it again as .docx",
}


@pytest.mark.parametrize("language", SAID)
def test_a_template_that_fails_leaves_the_former_file(language: str, run: Run, office: Path) -> None:
    run("render", "--format", "docx")
    (office / "templat").mkdir()
    template(office / "templat", "NOMOR : {{ lampiran.nope }}")
    before = contents(office)
    arguments = ("render", "--format", "md,docx", "--templates", "templat", "--lang", language)
    error = "Error" if language == "en" else "Kesalahan"
    assert run(*arguments) == (2, "", f"{error}: {SAID[language]}\n")
    assert contents(office) == before
    (office / "templat" / "lampiran.docx").write_bytes(broken())
    assert run(*arguments) == (2, "", f"{error}: {BROKEN[language]}\n")


def test_what_a_template_says_cannot_reach_the_terminal(run: Run, office: Path) -> None:
    (office / "templat").mkdir()
    template(office / "templat", "\u202e{{ nope }}\u200b")
    outcome = run("render", "--format", "docx", "--templates", "templat")
    assert "\u202e" not in outcome.stderr
    assert "pada “{{ nope }}”" in outcome.stderr


def test_the_own_template_of_the_settings(run: Run, office: Path) -> None:
    (office / "templat").mkdir()
    template(office / "templat", "Kantor {{ satker.singkatan }} {{ cap }}")
    (office / "rbplan.toml").write_text('templates = "templat"\n', encoding="utf-8")
    assert run("render", "--format", "docx", "--stamp", "--output", "a.docx").exit_code == 0
    text = Document(str(office / "a.docx")).paragraphs[0].text
    assert text.startswith("Kantor KPU Kota Metro Keputusan Nomor 11/HK.03.1/1872/2022 · kode pengenal rencana ")


def test_the_plan_says_what_day_it_is_unless_the_environment_does(run_process: RunProcess) -> None:
    made = run_process("render", "--format", "docx", "--output", "-", env={"SOURCE_DATE_EPOCH": "86400"}).stdout
    properties = Document(io.BytesIO(made)).core_properties
    assert properties.created.date().isoformat() == "1970-01-02"


def test_verify_knows_a_word_file(run: Run, office: Path) -> None:
    run("render", "ringkasan", "--output", "a.docx")
    found = json.loads(run("verify", "a.docx", "--format", "json").stdout)
    assert json.dumps(found).count("plans/2022.yaml") >= 1
    assert run("verify", "a.docx").exit_code == 0
    (office / "b.docx").write_bytes(with_parts((office / "a.docx").read_bytes(), {"docProps/core.xml": b"<a/>"}))
    assert run("verify", "b.docx").exit_code != 0
