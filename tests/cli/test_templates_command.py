"""``rbplan templates``: what an office does with it, and what it may do wrong."""

from __future__ import annotations

import json
import os
import sys
from concurrent.futures import ThreadPoolExecutor
from importlib.metadata import version
from typing import TYPE_CHECKING

import pytest
from offices import contents

from rbplan.cli import templates_copy
from rbplan.render.own.folder import builtin_names, read_builtin

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from conftest import Run, RunProcess

USE = 'Pakai folder ini: rbplan render --templates templat, atau tulis templates = "templat" pada rbplan.toml.\n'
PARTS = (
    "Bagian yang dipakai dan tetap diambil dari templat bawaan: {}. "
    "Jika ingin mengubahnya juga, salin dengan namanya.\n"
)
FINE = "Semua templat yang Anda salin masih sesuai dengan templat bawaan. Jumlahnya: {}.\n"


@pytest.fixture
def templat(office: Path, run: Run) -> Path:
    """A folder with one copy, which the settings name."""
    (office / "rbplan.toml").write_text('templates = "templat"\n', encoding="utf-8")
    assert run("templates", "copy", "lampiran.md").exit_code == 0
    return office / "templat"


def append(file: Path, text: str) -> None:
    file.write_bytes(file.read_bytes() + text.encode())


def moved(templat: Path, **changes: object) -> None:
    file = templat / "rbplan-templates.json"
    data = json.loads(file.read_text(encoding="utf-8"))
    data["templates"]["lampiran.md.j2"] |= changes
    file.write_text(json.dumps(data), encoding="utf-8")


def test_a_copy_is_the_built_in_template(run: Run, office: Path) -> None:
    outcome = run("templates", "copy", "lampiran.md", "kaki.md.j2", "--templates", "templat")
    told = "Disalin: templat/lampiran.md.j2\nDisalin: templat/kaki.md.j2\n"
    parts = PARTS.format("tanda-bentuk.md.j2, isi-lampiran.md.j2, penutup.md.j2")
    assert outcome == (0, told + parts + USE, "")
    assert sorted(contents(office / "templat")) == ["kaki.md.j2", "lampiran.md.j2", "rbplan-templates.json"]
    assert (office / "templat" / "kaki.md.j2").read_bytes() == read_builtin("kaki.md.j2")
    before = run("render", "--output", "-").stdout
    assert run("render", "--output", "-", "--templates", "templat").stdout == before
    assert run("templates", "check", "--templates", "templat") == (0, FINE.format(2), "")
    assert run("templates", "diff", "--templates", "templat") == (0, "Tidak ada perbedaan.\n", "")


def test_a_document_means_all_its_templates(run: Run, office: Path) -> None:
    run("templates", "copy", "Lampiran", "--templates", "a/b")
    wanted = sorted(name for name in builtin_names() if name.startswith("lampiran."))
    assert sorted(contents(office / "a" / "b")) == sorted([*wanted, "rbplan-templates.json"])


def test_with_its_parts(run: Run, office: Path) -> None:
    outcome = run("templates", "copy", "lampiran.md", "--with-parts", "--templates", "templat")
    names = ["lampiran.md.j2", "tanda-bentuk.md.j2", "isi-lampiran.md.j2", "kaki.md.j2", "penutup.md.j2"]
    assert outcome == (0, "".join(f"Disalin: templat/{name}\n" for name in names) + USE, "")
    append(office / "templat" / "penutup.md.j2", "x")
    again = run("templates", "copy", "keputusan.md", "--with-parts", "--templates", "templat")
    kept = "".join(f"Sudah ada, dibiarkan: templat/{name}\n" for name in names[4:] + names[1:4])
    assert (again.exit_code, sorted(again.stdout.splitlines())) == (
        0,
        sorted(f"Disalin: templat/keputusan.md.j2\n{kept}{USE}".splitlines()),
    )
    assert (office / "templat" / "penutup.md.j2").read_bytes().endswith(b"x")


