"""Which plan a command is about."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
from offices import write_plan

if TYPE_CHECKING:
    from pathlib import Path

    from conftest import Run

NO_PLAN = (
    "Kesalahan: tidak ada rencana di folder ini atau di atasnya; pindahlah ke folder yang berisi folder `plans`, "
    "atau sebutkan berkasnya: --plan BERKAS\n"
)
NO_PLAN_EN = (
    "Error: there is no plan in this folder or above it; go to the folder that holds `plans`, "
    "or name the file: --plan FILE\n"
)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "kantor"
    folder.mkdir()
    return folder


def chosen(run: Run, cwd: Path, *options: str) -> str:
    """Give the path of the plan that was read."""
    outcome = run("due", "--month", "5", "--format", "json", *options, cwd=cwd)
    assert (outcome.exit_code, outcome.stderr) == (0, "")
    (plan,) = json.loads(outcome.stdout)["plans"]
    path: str = plan["path"]
    return path


def test_from_the_folder_of_the_repository(run: Run, folder: Path) -> None:
    write_plan(folder, "plans/2022.yaml")
    assert chosen(run, folder) == "plans/2022.yaml"


@pytest.mark.parametrize(
    ("deep", "path"),
    [
        ("a/b/c/d", "../../../../plans/2022.yaml"),
        ("plans", "2022.yaml"),
        ("plans/2022/sumber", "../../2022.yaml"),
    ],
)
def test_upward_from_a_deep_folder(deep: str, path: str, run: Run, folder: Path) -> None:
    write_plan(folder, "plans/2022.yaml")
    (folder / deep).mkdir(parents=True, exist_ok=True)
    assert chosen(run, folder / deep) == path


def test_the_nearest_repository_wins(run: Run, folder: Path) -> None:
    write_plan(folder, "plans/2022.yaml")
    write_plan(folder, "inner/plans/2021.yaml")
    assert chosen(run, folder / "inner") == "plans/2021.yaml"


@pytest.mark.parametrize(
    "nothing",
    [
        *("plans/notes.yaml", "plans/2022.yml", "plans/22.yaml", "plans/a/b/2022.yaml", "plans/12022.yaml"),
        *("plans/2022.yaml.yaml", "plans/.2022.yaml", "rencana/2022.yaml"),
    ],
)
def test_a_folder_without_plans_is_passed_over(nothing: str, run: Run, folder: Path) -> None:
    write_plan(folder, "plans/2022.yaml")
    write_plan(folder / "inner", nothing)
    assert chosen(run, folder / "inner") == "../plans/2022.yaml"


def test_a_file_named_plans_is_passed_over(run: Run, folder: Path) -> None:
    write_plan(folder, "plans/2022.yaml")
    (folder / "inner").mkdir()
    (folder / "inner" / "plans").write_text("x", encoding="utf-8")
    assert chosen(run, folder / "inner") == "../plans/2022.yaml"


def test_none(run: Run, folder: Path) -> None:
    for command in ("due", "render"):
        assert run(command, cwd=folder) == (2, "", NO_PLAN)
        assert run(command, "--lang", "en", cwd=folder) == (2, "", NO_PLAN_EN)
    for command in ("lint", "fmt"):
        assert run(command, cwd=folder) == (2, "", NO_PLAN.replace(": --plan BERKAS", " sesudah nama perintah"))
        english = NO_PLAN_EN.replace(": --plan FILE", " behind the command")
        assert run(command, "--lang", "en", cwd=folder) == (2, "", english)


@pytest.mark.parametrize(
    ("today", "year"),
    [("2021-12-31", "2021"), ("2022-01-01", "2022"), ("2023-06-01", "2022"), ("2030-01-01", "2024")],
)
def test_the_newest_year_that_is_not_after_today(today: str, year: str, run: Run, folder: Path) -> None:
    for name in ("2021", "2022", "2024"):
        write_plan(folder, f"plans/{name}.yaml")
    assert chosen(run, folder, "--today", today) == f"plans/{year}.yaml"


def test_the_newest_where_all_are_after_today(run: Run, folder: Path) -> None:
    for name in ("2023", "2024"):
        write_plan(folder, f"plans/{name}.yaml")
    assert chosen(run, folder, "--today", "2022-05-05") == "plans/2024.yaml"


def test_year(run: Run, folder: Path) -> None:
    for name in ("2021", "2022", "2024"):
        write_plan(folder, f"plans/{name}.yaml")
    assert chosen(run, folder, "--year", "2021") == "plans/2021.yaml"
    assert run("due", "--year", "2023", cwd=folder) == (
        2,
        "",
        "Kesalahan: tidak ada rencana tahun 2023; yang ada: 2021, 2022, 2024\n",
    )
    assert run("due", "--year", "2023", "--lang", "en", cwd=folder) == (
        2,
        "",
        "Error: there is no plan for 2023; there are: 2021, 2022, 2024\n",
    )


def test_one_folder_for_each_office(run: Run, folder: Path) -> None:
    write_plan(folder, "plans/1872/2022.yaml")
    write_plan(folder, "plans/1801/2021.yaml")
    assert chosen(run, folder, "--today", "2022-05-05") == "plans/1872/2022.yaml"


def test_several_offices_of_one_year(run: Run, folder: Path) -> None:
    write_plan(folder, "plans/1872/2022.yaml")
    write_plan(folder, "plans/1801/2022.yaml")
    paths = "plans/1801/2022.yaml, plans/1872/2022.yaml"
    assert run("matrix", "--year", "2022", cwd=folder) == (
        2,
        "",
        f"Kesalahan: ada beberapa rencana tahun 2022; pilih salah satu dengan --plan: {paths}\n",
    )
    assert run("matrix", "--year", "2022", "--lang", "en", cwd=folder) == (
        2,
        "",
        f"Error: there are several plans for 2022; choose one with --plan: {paths}\n",
    )
    assert chosen(run, folder, "--plan", "plans/1801/2022.yaml") == "plans/1801/2022.yaml"


@pytest.mark.parametrize("deep", ["plans/1872", "plans/1872/2022/sumber"])
def test_in_the_folder_of_an_office_its_own_plan(deep: str, run: Run, folder: Path) -> None:
    for path in ("plans/1872/2022.yaml", "plans/1801/2022.yaml", "plans/1801/2023.yaml", "plans/2022.yaml"):
        write_plan(folder, path)
    (folder / deep).mkdir(parents=True, exist_ok=True)
    up = "../" * (deep.count("/") - 1)
    for options in (("--year", "2022"), ("--today", "2023-05-05")):
        assert chosen(run, folder / deep, *options) == f"{up}2022.yaml"
        assert run("matrix", *options, cwd=folder / deep).exit_code == 0
    assert run("matrix", "--year", "2023", cwd=folder / deep).stderr == (
        "Kesalahan: tidak ada rencana tahun 2023; yang ada: 2022\n"
    )
    assert "ada beberapa rencana tahun 2022" in run("matrix", "--year", "2022", cwd=folder / "plans").stderr


@pytest.mark.parametrize("path", ["plans/2022.yaml", "elsewhere.yaml", "deep/er/x.yml"])
def test_plan_is_shown_as_it_was_named(path: str, run: Run, folder: Path) -> None:
    write_plan(folder, path)
    assert chosen(run, folder, "--plan", path) == path


def test_plan_by_an_absolute_path(run: Run, folder: Path) -> None:
    file = write_plan(folder, "plans/2022.yaml")
    assert chosen(run, folder.parent, "--plan", str(file)) == file.as_posix()


@pytest.mark.parametrize("command", [("due", "--month", "5"), ("show",), ("matrix",), ("render",)])
def test_a_plan_that_is_named_has_its_year(command: tuple[str, ...], run: Run, folder: Path) -> None:
    write_plan(folder, "plans/2021.yaml")
    write_plan(folder, "plans/2022.yaml")
    said = (
        "--plan `plans/2021.yaml` sudah menyebut berkasnya, jadi --year 2022 tidak dapat dipakai bersamanya; "
        "hapus salah satunya"
    )
    outcome = run(*command, "--plan", "plans/2021.yaml", "--year", "2022", cwd=folder)
    assert outcome == (2, "", f"Kesalahan: {said}\n")


def test_the_header_says_which_plan_was_read(run: Run, folder: Path) -> None:
    write_plan(folder, "plans/2022.yaml", name="Kantor Kita")
    first = run("due", "--month", "5", cwd=folder / "plans").stdout.splitlines()[0]
    assert first == "Kantor Kita, rencana aksi tahun 2022 (2022.yaml)"


@pytest.mark.parametrize("text", ["20x", "20.5", "", "dua ribu"])
def test_a_year_that_is_no_number(text: str, run: Run, folder: Path) -> None:
    for command in ("due", "render"):
        said = f"Kesalahan: `{text}` pada --year bukan bilangan; tulis dengan angka saja\n"
        assert run(command, "--year", text, cwd=folder) == (2, "", said)
    english = f"Error: `{text}` for --year is not a number; write it in digits only\n"
    assert run("matrix", "--lang", "en", f"--year={text}", cwd=folder) == (2, "", english)
