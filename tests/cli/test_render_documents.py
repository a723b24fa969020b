"""Several documents in several formats, all written or none, and the forms that a plan may not bear."""

from __future__ import annotations

import errno
import json
import os
import re
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from offices import contents

from rbplan.render import text_document
from rbplan.render.document_name import SUFFIXES
from rbplan.render.problem import TemplateProblem

if TYPE_CHECKING:
    from conftest import Run
    from syrupy.assertion import SnapshotAssertion

KNOWN_DOCUMENTS = "Pilihannya: lampiran, keputusan, matriks, ringkasan"
KNOWN_FORMATS = ", ".join(SUFFIXES)
SCREEN = (
    "Kesalahan: hanya satu dokumen dalam satu format yang dapat ditampilkan di layar; "
    "sebutkan satu, misalnya: rbplan render keputusan --format md --output -\n"
)


def wrote(*names: str) -> str:
    return "".join(f"Dokumen disimpan: {name}\n" for name in names)


def test_without_arguments_the_lampiran_in_both_formats(run: Run, office: Path) -> None:
    assert run("render") == (0, wrote("build/2022/lampiran.md", "build/2022/lampiran.tex"), "")
    assert sorted(path.name for path in (office / "build" / "2022").iterdir()) == ["lampiran.md", "lampiran.tex"]


@pytest.mark.parametrize("formats", [("--format", "md,tex"), ("--format", "md", "--format", "TEX"), ()])
def test_every_document_in_every_format(formats: tuple[str, ...], run: Run, office: Path) -> None:
    (office / "hasil").mkdir()
    names = ["lampiran.md", "lampiran.tex", "keputusan.md", "keputusan.tex"]
    outcome = run("render", "lampiran", "keputusan", "lampiran", *formats, "--output", "hasil")
    assert outcome == (0, wrote(*(f"hasil/{name}" for name in names)), "")
    assert sorted(contents(office / "hasil")) == sorted(names)
    one = run("render", "keputusan", "--format", "tex", "--output", "-").stdout
    assert (office / "hasil" / "keputusan.tex").read_text(encoding="utf-8") == one


@pytest.mark.parametrize(
    ("arguments", "begin"),
    [
        (("--output", "-"), "**ALIH TEKS"),
        (("--output", "-", "--format", "tex"), "\\documentclass"),
        (("--output", "a.md"), "**ALIH TEKS"),
        (("--output", "a.tex"), "\\documentclass"),
        (("--output", "a.html"), "<!DOCTYPE html>"),
        (("--output", "a.txt", "--format", "tex"), "\\documentclass"),
        (("--output", "-", "--form", "rancangan"), "**KOMISI PEMILIHAN UMUM**"),
    ],
)
def test_one_document_takes_the_format_of_its_file(
    arguments: tuple[str, ...], begin: str, run: Run, office: Path
) -> None:
    outcome = run("render", "keputusan", *arguments)
    assert (outcome.exit_code, outcome.stderr) == (0, "")
    target = arguments[1]
    text = outcome.stdout if target == "-" else (office / target).read_text(encoding="utf-8")
    assert text.startswith(begin)


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("keputusn",), f"tidak ada dokumen bernama `keputusn`; maksud Anda keputusan? {KNOWN_DOCUMENTS}"),
        (("surat",), f"tidak ada dokumen bernama `surat`; {KNOWN_DOCUMENTS.lower()}"),
        (
            ("lampiran", "x\x1b[31m"),
            f"tidak ada dokumen bernama `x[31m`; {KNOWN_DOCUMENTS.lower()}",
        ),
        (("--format", "md,texx"), f"tidak ada format `texx`; maksud Anda tex? Pilihannya: {KNOWN_FORMATS}"),
        *(
            (("--format", typed), f"tidak ada format `{typed}`; maksud Anda {meant}? Pilihannya: {KNOWN_FORMATS}")
            for meant, names in {
                "pdf": ["pfd"],
                "docx": ["Word", "doc", "docs"],
                "xlsx": ["excel", "xls"],
                "md": ["markdown", "markdwon"],
                "tex": ["latex"],
                "html": ["web", "htm"],
            }.items()
            for typed in names
        ),
        (("--format", "odt"), f"tidak ada format `odt`; pilihannya: {KNOWN_FORMATS}"),
        (
            ("--output", "a.txt"),
            (
                "`a.txt`: tidak ada format dengan akhiran ini; "
                f"pakai salah satu dari {', '.join(sorted(f'.{suffix}' for suffix in SUFFIXES))}, atau "
                "sebutkan formatnya dengan --format. Jika ini nama folder, akhiri dengan /"
            ),
        ),
        (("--format", "md", "--output", "a.tex"), "nama `a.tex` tidak sesuai dengan format md; ubah akhirannya"),
        (
            ("--format", "md,tex", "--output", "a.md"),
            (
                "yang diminta menghasilkan 2 berkas, sedangkan `a.md` hanya satu; "
                "sebutkan folder yang sudah ada, atau akhiri namanya dengan /"
            ),
        ),
        (
            ("--format", "md,tex", "--output", "a/b/"),
            "folder untuk `a/b` tidak ada; buat dahulu foldernya",
        ),
    ],
)
def test_what_cannot_be_made(arguments: tuple[str, ...], message: str, run: Run, office: Path) -> None:
    before = contents(office)
    assert run("render", *arguments) == (2, "", f"Kesalahan: {message}\n")
    assert contents(office) == before


@pytest.mark.parametrize("arguments", [("lampiran", "keputusan"), ("lampiran", "--format", "md,tex")])
def test_the_screen_takes_one(arguments: tuple[str, ...], run: Run) -> None:
    assert run("render", *arguments, "--output", "-") == (2, "", SCREEN)