def test_nothing_is_written_over_unless_asked(run: Run, templat: Path) -> None:
    append(templat / "lampiran.md.j2", "punya kantor")
    before = contents(templat)
    refused = run("templates", "copy", "kaki", "lampiran.md")
    assert refused == (
        2,
        "",
        "Kesalahan: sudah ada: templat/lampiran.md.j2; tidak ada yang disalin. Untuk menimpanya, tambahkan --force\n",
    )
    assert contents(templat) == before
    done = run("templates", "copy", "lampiran.md", "--force")
    assert (done.exit_code, done.stdout.splitlines()[0]) == (0, "Disalin: templat/lampiran.md.j2")
    assert (templat / "lampiran.md.j2").read_bytes() == read_builtin("lampiran.md.j2")


def test_a_difference_is_shown(run: Run, templat: Path) -> None:
    append(templat / "lampiran.md.j2", "kantor \x1b[31m\u202e√\n")
    outcome = run("templates", "diff", "lampiran")
    lines = outcome.stdout.splitlines()
    assert (outcome.exit_code, outcome.stderr) == (0, "")
    assert (lines[:2], lines[-1]) == (["--- rbplan/lampiran.md.j2", "+++ templat/lampiran.md.j2"], "+kantor [31m√")
    data = json.loads(run("templates", "diff", "--format", "json").stdout)
    assert data["schema"] == "rbplan.templates.diff/1"
    assert [(each["name"], each["same"], each["moved"]) for each in data["templates"]] == [
        ("lampiran.md.j2", False, False)
    ]
    assert data["templates"][0]["diff"].startswith("--- rbplan/lampiran.md.j2\n+++ templat/lampiran.md.j2\n@@ ")


def test_a_base_that_moved_on_is_told_and_can_be_noted(run: Run, templat: Path) -> None:
    append(templat / "lampiran.md.j2", "x\n")
    moved(templat, sha256="0" * 64, rbplan="0.0.9")
    outcome = run("templates", "check")
    assert outcome == (
        1,
        (
            "lampiran.md.j2: templat bawaannya sudah berubah sejak disalin "
            "(rbplan 0.0.9, konteks 3; sekarang konteks 3). Bandingkan: rbplan templates diff lampiran.md.j2. "
            "Sesudah disesuaikan: rbplan templates copy lampiran.md.j2 --keep\n"
        ),
        "",
    )
    shown = run("templates", "diff")
    assert shown.stderr == (
        "lampiran.md.j2: templat bawaannya sudah berubah sejak disalin, "
        "jadi baris - dan + memuat perubahan dari kedua pihak.\n"
    )
    before = (templat / "lampiran.md.j2").read_bytes()
    noted = run("templates", "copy", "lampiran.md", "--keep")
    assert noted == (0, "Dicatat sudah disesuaikan dengan templat bawaan yang sekarang: templat/lampiran.md.j2\n", "")
    assert (templat / "lampiran.md.j2").read_bytes() == before
    assert run("templates", "check") == (0, FINE.format(1), "")


def test_the_commands_that_are_named_work_as_they_stand(run: Run, templat: Path, office: Path) -> None:
    append(templat / "lampiran.md.j2", "x\n")
    moved(templat, konteks=2)
    (office / "rbplan.toml").unlink()
    outcome = run("--lang", "en", "templates", "check", "--templates", "templat")
    assert outcome == (
        1,
        (
            f"lampiran.md.j2: written for context version 2 (rbplan {version('rbplan')}), "
            "now it is version 3, which rbplan render --print-context shows. "
            "When it fits again: rbplan templates copy lampiran.md.j2 --keep --templates templat\n"
        ),
        "",
    )
    assert run("templates", "copy", "lampiran.md.j2", "--keep", "--templates", "templat").exit_code == 0
    assert run("templates", "check", "--templates", "templat").exit_code == 0


def test_what_is_found_as_json(run: Run, templat: Path) -> None:
    append(templat / "lampiran.md.j2", "{% if %}")
    (templat / "penutupp.md.j2").write_text("", encoding="utf-8")
    outcome = run("--lang", "en", "templates", "check", "--format", "json")
    line = read_builtin("lampiran.md.j2").count(b"\n") + 1
    assert outcome.exit_code == 1
    broken = {
        "name": "lampiran.md.j2",
        "reason": "broken",
        "cause": "syntax",
        "message": (
            f"lampiran.md.j2: cannot be used: the template `lampiran.md.j2`, line {line}, cannot be read: "
            "this command ends before it is complete"
        ),
        "args": {
            "template": "lampiran.md.j2",
            "line": line,
            "reason": "Expected an expression, got 'end of statement block'",
            "item": "",
        },
    }
    unused = {
        "name": "penutupp.md.j2",
        "reason": "unused.near",
        "cause": None,
        "message": "penutupp.md.j2: no document uses it; did you mean penutup.md.j2?",
        "args": {"name": "penutupp.md.j2", "suggestion": "penutup.md.j2"},
    }
    assert json.loads(outcome.stdout) == {"schema": "rbplan.templates.check/1", "findings": [broken, unused]}


