"""Where documents go, and where they may not."""

from __future__ import annotations

import json
import os
from typing import TYPE_CHECKING

import pytest
from systems import WINDOWS, needs_free_names, needs_links, needs_permissions

if TYPE_CHECKING:
    from pathlib import Path

    from conftest import Run


@pytest.mark.parametrize("target", ["plans/2022.yaml", "plans/../plans/2022.yaml", "plans/2022/sumber/salinan.txt"])
def test_the_plan_and_its_sources_are_never_written_over(target: str, run: Run, office: Path) -> None:
    source = office / "plans" / "2022" / "sumber" / "salinan.txt"
    source.parent.mkdir(parents=True, exist_ok=True)
    source.write_bytes(b"sumber")
    before = (office / "plans" / "2022.yaml").read_bytes()
    outcome = run("render", "--format", "md", "--output", target, cwd=office)
    message = "adalah rencana atau bagian dari sumbernya; pilih berkas tujuan lain"
    assert (outcome.exit_code, outcome.stdout) == (2, "")
    assert outcome.stderr.endswith(f"` {message}\n")
    assert ((office / "plans" / "2022.yaml").read_bytes(), source.read_bytes()) == (before, b"sumber")


def test_an_empty_output_is_refused(run: Run, office: Path) -> None:
    message = "Kesalahan: --output kosong; sebutkan berkas atau folder tujuannya\n"
    assert run("render", "--output", "", cwd=office) == (2, "", message)


def test_a_folder_takes_the_document_by_its_name(run: Run, office: Path) -> None:
    (office / "hasil").mkdir()
    assert run("render", "--format", "tex", "--output", "hasil", cwd=office) == (
        0,
        "Dokumen disimpan: hasil/lampiran.tex\n",
        "",
    )
    assert (office / "hasil" / "lampiran.tex").is_file()


@needs_links
def test_a_link_to_itself_is_a_message(run: Run, office: Path) -> None:
    (office / "loop").symlink_to("loop")
    message = (
        "Kesalahan: `loop` tidak dapat ditulis: tautan ini mengarah kepada dirinya sendiri; "
        "hapus tautannya, atau pilih nama lain\n"
    )
    assert run("render", "--output", "loop", cwd=office) == (2, "", message)
    assert (office / "loop").is_symlink()


@pytest.mark.skipif(WINDOWS, reason="a path of more than 260 characters needs a setting of Windows")
def test_a_long_name_is_taken(run: Run, office: Path) -> None:
    name = f"{'x' * 250}.md"
    assert run("render", "--output", name, cwd=office) == (0, f"Dokumen disimpan: {name}\n", "")
    longer = f"{'x' * 300}.md"
    message = f"Kesalahan: `{longer}` tidak dapat ditulis: namanya terlalu panjang; pilih nama yang lebih pendek\n"
    assert run("render", "--output", longer, cwd=office) == (2, "", message)


@needs_free_names
def test_a_name_cannot_reach_the_terminal(run: Run, office: Path) -> None:
    outcome = run("render", "--output", "a\x1b[31mx\u202e.md", cwd=office)
    assert outcome == (0, "Dokumen disimpan: a[31mx.md\n", "")


def test_the_context_is_printed_as_json(run: Run, office: Path) -> None:
    outcome = run("render", "--print-context", cwd=office)
    context = json.loads(outcome.stdout)
    assert (outcome.exit_code, outcome.stderr) == (0, "")
    assert (context["konteks"], context["tahun"]) == (3, 2022)
    assert sum(row["jenis"] == "indikator" for row in context["baris"]) == 70
    assert not (office / "build").exists()


def test_one_plan_that_cannot_be_read_does_not_hide_the_others(run: Run, office: Path) -> None:
    (office / "plans" / "2025.yaml").mkdir()
    (office / "plans" / "2021.yaml").write_text("- a\n", encoding="utf-8")
    outcome = run("lint", cwd=office)
    assert outcome.exit_code == 2
    assert outcome.stderr.startswith("Kesalahan: `plans/2025.yaml` adalah folder, bukan berkas; periksa namanya\n")
    assert "plans/2021.yaml:1:1: kesalahan[RB020 not-a-plan]" in outcome.stdout
    assert "Berkas yang diperiksa: plans/2021.yaml, plans/2022.yaml.\n" in outcome.stdout


def test_help_and_version_are_shown_whatever_the_settings_say(run: Run, office: Path) -> None:
    (office / "rbplan.toml").write_text("rusak = [", encoding="utf-8")
    assert [run(option, cwd=office).exit_code for option in ("--help", "--version")] == [0, 0]
    assert run("lint", cwd=office).exit_code == 2


OPEN = {
    "id": (
        "Kesalahan: `a.md` sedang dipakai program lain dan tidak diubah; "
        "tutup dahulu di Excel, Word, atau penyunting teks, lalu ulangi\n"
    ),
    "en": (
        "Error: `a.md` is in use by another program and was not changed; "
        "close it in Excel, Word or the text editor first, then run this again\n"
    ),
}


@pytest.mark.parametrize("language", OPEN)
def test_a_document_that_is_open_in_an_editor(
    language: str, run: Run, office: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_from: object, _to: object) -> None:
        error = PermissionError(13, "Access is denied")
        error.winerror = 5
        raise error

    (office / "a.md").write_text("lama", encoding="utf-8")
    monkeypatch.setattr(os, "replace", refuse)
    assert run("render", "--output", "a.md", "--lang", language, cwd=office) == (2, "", OPEN[language])
    assert sorted(path.name for path in office.iterdir()) == ["a.md", "plans"]
    assert (office / "a.md").read_text(encoding="utf-8") == "lama"


def test_a_protected_document_stays(run: Run, office: Path) -> None:
    (office / "a.md").write_text("lama", encoding="utf-8")
    (office / "a.md").chmod(0o444)
    message = "`a.md` dilindungi dari perubahan (hanya dapat dibaca); pilih berkas tujuan lain, atau lepaskan dahulu"
    assert run("render", "--output", "a.md") == (2, "", f"Kesalahan: {message} perlindungannya\n")
    assert (office / "a.md").read_text(encoding="utf-8") == "lama"


@needs_permissions
def test_templates_that_may_not_be_read_are_not_passed_over(run: Run, office: Path) -> None:
    (office / "templat").mkdir()
    template = office / "templat" / "lampiran.md.j2"
    template.write_text("punya kami", encoding="utf-8")
    template.chmod(0)
    denied = f"Kesalahan: Anda tidak berhak membaca berkas `{template.as_posix()}`; periksa hak aksesnya\n"
    assert run("render", "--templates", "templat") == (2, "", denied)
    (office / "templat").chmod(0)
    message = "Kesalahan: Anda tidak berhak membuka folder `templat`; periksa hak aksesnya\n"
    assert run("render", "--templates", "templat") == (2, "", message)
    (office / "templat").chmod(0o700)