@pytest.mark.parametrize("language", ["id", "en"])
@pytest.mark.parametrize("form", ["asli", "salinan"])
def test_what_the_plan_does_not_bear_is_refused_with_the_list(
    form: str, language: str, run: Run, office: Path, golden: SnapshotAssertion
) -> None:
    before = contents(office)
    outcome = run("render", "keputusan", "--form", form, "--lang", language)
    assert (outcome.exit_code, outcome.stdout) == (1, "")
    assert outcome.stderr == golden
    for more in (("--output", "-"), ("--print-context",)):
        assert run("render", "--form", form, *more, "--lang", language) == outcome
    assert contents(office) == before


def test_a_template_that_fails_leaves_every_former_file(
    run: Run, office: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    run("render", "lampiran", "keputusan")
    before = contents(office)
    plan = office / "plans" / "2022.yaml"
    plan.write_text(plan.read_text(encoding="utf-8").replace("Manajemen Perubahan", "Yang Lain"), encoding="utf-8")
    made = text_document.run_template

    def fail_last(name: str, *others: object) -> str:
        if name == "keputusan":
            raise TemplateProblem("size", "keputusan.md.j2")
        return made(name, *others)  # type: ignore[arg-type]

    monkeypatch.setattr(text_document, "run_template", fail_last)
    outcome = run("render", "lampiran", "keputusan")
    assert (outcome.exit_code, outcome.stdout) == (2, "")
    assert contents(office / "build") == {
        name.removeprefix("build/"): content for name, content in before.items() if name.startswith("build/")
    }


@pytest.mark.parametrize("there_before", [True, False])
def test_a_file_that_cannot_be_replaced_puts_the_others_back(
    there_before: bool, run: Run, office: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (office / "hasil").mkdir()
    if there_before:
        for name in ("lampiran.md", "lampiran.tex"):
            (office / "hasil" / name).write_text("lama", encoding="utf-8")
    before = contents(office)
    replace = os.replace

    def refuse_tex(source: str | Path, target: str | Path) -> None:
        if Path(target).suffix == ".tex":
            raise OSError(errno.EIO, "Input/output error")
        replace(source, target)

    monkeypatch.setattr(os, "replace", refuse_tex)
    outcome = run("render", "--output", "hasil")
    assert (outcome.exit_code, outcome.stdout) == (2, "")
    assert outcome.stderr.startswith("Kesalahan: `hasil/lampiran.tex` tidak dapat ditulis: ")
    assert contents(office) == before


def test_a_file_that_cannot_be_written_is_known_before_any_is_replaced(run: Run, office: Path) -> None:
    (office / "hasil" / "lampiran.tex").mkdir(parents=True)
    (office / "hasil" / "lampiran.md").write_text("lama", encoding="utf-8")
    before = contents(office)
    message = "Kesalahan: `hasil/lampiran.tex` adalah folder, bukan berkas; periksa namanya\n"
    assert run("render", "--output", "hasil") == (2, "", message)
    assert contents(office) == before


def test_the_context_of_a_form(run: Run) -> None:
    drafted = run("render", "--print-context", "--form", "rancangan")
    found = [text in drafted.stdout for text in ('"bentuk": "rancangan"', "17 Januari", '"catatan": []')]
    assert found == [True, False, True]
    assert "belum_pasti" not in json.dumps(json.loads(drafted.stdout)["baris"])


def test_a_stamp_says_from_which_plan(run: Run) -> None:
    shown = run("render", "--output", "-", "--stamp").stdout
    foot, _, mark = shown.removesuffix("\n").rpartition("\n\n")
    sidik = re.fullmatch(r"<!-- rbplan:1:2022:([0-9a-f]{64}) -->", mark)
    assert sidik
    assert foot.endswith(f"\n---\n\nKeputusan Nomor 11/HK.03.1/1872/2022 · kode pengenal rencana {sidik[1][:8]}")
    assert "sidik" not in run("render", "--output", "-").stdout


@pytest.mark.parametrize("form", ["rancangan", "asli", "salinan"])
def test_an_official_form_is_not_stamped(form: str, run: Run) -> None:
    outcome = run("render", "--form", form, "--stamp")
    assert (outcome.exit_code, outcome.stdout) == (2, "")
    assert outcome.stderr == (
        f"Kesalahan: --stamp hanya untuk bentuk alih-teks; bentuk {form} tidak memuat apa pun di luar naskah resmi\n"
    )


def test_the_day_in_the_properties(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    def day() -> str:
        return str(json.loads(run("render", "--print-context").stdout)["berkas"]["tanggal"])

    assert day() == "2022-01-17"
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1700000000")
    assert day() == "2023-11-14"
    for wrong in ("besok", "-1", " 1", "1 ", "+1", "1_000", "\uff11\uff12", "\u00b2"):
        monkeypatch.setenv("SOURCE_DATE_EPOCH", wrong)
        outcome = run("render")
        assert (outcome.exit_code, outcome.stdout) == (2, "")
        assert outcome.stderr == (
            f"Kesalahan: SOURCE_DATE_EPOCH harus berupa bilangan detik sejak 1970, bukan `{wrong}`\n"
        )
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "253402300799")
    assert day() == "9999-12-31"
    for late in ("253402300800", "99999999999999", "9" * 30):
        monkeypatch.setenv("SOURCE_DATE_EPOCH", late)
        assert run("render") == (
            2,
            "",
            f"Kesalahan: SOURCE_DATE_EPOCH terlalu besar, `{late}`: paling besar 253402300799, akhir tahun 9999\n",
        )