@pytest.mark.usefixtures("templat")
def test_the_list_says_what_is_replaced(run: Run) -> None:
    lines = run("templates", "list").stdout.splitlines()
    assert lines[0] == f"Templat bawaan rbplan {version('rbplan')}, konteks versi 3. Folder templat sendiri: templat"
    assert [line.split()[:2] for line in lines if line.split()[1:2] == ["sendiri"]] == [["lampiran.md.j2", "sendiri"]]
    data = json.loads(run("--lang", "en", "templates", "list", "--format", "json").stdout)
    assert {key: data[key] for key in ("schema", "rbplan", "konteks", "folder")} == {
        "schema": "rbplan.templates/1",
        "rbplan": version("rbplan"),
        "konteks": 3,
        "folder": "templat",
    }
    assert [each["name"] for each in data["templates"]] == list(builtin_names())
    assert [each for each in data["templates"] if each["own"]] == [
        {
            "name": "lampiran.md.j2",
            "stem": "lampiran",
            "format": "md",
            "own": True,
            "summary": "The document lampiran: the table of the plan with head, title, closing and notes.",
        }
    ]


def test_every_built_in_template_has_a_sentence_of_its_own(run: Run) -> None:
    summaries = [
        each["summary"] for each in json.loads(run("templates", "list", "--format", "json").stdout)["templates"]
    ]
    assert "Bagian yang dipakai templat lain." not in summaries


@pytest.mark.parametrize("action", ["check", "diff"])
def test_without_a_folder_there_is_nothing_to_hold(action: str, run: Run, office: Path) -> None:
    nothing = "Belum ada folder templat sendiri; semua dokumen dibuat dengan templat bawaan.\n"
    assert run("templates", action) == (0, nothing, "")
    (office / "kosong").mkdir()
    empty = "Folder kosong tidak berisi templat yang disalin dari templat bawaan.\n"
    assert run("templates", action, "--templates", "kosong") == (0, empty, "")
    assert json.loads(run("templates", action, "--format", "json").stdout)["schema"] == f"rbplan.templates.{action}/1"


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (
            ("copy",),
            "sebutkan folder tujuan dengan --templates, misalnya: rbplan templates copy lampiran --templates templat",
        ),
        (
            ("copy", "--templates", "t"),
            (
                "sebutkan templat yang disalin, misalnya: rbplan templates copy lampiran; "
                "daftarnya: rbplan templates list"
            ),
        ),
        (("copy", "lampiran", "--keep", "--force", "--templates", "t"), "--keep tidak dapat dipakai bersama --force"),
        (
            ("copy", "lampiran", "--keep", "--with-parts", "--templates", "t"),
            "--keep tidak dapat dipakai bersama --with-parts",
        ),
        (
            ("copy", "kaki", "--keep", "--templates", "t"),
            "`t/kaki.md.j2` tidak ada; --keep hanya untuk berkas yang sudah ada",
        ),
        (("list", "lampiran"), "NAME hanya untuk: copy, diff"),
        (("check", "--force"), "--force hanya untuk: copy"),
        (("diff", "--with-parts"), "--with-parts hanya untuk: copy"),
        (("copy", "lampiran", "--templates", "t", "--format", "json"), "--format hanya untuk: list, diff, check"),
        (("list", "--templates", "tidak-ada"), "folder templat `tidak-ada` tidak ada"),
        (("check", "--templates", "tidak-ada"), "folder templat `tidak-ada` tidak ada"),
        (("diff", "--templates", "rbplan.toml"), "folder templat `rbplan.toml` tidak ada"),
    ],
)
def test_what_cannot_be_done(arguments: tuple[str, ...], message: str, run: Run, office: Path) -> None:
    before = contents(office)
    assert run("templates", *arguments) == (2, "", f"Kesalahan: {message}\n")
    assert contents(office) == before


