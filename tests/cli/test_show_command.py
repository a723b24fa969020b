"""``rbplan show``: one indikator whole, a list of those that a name may mean, or what was perhaps meant."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
from offices import contents, write_plan
from systems import needs_posix
from terminals import on_terminal

if TYPE_CHECKING:
    from pathlib import Path

    from conftest import Run

HEADER = "KPU Kota Metro, rencana aksi tahun 2022 (plans/2022.yaml)"

SEVERAL = f"""\
{HEADER}
`kepuasan` cocok dengan 3 indikator. Untuk melihat salah satunya: rbplan show ID

ppid-kepuasan-layanan  ? Apr, Agu, Sep, Des  Meningkatnya kepuasan layanan PID;
ppid-indeks-kepuasan   ? Apr, Sep, Okt, Des  Indeks kepuasan pemohon informasi.
layanan-kepuasan       tidak tersedia        Indeks Kepuasan layanan yang di dapat melalui survei pelayanan;

? = belum pasti, perlu dicocokkan dengan naskah asli.
"""

NOTHING = (
    "tidak ada indikator bernama `zzz`; sebutkan id-nya atau kata-kata dari uraiannya (bukan nomor urutnya, "
    "karena nomor berulang), atau lihat semuanya dengan `rbplan show`"
)


def listed(run: Run, *arguments: str) -> list[str]:
    """Give the ids of all that is shown."""
    outcome = run("show", *arguments, "--format", "json")
    assert (outcome.exit_code, outcome.stderr) == (0, "")
    return [item["id"] for item in json.loads(outcome.stdout)["items"]]


@pytest.mark.parametrize(
    "name",
    [
        ("ppid-kepuasan-layanan",),
        (" ppid-kepuasan-layanan ",),
        ("meningkatnya", "kepuasan"),
        ("Meningkatnya kepuasan layanan PID;",),
        ("PID", "MENINGKATNYA"),
    ],
)
def test_one_is_shown_whole(name: tuple[str, ...], run: Run) -> None:
    outcome = run("show", *name)
    assert (outcome.exit_code, outcome.stderr) == (0, "")
    assert outcome.stdout.startswith(f"{HEADER}\n\nppid-kepuasan-layanan\n\nIndikator           3. Meningkatnya")
    assert outcome.stdout.endswith("\nLetak               plans/2022.yaml:276\n")
    assert listed(run, *name) == ["ppid-kepuasan-layanan"]


def test_several_are_listed(run: Run) -> None:
    assert run("show", "kepuasan") == (
        0,
        SEVERAL,
        "",
    )


def test_words_of_headings_list_what_stands_below_them(run: Run) -> None:
    outcome = run("show", "tatalaksana", "kearsipan")
    assert (outcome.exit_code, outcome.stderr) == (0, "")
    assert outcome.stdout.splitlines()[1] == (
        "`tatalaksana kearsipan` terdapat pada judul program, kegiatan, atau sub kegiatan dari 4 indikator ini. "
        "Untuk melihat salah satunya: rbplan show ID"
    )
    assert listed(run, "tatalaksana", "kearsipan") == [
        *("arsip-statis-dinamis-digital", "arsip-statis-dinamis", "arsip-vital", "arsiparis")
    ]
    assert run("show", "monitoring", "pengelolaan", "SPIP").stdout.splitlines()[2] == "spip-buku-kendali"


def test_all_are_listed_without_a_name(run: Run) -> None:
    outcome = run("show")
    lines = outcome.stdout.splitlines()
    assert (outcome.exit_code, outcome.stderr, lines[:3]) == (0, "", [HEADER, "70 indikator", ""])
    assert len(lines) == 3 + 70 + 2
    assert len(listed(run)) == 70


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("lhkpm", "tidak ada indikator bernama `lhkpm`; maksud Anda: lhkpn?"),
        ("zzz", NOTHING),
    ],
)
def test_nothing_of_that_name(name: str, said: str, run: Run) -> None:
    assert run("show", name) == (2, "", f"Kesalahan: {said}\n")
    assert run("show", name, "--format", "json") == (2, "", f"Kesalahan: {said}\n")


@pytest.mark.parametrize("name", ["", " ", "4", "1.", "--", "?"])
def test_what_names_nothing(name: str, run: Run) -> None:
    outcome = run("show", "--", name)
    assert (outcome.exit_code, outcome.stdout) == (2, "")
    assert outcome.stderr.startswith(f"Kesalahan: tidak ada indikator bernama `{name}`;")


def test_one_that_is_shown_by_a_name_which_others_contain(run: Run) -> None:
    assert listed(run, "lhkpn") == ["lhkpn"]
    assert listed(run, "Renstra", "satuan", "kerja") == ["renstra"]


def test_an_id_that_stands_twice_is_listed(run: Run, tmp_path: Path) -> None:
    file = write_plan(tmp_path, "plans/2022.yaml")
    file.write_text(file.read_text(encoding="utf-8") + "              - {id: lapor, uraian: Lagi}\n", encoding="utf-8")
    outcome = run("show", "lapor", cwd=tmp_path)
    assert (outcome.exit_code, outcome.stdout.splitlines()[1:]) == (
        0,
        [
            "`lapor` cocok dengan 2 indikator. Untuk melihat salah satunya: rbplan show ID",
            *("", "lapor  Mei          Laporan", "lapor  belum diisi  Lagi"),
        ],
    )


@pytest.mark.parametrize(
    ("options", "named"),
    [
        ((), ""),
        (("--plan", "plans/2022.yaml"), " --plan plans/2022.yaml"),
        (("--year", "2022"), " --year 2022"),
        (("--plan", "a b.yaml"), " --plan 'a b.yaml'"),
    ],
)
def test_the_next_command_finds_the_same_plan(options: tuple[str, ...], named: str, run: Run, office: Path) -> None:
    (office / "a b.yaml").write_bytes((office / "plans" / "2022.yaml").read_bytes())
    outcome = run("show", "sk-tim-rb", *options)
    command = f'  rbplan confirm sk-tim-rb{named} --month "BULAN" --by "NAMA" --position "JABATAN"'
    assert [line.strip() for line in outcome.stdout.splitlines() if "rbplan confirm" in line] == [command.strip()]


def test_plan_and_place_as_the_user_named_them(run: Run, office: Path) -> None:
    below = office / "plans" / "2022"
    outcome = run("show", "lhkpn", "--plan", "../2022.yaml", cwd=below)
    lines = [line.split() for line in outcome.stdout.splitlines()]
    assert ["Letak", "../2022.yaml:575"] in lines
    assert ["../2022/sumber/salinan.txt:159"] in lines


def test_responsible_by_the_settings(run: Run, office: Path) -> None:
    (office / "rbplan.toml").write_text('[penanggung_jawab]\ntatalaksana = "Pokja 4"\n', encoding="utf-8")
    lines = [line.split("  ") for line in run("show", "arsip-vital").stdout.splitlines()]
    assert ["Penanggung jawab", "Pokja 4"] in lines


def test_what_is_left_out_is_reported(run: Run, tmp_path: Path) -> None:
    file = write_plan(tmp_path, "plans/2022.yaml")
    file.write_text(file.read_text(encoding="utf-8") + "              - {id: Salah}\n", encoding="utf-8")
    outcome = run("show", "lapor", cwd=tmp_path)
    assert outcome.exit_code == 1
    assert "\nlapor\n" in outcome.stdout
    assert outcome.stderr.startswith("plans/2022.yaml:14:22: kesalahan[RB026 ")
    assert outcome.stderr.splitlines()[-1].startswith("Rencana ini masih memuat kesalahan")


def test_a_plan_that_cannot_be_read(run: Run, tmp_path: Path) -> None:
    write_plan(tmp_path, "plans/2022.yaml").write_text("a: [", encoding="utf-8")
    outcome = run("show", "lapor", cwd=tmp_path)
    assert (outcome.exit_code, outcome.stdout) == (1, "")
    assert outcome.stderr.startswith("plans/2022.yaml:1:5: kesalahan[RB006 ")


@pytest.mark.parametrize("output_format", ["terminal", "md", "json"])
@pytest.mark.parametrize("name", [(), ("mei",)])
def test_a_plan_without_indikator(name: tuple[str, ...], output_format: str, run: Run, tmp_path: Path) -> None:
    write_plan(tmp_path, "plans/2022.yaml").write_text("rbplan: 1\ntahun: 2022\nsatker: {nama: K}\n", encoding="utf-8")
    outcome = run("show", *name, "--format", output_format, cwd=tmp_path)
    assert outcome.exit_code == (2 if name else 0)
    assert (outcome.stdout == "") == bool(name)


def test_nothing_is_written(run: Run, office: Path) -> None:
    before = contents(office)
    for output_format in ("terminal", "md", "json"):
        run("show", "--format", output_format)
        run("show", "lhkpn", "--format", output_format)
    assert contents(office) == before


@needs_posix
@pytest.mark.parametrize("columns", [20, 40, 80, 200])
def test_on_a_terminal(columns: int, office: Path) -> None:
    exit_code, text = on_terminal("show", "lhkpn", cwd=office, columns=columns, env={"NO_COLOR": "1"})
    assert exit_code == 0
    assert max(map(len, text.splitlines())) <= columns
    assert "".join(text.split()).endswith("Letakplans/2022.yaml:575")
    exit_code, text = on_terminal("show", cwd=office, columns=columns, env={"NO_COLOR": "1"})
    assert exit_code == 0
    assert max(map(len, text.splitlines())) <= columns
