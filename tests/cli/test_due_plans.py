"""The due lists of several plans in one answer."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
from offices import write_plan

if TYPE_CHECKING:
    from pathlib import Path

    from conftest import Run


def plan_text(code: str, *, tahun: int = 2022, bulan: str = "[5]") -> str:
    return (
        f'rbplan: 1\ntahun: {tahun}\nsatker: {{kode: "{code}", nama: Kantor {code}}}\nprogram:\n'
        f"  - nama: P\n    kegiatan:\n      - nama: K\n        sub_kegiatan:\n          - nama: S\n"
        f"            indikator:\n              - {{id: a, uraian: U {code}, bulan: {bulan}}}\n"
    )


@pytest.fixture
def province(tmp_path: Path) -> Path:
    for code in ("1871", "1872"):
        for tahun in (2021, 2022):
            path = tmp_path / "plans" / code / f"{tahun}.yaml"
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(plan_text(code, tahun=tahun), encoding="utf-8")
    return tmp_path


def test_a_folder_means_every_plan_of_one_year(run: Run, province: Path) -> None:
    outcome = run("due", "--plan", "plans", "--month", "5", cwd=province)
    assert outcome == (
        0,
        (
            "Kantor 1871, rencana aksi tahun 2022 (plans/1871/2022.yaml)\n"
            "Mei 2022: 1 jatuh tempo, 0 belum pasti, 0 sepanjang tahun\n\n"
            "Jatuh tempo Mei 2022 (1)\n  a  P  K  U 1871  tidak ada jadwal lain tahun ini\n\n"
            "Belum pasti, cocokkan dengan naskah asli (0)\n  Tidak ada pada tahun ini.\n\n"
            "Sepanjang tahun (0)\n  Tidak ada pada tahun ini.\n\n"
            "Kantor 1872, rencana aksi tahun 2022 (plans/1872/2022.yaml)\n"
            "Mei 2022: 1 jatuh tempo, 0 belum pasti, 0 sepanjang tahun\n\n"
            "Jatuh tempo Mei 2022 (1)\n  a  P  K  U 1872  tidak ada jadwal lain tahun ini\n\n"
            "Belum pasti, cocokkan dengan naskah asli (0)\n  Tidak ada pada tahun ini.\n\n"
            "Sepanjang tahun (0)\n  Tidak ada pada tahun ini.\n"
        ),
        "",
    )


def paths(run: Run, folder: Path, *arguments: str) -> list[str]:
    outcome = run("due", "--month", "5", "--format", "json", *arguments, cwd=folder)
    assert (outcome.exit_code, outcome.stderr) == (0, "")
    return [plan["path"] for plan in json.loads(outcome.stdout)["plans"]]


def test_which_plans(run: Run, province: Path) -> None:
    first, second = "plans/1871/2022.yaml", "plans/1872/2022.yaml"
    assert paths(run, province, "--plan", ".") == [first, second]
    assert paths(run, province, "--plan", "plans", "--year", "2021") == ["plans/1871/2021.yaml", "plans/1872/2021.yaml"]
    assert paths(run, province, "--plan", "plans", "--today", "2021-03-01") == [
        "plans/1871/2021.yaml",
        "plans/1872/2021.yaml",
    ]
    assert paths(run, province, "--plan", second, "--plan", first, "--plan", f"./{second}") == [second, first]
    assert paths(run, province, "--plan", "plans/1872") == [second]


def test_a_year_that_no_plan_in_the_folder_has(run: Run, province: Path) -> None:
    outcome = run("due", "--plan", "plans", "--year", "2020", "--month", "5", cwd=province)
    assert outcome == (2, "", "Kesalahan: tidak ada rencana tahun 2020; yang ada: 2021, 2022\n")


def test_a_folder_without_plans(run: Run, tmp_path: Path) -> None:
    (tmp_path / "kosong").mkdir()
    outcome = run("due", "--plan", "kosong", "--month", "5", cwd=tmp_path)
    message = "`kosong` adalah folder; sebutkan berkas rencananya, misalnya --plan plans/2022.yaml"
    assert outcome == (2, "", f"Kesalahan: {message}\n")


def test_two_plans_of_one_office_and_year_are_not_added_up(run: Run, province: Path) -> None:
    (province / "plans" / "1873").mkdir()
    (province / "plans" / "1873" / "2022.yaml").write_text(plan_text("1872"), encoding="utf-8")
    outcome = run("due", "--plan", "plans", "--month", "5", cwd=province)
    assert outcome == (
        1,
        "",
        (
            "plans/1872/2022.yaml dan plans/1873/2022.yaml adalah rencana kantor yang sama untuk tahun yang sama, "
            "sehingga isinya akan terhitung dua kali. Sebutkan salah satu saja dengan --plan, atau perbaiki isian "
            "`satker` dan `tahun`.\n"
        ),
    )


def test_a_plan_that_cannot_be_opened_hides_no_other(run: Run, province: Path) -> None:
    (province / "plans" / "1871" / "2022.yaml").write_text("satker: [", encoding="utf-8")
    outcome = run("due", "--plan", "plans", "--month", "5", cwd=province)
    assert outcome.exit_code == 1
    assert outcome.stdout.startswith("Kantor 1872, ")
    assert outcome.stderr.startswith("plans/1871/2022.yaml:1:10: kesalahan[RB006 syntax] ")


def test_a_file_that_is_not_there_hides_no_other(run: Run, province: Path) -> None:
    outcome = run("due", "--plan", "plans/1872", "--plan", "x.yaml", "--month", "5", cwd=province)
    assert (outcome.exit_code, outcome.stdout[:11]) == (2, "Kantor 1872")
    assert outcome.stderr == "Kesalahan: berkas `x.yaml` tidak ada; periksa nama dan foldernya\n"


def test_no_plan_can_be_opened(run: Run, province: Path) -> None:
    outcome = run("due", "--plan", "a.yaml", "--plan", "b.yaml", "--month", "5", "--format", "json", cwd=province)
    assert (outcome.exit_code, outcome.stdout) == (2, "")
    assert len(outcome.stderr.splitlines()) == 2


def test_no_plan_is_written_over(run: Run, province: Path) -> None:
    target = province / "plans" / "1872" / "2022.yaml"
    before = target.read_bytes()
    outcome = run("due", "--plan", "plans", "--month", "5", "--output", str(target), cwd=province)
    assert (outcome.exit_code, target.read_bytes()) == (2, before)


def test_one_calendar_of_several_plans(run: Run, province: Path) -> None:
    outcome = run("due", "--plan", "plans", "--format", "ics", cwd=province)
    assert outcome.exit_code == 0
    assert outcome.stdout.count("BEGIN:VEVENT") == 2
    assert "X-WR-CALNAME:Rencana aksi Kantor 1871\\, Kantor 1872 2022" in outcome.stdout.splitlines()


def test_a_plan_without_any_schedule(run: Run, tmp_path: Path) -> None:
    write_plan(tmp_path, "plans/2022.yaml")
    (tmp_path / "plans" / "2022.yaml").write_text("rbplan: 1\ntahun: 2022\nsatker: {nama: Kantor}\n", encoding="utf-8")
    outcome = run("due", "--month", "5", cwd=tmp_path)
    assert (outcome.exit_code, outcome.stderr) == (0, "")
    assert outcome.stdout.count("Tidak ada pada tahun ini.") == 3


def test_many_plans_without_a_name_point_to_their_folder(run: Run, province: Path) -> None:
    for number in range(10, 20):
        path = province / "plans" / str(number) / "2022.yaml"
        path.parent.mkdir()
        path.write_text(plan_text(str(number)), encoding="utf-8")
    named = ", ".join(f"plans/{number}/2022.yaml" for number in range(10, 15))
    assert run("due", "--month", "5", cwd=province) == (
        2,
        "",
        (
            f"Kesalahan: ada 12 rencana tahun 2022: {named}, …; pilih salah satu dengan --plan, atau semuanya dengan "
            "--plan plans\n"
        ),
    )