def test_a_name_that_is_none(run: Run, office: Path) -> None:
    outcome = run("templates", "copy", "lampirn", "--templates", "t")
    assert (outcome.exit_code, outcome.stdout) == (2, "")
    assert outcome.stderr.startswith(
        "Kesalahan: tidak ada templat bernama `lampirn`; maksud Anda lampiran? Pilihannya: lampiran, keputusan, "
    )
    assert not (office / "t").exists()


def test_the_built_in_templates_are_not_written_over(run: Run, monkeypatch: pytest.MonkeyPatch, office: Path) -> None:
    (office / "bawaan").mkdir()
    monkeypatch.setattr(templates_copy, "builtin_templates", lambda: office / "bawaan")
    outcome = run("templates", "copy", "lampiran", "--force", "--templates", "bawaan")
    assert outcome == (
        2,
        "",
        "Kesalahan: `bawaan` adalah folder templat bawaan; sebutkan folder lain untuk templat Anda sendiri\n",
    )
    if sys.platform != "win32":
        (office / "t").mkdir()
        (office / "t" / "kaki.md.j2").symlink_to(office / "bawaan" / "kaki.md.j2")
        assert run("templates", "copy", "kaki", "--force", "--templates", "t").exit_code == 2
    assert list((office / "bawaan").iterdir()) == []


@pytest.mark.skipif(sys.platform == "win32", reason="makes links")
@pytest.mark.parametrize("name", ["kaki.md.j2", "rbplan-templates.json"])
@pytest.mark.parametrize("option", ["--force", "--keep"])
def test_nothing_is_written_through_a_link_out_of_the_folder(name: str, option: str, run: Run, office: Path) -> None:
    templates, outside = office / "t", office / "luar"
    templates.mkdir()
    (templates / "kaki.md.j2").write_text("x", encoding="utf-8")
    (templates / name).unlink(missing_ok=True)
    outside.write_bytes(b"punya orang lain")
    (templates / name).symlink_to(outside)
    outcome = run("templates", "copy", "kaki", option, "--templates", "t")
    assert outside.read_bytes() == b"punya orang lain"
    if option == "--keep" and name == "kaki.md.j2":
        # Only the record is written.
        assert outcome.exit_code == 0
        return
    message = (
        "adalah tautan ke luar folder templat; tidak ada yang ditulis. Hapus tautan itu, atau sebutkan folder lain"
    )
    assert outcome == (2, "", f"Kesalahan: `t/{name}` {message}\n")
    assert sorted(each.name for each in templates.iterdir()) == sorted({"kaki.md.j2", name})


@pytest.mark.skipif(sys.platform == "win32", reason="makes pipes")
@pytest.mark.parametrize("make", [os.mkfifo, os.mkdir])
@pytest.mark.parametrize("name", ["kaki.md.j2", "rbplan-templates.json"])
def test_what_is_no_file_is_not_written_into(name: str, make: Callable[[Path], None], run: Run, office: Path) -> None:
    (office / "t").mkdir()
    make(office / "t" / name)
    outcome = run("templates", "copy", "kaki", "--force", "--templates", "t")
    assert (outcome.exit_code, outcome.stdout) == (2, "")
    assert outcome.stderr.startswith(f"Kesalahan: `{name}` di folder templat bukan berkas, melainkan folder, pipa, ")


@pytest.mark.skipif(sys.platform == "win32", reason="makes links")
@pytest.mark.parametrize("action", ["check", "diff"])
def test_a_record_is_not_read_through_such_a_link(action: str, run: Run, templat: Path, office: Path) -> None:
    record = templat / "rbplan-templates.json"
    record.rename(office / "luar")
    record.symlink_to(office / "luar")
    assert run("templates", action) == (
        2,
        "",
        (
            "Kesalahan: `rbplan-templates.json` adalah tautan ke luar folder templat; "
            "salinlah berkasnya sendiri ke sana\n"
        ),
    )


