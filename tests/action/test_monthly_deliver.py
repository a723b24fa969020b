"""``tools/monthly/deliver.sh``: what it leaves in the folder of a month, run in scratch offices."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import pytest
from programs import ROOT
from runner import bash

if TYPE_CHECKING:
    from conftest import RunProcess

SCRIPT = ROOT / "tools" / "monthly" / "deliver.sh"
RBPLAN = str(Path(sys.executable).with_name("rbplan"))

FILES = [
    *("index.html", "jatuh-tempo.csv", "jatuh-tempo.md", "jatuh-tempo.txt"),
    *("kalender.ics", "lampiran.html", "lampiran.md", "lampiran.pdf", "matriks.svg", "pesan.txt"),
]

OTHER = """\
rbplan: 1
tahun: 2022
satker: {kode: "1801", nama: "KPU <b>Kabupaten</b> & Kota"}
program:
- nama: Penguatan Pengawasan
  kegiatan:
  - sub_kegiatan:
    - indikator:
      - {id: lhkpn, uraian: "</pre><script>alert(1)</script>", bulan: [5]}
"""


class Delivery(NamedTuple):
    exit_code: int
    stdout: str
    stderr: str


def deliver(office: Path, *arguments: str, **variables: str) -> Delivery:
    done = subprocess.run(
        [bash(), SCRIPT, *arguments],
        cwd=office,
        env={**os.environ, "RBPLAN": RBPLAN, **variables},
        capture_output=True,
        encoding="utf-8",
        timeout=120,
        check=False,
    )
    return Delivery(done.returncode, done.stdout, done.stderr)


def contents(folder: Path) -> dict[str, bytes]:
    """Give everything below a folder, hidden files too."""
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def add_plan(office: Path, name: str, text: str = OTHER) -> None:
    path = office / "plans" / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


@pytest.fixture
def offices(tmp_path: Path) -> Path:
    """A folder with a space in its name and no plan yet."""
    folder = tmp_path / "provinsi ini"
    (folder / "plans").mkdir(parents=True)
    return folder


def test_every_file_is_what_the_commands_print(office: Path, run_process: RunProcess) -> None:
    assert deliver(office, "kiriman bulan", "2022-05") == (0, "kiriman bulan/2022-05: written\n", "")
    assert sorted(contents(office / "kiriman bulan")) == [f"2022-05/{name}" for name in FILES]
    commands = {
        "jatuh-tempo.md": "due --format md --month 5",
        "jatuh-tempo.txt": "due --month 5",
        "jatuh-tempo.csv": "due --format csv --month 5",
        "pesan.txt": "due --format teks --month 5",
        "kalender.ics": "due --format ics --alarm 7 --month 5",
        "matriks.svg": "matrix --format svg",
        "lampiran.md": "render lampiran --output -",
        "lampiran.html": "render lampiran --output - --format html",
        "lampiran.pdf": "render lampiran --output - --format pdf",
    }
    for name, command in commands.items():
        printed = run_process(*command.split(), "--plan", "plans/2022.yaml").stdout
        assert (office / "kiriman bulan" / "2022-05" / name).read_bytes() == printed, name


def test_again_not_a_byte_changes_and_nothing_is_touched(office: Path) -> None:
    deliver(office, "kiriman", "2022-05")
    first = contents(office / "kiriman")
    folder = (office / "kiriman" / "2022-05").stat()
    assert deliver(office, "kiriman", "2022-05") == (0, "kiriman/2022-05: unchanged\n", "")
    assert (office / "kiriman" / "2022-05").stat().st_ino == folder.st_ino
    shutil.rmtree(office / "kiriman")
    deliver(office, "kiriman", "2022-05")
    assert contents(office / "kiriman") == first


def test_months_stand_beside_each_other(office: Path) -> None:
    deliver(office, "kiriman", "2022-03")
    deliver(office, "kiriman", "2022-12")
    assert sorted(path.name for path in (office / "kiriman").iterdir()) == ["2022-03", "2022-12"]


def test_the_plan_changes(office: Path) -> None:
    deliver(office, "kiriman", "2022-05")
    add_plan(office, "2022.yaml")
    assert deliver(office, "kiriman", "2022-05") == (0, "kiriman/2022-05: written\n", "")
    assert sorted(contents(office / "kiriman")) == [f"2022-05/{name}" for name in FILES]
    assert "alert(1)" in (office / "kiriman" / "2022-05" / "pesan.txt").read_text("utf-8")


def test_the_page_holds_the_message_and_obeys_no_plan(office: Path) -> None:
    add_plan(office, "2022.yaml")
    deliver(office, "kiriman", "2022-05")
    page = (office / "kiriman" / "2022-05" / "index.html").read_text("utf-8")
    assert "<h1>Jatuh tempo Mei 2022</h1>" in page
    assert '<pre class="teks">\n*Rencana aksi Mei 2022*\n' in page
    assert "\nKPU &lt;b&gt;Kabupaten&lt;/b&gt; &amp; Kota\n" in page
    assert "1. &lt;/pre&gt;&lt;script&gt;alert(1)&lt;/script&gt;\n" in page
    assert "<script" not in page
    assert re.findall('href="([^"]*)"', page) == [
        *("matriks.svg", "pesan.txt", "kalender.ics", "jatuh-tempo.txt", "jatuh-tempo.csv", "jatuh-tempo.md"),
        *("matriks.svg", "lampiran.html", "lampiran.pdf", "lampiran.md"),
    ]


def test_messages_for_each_where_somebody_is_known_to_answer(office: Path, run_process: RunProcess) -> None:
    settings = '[penanggung_jawab]\n"Penguatan Sistem Manajemen" = "Pokja SDM"\n'
    (office / "rbplan.toml").write_text(settings, encoding="utf-8")
    deliver(office, "kiriman", "2022-05")
    folder = office / "kiriman" / "2022-05"
    assert sorted(contents(folder)) == sorted([*FILES, "pesan-per-penanggung-jawab.txt"])
    printed = run_process("due", "--format", "teks", "--per-pic", "--month", "5").stdout
    assert (folder / "pesan-per-penanggung-jawab.txt").read_bytes() == printed
    assert b"Pokja SDM" in printed
    assert "<h2>Pesan bagi tiap penanggung jawab</h2>" in (folder / "index.html").read_text("utf-8")
    (office / "rbplan.toml").unlink()
    deliver(office, "kiriman", "2022-05")
    assert sorted(contents(folder)) == FILES


def test_a_text_that_looks_like_a_responsible_is_none(offices: Path) -> None:
    add_plan(offices, "2022.yaml", OTHER.replace('"</pre><script>alert(1)</script>"', '\'"penanggung_jawab": "x"\''))
    deliver(offices, "kiriman", "2022-05")
    assert sorted(contents(offices / "kiriman" / "2022-05")) == FILES


def test_english(office: Path) -> None:
    deliver(office, "kiriman", "2022-05", RBPLAN_LANG="en")
    assert b"May 2022" in (office / "kiriman" / "2022-05" / "jatuh-tempo.md").read_bytes()


@pytest.mark.parametrize(
    ("library", "extra", "missing"),
    [("icalendar", "calendar", "kalender.ics"), ("typst", "pdf", "lampiran.pdf")],
)
def test_without_an_extra_only_its_file_is_missing(
    office: Path, tmp_path: Path, library: str, extra: str, missing: str
) -> None:
    lacking = tmp_path / "rbplan tanpa pustaka"
    lacking.write_text(
        f"#!{sys.executable}\nimport sys\nsys.modules['{library}'] = None\n"
        "from rbplan.__main__ import main\nsys.exit(main())\n",
        encoding="utf-8",
    )
    lacking.chmod(0o755)
    deliver(office, "kiriman", "2022-05")
    delivered = deliver(office, "kiriman", "2022-05", RBPLAN=str(lacking))
    assert (delivered.exit_code, delivered.stdout) == (0, "kiriman/2022-05: written\n")
    assert f'pip install "rbplan[{extra}]"' in delivered.stderr
    assert sorted(contents(office / "kiriman" / "2022-05")) == [name for name in FILES if name != missing]
    assert missing not in (office / "kiriman" / "2022-05" / "index.html").read_text("utf-8")


def test_a_plan_with_errors_leaves_what_was_there(office: Path) -> None:
    deliver(office, "kiriman", "2022-05")
    before = contents(office / "kiriman")
    plan = office / "plans" / "2022.yaml"
    plan.write_text(plan.read_text("utf-8").replace("bulan: 1-12", "bulan: 13", 1), encoding="utf-8")
    delivered = deliver(office, "kiriman", "2022-05")
    assert (delivered.exit_code, delivered.stdout) == (1, "")
    assert "RB027" in delivered.stderr
    assert contents(office / "kiriman") == before
    assert deliver(office, "yang lain", "2022-05").exit_code == 1
    assert list((office / "yang lain").iterdir()) == []


@pytest.mark.parametrize(
    ("failing", "left"),
    [("render", 3), ("ics", 2)],
)
def test_whatever_fails_nothing_is_half_there(office: Path, tmp_path: Path, failing: str, left: int) -> None:
    program = tmp_path / "rbplan"
    program.write_text(
        f'#!/usr/bin/env bash\ncase " $* " in *{failing}*) echo gagal >&2; exit {left} ;; esac\nexec "{RBPLAN}" "$@"\n',
        encoding="utf-8",
    )
    program.chmod(0o755)
    assert deliver(office, "kiriman", "2022-05", RBPLAN=str(program)) == (left, "", "gagal\n")
    assert list((office / "kiriman").iterdir()) == []


def test_a_year_without_a_plan_says_what_to_do(office: Path) -> None:
    delivered = deliver(office, "kiriman", "2023-01")
    assert delivered == (0, "kiriman/2023-01: written\n", "rbplan: plans/2023.yaml: there is no plan of 2023.\n")
    folder = office / "kiriman" / "2023-01"
    assert sorted(contents(folder)) == ["index.html", "jatuh-tempo.md"]
    said = (folder / "jatuh-tempo.md").read_text("utf-8")
    assert said == (
        "Rencana aksi tahun 2023 belum tersedia, sehingga daftar yang jatuh tempo Januari 2023 belum dapat dibuat.\n"
        "\n"
        "Yang perlu dilakukan:\n"
        "\n"
        "1. Mintalah pengelola menyimpan rencana aksi tahun 2023 sebagai berkas plans/2023.yaml.\n"
        "2. Sesudah itu, mintalah kiriman ini dijalankan lagi untuk bulan 2023-01.\n"
    )
    assert said in (folder / "index.html").read_text("utf-8")
    add_plan(office, "2023.yaml", OTHER.replace("2022", "2023"))
    assert deliver(office, "kiriman", "2023-01").stdout == "kiriman/2023-01: written\n"
    assert sorted(contents(folder)) == FILES


@pytest.mark.parametrize(
    ("now", "asked", "month"),
    [
        *(("2032-05", asked, "2032-05") for asked in ((), ("",), ("ini",))),
        ("2032-05", ("depan",), "2032-06"),
        ("2031-12", ("depan",), "2032-01"),
        ("2032-08", ("depan",), "2032-09"),
        ("2032-11", ("depan",), "2032-12"),
    ],
)
def test_the_month_that_is_meant(office: Path, tmp_path: Path, now: str, asked: tuple[str, ...], month: str) -> None:
    """A year without a plan will do: the month is the same, and rbplan need not run."""
    clock = tmp_path / "jam"
    clock.mkdir()
    (clock / "date").write_text(f'#!/bin/sh\n[ "$*" = +%Y-%m ] && echo {now}\n', encoding="utf-8")
    (clock / "date").chmod(0o755)
    delivered = deliver(office, "kiriman", *asked, PATH=f"{clock}{os.pathsep}{os.environ['PATH']}")
    assert (delivered.exit_code, delivered.stdout) == (0, f"kiriman/{month}: written\n")


@pytest.mark.parametrize(
    "month", ["5", "mei", "2022-13", "2022-00", "2022-5", "2022-05; id", "--help", "$(id)", "../x"]
)
def test_what_is_no_month(office: Path, month: str) -> None:
    delivered = deliver(office, "kiriman", month)
    shown = re.sub(r"[^A-Za-z0-9 ./_-]", "?", month)
    said = f"rbplan: '{shown}' is no month; write it like 2022-05, or ini, or depan.\n"
    assert delivered == (2, "", said)
    assert not (office / "kiriman").exists()


def test_each_office_has_a_folder(offices: Path) -> None:
    add_plan(offices, "1801/2022.yaml")
    add_plan(offices, "1872/2022.yaml", OTHER.replace("1801", "1872"))
    add_plan(offices, "1872/2022/2022.yaml", "milik rencana, bukan rencana")
    delivered = deliver(offices, "kiriman", "2022-05")
    assert delivered == (0, "kiriman/2022-05/1801: written\nkiriman/2022-05/1872: written\n", "")
    expected = ["index.html", *(f"{office}/{name}" for office in ("1801", "1872") for name in FILES)]
    assert sorted(contents(offices / "kiriman" / "2022-05")) == sorted(expected)
    page = (offices / "kiriman" / "2022-05" / "index.html").read_text("utf-8")
    assert '<li><a href="./1801/index.html">1801</a></li>\n<li><a href="./1872/index.html">1872</a></li>\n' in page
    before = contents(offices)
    assert deliver(offices, "kiriman", "2022-05").stdout.count("unchanged") == 2
    assert contents(offices) == before


def test_what_bears_the_name_of_a_plan_is_no_office(office: Path) -> None:
    (office / "plans" / "2022" / "2021.yaml").write_text("bukan rencana", encoding="utf-8")
    assert deliver(office, "kiriman", "2022-05") == (0, "kiriman/2022-05: written\n", "")


def test_one_office_with_errors_does_not_stop_the_others(offices: Path) -> None:
    add_plan(offices, "1801/2022.yaml", OTHER.replace("bulan: [5]", "bulan: 13"))
    add_plan(offices, "1872/2022.yaml")
    add_plan(offices, "1873/2021.yaml", OTHER.replace("2022", "2021"))
    delivered = deliver(offices, "kiriman", "2022-05")
    assert (delivered.exit_code, delivered.stdout) == (
        1,
        "kiriman/2022-05/1872: written\nkiriman/2022-05/1873: written\n",
    )
    folder = offices / "kiriman" / "2022-05"
    assert sorted(path.name for path in folder.iterdir()) == ["1872", "1873", "index.html"]
    assert sorted(contents(folder / "1873")) == ["index.html", "jatuh-tempo.md"]
    assert "1801" not in (folder / "index.html").read_text("utf-8")


HOSTILE = [
    *("-rf", "$(touch jebol)", "a b", "; touch jebol", '<img src=x onerror="a">', "##[add-mask]x", "50%?", "`id`", "'"),
]


def test_names_of_offices_command_nothing(offices: Path, tmp_path: Path) -> None:
    """Each name reaches rbplan as one argument; it only notes here what it was asked."""
    program = tmp_path / "pencatat"
    program.write_text(f'#!/bin/sh\nprintf "<%s>" "$@" >>"{tmp_path}/catatan"\necho >>"{tmp_path}/catatan"\n', "utf-8")
    program.chmod(0o755)
    for name in HOSTILE:
        add_plan(offices, f"{name}/2022.yaml")
    delivered = deliver(offices, "kiriman", "2022-05", RBPLAN=str(program))
    assert (delivered.exit_code, delivered.stderr) == (0, "")
    folder = offices / "kiriman" / "2022-05"
    assert sorted(path.name for path in folder.iterdir()) == sorted([*HOSTILE, "index.html"])
    assert not (offices / "jebol").exists()
    assert "##[" not in delivered.stdout
    asked = (tmp_path / "catatan").read_text("utf-8").splitlines()
    wanted = {f"<--plan=plans/{name}/2022.yaml>" for name in HOSTILE}
    assert [line for line in asked if not any(plan in line for plan in wanted)] == []
    assert {line for line in asked if line.startswith("<render>")} == {
        f"<render><lampiran>{plan}<--output=-><--format={suffix}>"
        for plan in wanted
        for suffix in ("md", "html", "pdf")
    }
    page = (folder / "index.html").read_text("utf-8")
    assert '<a href="./%3Cimg src=x onerror=%22a%22%3E/index.html">&lt;img src=x onerror=&quot;a&quot;&gt;</a>' in page
    assert '<a href="./50%25%3F/index.html">50%?</a>' in page
    assert "<img" not in page


def test_an_output_that_looks_like_an_option(office: Path) -> None:
    assert deliver(office, "-rf", "2022-05") == (0, "./-rf/2022-05: written\n", "")
    assert sorted(contents(office / "-rf" / "2022-05")) == FILES


def test_another_folder_of_plans(office: Path) -> None:
    (office / "plans").rename(office / "rencana kami")
    assert deliver(office, "kiriman", "2022-05", "rencana kami") == (0, "kiriman/2022-05: written\n", "")


@pytest.mark.parametrize("foreign", ["foto.jpg", ".tersembunyi", "..aneh", "1872/index.html"])
def test_a_folder_with_something_else_in_it_is_left_alone(office: Path, foreign: str) -> None:
    path = office / "kiriman" / "2022-05" / foreign
    path.parent.mkdir(parents=True)
    path.write_text("milik saya", encoding="utf-8")
    delivered = deliver(office, "kiriman", "2022-05")
    name = foreign.partition("/")[0]
    said = f"kiriman/2022-05: holds '{name}', which is not from here; name another folder, or move it away."
    assert delivered == (2, "", f"rbplan: {said}\n")
    assert contents(office / "kiriman") == {f"2022-05/{foreign}": b"milik saya"}


def test_a_file_where_the_folder_belongs(office: Path) -> None:
    (office / "kiriman").mkdir()
    (office / "kiriman" / "2022-05").write_text("milik saya", encoding="utf-8")
    said = "rbplan: kiriman/2022-05: is no folder; name another one.\n"
    assert deliver(office, "kiriman", "2022-05") == (2, "", said)


def test_no_plan_at_all(offices: Path) -> None:
    said = "rbplan: there is no plan in plans; start this in the folder that holds plans.\n"
    assert deliver(offices, "kiriman", "2022-05") == (2, "", said)
    assert not (offices / "kiriman").exists()


def test_plans_in_both_places(office: Path) -> None:
    add_plan(office, "1872/2022.yaml")
    said = "rbplan: plans holds plans, and so do folders in it; give every office a folder.\n"
    assert deliver(office, "kiriman", "2022-05") == (2, "", said)


def test_no_rbplan(office: Path) -> None:
    said = "rbplan: there is no program 'tidak/ada'; install rbplan, or name it in RBPLAN.\n"
    assert deliver(office, "kiriman", "2022-05", RBPLAN="tidak/ada") == (2, "", said)


@pytest.mark.parametrize("arguments", [(), ("",), ("a", "ini", "plans", "lagi")])
def test_how_it_is_called(office: Path, arguments: tuple[str, ...]) -> None:
    assert deliver(office, *arguments) == (2, "", "rbplan: deliver.sh OUTPUT [MONTH [PLANS]]\n")


def test_an_output_that_cannot_be_made(office: Path) -> None:
    (office / "berkas").write_text("x", encoding="utf-8")
    delivered = deliver(office, "berkas/kiriman", "2022-05")
    assert (delivered.exit_code, delivered.stdout) == (2, "")
    assert "berkas" in delivered.stderr