@pytest.mark.parametrize("content", ["<<<<<<< HEAD\n", "{}", '{"schema": "rbplan.template-stamps/9"}'])
@pytest.mark.parametrize("arguments", [("check",), ("diff",), ("copy", "kaki")])
def test_a_record_that_cannot_be_read(arguments: tuple[str, ...], content: str, run: Run, templat: Path) -> None:
    (templat / "rbplan-templates.json").write_text(content, encoding="utf-8")
    before = contents(templat)
    outcome = run("templates", *arguments)
    assert outcome == (
        2,
        "",
        (
            "Kesalahan: `templat/rbplan-templates.json` tidak dapat dibaca sebagai catatan asal templat; "
            "pulihkan dari git, atau hapus berkas itu dan ulangi `rbplan templates copy` dengan --keep\n"
        ),
    )
    assert contents(templat) == before


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root, and Windows, may read and write all")
def test_a_folder_that_may_not_be_written_to(run: Run, templat: Path) -> None:
    templat.chmod(0o555)
    try:
        outcome = run("templates", "copy", "kaki")
    finally:
        templat.chmod(0o755)
    assert (outcome.exit_code, outcome.stdout, outcome.stderr.count("\n")) == (2, "", 1)


def test_a_folder_that_is_a_file(run: Run) -> None:
    outcome = run("templates", "copy", "kaki", "--templates", "plans/2022.yaml")
    assert (outcome.exit_code, outcome.stdout, outcome.stderr.count("\n")) == (2, "", 1)


def test_documents_from_own_templates_fail_as_one_line(run_process: RunProcess, templat: Path, office: Path) -> None:
    run_before = run_process("render")
    assert run_before.returncode == 0
    before = contents(office / "build")
    append(templat / "lampiran.md.j2", "{% macro m() %}{{ m() }}{% endmacro %}{{ m() }}")
    done = run_process("render")
    line = read_builtin("lampiran.md.j2").count(b"\n") + 1
    assert (done.returncode, done.stdout) == (2, b"")
    assert done.stderr.decode() == (
        f"Kesalahan: templat `lampiran.md.j2` sekitar baris {line} memanggil dirinya sendiri tanpa henti; "
        "periksa macro dan include di sana\n"
    )
    assert contents(office / "build") == before


def test_several_writers_keep_each_others_stamps(run_process: RunProcess, office: Path) -> None:
    names = ["kaki", "matriks.md", "ringkasan.md", "penutup.md", "lampiran.md", "keputusan.md"]
    with ThreadPoolExecutor(len(names)) as pool:
        done = list(pool.map(lambda name: run_process("templates", "copy", name, "--templates", "t"), names))
    assert [each.returncode for each in done] == [0] * len(names)
    stamps = json.loads((office / "t" / "rbplan-templates.json").read_text(encoding="utf-8"))["templates"]
    assert len(stamps) == len(names)


@pytest.mark.parametrize(
    ("line", "position", "expected"),
    [
        ("rbplan templates ", 2, ["list", "copy", "diff", "check"]),
        ("rbplan templates copy kak", 3, ["kaki", "kaki.md.j2"]),
    ],
)
def test_completion(line: str, position: int, expected: list[str], run_process: RunProcess) -> None:
    env = {"_RBPLAN_COMPLETE": "complete_bash", "COMP_WORDS": line, "COMP_CWORD": str(position)}
    assert run_process(env=env).stdout.decode().split() == expected


@pytest.mark.usefixtures("templat")
def test_what_is_named_and_has_no_copy_or_no_template(run: Run) -> None:
    def said(*arguments: str) -> str:
        outcome = run("templates", *arguments)
        assert (outcome.exit_code, outcome.stdout) == (2, "")
        return outcome.stderr.removeprefix("Kesalahan: ").removesuffix("\n")

    for name in ("matriks.docx", "keputusan", "LAMPIRAN.docx"):
        assert said("diff", "lampiran.md", name) == (
            f"`{name}` belum disalin ke folder templat, jadi tidak ada yang dapat dibandingkan; "
            f"untuk menyalinnya: rbplan templates copy {name}"
        )
    assert run("templates", "diff", "lampiran") == (0, "Tidak ada perbedaan.\n", "")
    assert said("diff", "lampirn").startswith("tidak ada templat bernama `lampirn`; maksud Anda lampiran? ")
    for action in ("copy", "diff"):
        assert said(action, "lampiran.xlsx") == (
            "dokumen Excel tidak dibuat dari templat, jadi `lampiran.xlsx` tidak ada; "
            "yang ada templatnya: Markdown, LaTeX, PDF, Word, dan halaman web"
        )
        assert said(action, "matriks.pdf").startswith(
            "tidak ada templat bernama `matriks.pdf`; maksud Anda matriks.typ? "
        )
